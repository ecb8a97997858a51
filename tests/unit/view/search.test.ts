import { describe, expect, it } from "vitest";
import type { GraphEntity } from "../../../src/model/index.ts";
import { createSearch } from "../../../src/view/search.ts";
import { fold } from "../../../src/view/text/fold.ts";

const entity = (id: string, label: string, rest: Partial<GraphEntity> = {}): GraphEntity => ({
  id,
  type: "person",
  label,
  labels: {},
  aliases: [],
  mentions: 1,
  articles: [0],
  quotesBy: 0,
  quotesAbout: 0,
  confidence: 1,
  reasons: [],
  importance: 0.1,
  community: 0,
  x: 0,
  y: 0,
  ...rest,
});

const search = createSearch([
  entity("person:dag-hammarskjold", "Dag Hammarskjöld", { aliases: ["Hammarskjöld"] }),
  entity("person:le-duan", "Lê Đuẩn"),
  entity("person:mikhail-gorbachev", "Mikhail Gorbachev", { aliases: ["Gorbachev"], importance: 0.8 }),
  entity("person:raisa-gorbacheva", "Raisa Gorbacheva", { importance: 0.1 }),
  entity("country:US", "Amerika Serikat", {
    type: "country",
    labels: { id: "Amerika Serikat", en: "United States" },
    aliases: ["AS", "Washington"],
    importance: 1,
  }),
  entity("country:KP", "Korea Utara", { type: "country", aliases: ["Korut"] }),
  entity("country:KR", "Korea Selatan", { type: "country", aliases: ["Korsel"], importance: 0.3 }),
  entity("organisation:asean", "ASEAN", { type: "organisation" }),
]);
const ids = (query: string): string[] => search(query).map((hit) => hit.entity.id);

describe("the search", () => {
  it("sees through accents and letters with a stroke", () => {
    expect(ids("hammarskjold")[0]).toBe("person:dag-hammarskjold");
    expect(ids("le duan")[0]).toBe("person:le-duan");
    expect(fold("Võ Nguyên Giáp, Łódź, ß")).toBe("vo nguyen giap, lodz, ss");
  });

  it("forgives typos in longer words, not in short ones", () => {
    expect(ids("gorbacov")[0]).toBe("person:mikhail-gorbachev");
    expect(ids("hamarskold")[0]).toBe("person:dag-hammarskjold");
    expect(ids("az")).toEqual([]);
  });

  it("finds by alias and by the label of another language, and says which form it was", () => {
    expect(search("korut")[0]).toMatchObject({ form: "Korut", entity: { id: "country:KP" } });
    expect(search("united states")[0]).toMatchObject({ form: "United States", entity: { id: "country:US" } });
    expect(search("Mikhail")[0]?.form).toBe("Mikhail Gorbachev");
  });

  it("puts the whole name before its beginning", () => {
    expect(ids("as")[0]).toBe("country:US");
    expect(ids("as")).toContain("organisation:asean");
  });

  it("gives each entity once, the more important of equals first", () => {
    expect(ids("korea")).toEqual(["country:KR", "country:KP"]);
    expect(ids("gorbachev")[0]).toBe("person:mikhail-gorbachev");
    expect(new Set(ids("gorbachev")).size).toBe(ids("gorbachev").length);
  });

  it("finds nothing for nothing and for what nobody is called", () => {
    expect(search("  ")).toEqual([]);
    expect(search("xqzzyv")).toEqual([]);
    expect(search("(*&^%[")).toEqual([]);
  });

  it("gives no more than asked for", () => expect(search("a", 2).length).toBeLessThanOrEqual(2));
});
