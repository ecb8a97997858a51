// Dates in running text → ISO days, months and years, resolved by the article's date.
import { calendarDate, daysAfter, fullYear, weekdayOf } from "../languages/calendar.ts";
import type { Doc, Span } from "../model/index.ts";
import { type Found, type Reading, readingOf } from "./dates/reading.ts";
import { isTimed, relativeDay, relativeUnit } from "./dates/relative.ts";

export interface DateMention extends Span {
  /** YYYY, YYYY-MM or YYYY-MM-DD; "" where the text tells a time that no date stands for ("last week", or no article date). */
  readonly iso: string;
  /** Indices into `doc.tokens`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const NUMERIC = /^(\d{1,2})[.](\d{1,2})[.](\d{2}|\d{4})$/;

/** Dates in text order, none overlapping another. */
export function dates(doc: Doc): DateMention[] {
  const reading = readingOf(doc);
  const found: DateMention[] = [];
  for (const { firstToken, lastToken } of doc.sentences) {
    for (let i = firstToken; i < lastToken; ) {
      const here = dateAt(reading, i, lastToken);
      if (here) {
        const start = doc.tokens[i]?.start ?? 0;
        found.push({ start, end: doc.tokens[here.last - 1]?.end ?? start, iso: here.iso, first: i, last: here.last });
      }
      i = here ? here.last : i + 1;
    }
  }
  return found;
}

function dateAt(r: Reading, i: number, end: number): Found | undefined {
  const word = r.word(i);
  if (!isDigit(word) && !r.begins.has(word)) return undefined;
  return (
    onWeekday(r, i, end) ??
    onDay(r, i, end) ??
    numeric(r, i, end) ??
    inMonth(r, i, end) ??
    relativeDay(r, i, end) ??
    relativeUnit(r, i, end) ??
    inYear(r, i)
  );
}

/** Whether a word begins with a digit of ASCII, as all the patterns do. */
function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Senin (4/11/2024) · Senin, 4 November 2024 · last Tuesday · Senin lalu · Monday. */
function onWeekday(r: Reading, i: number, end: number): Found | undefined {
  const weekday = r.weekdays.get(r.word(i));
  if (weekday === undefined) return undefined;
  let next = i + 1;
  if (r.word(next) === ".") next++;
  if (/^[,(]$/.test(r.word(next))) next++;
  const written = next < end ? (onDay(r, next, end) ?? numeric(r, next, end, true)) : undefined;
  if (written)
    return {
      iso: onThatDay(r, written.iso, weekday),
      last: r.word(written.last) === ")" ? written.last + 1 : written.last,
    };
  // "minggu" is the week as well as Sunday
  if (r.units.has(r.word(i)) && (isTimed(r, i + 1) || /^\d/.test(r.word(i - 1)))) return undefined;
  const last = isTimed(r, i + 1) ? i + 2 : i + 1;
  if (!r.today) return { iso: "", last };
  const back = (weekdayOf(r.today) - weekday + 7) % 7;
  const ahead = r.is("future", r.word(i + 1)) || r.is("future", r.word(i - 1));
  const before = back === 0 && (r.is("past", r.word(i + 1)) || r.is("past", r.word(i - 1)));
  return { iso: daysAfter(r.today, ahead ? 7 - back : before ? -7 : -back), last };
}

/** "Selasa (11/7/2023)" is a Tuesday in November: where the day's name fits the other order of day and month, that one is meant. */
function onThatDay({ today }: Reading, iso: string, weekday: number): string {
  const [year, month, day] = iso.split("-");
  if (!year || !month || !day) return iso;
  const other = calendarDate(year, day, month);
  return other && (other === today || weekdayOf(iso) !== weekday) && weekdayOf(other) === weekday ? other : iso;
}

/** 5 Agustus · 4 November 2024 · Sept. 8 · November 4th, 2024. */
function onDay(r: Reading, i: number, end: number): Found | undefined {
  if (DAY.test(r.word(i))) {
    const month = r.months.get(r.word(i + 1));
    if (month === undefined || i + 1 >= end) return undefined;
    const next = r.word(i + 2) === "." || r.word(i + 2) === "," ? i + 3 : i + 2;
    if (next < end && YEAR.test(r.word(next)))
      return dated(calendarDate(r.word(next), month, digits(r.word(i))), next + 1);
    return dated(nearest(r, month, digits(r.word(i)), i + 2), i + 2);
  }
  const month = r.months.get(r.word(i));
  if (month === undefined) return undefined;
  const at = r.word(i + 1) === "." ? i + 2 : i + 1;
  if (at >= end || !DAY.test(r.word(at)) || r.word(at + 1) === ":") return undefined;
  const next = r.word(at + 1) === "," ? at + 2 : at + 1;
  if (next < end && YEAR.test(r.word(next)))
    return dated(calendarDate(r.word(next), month, digits(r.word(at))), next + 1);
  return dated(nearest(r, month, digits(r.word(at)), at + 1), at + 1);
}

const digits = (day: string): string => String(Number.parseInt(day, 10));
const dated = (iso: string, last: number): Found | undefined => (iso ? { iso, last } : undefined);

/** A day or month without its year: the one nearest before the article's date or within half a year after it. */
function nearest(r: Reading, month: number, day: string | undefined, next: number): string {
  if (!r.today) return "";
  const year = Number(r.today.slice(0, 4));
  const thisMonth = Number(r.today.slice(5, 7));
  const ahead = r.is("future", r.word(next));
  const back = r.is("past", r.word(next));
  const shift =
    ahead && month <= thisMonth
      ? 1
      : (back && month >= thisMonth && day === undefined) || (!ahead && month - thisMonth > 5)
        ? -1
        : 0;
  return calendarDate(String(year + shift), month, day);
}

/** 4/11/2024 · (24/9) · 4.11.2024; two parts only where brackets or a weekday tell that it is a date. */
function numeric(r: Reading, i: number, end: number, sure = false): Found | undefined {
  const dotted = NUMERIC.exec(r.word(i));
  if (dotted) return dated(ordered(r, dotted[1] ?? "", dotted[2] ?? "", fullYear(dotted[3])), i + 1);
  if (i + 2 >= end || !DAY.test(r.word(i)) || !/^[/-]$/.test(r.word(i + 1)) || !DAY.test(r.word(i + 2)))
    return undefined;
  if (r.word(i + 3) === r.word(i + 1) && /^(?:\d{2}|\d{4})$/.test(r.word(i + 4))) {
    return dated(ordered(r, r.word(i), r.word(i + 2), fullYear(r.word(i + 4))), i + 5);
  }
  if (!sure && !(r.word(i - 1) === "(" && r.word(i + 3) === ")" && r.language.dayFirst)) return undefined;
  const month = Number(r.language.dayFirst ? r.word(i + 2) : r.word(i));
  const day = r.language.dayFirst ? r.word(i) : r.word(i + 2);
  return month > 12 ? undefined : { iso: nearest(r, month, day, i + 3), last: i + 3 };
}

const ordered = (r: Reading, a: string, b: string, year: string): string => {
  const dayFirst = calendarDate(year, b, a);
  const monthFirst = calendarDate(year, a, b);
  return r.language.dayFirst ? dayFirst || monthFirst : monthFirst || dayFirst;
};

/** March 1991 · pada Maret · last May; a month alone only after a preposition, since "may" and "mei" are words and names too. */
function inMonth(r: Reading, i: number, end: number): Found | undefined {
  const month = r.months.get(r.word(i));
  if (month === undefined) return undefined;
  const next = r.word(i + 1) === "," || r.word(i + 1) === "." ? i + 2 : i + 1;
  if (next < end && YEAR.test(r.word(next))) return dated(calendarDate(r.word(next), month), next + 1);
  const told = r.is("prepositions", r.word(i - 1)) || isTimed(r, i + 1) || isTimed(r, i - 1);
  return told ? { iso: nearest(r, month, undefined, i + 1), last: isTimed(r, i + 1) ? i + 2 : i + 1 } : undefined;
}

/** pada tahun 1949 · in 2007 · 2016; not the year by which a law is cited ("Nomor 30 Tahun 2002"). */
function inYear(r: Reading, i: number): Found | undefined {
  const isCited = /^\d{1,3}$/.test(r.word(i - 2)) && r.units.get(r.word(i - 1)) === "year";
  return !isCited && YEAR.test(r.word(i)) && !/^[$€£.,/-]$/.test(r.word(i - 1)) && !/^[%/-]$/.test(r.word(i + 1))
    ? { iso: r.word(i), last: i + 1 }
    : undefined;
}
