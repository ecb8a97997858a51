// How sure an entity is and why: signs raise it, and each reason is there exactly where the text gives it.
import { describe, expect, it } from "vitest";
import { certaintyOf } from "../../../src/annotate/certainty/logistic.ts";
import { eventSigns, NO_SIGNS, type Signs } from "../../../src/annotate/certainty/signs.ts";
import type { DocEntity } from "../../../src/model/index.ts";
import { docOf } from "./article.ts";

const find = (text: string, language: string, label: string): DocEntity => {
  const found = docOf(text, language).entities.find((entity) => entity.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
};

describe("reasons in an article", () => {
  const minister = find(
    "Menteri Keuangan Sri Wardhana menolak usul itu. Wardhana pulang pada Senin.",
    "id",
    "Sri Wardhana",
  );

  it("a title beside a full name that is named twice", () => {
    expect(minister.reasons).toEqual(["tagger", "title", "full-name", "repeated"]);
    expect(minister.tagged).toBeGreaterThan(0.5);
  });
  it("no title, no repetition where there is none", () => {
    const { reasons } = find("Pada Senin, Sri Wardhana pulang.", "id", "Sri Wardhana");
    expect(reasons).toEqual(["tagger", "full-name"]);
  });
  it("an acronym beside its long form", () => {
    const { reasons } = find(
      "Komisi Pengawas Persaingan Usaha (KPPU) memanggil dua perusahaan.",
      "id",
      "Komisi Pengawas Persaingan Usaha",
    );
    expect(reasons).toContain("acronym");
  });
  it("the lexicon, and speech", () => {
    const { reasons, confidence } = find(
      "Menlu Rusia Sergei Lavrov mengatakan bahwa Moskow siap berunding.",
      "id",
      "Sergei Lavrov",
    );
    expect(reasons).toEqual(expect.arrayContaining(["lexicon", "speaks", "title"]));
    expect(confidence).toBeGreaterThan(0.95);
  });
  it("countries are on a list", () => {
    expect(find("France and Italy agreed.", "en", "France").reasons).toContain("lexicon");
  });
});

describe("confidence", () => {
  const person = (signs: Partial<Signs>): number =>
    certaintyOf("person", { ...NO_SIGNS, mentions: 1, ...signs }).confidence;

  it("grows with each sign", () => {
    const lone = person({ tagged: 0.6, agreed: 1 });
    expect(lone).toBeLessThan(0.5);
    for (const sign of ["lexicon", "title", "fullName", "speaks"] as const)
      expect(person({ tagged: 0.6, agreed: 1, [sign]: true })).toBeGreaterThan(lone + 0.03);
    expect(person({ tagged: 0.99, agreed: 1 })).toBeGreaterThan(lone);
  });
  it("is a probability to two digits", () => {
    for (const tagged of [0, 0.001, 0.5, 0.9999, 1]) {
      const { confidence } = certaintyOf("organisation", { ...NO_SIGNS, tagged, mentions: 40 });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.round(confidence * 100) / 100).toBe(confidence);
    }
  });
  it("of an event grows with what tells it", () => {
    const telling = { named: false, participants: [], date: "" };
    const weak = certaintyOf("event", eventSigns(-0.2, [telling]));
    const strong = certaintyOf(
      "event",
      eventSigns(2, [telling, { ...telling, participants: ["country:FR"], date: "2024" }]),
    );
    expect(strong.confidence).toBeGreaterThan(weak.confidence + 0.2);
    expect(weak.reasons).toEqual(["event-word"]);
    expect(strong.reasons).toEqual(["repeated", "event-word", "participants", "dated"]);
  });
});
