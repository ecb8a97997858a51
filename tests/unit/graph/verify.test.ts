import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import { VerifyError, verify } from "../../../src/graph/verify.ts";
import type { ArticleRecord, KnowledgeGraph, Span } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

const graph = graphOf([
  digestOf(
    doc(
      "a",
      'Menlu Rusia [Ratu Elok=person:ratu-elok] di [Rusia=country:RU]. 😀\n"<person:ratu-elok|[Amir Baik=person:amir-baik] kawan>," kata [Ratu Elok=person:ratu-elok]. [Kunjungan=event:kunjungan] [Amir Baik=person:amir-baik] usai.',
      {
        "person:ratu-elok": { roles: [["Menlu Rusia", "country:RU"]] },
        "event:kunjungan": { kind: "visit", participants: ["person:amir-baik"], place: ["Rusia", "country:RU"] },
      },
    ),
  ),
]);
const [record] = graph.records as [ArticleRecord];

const withRecord = (change: Partial<ArticleRecord>): KnowledgeGraph => ({
  ...graph,
  records: [{ ...record, ...change }],
});
const code = (changed: KnowledgeGraph): string => {
  try {
    verify(changed);
  } catch (error) {
    if (error instanceof VerifyError) return error.code;
    throw error;
  }
  return "holds";
};
const shift = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });
const changeAt = <T>(items: readonly T[], at: number, change: (item: T) => T): T[] =>
  items.map((item, n) => (n === at ? change(item) : item));

test("a graph as it is built holds", () => {
  expect(record.evidence.map(({ link }) => graph.links[link]?.kind).sort()).toEqual(
    expect.arrayContaining(["comention", "participant", "quote", "role"]),
  );
  expect(verify(graph)).toBe(graph);
});

test("a named mention shifted by any offset does not hold", () => {
  const named = record.mentions.flatMap(({ as }, n) => (as === "name" ? [n] : []));
  fc.assert(
    fc.property(
      fc.constantFrom(...named),
      fc.integer({ min: -200, max: 200 }).filter((n) => n !== 0),
      (at, by) => {
        const mentions = changeAt(record.mentions, at, (mention) => shift(mention, by));
        expect(code(withRecord({ mentions }))).not.toBe("holds");
      },
    ),
  );
});

test("an event's place shifted by one does not hold", () => {
  expect(record.places).toHaveLength(1);
  const places = (record.places ?? []).map((place) => shift(place, 1));
  expect(code(withRecord({ places }))).toBe("place-text");
});

test("evidence, quotes and roles shifted by one do not hold", () => {
  record.evidence.forEach((_, at) => {
    expect(
      code(withRecord({ evidence: changeAt(record.evidence, at, (e) => ({ ...e, source: shift(e.source, 1) })) })),
    ).not.toBe("holds");
    expect(
      code(withRecord({ evidence: changeAt(record.evidence, at, (e) => ({ ...e, target: shift(e.target, 1) })) })),
    ).not.toBe("holds");
  });
  expect(code(withRecord({ quotes: record.quotes.map((q) => shift(q, 1)) }))).toBe("quote-differs");
  expect(code(withRecord({ roles: record.roles.map((r) => shift(r, 4)) }))).toBe("role-text");
});

test("each failure has its code, the article and the span", () => {
  const [mention] = record.mentions;
  if (!mention) throw new Error("the article names somebody");
  const put = (changed: object) => withRecord({ mentions: [{ ...mention, ...changed }, ...record.mentions.slice(1)] });
  expect(code(put({ end: record.text.length + 1 }))).toBe("span-outside");
  expect(code(put({ start: -1 }))).toBe("span-outside");
  expect(code(put({ start: 0.5 }))).toBe("span-outside");
  expect(code(put({ end: mention.start }))).toBe("span-empty");
  expect(code(put({ entity: "person:nobody" }))).toBe("unknown-entity");
  expect(code(put({ end: record.text.indexOf("😀") + 1 }))).toBe("span-splits-character");
  expect(code({ ...graph, records: [{ ...record, evidence: [] }] })).toBe("link-without-evidence");
  expect(code(withRecord({ evidence: changeAt(record.evidence, 0, (e) => ({ ...e, end: e.start + 1 })) }))).toBe(
    "evidence-outside-scope",
  );
  expect(() => verify(put({ end: mention.end + 1 }))).toThrow(
    expect.objectContaining({ article: "a", span: expect.objectContaining({ start: mention.start }) }),
  );
});

test("an event may be mentioned by a word of its label, but not by a part of one", () => {
  const event = graph.entities.find(({ type }) => type === "event");
  const labelled = (label: string) => ({
    ...graph,
    entities: graph.entities.map((e) => (e === event ? { ...e, label } : e)),
  });
  expect(code(labelled("Kunjungan kedua ke Bandung"))).toBe("holds");
  expect(code(labelled("Kunjungannya"))).toBe("mention-text");
});

test("a mention may run over a line's end and differ in case", () => {
  const text = record.text.replace("Ratu Elok", "RATU\nElok");
  expect(code(withRecord({ text }))).toBe("holds");
});
