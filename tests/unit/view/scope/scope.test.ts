import { describe, expect, it } from "vitest";
import { digestOf, graphOf } from "../../../../src/graph/index.ts";
import { index } from "../../../../src/graph/query.ts";
import type { EntityType, GraphArticle, GraphEntity, GraphLink, Overview } from "../../../../src/model/index.ts";
import { type Filters, NO_FILTERS } from "../../../../src/view/filters.ts";
import { countIn } from "../../../../src/view/scope/count.ts";
import { scoper } from "../../../../src/view/scope/index.ts";
import { doc } from "../../graph/docs.ts";

const article = (id: string, date: string, source = "Post", language = "en"): GraphArticle => ({
  id,
  title: id,
  date,
  source,
  language,
  url: "",
});
const entity = (id: string, articles: readonly number[], more: Partial<GraphEntity> = {}): GraphEntity => ({
  id,
  type: id.split(":")[0] as EntityType,
  label: id,
  labels: {},
  aliases: [],
  mentions: articles.length,
  articles,
  quotesBy: 0,
  quotesAbout: 0,
  ...(articles.length > 1 ? { byArticle: { mentions: articles.map(() => 1) } } : {}),
  confidence: 1,
  reasons: [],
  importance: 0.5,
  community: 0,
  x: 0,
  y: 0,
  ...more,
});
const link = (kind: GraphLink["kind"], source: string, target: string, more: Partial<GraphLink>): GraphLink => ({
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  sentences: 1,
  paragraphs: 1,
  articles: [0],
  weight: 1,
  npmi: 0,
  ...more,
});

/** Four articles; the last has no date. A is named in all, B in the first three, C in the first, E (an event) in the last two. */
const OVERVIEW: Overview = {
  version: 1,
  articles: [
    article("a0", "1949", "Post"),
    article("a1", "1950-03", "Kabar", "id"),
    article("a2", "1950-04-02", "Kabar", "id"),
    article("a3", "", ""),
  ],
  entities: [
    entity("person:a", [0, 1, 2, 3], {
      importance: 1,
      mentions: 10,
      quotesBy: 3,
      byArticle: { mentions: [4, 3, 2, 1], quotesBy: [2, 0, 1, 0] },
    }),
    entity("person:b", [0, 1, 2]),
    entity("country:XC", [0], { importance: 0.2 }),
    entity("event:e", [2, 3], { importance: 0.1 }),
  ],
  links: [
    link("comention", "person:a", "person:b", {
      articles: [0, 1, 2],
      sentences: 4,
      paragraphs: 5,
      weight: 4.5,
      npmi: 0.1,
      byArticle: { sentences: [3, 0, 1], paragraphs: [3, 1, 1], loose: [0, 1, 0] },
    }),
    link("comention", "country:XC", "person:a", { npmi: 0.6 }),
    link("quote", "person:a", "person:b", { articles: [0] }),
    link("participant", "event:e", "person:a", { articles: [3] }),
  ],
  notices: [],
};
const whole = index(OVERVIEW);
const scope = (filters: Partial<Filters> = {}, found: ReadonlySet<number> | null = null) =>
  scoper(whole)({ ...NO_FILTERS, ...filters }, found);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
const entities = (filters: Partial<Filters>) => idsOf(scope(filters).index.overview.entities);
const links = (filters: Partial<Filters>) => idsOf(scope(filters).index.overview.links);
const LINKS = idsOf(OVERVIEW.links);

describe("the scope", () => {
  it("is the whole, and the same object, while nothing is filtered", () => {
    const of = scoper(whole);
    const first = of(NO_FILTERS, null);
    expect(first.index).toBe(whole);
    expect(first).toMatchObject({ filtered: false, unlinked: 0 });
    expect(of({ ...NO_FILTERS }, null)).toBe(first);
  });

  it("counts mentions, quotes, sentences and weights anew for the articles of a window", () => {
    const { index: found, articles } = scope({ window: { from: "1950", to: "1950" }, datedOnly: true });
    expect([...articles]).toEqual([1, 2]);
    expect(found.entities.get("person:a")).toMatchObject({
      articles: [1, 2],
      mentions: 5,
      quotesBy: 1,
      quotesAbout: 0,
    });
    expect(idsOf(found.overview.entities)).toEqual(["event:e", "person:a", "person:b"]);
    expect(found.overview.links).toMatchObject([
      { id: "comention:person:a|person:b", articles: [1, 2], sentences: 1, paragraphs: 2, weight: 1.5 },
    ]);
  });

  it("keeps places, and numbers of links that evidence refers to", () => {
    const { index: found } = scope({ outlets: new Set(["Kabar"]) });
    expect(found.entities.get("person:b")).toMatchObject({ x: 0, y: 0 });
    expect(found.numbers.get("participant:event:e|person:a")).toBe(3);
  });

  it("leaves the sizes as they are when nothing but types and links is hidden, and finds them anew for other articles", () => {
    const importance = (filters: Partial<Filters>, id: string) => scope(filters).index.entities.get(id)?.importance;
    expect(importance({ hiddenTypes: new Set(["country"]) }, "event:e")).toBe(0.1);
    expect(importance({ outlets: new Set([""]) }, "event:e")).toBe(1);
  });

  it("hides types and single entities, with their links", () => {
    expect(entities({ hiddenTypes: new Set(["person"]) })).toEqual(["country:XC", "event:e"]);
    expect(links({ hiddenTypes: new Set(["person"]) })).toEqual([]);
    expect(links({ hiddenEntities: new Set(["person:b"]) })).toEqual([
      "comention:country:XC|person:a",
      "participant:event:e|person:a",
    ]);
  });

  it("leaves out doubtful entities with their links when asked, and says how many would stay either way", () => {
    const doubtful = (id: string) => (id === "person:b" ? { confidence: 0.69 } : { confidence: 0.7 });
    const overview = { ...OVERVIEW, entities: OVERVIEW.entities.map((each) => ({ ...each, ...doubtful(each.id) })) };
    const of = scoper(index(overview));
    const sure = of({ ...NO_FILTERS, sureOnly: true }, null);
    expect(idsOf(sure.index.overview.entities)).toEqual(["country:XC", "event:e", "person:a"]);
    expect(idsOf(sure.index.overview.links)).toEqual(["comention:country:XC|person:a", "participant:event:e|person:a"]);
    expect(sure).toMatchObject({ filtered: true, facets: { sure: { kept: 3, of: 4 } } });
    expect(of(NO_FILTERS, null)).toMatchObject({ filtered: false, facets: { sure: { kept: 3, of: 4 } } });
    expect(scope({ sureOnly: true }).index).toBe(whole);
  });

  it("leaves out, and counts, who has no link once links are filtered", () => {
    const quotes = scope({ hiddenKinds: new Set(["comention", "participant", "role"]) });
    expect(idsOf(quotes.index.overview.entities)).toEqual(["person:a", "person:b"]);
    expect(quotes.unlinked).toBe(2);
  });

  it("closeness: a sentence counts sentences alone", () => {
    const { index: found } = scope({ closeness: "sentence" });
    expect(found.pairs.get("person:a|person:b")?.[0]).toMatchObject({ weight: 4, articles: [0, 2] });
  });

  it("closeness: an article links who shares two and stands in no paragraph together", () => {
    const shared = { ...OVERVIEW, links: OVERVIEW.links.slice(1, 2) };
    const { index: found } = scoper(index(shared))({ ...NO_FILTERS, closeness: "article" }, null);
    expect(found.overview.links.map(({ id, weight, articles }) => [id, weight, articles])).toEqual([
      ["comention:country:XC|person:a", 1, [0]],
      ["comention:person:a|person:b", 0.75, [0, 1, 2]],
      ["comention:event:e|person:a", 0.5, [2, 3]],
    ]);
  });

  it("weight is that of the pair, all its links together", () => {
    expect(links({ leastWeight: 5.5 })).toEqual(["comention:person:a|person:b", "quote:person:a|person:b"]);
    expect(links({ leastWeight: 5.6 })).toEqual([]);
    expect(links({ leastWeight: 1 })).toEqual(LINKS);
  });

  it("hubs: association asks of co-mentions alone", () => {
    expect(links({ hubs: { by: "association", least: 0.3 } })).toEqual(
      LINKS.filter((id) => id !== "comention:person:a|person:b"),
    );
  });

  it("facets say what each choice would give, the others as they are", () => {
    const { facets } = scope({
      outlets: new Set(["Kabar"]),
      hiddenTypes: new Set(["event"]),
      window: { from: "1950-04", to: "" },
    });
    expect([...facets.outlets]).toEqual([
      ["Post", 0],
      ["Kabar", 1],
      ["", 1],
    ]);
    expect([...facets.languages]).toEqual([
      ["en", 0],
      ["id", 1],
    ]);
    expect([...facets.types]).toEqual([
      ["person", 2],
      ["event", 1],
    ]);
    expect([...facets.anyTime]).toEqual([1, 2]);
    expect(scope({ leastWeight: 5 }).facets.strengths.toSorted((a, b) => a - b)).toEqual([1, 1, 5.5]);
  });

  it("text: the articles found, and none while none is", () => {
    expect([...scope({ text: "x" }, new Set([2])).articles]).toEqual([2]);
    expect(scope({ text: "x" }, new Set()).index.overview.entities).toEqual([]);
    expect(scope({ text: "x" }, null).articles.size).toBe(4);
  });
});

describe("association within a scope", () => {
  const PAIR = "[Sukarno=person:sukarno] dan [Tito=person:tito] di [Mesir=country:EG].";
  const docs = [
    doc("a", `${PAIR}\n[Sukarno=person:sukarno] pulang.\nHujan turun.`, {}, { date: "1955" }),
    doc("b", `[Sukarno=person:sukarno] di [Mesir=country:EG].\n${PAIR}\nHujan.\nPanas.`, {}, { date: "1956" }),
    doc("c", "[Tito=person:tito] di [Mesir=country:EG].\nPanas.\nHujan lagi.", {}, { date: "1957" }),
  ].map(digestOf);
  const { records: _, ...whole } = graphOf(docs);
  const associations = (links: readonly GraphLink[]) =>
    links
      .filter(({ kind }) => kind === "comention")
      .map(({ id, npmi }) => `${id} ${npmi}`)
      .sort();

  it.each([
    ["the first", [0]],
    ["two that go together", [0, 1]],
    ["the ends", [0, 2]],
  ])("is what a graph of %s alone has", (_name, kept) => {
    const alone = graphOf(docs.filter((_digest, n) => kept.includes(n)));
    const counted = countIn(whole, new Set(kept));
    expect(associations(counted.links)).toEqual(associations(alone.links));
    expect(associations(counted.links)).not.toEqual(associations(whole.links));
  });
  it("stays that of the whole where the files don't say how many paragraphs there are", () => {
    const before = { ...whole, articles: whole.articles.map(({ paragraphs: _paragraphs, ...info }) => info) };
    const kept = countIn(before, new Set([0])).links;
    expect(kept.length).toBeGreaterThan(0);
    for (const { id, npmi } of kept) expect(npmi).toBe(whole.links.find((link) => link.id === id)?.npmi);
  });
});
