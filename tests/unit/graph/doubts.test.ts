import { expect, test } from "vitest";
import { doubts } from "../../../src/graph/doubts.ts";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import { index } from "../../../src/graph/query.ts";
import type { Correction, GraphEntity, GraphLink, Overview } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

const overviewOf = (
  named: readonly (readonly [id: string, label: string, mentions: number, aliases?: string[]])[],
  links: readonly Partial<GraphLink>[] = [],
): Overview => ({
  ...graphOf([digestOf(doc("a", "[X=person:x]."))]),
  entities: named.map(
    ([id, label, mentions, aliases = []]) =>
      ({
        id,
        type: id.slice(0, id.indexOf(":")),
        label,
        labels: {},
        aliases,
        mentions,
        articles: [0],
        quotesBy: 0,
        quotesAbout: 0,
        importance: 0,
        community: 0,
        x: 0,
        y: 0,
      }) as unknown as GraphEntity,
  ),
  links: links.map(
    (link, n) => ({ id: String(n), weight: 1, articles: [0], npmi: 0, ...link }) as unknown as GraphLink,
  ),
});
const asked = (overview: Overview, settled: readonly Correction[] = []) =>
  doubts(index(overview), settled).map((doubt) =>
    doubt.kind === "join" ? `${doubt.why}: ${doubt.other.label} → ${doubt.into.label}` : doubt.key,
  );

test("names that are alike are asked about, the most mentioned first", () => {
  expect(
    asked(
      overviewOf([
        ["person:retno-marsudi", "Retno Marsudi", 30],
        ["person:retno-lestari-marsudi", "Retno Lestari Marsudi", 20],
        ["organisation:dewan-kopi-nasional", "Dewan Kopi Nasional", 5],
        ["organisation:dkn", "DKN", 3],
        ["person:budi-santosa", "Budi Santosa", 4],
        ["person:budi-santoza", "Budi Santoza", 2],
        ["person:ani-wijaya", "Ani Wijaya", 50],
        ["person:kim", "Kim", 6],
        ["person:kim-2", "Kim", 2],
      ]),
    ),
  ).toEqual([
    "part-of-name: Retno Lestari Marsudi → Retno Marsudi",
    "same-name: Kim → Kim",
    "initials: DKN → Dewan Kopi Nasional",
    "spelling: Budi Santoza → Budi Santosa",
  ]);
});

test("what shares a word alone is not asked about", () => {
  expect(
    asked(
      overviewOf([
        ["person:ani-wijaya", "Ani Wijaya", 5],
        ["person:budi-wijaya", "Budi Wijaya", 5],
        ["organisation:bank-utara", "Bank Utara", 5],
        ["organisation:bank-selatan", "Bank Selatan", 5],
        ["organisation:ani-wijaya", "Ani Wijaya", 5],
      ]),
    ),
  ).toEqual([]);
});

test("two that articles name side by side are two, and what the user has said is not asked again", () => {
  const pair = [
    ["person:kim-jong", "Kim Jong", 5],
    ["person:kim-jong-un", "Kim Jong Un", 9],
  ] as const;
  const link = {
    kind: "comention",
    source: "person:kim-jong",
    target: "person:kim-jong-un",
    articles: [0, 1, 2],
  } as const;
  expect(asked(overviewOf(pair))).toHaveLength(1);
  expect(asked(overviewOf(pair, [link]))).toEqual([]);
  expect(
    asked(overviewOf(pair), [{ do: "not-the-same", entities: ["person:kim-jong-un", "person:kim-jong"] }]),
  ).toEqual([]);
});

test("one who serves two countries, never in one article, may be two", () => {
  const who = [["person:ali", "Ali", 9]] as const;
  const role = (target: string, articles: number[]) =>
    ({ kind: "role", source: "person:ali", target, articles }) as const;
  expect(asked(overviewOf(who, [role("country:MY", [0, 1]), role("country:EG", [2])]))).toEqual([
    "part person:ali country:MY country:EG",
  ]);
  expect(asked(overviewOf(who, [role("country:MY", [0, 1]), role("country:EG", [1])]))).toEqual([]);
});

test("many of one name take no more time than their number", () => {
  const many = Array.from({ length: 20_000 }, (_, n) => [`person:ali-${n}`, `Ali Nama${n % 997} Kata${n}`, 1] as const);
  const start = performance.now();
  doubts(index(overviewOf(many)));
  expect(performance.now() - start).toBeLessThan(5000);
});
