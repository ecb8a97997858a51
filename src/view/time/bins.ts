// Dates of articles and a stretch of time → bars by year, month or day; and a window of time ↔ the bars it holds.
import { ordinal, periodOf, type TimeUnit } from "../../graph/query.ts";
import type { TimeWindow } from "../filters.ts";
import { isWithin } from "../scope/articles.ts";

export interface Bar {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly period: string;
  /** Articles of the corpus, and those that pass every filter but the window. */
  readonly all: number;
  readonly here: number;
}

export interface Bars {
  readonly unit: TimeUnit;
  /** Every period from the first to the last, the empty ones too; [] where no article has a date. */
  readonly bars: readonly Bar[];
  /** Articles dated more coarsely than the bars are: they have none. */
  readonly coarse: number;
}

interface Dated {
  readonly date: string;
}

/** More bars than this could not be told apart: the next coarser unit is taken. */
export const MOST_BARS = 250;
const UNITS: readonly TimeUnit[] = ["day", "month", "year"];
const LENGTHS: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };

const isCoarse = (date: string, unit: TimeUnit): boolean => date.length < LENGTHS[unit];

/** First and last date of the articles that have one. */
export function extent(articles: readonly Dated[]): TimeWindow | null {
  let [from, to] = ["", ""];
  for (const { date } of articles) {
    if (date === "") continue;
    if (from === "" || date < from) from = date;
    if (date > to) to = date;
  }
  return from === "" ? null : { from, to };
}

const lastOf = (date: string, unit: TimeUnit): number =>
  isCoarse(date, unit) ? ordinal(after(date), unit) - 1 : ordinal(date, unit);

/** The year or month after one. */
const after = (date: string): string =>
  date.length === 4 ? periodOf(ordinal(date, "year") + 1, "year") : periodOf(ordinal(date, "month") + 1, "month");

/** @param domain what the bars show: the whole time, or a part of it that is looked at closer */
export function barsOf(articles: readonly Dated[], here: ReadonlySet<number>, domain: TimeWindow | null): Bars {
  if (!domain) return { unit: "year", bars: [], coarse: 0 };
  const length = (unit: TimeUnit): number => lastOf(domain.to, unit) - ordinal(domain.from, unit) + 1;
  const dated = articles.filter(({ date }) => date !== "" && isWithin(date, domain));
  const tells = (unit: TimeUnit): boolean =>
    dated.filter(({ date }) => isCoarse(date, unit)).length * 2 <= dated.length;
  const unit = UNITS.find((finer) => length(finer) <= MOST_BARS && tells(finer)) ?? "year";
  const first = ordinal(domain.from, unit);
  const bars = Array.from({ length: Math.max(1, length(unit)) }, (_, n) => ({
    period: periodOf(first + n, unit),
    all: 0,
    here: 0,
  }));
  let coarse = 0;
  articles.forEach(({ date }, article) => {
    if (date === "" || !isWithin(date, domain)) return;
    const bar = isCoarse(date, unit) ? undefined : bars[ordinal(date, unit) - first];
    if (bar) bar.all++;
    if (bar && here.has(article)) bar.here++;
    else if (!bar && here.has(article)) coarse++;
  });
  return { unit, bars, coarse };
}

/** The first and the last bar that a window holds something of; of no window, all. */
export function barsIn(bars: readonly Bar[], window: TimeWindow | null): readonly [first: number, last: number] {
  const end = Math.max(0, bars.length - 1);
  if (!window) return [0, end];
  const first = bars.findIndex(({ period }) => isWithin(period, window));
  if (first >= 0) return [first, bars.findLastIndex(({ period }) => isWithin(period, window))];
  const before = window.to !== "" && window.to < (bars[0]?.period ?? "");
  return before ? [0, 0] : [end, end];
}

/** The window from one bar to another, whichever comes first; all of them are no window. */
export function windowOf(bars: readonly Bar[], a: number, b: number, whole: boolean): TimeWindow | null {
  const last = bars.length - 1;
  const clamp = (n: number): number => Math.min(last, Math.max(0, n));
  const [from, to] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
  if (whole && from === 0 && to === last) return null;
  const [first, end] = [bars[from], bars[to]];
  return first && end ? { from: first.period, to: end.period } : null;
}

/** Bars moved by some, kept inside. */
export function moved(
  [first, last]: readonly [number, number],
  by: number,
  count: number,
): readonly [first: number, last: number] {
  const step = Math.min(count - 1 - last, Math.max(-first, by));
  return [first + step, last + step];
}

/** Where the axis names a period: at round years, months, days, at most so many. */
export function ticksOf({ unit, bars }: Bars, most: number): readonly number[] {
  const steps =
    unit === "year" ? [1, 2, 5, 10, 20, 50, 100] : unit === "month" ? [1, 3, 6, 12, 24, 60, 120] : [1, 7, 14, 31];
  const step = steps.find((size) => bars.length / size <= most) ?? Math.ceil(bars.length / Math.max(1, most));
  // Days begin wherever the bars do; months and years at round ones.
  const isTick = (n: number, period: string): boolean => (unit === "day" ? n : ordinal(period, unit)) % step === 0;
  return bars.flatMap(({ period }, n) => (isTick(n, period) ? [n] : []));
}
