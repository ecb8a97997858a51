// The user's corrections → the entities as the user says they are. The file is `data/corrections.json`:
//
//   { "version": 1, "corrections": [
//     { "do": "merge",  "entities": ["person:kim-jong-un", "person:kim"], "into": "person:kim-jong-un" },
//     { "do": "split",  "entity": "person:kim", "articles": ["article-id"], "label": "Kim Philby" },
//     { "do": "rename", "entity": "person:sukarno", "label": "Soekarno" },
//     { "do": "retype", "entity": "person:persija", "type": "organisation" },
//     { "do": "hide",   "entity": "organisation:baca-juga" } ] }
//
// Rules run in their order, each on the ids that the ones before it leave. Renaming keeps the id; retyping gives
// `newtype:slug`; a split-off entity gets `type:slug-of-its-label`.
import * as v from "valibot";
import { ENTITY_TYPES, type Notice } from "../model/index.ts";
import { byCodeUnit } from "./order.ts";
import type { Occurrence, Resolved } from "./resolve/index.ts";
import { ids } from "./slug.ts";

const Id = v.pipe(v.string(), v.regex(/^(?:person|country|organisation|event):[^|\s]+$/, "is no entity id"));
const Label = v.pipe(v.string(), v.trim(), v.minLength(1, "is empty"));

export const Correction = v.variant("do", [
  v.object({ do: v.literal("merge"), entities: v.pipe(v.array(Id), v.minLength(1)), into: Id }),
  v.object({ do: v.literal("split"), entity: Id, articles: v.pipe(v.array(v.string()), v.minLength(1)), label: Label }),
  v.object({ do: v.literal("rename"), entity: Id, label: Label }),
  v.object({ do: v.literal("retype"), entity: Id, type: v.picklist(ENTITY_TYPES) }),
  v.object({ do: v.literal("hide"), entity: Id }),
]);
export type Correction = v.InferOutput<typeof Correction>;

const CorrectionsFile = v.object({ version: v.literal(1), corrections: v.array(v.unknown()) });

export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly notices: readonly Notice[];
}

/** Checks a parsed file. A rule that is malformed becomes a notice `bad-correction`, the others stand. */
export function parseCorrections(json: unknown): ParsedCorrections {
  const file = v.safeParse(CorrectionsFile, json);
  if (!file.success) return { corrections: [], notices: [bad("The corrections file", file.issues[0].message)] };
  const corrections: Correction[] = [];
  const notices: Notice[] = [];
  file.output.corrections.forEach((rule, index) => {
    const parsed = v.safeParse(Correction, rule);
    if (parsed.success) corrections.push(parsed.output);
    else
      notices.push(
        bad(`Correction ${index + 1} (${v.getDotPath(parsed.issues[0]) ?? "the rule"})`, parsed.issues[0].message),
      );
  });
  return { corrections, notices };
}

const bad = (what: string, why: string): Notice => ({
  code: "bad-correction",
  message: `${what} can't be used: ${why}. Mend it in the corrections file.`,
});

export interface Corrected {
  /** Sorted by id. */
  readonly entities: readonly Resolved[];
  readonly notices: readonly Notice[];
}

/**
 * Applies the rules in their order. A rule that names what the graph no longer has becomes a notice `stale-correction`.
 * @param articles ids of the articles: `articles[occurrence.doc]`
 */
export function correct(
  entities: readonly Resolved[],
  corrections: readonly Correction[],
  articles: readonly string[],
): Corrected {
  const table = new Map(entities.map((entity) => [entity.id, entity]));
  const notices: Notice[] = [];
  corrections.forEach((rule, index) => {
    const missing = apply(table, rule, articles);
    if (missing.length > 0) notices.push(stale(index, rule, missing));
  });
  return { entities: [...table.values()].sort((a, b) => byCodeUnit(a.id, b.id)), notices };
}

/** Changes the table; returns what the rule names and the table lacks. A merge goes on with those it finds. */
function apply(table: Map<string, Resolved>, rule: Correction, articles: readonly string[]): readonly string[] {
  if (rule.do === "merge") return merge(table, rule.entities, rule.into);
  const entity = table.get(rule.entity);
  if (!entity) return [rule.entity];
  switch (rule.do) {
    case "hide":
      table.delete(entity.id);
      return [];
    case "rename":
      table.set(entity.id, { ...entity, label: rule.label, labels: {} });
      return [];
    case "retype":
      return retype(table, entity, rule.type);
    case "split":
      return split(table, entity, rule, articles);
  }
}

function merge(table: Map<string, Resolved>, ids: readonly string[], into: string): readonly string[] {
  const target = table.get(into);
  if (!target) return [into];
  const others = new Set(ids.filter((id) => id !== into));
  const missing: string[] = [];
  const members: Occurrence[] = [...target.members];
  for (const id of others) {
    const other = table.get(id);
    if (other) members.push(...other.members);
    else missing.push(id);
    table.delete(id);
  }
  table.set(into, { ...target, members: members.sort((a, b) => a.doc - b.doc) });
  return missing;
}

function retype(table: Map<string, Resolved>, entity: Resolved, type: Resolved["type"]): readonly string[] {
  if (entity.type === type) return [];
  const { id, label, labels, members } = entity;
  table.delete(id);
  const renamed = ids(table.keys())(type, id.slice(id.indexOf(":") + 1));
  table.set(renamed, {
    id: renamed,
    type,
    label,
    labels,
    members,
    ...(type === "event" ? { kind: "other", date: "" } : {}),
  });
  return [];
}

function split(
  table: Map<string, Resolved>,
  entity: Resolved,
  { articles: from, label }: Extract<Correction, { do: "split" }>,
  articles: readonly string[],
): readonly string[] {
  const chosen = new Set(from);
  const goes = ({ doc }: Occurrence): boolean => chosen.has(articles[doc] ?? "");
  const found = new Set(entity.members.filter(goes).map(({ doc }) => articles[doc]));
  if (found.size > 0) {
    const stays = entity.members.filter((member) => !goes(member));
    table.delete(entity.id);
    if (stays.length > 0) table.set(entity.id, { ...entity, members: stays });
    const id = ids(table.keys())(entity.type, label);
    table.set(id, { ...entity, id, label, labels: {}, members: entity.members.filter(goes) });
  }
  return from.filter((article) => !found.has(article));
}

const stale = (index: number, rule: Correction, missing: readonly string[]): Notice => ({
  code: "stale-correction",
  message: `Correction ${index + 1} (${rule.do}) names ${missing.map((m) => `“${m}”`).join(", ")}, not found in this graph. Mend the rule or remove it.`,
});
