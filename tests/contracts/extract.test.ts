// `simpul extract data/articles` → every line of stdout is what the contract of `docs/architecture.md` says.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import countries from "../../data/lexicon/countries.json" with { type: "json" };
import { CUE_CLASSES, EVENT_KINDS, REASONS } from "../../src/model/index.ts";

const root = resolve(import.meta.dirname, "../..");
const ISO = new Set(countries.map(({ code }) => code));
const FORMER = ["SU", "YU", "CS", "DD"];

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SPAN = { start: Offset, end: Offset };
const Id = v.pipe(v.string(), v.regex(/^(?:person|country|organisation|event):\S+$/));
const IsoDate = v.pipe(v.string(), v.regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/));
const NAMED = {
  id: Id,
  label: v.pipe(v.string(), v.minLength(1)),
  aliases: v.array(v.string()),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.array(v.picklist(REASONS)),
  tagged: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
};

const Extraction = v.strictObject({
  article: v.strictObject({
    id: v.pipe(v.string(), v.minLength(1)),
    title: v.string(),
    date: IsoDate,
    source: v.string(),
    language: v.picklist(["id", "en"]),
    url: v.string(),
  }),
  text: v.pipe(v.string(), v.minLength(1)),
  entities: v.array(
    v.variant("type", [
      v.strictObject({
        ...NAMED,
        type: v.literal("person"),
        roles: v.array(
          v.strictObject({ ...SPAN, label: v.string(), country: v.optional(Id), organisation: v.optional(Id) }),
        ),
      }),
      v.strictObject({ ...NAMED, type: v.literal("country") }),
      v.strictObject({ ...NAMED, type: v.literal("organisation") }),
      v.strictObject({
        ...NAMED,
        type: v.literal("event"),
        kind: v.picklist(EVENT_KINDS),
        participants: v.array(Id),
        date: IsoDate,
        place: v.optional(
          v.strictObject({ ...SPAN, label: v.pipe(v.string(), v.minLength(1)), country: v.optional(Id) }),
        ),
        named: v.boolean(),
      }),
    ]),
  ),
  mentions: v.array(v.strictObject({ ...SPAN, entity: Id, as: v.picklist(["name", "role", "pronoun"]) })),
  quotes: v.array(
    v.strictObject({
      ...SPAN,
      kind: v.picklist(["direct", "indirect"]),
      speaker: v.nullable(Id),
      cue: v.string(),
      cueClass: v.picklist(CUE_CLASSES),
      about: v.array(Id),
    }),
  ),
  notices: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
      message: v.string(),
      article: v.optional(v.string()),
      source: v.optional(v.string()),
      start: v.optional(Offset),
      end: v.optional(Offset),
    }),
  ),
});
type Extraction = v.InferOutput<typeof Extraction>;

const articleFiles = readdirSync(resolve(root, "data/articles")).filter((name) => name.endsWith(".md"));

describe("simpul extract", () => {
  let lines: readonly string[] = [];
  let extractions: readonly Extraction[] = [];

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(
      "node_modules/.bin/tsx",
      ["src/cli/main.ts", "extract", "data/articles"],
      {
        cwd: root,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      },
    );
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.endsWith("\n")).toBe(true);
    lines = stdout.slice(0, -1).split("\n");
    extractions = lines.map((line) => v.parse(Extraction, JSON.parse(line)));
  });

  /** Every violation is collected first, so that a failure shows them all by article. */
  const violations = (find: (extraction: Extraction) => readonly string[]): string[] =>
    extractions.flatMap((extraction) => find(extraction).map((what) => `${extraction.article.title}: ${what}`));

  it("prints one line an article and nothing else", () => expect(lines).toHaveLength(articleFiles.length));

  it("gives every article an id of its own", () => {
    expect(new Set(extractions.map(({ article }) => article.id)).size).toBe(extractions.length);
  });

  it("puts the title, a blank line and the body into the text", () => {
    expect(violations(({ article, text }) => (text.startsWith(`${article.title}\n\n`) ? [] : ["no title"]))).toEqual(
      [],
    );
  });

  it("finds something in every article", () => {
    expect(violations(({ mentions }) => (mentions.length > 3 ? [] : ["hardly a mention"]))).toEqual([]);
  });

  it("keeps every span inside the text, without blanks around it", () => {
    const found = violations(({ text, entities, mentions, quotes }) => {
      const roles = entities.flatMap((entity) => (entity.type === "person" ? entity.roles : []));
      const places = entities.flatMap((entity) => (entity.type === "event" && entity.place ? [entity.place] : []));
      return [...mentions, ...quotes, ...roles, ...places]
        .filter(
          ({ start, end }) =>
            start >= end || end > text.length || text.slice(start, end).trim() !== text.slice(start, end),
        )
        .map(({ start, end }) => `${start}–${end} ${JSON.stringify(text.slice(start, end))}`);
    });
    expect(found).toEqual([]);
  });

  it("sorts mentions and quotes by their place", () => {
    const sorted = (spans: readonly { start: number; end: number }[]): boolean =>
      spans.every(({ start, end }, n) => {
        const before = spans[n - 1];
        return !before || before.start < start || (before.start === start && before.end <= end);
      });
    expect(violations(({ mentions, quotes }) => (sorted(mentions) && sorted(quotes) ? [] : ["unsorted"]))).toEqual([]);
  });

  it("names entities once, and mentions, speakers, participants and roles are among them", () => {
    const found = violations(({ entities, mentions, quotes }) => {
      const ids = new Set(entities.map(({ id }) => id));
      const named = [
        ...mentions.map(({ entity }) => entity),
        ...quotes.flatMap(({ speaker, about }) => [...(speaker === null ? [] : [speaker]), ...about]),
        ...entities.flatMap((entity) => {
          if (entity.type === "event")
            return [...entity.participants, ...(entity.place?.country ? [entity.place.country] : [])];
          return entity.type === "person"
            ? entity.roles.flatMap(({ country, organisation }) => [country ?? [], organisation ?? []].flat())
            : [];
        }),
      ];
      return [...(ids.size < entities.length ? ["an id twice"] : []), ...named.filter((id) => !ids.has(id))];
    });
    expect(found).toEqual([]);
  });

  it("says how sure it is of an entity, and names the tagger as a reason just where it gives its score", () => {
    const found = violations(({ entities }) =>
      entities
        .filter(
          ({ reasons, tagged }) =>
            reasons.includes("tagger") !== (tagged !== undefined) || new Set(reasons).size < reasons.length,
        )
        .map(({ id }) => id),
    );
    expect(found).toEqual([]);
    const all = extractions.flatMap(({ entities }) => entities);
    expect(all.some(({ confidence }) => confidence < 0.6) && all.some(({ confidence }) => confidence > 0.95)).toBe(
      true,
    );
  });

  it("mentions every entity", () => {
    const found = violations(({ entities, mentions }) => {
      const mentioned = new Set(mentions.map(({ entity }) => entity));
      return entities.map(({ id }) => id).filter((id) => !mentioned.has(id));
    });
    expect(found).toEqual([]);
  });

  it("gives ids of the entity's type, countries by ISO code", () => {
    const found = violations(({ entities }) =>
      entities
        .filter(({ id, type }) => !id.startsWith(`${type}:`) || (type === "country" && !ISO.has(id.slice(8))))
        .map(({ id }) => id),
    );
    expect(found).toEqual([]);
    for (const code of FORMER) expect(ISO).toContain(code);
    for (const code of ISO) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it("says of no quote that it is about its speaker, and leaves the marks out of direct ones", () => {
    const found = violations(({ text, quotes }) =>
      quotes
        .filter(({ kind, start, end, speaker, about }) => {
          const content = text.slice(start, end);
          return (speaker !== null && about.includes(speaker)) || (kind === "direct" && /^["“”]|["“”]$/.test(content));
        })
        .map(({ start, end }) => text.slice(start, end)),
    );
    expect(found).toEqual([]);
  });
});
