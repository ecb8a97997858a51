// A date as people and machines write it → ISO 8601, the local day, as far as it is given.
//
// No library does this for us: chrono-node and date-fns know no Indonesian or want the pattern told, any-date-parser takes month
// names from the host's locale data, which would make the result differ between hosts. The names come from `languages/`.
import { calendarDate, fullYear, weekdayOf } from "../languages/calendar.ts";
import { LANGUAGES, languageOf } from "../languages/index.ts";

const MONTHS = new Map(LANGUAGES.flatMap(({ months }) => Object.entries(months)));
const WEEKDAYS = new Map(LANGUAGES.flatMap(({ weekdays }) => Object.entries(weekdays)));

/** More than any date line holds. */
const LONGEST = 120;

/**
 * Parses a date. `language` decides 4/11/2024, unless a weekday beside it does.
 * @returns YYYY, YYYY-MM or YYYY-MM-DD; "" if there is no date in it or it is none of the calendar.
 */
export function parseDate(written: string, language: string): string {
  const text = written.slice(0, LONGEST).trim().toLowerCase();
  return isoDate(text) ?? namedDate(text) ?? numericDate(text, language) ?? epochDate(text) ?? "";
}

/** 2024 · 2024-11 · 2024-11-04 · 2024/11/04T10:00+07:00 · 20241104 (and 20241104T1000): the day is the one written. */
function isoDate(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[t\s,].*)?)?)?$/.exec(text)?.filter((_, group) => group !== 2) ??
    /^(\d{4})(\d{2})(\d{2})(?:t.*)?$/.exec(text) ??
    [];
  return year === undefined ? undefined : calendarDate(year, month, day);
}

/** 4 November 2024 · 4-Nov-24 · November 4th, 2024 · Mon Nov 4 10:00:00 2024 · November 2024. */
function namedDate(text: string): string | undefined {
  for (const [, day, name, year] of text.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s./-]{1,3}(?:of\s)?(\p{L}+)[\s.,/-]{1,3}(\d{4}|\d{2})(?!\d)/gu,
  )) {
    if (MONTHS.has(name ?? "")) return calendarDate(fullYear(year), MONTHS.get(name ?? ""), day);
  }
  for (const [, name, day, year] of text.matchAll(
    /(\p{L}+)[\s.]{1,3}(\d{1,2})(?:st|nd|rd|th)?[\s,]{1,3}(?:\d{1,2}:\S{1,12}\s(?:\p{L}{3,5}\s)?)?(\d{4})(?!\d)/gu,
  )) {
    if (MONTHS.has(name ?? "")) return calendarDate(year, MONTHS.get(name ?? ""), day);
  }
  for (const [, name, year] of text.matchAll(/(\p{L}+)[\s.,-]{1,3}(\d{4})(?!\d)/gu)) {
    if (MONTHS.has(name ?? "")) return calendarDate(year, MONTHS.get(name ?? ""));
  }
  return undefined;
}

/** 04/11/2024 · 4.11.24 · Senin (4/11/2024). */
function numericDate(text: string, language: string): string | undefined {
  const match = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [, a, , b, year] = match;
  const dayFirst = calendarDate(fullYear(year), b, a);
  const monthFirst = calendarDate(fullYear(year), a, b);
  const weekday = text
    .match(/[\p{L}']+/gu)
    ?.map((word) => WEEKDAYS.get(word))
    .find((day) => day !== undefined);
  if (weekday && dayFirst && weekdayOf(dayFirst) === weekday) return dayFirst;
  if (weekday && monthFirst && weekdayOf(monthFirst) === weekday) return monthFirst;
  return languageOf(language).dayFirst ? dayFirst || monthFirst : monthFirst || dayFirst;
}

/** Seconds or milliseconds since 1970, as databases export them. The day in UTC. */
function epochDate(text: string): string | undefined {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length < 11 ? 1000 : 1)).toISOString().slice(0, 10);
}
