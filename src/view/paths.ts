// A selection and the graph in scope → the ways from one entity to another, and what each of their steps rests on.
import { bestPaths, type Hop, type Path } from "../graph/paths.ts";
import { type GraphIndex, linkCountsOf } from "../graph/query.ts";
import type { ArticleRecord, Evidence, GraphLink, LinkKind } from "../model/index.ts";
import { FILTER_KEYS, type Filters, isOn, NO_FILTERS } from "./filters.ts";
import type { ScopeOf } from "./scope/index.ts";
import type { Selection } from "./state.ts";

const MOST_WAYS = 5;
const NONE: readonly Path[] = [];
const remembered = new WeakMap<GraphIndex, Map<string, readonly Path[]>>();

/** The ways a selection asks for, the best first; the same array for the same question to the same graph. */
export function waysOf(graph: GraphIndex, selection: Selection | null): readonly Path[] {
  if (selection?.kind !== "path" || !selection.from || !selection.to) return NONE;
  const answers = remembered.get(graph) ?? new Map<string, readonly Path[]>();
  remembered.set(graph, answers);
  const key = `${selection.from}|${selection.to}`;
  const ways = answers.get(key) ?? bestPaths(graph, selection.from, selection.to, MOST_WAYS);
  answers.set(key, ways);
  return ways;
}

/** Ids on the way that is drawn, from its beginning to its end; [] for none. */
export function drawnWay(graph: GraphIndex, selection: Selection | null): readonly string[] {
  if (selection?.kind !== "path") return [];
  const ways = waysOf(graph, selection);
  return (ways[selection.rank] ?? ways[0])?.ids ?? [];
}

/** Each filter that is on and without which, the others as they are, there is a way. */
export function filtersInTheWay(
  scopeOf: ScopeOf,
  filters: Filters,
  found: ReadonlySet<number> | null,
  from: string,
  to: string,
): readonly (keyof Filters)[] {
  return FILTER_KEYS.filter((key) => {
    if (!isOn(filters, key)) return false;
    const { index } = scopeOf({ ...filters, [key]: NO_FILTERS[key] }, key === "text" ? null : found);
    return bestPaths(index, from, to, 1).length > 0;
  });
}

/** What is stated comes before what merely stands together. */
const ORDER: readonly LinkKind[] = ["role", "participant", "quote", "comention"];

/** A hop's links as they are told: what is stated first, from the one who is met first. */
export const toldLinks = ({ from, links }: Hop): readonly GraphLink[] => {
  const rank = (link: GraphLink): number => ORDER.indexOf(link.kind) * 2 + (link.source === from ? 0 : 1);
  return [...links].sort((a, b) => rank(a) - rank(b));
};

/** The article to cite a hop from: the one that shows its first link in the most sentences; undefined where none does. */
export function articleFor(hop: Hop): number | undefined {
  const [link] = toldLinks(hop);
  if (!link) return undefined;
  const sentences = link.articles.map((_, nth) => linkCountsOf(link, nth).sentences);
  return link.articles[sentences.indexOf(Math.max(...sentences))];
}

const SCOPES: readonly Evidence["scope"][] = ["quote", "sentence", "paragraph"];

/** The first sentence of an article that shows the hop: its first link before the others; undefined where none does. */
export function sentenceFor(
  numbers: ReadonlyMap<string, number>,
  hop: Hop,
  record: ArticleRecord,
): { readonly link: GraphLink; readonly evidence: Evidence } | undefined {
  for (const link of toldLinks(hop)) {
    const number = numbers.get(link.id);
    const [evidence] = record.evidence
      .filter((shown) => shown.link === number)
      .sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || a.start - b.start);
    if (evidence) return { link, evidence };
  }
  return undefined;
}
