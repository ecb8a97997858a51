// All that was found → groups in the order they are shown: who is meant first, then what can be done, what is written, what was said.
import type { EntityType } from "../../model/index.ts";
import type { Action } from "../actions/index.ts";
import type { SearchHit } from "../search.ts";
import type { FoundQuote } from "./quotes.ts";

export type Found =
  | { readonly kind: "entity"; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: "action"; readonly key: string; readonly action: Action }
  | { readonly kind: "article"; readonly key: string; readonly article: number }
  | { readonly kind: "quote"; readonly key: string; readonly found: FoundQuote };

export type GroupId = EntityType | "action" | "article" | "quote";

export interface Group {
  readonly id: GroupId;
  readonly items: readonly Found[];
  /** How many there are in all, where not all are items. */
  readonly more: number;
}

/** Rows of a group beside the names. */
export const MOST = { entity: 10, action: 5, article: 4, quote: 4 } as const;

interface Results {
  readonly hits: readonly SearchHit[];
  readonly actions: readonly Action[];
  readonly articles: readonly number[];
  readonly quotes: readonly FoundQuote[];
  /** The actions come first: the words ask for one, or name two. */
  readonly actionsFirst: boolean;
}

/** The group of the best name comes first. */
export function groupsOf({ hits, actions, articles, quotes, actionsFirst }: Results): readonly Group[] {
  const names = new Map<EntityType, Found[]>();
  for (const hit of hits.slice(0, MOST.entity)) {
    const item: Found = { kind: "entity", key: hit.entity.id, hit };
    const group = names.get(hit.entity.type);
    if (group) group.push(item);
    else names.set(hit.entity.type, [item]);
  }
  const entities = [...names].map(([id, items]): Group => ({ id, items, more: 0 }));
  const acts = group("action", actions, MOST.action, (action) => ({ kind: "action", key: action.id, action }));
  const rest = [
    ...group("article", articles, MOST.article, (article) => ({ kind: "article", key: `article ${article}`, article })),
    ...group("quote", quotes, MOST.quote, (found) => ({
      kind: "quote",
      key: `quote ${found.article} ${found.quote.start}`,
      found,
    })),
  ];
  return actionsFirst ? [...acts, ...entities, ...rest] : [...entities, ...acts, ...rest];
}

function group<T>(id: GroupId, all: readonly T[], most: number, item: (one: T) => Found): Group[] {
  if (all.length === 0) return [];
  return [{ id, items: all.slice(0, most).map(item), more: Math.max(0, all.length - most) }];
}
