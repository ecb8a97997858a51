// Entities → a search over every form of their names: accent-blind, forgiving of typos, and able to say which form matched.
import MiniSearch from "minisearch";
import type { GraphEntity } from "../model/index.ts";
import { fold } from "./text/fold.ts";

export interface SearchHit {
  readonly entity: GraphEntity;
  /** The form that matched best: a label or an alias. */
  readonly form: string;
}

export type Search = (query: string, most?: number) => readonly SearchHit[];

/** Every distinct form of an entity's name, its label first. */
export const formsOf = ({ label, labels, aliases }: GraphEntity): readonly string[] => [
  ...new Set([label, ...Object.values(labels), ...aliases]),
];

interface Form {
  readonly id: number;
  readonly form: string;
  readonly entity: GraphEntity;
  /** 0 for the label. */
  readonly rank: number;
}

/** What scores less than this share of the best hit is noise beside it. */
const FAR_BEHIND = 0.1;

/** Short words must match to the letter, longer ones may be a few letters off. */
const fuzziness = (term: string): number | false => (term.length < 4 ? false : term.length < 7 ? 1 : 2);

/**
 * Builds the index once; a query then costs a few milliseconds.
 * The better of equal matches is the entity that matters more; each entity comes once, by its best form.
 */
export function createSearch(entities: readonly GraphEntity[]): Search {
  const forms: Form[] = [];
  for (const entity of entities)
    formsOf(entity).forEach((form, rank) => forms.push({ id: forms.length, form, entity, rank }));
  const index = new MiniSearch<Form>({
    fields: ["form"],
    processTerm: (term) => fold(term),
    searchOptions: {
      prefix: true,
      fuzzy: fuzziness,
      weights: { fuzzy: 0.3, prefix: 0.7 },
      boostDocument: (id) => {
        const found = forms[Number(id)];
        return found ? (1 + found.entity.importance) * (found.rank === 0 ? 1.1 : 1) : 1;
      },
    },
  });
  index.addAll(forms);

  return (query, most = 12) => {
    const wanted = fold(query.trim());
    if (wanted === "") return [];
    const all = index.search(wanted, { combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(wanted, { combineWith: "OR" });
    const best = new Map<string, { readonly hit: SearchHit; readonly score: number }>();
    for (const { id, score } of found) {
      const match = forms[Number(id)];
      if (!match) continue;
      const { entity, form } = match;
      const whole = fold(form) === wanted ? 3 : fold(form).startsWith(wanted) ? 1.5 : 1;
      const known = best.get(entity.id);
      if (!known || score * whole > known.score) best.set(entity.id, { hit: { entity, form }, score: score * whole });
    }
    const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.hit.entity.id < b.hit.entity.id ? -1 : 1));
    const worth = (ranked[0]?.score ?? 0) * FAR_BEHIND;
    return ranked
      .filter(({ score }) => score >= worth)
      .slice(0, most)
      .map(({ hit }) => hit);
  };
}
