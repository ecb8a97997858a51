import { expect, it } from "vitest";
import { wholeNames } from "../../../src/annotate/whole-names.ts";
import type { Candidate, EntityType } from "../../../src/model/index.ts";
import { docOf } from "./article.ts";

function read(text: string, found: readonly [start: number, form: string, type: EntityType][]): string[] {
  const candidates = found.map(
    ([start, form, type]): Candidate => ({ type, start, end: start + form.length, score: 0.8 }),
  );
  return wholeNames(docOf(text), candidates).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

const LONG = "Balai Pengawas Perahu dan Jaring";

it("takes the longer name where the text goes on as it does elsewhere", () => {
  const text = `${LONG} menutup dermaga. Aturan ${LONG} berlaku.`;
  const second = text.lastIndexOf(LONG);
  expect(
    read(text, [
      [0, LONG, "organisation"],
      [second, "Balai Pengawas Perahu", "organisation"],
    ]),
  ).toEqual([`organisation ${LONG}`, `organisation ${LONG}`]);
});

it("joins two halves, but takes nothing that reaches beyond it", () => {
  const text = `${LONG} menutup dermaga. Aturan ${LONG} Biru berlaku.`;
  const second = text.lastIndexOf(LONG);
  const halves = (end: string): [number, string, EntityType][] => [
    [0, LONG, "organisation"],
    [second, "Balai Pengawas Perahu", "organisation"],
    [text.lastIndexOf("Jaring"), end, "organisation"],
  ];
  expect(read(text, halves("Jaring"))).toHaveLength(2);
  expect(read(text, halves("Jaring Biru"))).toHaveLength(3);
});
