import { describe, expect, it } from "vitest";
import { doubts } from "../../../src/annotate/doubts.ts";
import type { Doc, DocEntity, Quote } from "../../../src/model/index.ts";
import { docOf } from "./article.ts";

const entity = (id: string, type: "person" | "organisation" | "country", confidence: number): DocEntity => {
  const base = { id, label: id, aliases: [], confidence, reasons: [] };
  return type === "person"
    ? { ...base, type, roles: [{ label: "ketua", start: 0, end: 5, organisation: "o1" }] }
    : { ...base, type };
};
const quote = (kind: Quote["kind"], speaker: string | null): Quote => ({
  kind,
  start: 0,
  end: 9,
  speaker,
  cue: "kata",
  cueClass: "said",
  about: ["o1", "p1"],
});
const doc: Doc = {
  ...docOf("Hujan turun di kota itu."),
  entities: [
    entity("p1", "person", 0.9),
    entity("p2", "person", 0.1),
    entity("o1", "organisation", 0.2),
    entity("country:ID", "country", 0.1),
  ],
  mentions: ["p1", "p2", "o1"].map((id, i) => ({ entity: id, start: i, end: i + 1, as: "name" as const })),
  quotes: [quote("direct", "p2"), quote("indirect", "p2"), quote("indirect", "p1")],
};

describe("persons and organisations more likely wrong than right", () => {
  const left = doubts(doc);
  it("are left out with their mentions; countries stay", () => {
    expect(left.entities.map(({ id }) => id)).toEqual(["p1", "country:ID"]);
    expect(left.mentions.map(({ entity: id }) => id)).toEqual(["p1"]);
  });
  it("are served by no role and spoken of by no quote", () => {
    expect(left.entities[0]).toMatchObject({ roles: [{ label: "ketua", start: 0, end: 5 }] });
    expect(JSON.stringify(left)).not.toMatch(/"(?:o1|p2)"/);
  });
  it("say nothing: what was quoted word for word stays without a speaker, the rest goes", () => {
    expect(left.quotes.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ["direct", null],
      ["indirect", "p1"],
    ]);
  });
  it("change nothing where there are none", () => {
    const sure = { ...doc, entities: doc.entities.filter(({ id }) => id === "p1") };
    expect(doubts(sure)).toBe(sure);
  });
});
