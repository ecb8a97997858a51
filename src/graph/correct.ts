// The user's corrections → the entities and quotes as the user says they are. Rules: docs/corrections.md.
//
// Rules run in their order, each on the ids that the ones before it leave. Renaming keeps the id; retyping gives
// `newtype:slug`; a split-off entity gets `type:slug-of-its-label`; no id is ever given to two.
import type { Correction, Notice, PlacedCorrection } from "../model/index.ts";
import { about, contradictions } from "./contradictions.ts";
import type { Digest } from "./digest.ts";
import { byCodeUnit } from "./order.ts";
import type { Occurrence, Resolved } from "./resolve/index.ts";
import { ids, slug } from "./slug.ts";

export interface Corrected {
  /** Sorted by id. */
  readonly entities: readonly Resolved[];
  /** The same articles, with quotes given to those who the user says speak. */
  readonly digests: readonly Digest[];
  readonly notices: readonly Notice[];
}

/** What rules change, step by step. */
interface Table {
  readonly entities: Map<string, Resolved>;
  readonly digests: Digest[];
  /** Index of an article by its id. */
  readonly articles: ReadonlyMap<string, number>;
  /** A new id: never one that is or was another's. */
  readonly newId: ReturnType<typeof ids>;
}

/**
 * Applies the rules in their order. A rule that names what the graph no longer has becomes a notice `stale-correction`; one
 * that a later one contradicts, `contradictory-correction`: the later one is the user's last word.
 */
export function correct(
  entities: readonly Resolved[],
  corrections: readonly PlacedCorrection[],
  digests: readonly Digest[],
): Corrected {
  const table: Table = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    digests: [...digests],
    articles: new Map(digests.map(({ article }, index) => [article.id, index])),
    newId: ids(entities.map(({ id }) => id)),
  };
  const notices = [...contradictions(corrections)];
  corrections.forEach((rule, index) => {
    const missing = apply(table, rule);
    if (missing.length > 0) notices.push(stale(index, rule, missing));
  });
  return {
    entities: [...table.entities.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    digests: table.digests,
    notices,
  };
}

/** Changes the table; returns what the rule names and the table lacks. A merge goes on with those it finds. */
function apply(table: Table, rule: Correction): readonly string[] {
  if (rule.do === "merge") return merge(table, rule.entities, rule.into);
  if (rule.do === "not-the-same") return keepApart(table, rule.entities);
  if (rule.do === "attribute") return attribute(table, rule);
  const entity = table.entities.get(rule.entity);
  if (!entity) return [rule.entity];
  switch (rule.do) {
    case "hide":
      table.entities.delete(entity.id);
      return [];
    case "rename":
      table.entities.set(entity.id, { ...entity, label: rule.label, labels: {} });
      return [];
    case "retype":
      return retype(table, entity, rule.type);
    case "split":
      return split(table, entity, rule);
  }
}

const byArticle = (members: readonly Occurrence[]): Occurrence[] => members.toSorted((a, b) => a.doc - b.doc);

function merge({ entities }: Table, members: readonly string[], into: string): readonly string[] {
  const target = entities.get(into);
  if (!target) return [into];
  const others = [...new Set(members)].filter((id) => id !== into);
  const found = others.flatMap((id) => entities.get(id) ?? []);
  for (const { id } of found) entities.delete(id);
  entities.set(into, { ...target, members: byArticle([target, ...found].flatMap((entity) => entity.members)) });
  return others.filter((id) => !found.some((entity) => entity.id === id));
}

function retype({ entities, newId }: Table, entity: Resolved, type: Resolved["type"]): readonly string[] {
  if (entity.type === type) return [];
  const { id: before, label, labels, members } = entity;
  entities.delete(before);
  const id = newId(type, before.slice(before.indexOf(":") + 1));
  entities.set(id, { id, type, label, labels, members, ...(type === "event" ? { kind: "other", date: "" } : {}) });
  return [];
}

function split(table: Table, entity: Resolved, rule: Extract<Correction, { do: "split" }>): readonly string[] {
  const chosen = new Set(rule.articles.flatMap((id) => table.articles.get(id) ?? []));
  const found = new Set(entity.members.filter(({ doc }) => chosen.has(doc)).map(({ doc }) => doc));
  part(table, entity, ({ doc }) => chosen.has(doc), rule.label);
  return rule.articles.filter((id) => !found.has(table.articles.get(id) ?? -1));
}

/** Those that `goes` picks become an entity of their own, under `id` or a new one. */
function part(
  { entities, newId }: Table,
  entity: Resolved,
  goes: (member: Occurrence) => boolean,
  label: string,
  id?: string,
): void {
  const going = entity.members.filter(goes);
  if (going.length === 0) return;
  const staying = entity.members.filter((member) => !goes(member));
  if (staying.length > 0) entities.set(entity.id, { ...entity, members: staying });
  else entities.delete(entity.id);
  const own = id ?? newId(entity.type, label);
  entities.set(own, { ...entity, id: own, label, labels: {}, members: going });
}

/** Two that the articles have under names of their own, and resolution joined, are parted again by those names. */
function keepApart(table: Table, apart: readonly string[]): readonly string[] {
  const missing = apart.filter((id) => !table.entities.has(id));
  if (missing.length === 0) return [];
  return missing.filter((id) => {
    const named = ({ entity }: Occurrence): boolean => `${entity.type}:${slug(entity.label)}` === id;
    const holder = apart.flatMap((other) => table.entities.get(other) ?? []).find((e) => e.members.some(named));
    const member = holder?.members.find(named);
    if (!holder || !member) return true;
    part(table, holder, named, member.entity.label, id);
    return false;
  });
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const hasWords = ({ article }: Digest, { start, end }: Digest["quotes"][number], words: string): boolean =>
  plain(article.text.slice(start, end)) === words;

/** An article that has no id of its own gets another when its text changes: it is known by the quote, if it alone has it. */
function onlyHolder(digests: readonly Digest[], words: string): number | undefined {
  const holders = digests.flatMap((digest, doc) =>
    digest.quotes.some((quote) => hasWords(digest, quote, words)) ? [doc] : [],
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** The speaker is made one of the article's, where it isn't; so the attribution lasts through later merges. */
function attribute(table: Table, rule: Extract<Correction, { do: "attribute" }>): readonly string[] {
  const words = plain(rule.quote);
  const doc = table.articles.get(rule.article) ?? onlyHolder(table.digests, words);
  const digest = doc === undefined ? undefined : table.digests[doc];
  if (doc === undefined || !digest) return [rule.article];
  const speaker = rule.speaker === null ? null : table.entities.get(rule.speaker);
  if (speaker === undefined) return [rule.speaker ?? ""];
  if (!digest.quotes.some((quote) => hasWords(digest, quote, words))) return [rule.quote];
  const local = speaker === null ? null : localOf(table, speaker, doc);
  const quotes = digest.quotes.map((quote) => (hasWords(digest, quote, words) ? { ...quote, speaker: local } : quote));
  table.digests[doc] = { ...digest, quotes };
  return [];
}

/** What the article calls an entity; where it doesn't name it, a name no article has. */
function localOf({ entities }: Table, speaker: Resolved, doc: number): string {
  const here = speaker.members.find((member) => member.doc === doc);
  if (here) return here.entity.id;
  const id = `+${speaker.id}`;
  const added = speaker.members.slice(0, 1).map(({ entity }) => ({ doc, entity: { ...entity, id } }));
  entities.set(speaker.id, { ...speaker, members: byArticle([...speaker.members, ...added]) });
  return id;
}

const stale = (index: number, rule: PlacedCorrection, missing: readonly string[]): Notice =>
  about(
    "stale-correction",
    index,
    rule,
    `names ${missing.map((m) => `“${m}”`).join(", ")}, not found in this graph. Mend the rule or remove it.`,
  );
