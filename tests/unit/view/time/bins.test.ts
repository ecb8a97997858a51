import { describe, expect, it } from "vitest";
import { barsIn, barsOf, extent, MOST_BARS, moved, ticksOf, windowOf } from "../../../../src/view/time/bins.ts";

const dated = (...dates: string[]) => dates.map((date) => ({ date }));
const all = (n: number) => new Set(Array.from({ length: n }, (_, i) => i));
const barsFor = (...dates: string[]) => barsOf(dated(...dates), all(dates.length), extent(dated(...dates)));

describe("bars", () => {
  it("are days, months or years, as long as they can be told apart", () => {
    expect(barsFor("1949-03-28", "1949-04-02").unit).toBe("day");
    expect(barsFor("1949-03-28", "1955-04-02").unit).toBe("month");
    expect(barsFor("1949-03-28", "1989-04-02").unit).toBe("year");
    for (const to of ["1949-11-01", "1949-12-30", "1969-12", "1970-02", "2160"])
      expect(barsFor("1949-01-05", "1949-01-06", to, to).bars.length).toBeLessThanOrEqual(MOST_BARS);
  });

  it("are there for every period, the empty ones too, to the end of the last", () => {
    const { bars, unit } = barsFor("1949-11", "1949-11-03", "1950-01", "1950-02");
    expect(unit).toBe("month");
    expect(bars.map(({ period, all: count }) => [period, count])).toEqual([
      ["1949-11", 2],
      ["1949-12", 0],
      ["1950-01", 1],
      ["1950-02", 1],
    ]);
    expect(barsFor("1949", "1950-02-03", "1950-02-04").bars[0]?.period).toBe("1949-01");
  });

  it("tell those that pass the other filters, and leave what is dated too coarsely aside", () => {
    const articles = dated("1949", "1949-03", "1949-03-02", "", "1949-04", "1949-04");
    const { bars, coarse } = barsOf(articles, new Set([0, 2, 3, 4]), extent(articles));
    expect(bars.find(({ period }) => period === "1949-03")).toEqual({ period: "1949-03", all: 2, here: 1 });
    expect(coarse).toBe(1);
  });

  it("look closer at a part, in its own unit", () => {
    const articles = dated("1949-03-01", "1949-03-09", "1999-01-01");
    expect(barsOf(articles, all(3), extent(articles)).unit).toBe("year");
    const { unit, bars } = barsOf(articles, all(3), { from: "1949", to: "1949" });
    expect([unit, bars.length, bars[0]?.period, bars.at(-1)?.period]).toEqual(["month", 12, "1949-01", "1949-12"]);
    expect(barsOf(articles, all(3), { from: "1949-03", to: "1949-03" }).bars.length).toBe(31);
  });

  it("are none without a date", () => {
    expect(barsFor("", "")).toEqual({ unit: "year", bars: [], coarse: 0 });
  });
});

describe("a window", () => {
  const { bars } = barsFor("1949", "1953", "1950", "1951");

  it("holds the bars that it holds something of", () => {
    expect(barsIn(bars, null)).toEqual([0, 4]);
    expect(barsIn(bars, { from: "1950-03", to: "1951-02" })).toEqual([1, 2]);
    expect(barsIn(bars, { from: "1952", to: "" })).toEqual([3, 4]);
    expect(barsIn(bars, { from: "1900", to: "1910" })).toEqual([0, 0]);
    expect(barsIn(bars, { from: "2000", to: "2010" })).toEqual([4, 4]);
  });

  it("is made of two bars, whichever comes first; of all bars there is none", () => {
    expect(windowOf(bars, 3, 1, true)).toEqual({ from: "1950", to: "1952" });
    expect(windowOf(bars, -5, 1, true)).toEqual({ from: "1949", to: "1950" });
    expect(windowOf(bars, 0, 4, true)).toBeNull();
    expect(windowOf(bars, 0, 9, false)).toEqual({ from: "1949", to: "1953" });
    expect(windowOf([], 0, 0, false)).toBeNull();
  });

  it("moves as a whole and stays inside", () => {
    expect(moved([1, 2], 1, 5)).toEqual([2, 3]);
    expect(moved([1, 2], 9, 5)).toEqual([3, 4]);
    expect(moved([1, 2], -9, 5)).toEqual([0, 1]);
  });
});

describe("the axis", () => {
  it("names round periods, and no more than fit", () => {
    const years = barsFor("1945", "2023", "1946", "1947");
    expect(ticksOf(years, 10).map((n) => years.bars[n]?.period)).toEqual([
      "1950",
      "1960",
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2020",
    ]);
    const months = barsFor("1949-02", "1950-11", "1949-03", "1949-04");
    expect(ticksOf(months, 8).map((n) => months.bars[n]?.period)).toEqual([
      "1949-04",
      "1949-07",
      "1949-10",
      "1950-01",
      "1950-04",
      "1950-07",
      "1950-10",
    ]);
    expect(ticksOf(barsFor("1949-03-01", "1949-03-31"), 6)).toEqual([0, 7, 14, 21, 28]);
  });
});
