// Year, month and day → ISO 8601, and days counted on from one.

/** ISO, or "" if the calendar has no such day. */
export function calendarDate(year = "", month?: string | number, day?: string | number): string {
  if (Number(year) < 1000) return "";
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return "";
  const iso = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return iso;
  const d = Number(day);
  const daysInMonth = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  return d < 1 || d > daysInMonth ? "" : `${iso}-${String(d).padStart(2, "0")}`;
}

/** Two digits: 70–99 are 19xx, as POSIX has it, moved by a year. */
export const fullYear = (year = ""): string =>
  year.length === 2 ? (Number(year) >= 70 ? `19${year}` : `20${year}`) : year;

const midnight = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** 1 (Monday) – 7. */
export const weekdayOf = (iso: string): number => new Date(midnight(iso)).getUTCDay() || 7;

/** The day `days` after the day given, both YYYY-MM-DD. */
export const daysAfter = (iso: string, days: number): string =>
  new Date(midnight(iso) + days * 86_400_000).toISOString().slice(0, 10);
