// "kemarin", "last year", "dua tahun lalu" → the day, month or year it is, by the article's own.
import { calendarDate, daysAfter } from "../../languages/calendar.ts";
import type { DateUnit } from "../../languages/index.ts";
import type { Found, Reading } from "./reading.ts";

export const isTimed = (r: Reading, i: number): boolean =>
  r.is("past", r.word(i)) || r.is("present", r.word(i)) || r.is("future", r.word(i));

/** kemarin · hari ini · yesterday. */
export function relativeDay(r: Reading, i: number, end: number): Found | undefined {
  const day = r.days.find(({ words }) => i + words.length <= end && words.every((word, k) => word === r.word(i + k)));
  return day && { iso: r.today && daysAfter(r.today, day.shift), last: i + day.words.length };
}

/** bulan lalu · last year · two years ago · tahun depan; a week tells a time but has no ISO date here. */
export function relativeUnit(r: Reading, i: number, end: number): Found | undefined {
  const before = isTimed(r, i) && i + 1 < end ? r.units.get(r.word(i + 1)) : undefined;
  const after = r.units.get(r.word(i));
  if (before) return { iso: shifted(r, before, r.word(i)), last: i + 2 };
  if (after && i + 1 < end && isTimed(r, i + 1)) {
    const count = r.word(i - 1);
    const many =
      /^\d{1,3}$/.test(count) || (r.is("past", r.word(i + 1)) && /s$/.test(r.word(i)) && !r.language.dayFirst);
    return {
      iso: many ? counted(r, after, Number(count), r.word(i + 1)) : shifted(r, after, r.word(i + 1)),
      last: i + 2,
    };
  }
  return undefined;
}

function shifted(r: Reading, unit: DateUnit, word: string): string {
  const shift = r.is("past", word) ? -1 : r.is("future", word) ? 1 : 0;
  if (!r.today || unit === "week" || unit === "day") return "";
  if (unit === "year") return String(Number(r.today.slice(0, 4)) + shift);
  const months = Number(r.today.slice(0, 4)) * 12 + Number(r.today.slice(5, 7)) - 1 + shift;
  return calendarDate(String(Math.floor(months / 12)), (months % 12) + 1);
}

const counted = (r: Reading, unit: DateUnit, count: number, word: string): string =>
  r.today && unit === "year" && count > 0 && r.is("past", word) ? String(Number(r.today.slice(0, 4)) - count) : "";
