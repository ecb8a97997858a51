// A graph → pairs that may be one, and ones that may be two: what a person should look at, most valuable first.
import type { Correction, GraphEntity, Overview } from "../model/index.ts";
import { by } from "./order.ts";
import { type GraphIndex, linksBetween, pairKey } from "./query.ts";
import { nameWords, plainKey, words } from "./resolve/keys.ts";

/** Why two may be one. */
export type Likeness = "same-name" | "part-of-name" | "initials" | "spelling";

export type Doubt =
  | {
      /** Two entities: are they one? `into` is the one mentioned more. */
      readonly kind: "join";
      readonly key: string;
      readonly into: GraphEntity;
      readonly other: GraphEntity;
      readonly why: Likeness;
      readonly value: number;
    }
  | {
      /** One person who serves two countries, never both in one article: are they two? */
      readonly kind: "part";
      readonly key: string;
      readonly entity: GraphEntity;
      readonly countries: readonly [string, string];
      /** Indices of the articles where the person serves the second country. */
      readonly articles: readonly number[];
      readonly value: number;
    };

/** How much each likeness is trusted. */
const TRUST: Readonly<Record<Likeness, number>> = {
  "same-name": 1,
  initials: 0.7,
  "part-of-name": 0.6,
  spelling: 0.5,
};
/** A block of more is compared among its most mentioned alone: a name as common says nothing. */
const LARGEST_BLOCK = 40;
/** Each article that tells the two apart makes it less likely that they are one. */
const TOLD_APART = 0.4;

/**
 * Near-linear: only names that share a word, a spelling or initials are compared.
 * @param settled what the user has said already: pairs kept apart or merged are asked about no more
 */
export function doubts(index: GraphIndex, settled: readonly Correction[] = []): Doubt[] {
  const answered = new Set(settled.flatMap(pairsSaid));
  return [...joins(index, answered), ...parts(index.overview)].sort(
    by(
      (d) => -d.value,
      (d) => d.key,
    ),
  );
}

const pairsSaid = (rule: Correction): string[] =>
  rule.do === "not-the-same" || rule.do === "merge"
    ? rule.entities.flatMap((a) => rule.entities.map((b) => pairKey(a, b)))
    : [];

interface Name {
  readonly entity: GraphEntity;
  /** Folded words of each of its names, the label's first. */
  readonly forms: readonly (readonly string[])[];
}

const isPerson = ({ type }: GraphEntity): boolean => type === "person";
const wordsOf = (entity: GraphEntity, name: string): readonly string[] =>
  isPerson(entity) ? nameWords(name) : plainKey(name).split(" ");

function* joins(index: GraphIndex, answered: ReadonlySet<string>): Generator<Doubt> {
  const seen = new Set<string>();
  for (const block of blocks(index.overview.entities)) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const key = pairKey(a.entity.id, b.entity.id);
        if (seen.has(key) || answered.has(key)) continue;
        seen.add(key);
        const why = likeness(a, b);
        if (why === undefined) continue;
        const [into, other] = a.entity.mentions >= b.entity.mentions ? [a.entity, b.entity] : [b.entity, a.entity];
        const together = linksBetween(index, into.id, other.id)
          .filter(({ kind }) => kind === "comention")
          .reduce((sum, { articles }) => sum + articles.length, 0);
        const value = TRUST[why] * TOLD_APART ** together * Math.sqrt(into.mentions * other.mentions);
        if (together < 3) yield { kind: "join", key: `join ${key}`, into, other, why, value };
      }
    }
  }
}

/** Entities that share a word of a name, its first letters or initials; each block the most mentioned first. */
function blocks(entities: readonly GraphEntity[]): Name[][] {
  const found = new Map<string, Name[]>();
  const add = (key: string, name: Name): void => {
    const block = found.get(key);
    if (block) block.push(name);
    else found.set(key, [name]);
  };
  const sorted = entities
    .filter(({ type }) => type === "person" || type === "organisation")
    .toSorted(
      by(
        (e) => -e.mentions,
        (e) => e.id,
      ),
    );
  for (const entity of sorted) {
    const forms = [entity.label, ...entity.aliases].map((name) => wordsOf(entity, name));
    const name = { entity, forms };
    const keys = new Set<string>();
    for (const form of forms) {
      for (const word of form) if (word.length > 2) keys.add(`${entity.type} ${word}`);
      const last = form.at(-1) ?? "";
      if (last.length > 4) keys.add(`${entity.type} ${form[0]?.charAt(0)} ${last.slice(0, 3)}`);
    }
    if (entity.type === "organisation") {
      keys.add(`initials ${words(entity.label).join("")}`);
      if (forms[0] && forms[0].length > 1) keys.add(`initials ${initials(forms[0])}`);
    }
    for (const key of keys) add(key, name);
  }
  return [...found.values()].filter((block) => block.length > 1).map((block) => block.slice(0, LARGEST_BLOCK));
}

const initials = (form: readonly string[]): string => form.map((word) => word.charAt(0)).join("");

function likeness(a: Name, b: Name): Likeness | undefined {
  if (a.entity.type !== b.entity.type) return undefined;
  const [left = [], right = []] = [a.forms[0], b.forms[0]];
  if (left.join(" ") === right.join(" ")) return "same-name";
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < long.length && isPartOf(short, long)) return "part-of-name";
  if (a.entity.type === "organisation" && short.length === 1 && short[0] === initials(long)) return "initials";
  const spelt = [left.join(""), right.join("")] as const;
  const differ = left.length === right.length && Math.min(spelt[0].length, spelt[1].length) > 6;
  if (differ && left[0]?.charAt(0) === right[0]?.charAt(0) && nearly(...spelt)) return "spelling";
  return undefined;
}

/** Every word of the short name is one of the long one, in its order; an initial stands for its word. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.every((word) => word.length < 3)) return false;
  let at = 0;
  for (const word of short) {
    const next = long.findIndex(
      (other, i) => i >= at && (other === word || (word.length === 1 && other.startsWith(word))),
    );
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}

/** One letter more, less, changed, or two beside each other swapped. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end))
    end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return (
    left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0)
  );
}

/** States that are gone and those that came after serve no two persons. */
const SUCCESSORS = new Set(["country:SU|country:RU", "country:RU|country:SU", "country:DE|country:DD"]);

function* parts({ entities, links }: Overview): Generator<Doubt> {
  const served = new Map<string, { readonly country: string; readonly articles: readonly number[] }[]>();
  for (const { kind, source, target, articles } of links) {
    if (kind !== "role" || !target.startsWith("country:")) continue;
    const list = served.get(source) ?? [];
    served.set(source, [...list, { country: target, articles }]);
  }
  for (const entity of entities) {
    // Links come strongest first: the first country is the one most articles give.
    const [first, second] = served.get(entity.id) ?? [];
    if (!first || !second || SUCCESSORS.has(`${first.country}|${second.country}`)) continue;
    const both = new Set(first.articles);
    if (second.articles.some((article) => both.has(article))) continue;
    const [a, b] = [first.country, second.country];
    const value = Math.sqrt(entity.mentions * second.articles.length);
    yield {
      kind: "part",
      key: `part ${entity.id} ${a} ${b}`,
      entity,
      countries: [a, b],
      articles: second.articles,
      value,
    };
  }
}
