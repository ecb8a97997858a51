// Overview and the reader's filters → the graph in scope: what every view shows, counts and links.
import { withinSteps } from "../../graph/ego.ts";
import { type GraphIndex, index, pairKey } from "../../graph/query.ts";
import type { EntityType, GraphEntity, GraphLink, LinkKind, Overview } from "../../model/index.ts";
import { type Ego, FILTER_KEYS, type Filters, isFiltered } from "../filters.ts";
import { type ArticleScope, articleScope } from "./articles.ts";
import { type Counted, countIn } from "./count.ts";
import { withoutDoubtful } from "./doubt.ts";
import { near } from "./near.ts";
import { strengths, withoutHubs } from "./pairs.ts";

export interface Scope {
  /**
   * Entities and links in scope, with the counts, weights and importance that the articles in scope give them. Articles keep
   * their indices (`index.overview.articles` are all of them, see `articles`), and `index.numbers` are those of the whole
   * overview, which `Evidence.link` refers to. With closeness "article" there are links that have no number: no paragraph
   * shows them, `articles` name both.
   */
  readonly index: GraphIndex;
  /** Indices of the articles in scope. */
  readonly articles: ReadonlySet<number>;
  /** Whether any filter is on. */
  readonly filtered: boolean;
  /** Entities that are named in scope, but whose links are all filtered out: they are left out, too. */
  readonly unlinked: number;
  readonly facets: Facets;
}

/** How much each choice of a filter would give, the other filters as they are. */
export interface Facets extends Omit<ArticleScope, "articles"> {
  readonly types: ReadonlyMap<EntityType, number>;
  readonly kinds: ReadonlyMap<LinkKind, number>;
  /** Co-mentions in a sentence, and in a paragraph. */
  readonly closeness: Readonly<Record<"sentence" | "paragraph", number>>;
  /** Entities that are not doubtful, and all that are looked at, whatever their type. */
  readonly sure: { readonly kept: number; readonly of: number };
  /** Co-mentions that the hub filter keeps, and those it looked at. */
  readonly hubs: { readonly kept: number; readonly of: number };
  /** Strength of each pair (sum of its links' weights) before the least weight is asked for. */
  readonly strengths: readonly number[];
}

export type ScopeOf = (filters: Filters, found: ReadonlySet<number> | null) => Scope;

/** Whether the filters look at links: then an entity without one is left out. */
const filtersLinks = ({ hiddenKinds, closeness, leastWeight, hubs }: Filters): boolean =>
  hiddenKinds.size > 0 || closeness === "sentence" || leastWeight > 0 || hubs !== null;

/**
 * Remembers the last answer: the same filters (compared key by key) give the same object, and what only links decide does not
 * count the articles again.
 */
export function scoper(whole: GraphIndex): ScopeOf {
  const { overview } = whole;
  const articlesOf = memo(
    (
      outlets: Filters["outlets"],
      languages: Filters["languages"],
      window: Filters["window"],
      datedOnly: boolean,
      found: ReadonlySet<number> | null,
    ) => articleScope(overview.articles, { outlets, languages, window, datedOnly, found }),
  );
  const countedIn = memo((scope: ArticleScope) => countIn(overview, scope.articles));
  let last: { readonly filters: Filters; readonly found: ReadonlySet<number> | null; readonly scope: Scope } | null =
    null;
  return (filters, found) => {
    if (last && last.found === found && isSame(last.filters, filters)) return last.scope;
    const { outlets, languages, window, datedOnly } = filters;
    const articles = articlesOf(outlets, languages, window, datedOnly, found);
    const scope = scopeOf(whole, filters, articles, countedIn(articles));
    last = { filters, found, scope };
    return scope;
  };
}

const isSame = (a: Filters, b: Filters): boolean => FILTER_KEYS.every((key) => a[key] === b[key]);

/** Remembers the last answer. */
function memo<A extends readonly unknown[], T>(answer: (...asked: A) => T): (...asked: A) => T {
  let last: { readonly asked: A; readonly value: T } | null = null;
  return (...asked) => {
    if (last?.asked.every((value, n) => value === asked[n])) return last.value;
    last = { asked, value: answer(...asked) };
    return last.value;
  };
}

function scopeOf(whole: GraphIndex, filters: Filters, articles: ArticleScope, counted: Counted): Scope {
  const { hiddenTypes, hiddenKinds, hiddenEntities, closeness, leastWeight, hubs, sureOnly, ego } = filters;
  const kept =
    hiddenEntities.size > 0 ? counted.entities.filter(({ id }) => !hiddenEntities.has(id)) : counted.entities;
  const doubt = withoutDoubtful(kept, sureOnly);
  const named = doubt.entities;
  const shown = hiddenTypes.size > 0 ? named.filter(({ type }) => !hiddenTypes.has(type)) : named;
  const ids = new Set(shown.map(({ id }) => id));
  const all = counted.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const close = near(shown, all, closeness);
  const ofKinds = close.filter(({ kind }) => !hiddenKinds.has(kind));
  const told = withoutHubs(ofKinds, hubs);
  const pairs = strengths(told);
  const strong = (link: GraphLink): boolean => (pairs.get(pairKey(link.source, link.target)) ?? 0) >= leastWeight;
  const links = leastWeight > 0 ? told.filter(strong) : told;
  const linked = filtersLinks(filters) ? linkedAmong(shown, links) : shown;
  const comentions = all.filter(({ kind }) => kind === "comention");
  const scoped = indexOf(whole, linked, links);
  return {
    index: ego ? around(whole, scoped, ego) : scoped,
    articles: articles.articles,
    filtered: isFiltered(filters),
    unlinked: shown.length - linked.length,
    facets: {
      ...articles,
      types: countBy(named, ({ type }) => type),
      kinds: countBy(close, ({ kind }) => kind),
      closeness: {
        sentence: comentions.filter(({ sentences }) => sentences > 0).length,
        paragraph: comentions.length,
      },
      sure: { kept: doubt.sure, of: doubt.of },
      hubs: { kept: comentionsIn(told), of: comentionsIn(ofKinds) },
      strengths: [...pairs.values()],
    },
  };
}

const comentionsIn = (links: readonly GraphLink[]): number => links.filter(({ kind }) => kind === "comention").length;

function linkedAmong(entities: readonly GraphEntity[], links: readonly GraphLink[]): readonly GraphEntity[] {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  return entities.filter(({ id }) => ends.has(id));
}

/** The ego network: entities within its steps, and the links among them. */
function around(whole: GraphIndex, scoped: GraphIndex, { ids, steps }: Ego): GraphIndex {
  const near = withinSteps(scoped, ids, steps);
  const { entities, links } = scoped.overview;
  return indexOf(
    whole,
    entities.filter(({ id }) => near.has(id)),
    links.filter(({ source, target }) => near.has(source) && near.has(target)),
  );
}

/** The whole's own where nothing is left out. */
function indexOf(whole: GraphIndex, entities: readonly GraphEntity[], links: readonly GraphLink[]): GraphIndex {
  const { overview, numbers } = whole;
  if (
    entities === overview.entities &&
    links.length === overview.links.length &&
    links.every((link, n) => link === overview.links[n])
  )
    return whole;
  const scoped: Overview = { ...overview, entities, links };
  return { ...index(scoped), numbers };
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
