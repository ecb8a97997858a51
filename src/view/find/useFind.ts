// The open graph and the words typed → everything they find, grouped; quotes as the articles are read.
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { ActionContext } from "../actions/index.ts";
import { type OpenGraph, useGraph, useView, useWords } from "../context.ts";
import { createSearch, type SearchHit } from "../search.ts";
import { INITIAL } from "../state.ts";
import { createArticleSearch } from "./articles.ts";
import { type Group, groupsOf } from "./groups.ts";
import { nameFinder } from "./named.ts";
import { offers } from "./offers.ts";
import { quoteSearch } from "./quotes.ts";

/** Quotes are looked for from so many letters on: it takes reading all articles. */
const ENOUGH = 3;

/** Articles a list of titles is asked for; more are not counted. */
const TITLES = 200;

function indexOf({ overview }: OpenGraph) {
  const search = createSearch(overview.entities);
  return { search, names: nameFinder(overview.entities, search), articles: createArticleSearch(overview.articles) };
}

const indexes = new WeakMap<OpenGraph, ReturnType<typeof indexOf>>();
/** Made when the first letter is typed, once for a graph. */
function indexFor(graph: OpenGraph): ReturnType<typeof indexOf> {
  const known = indexes.get(graph) ?? indexOf(graph);
  indexes.set(graph, known);
  return known;
}

export interface Finding {
  readonly groups: readonly Group[];
  readonly context: ActionContext;
  /** Articles read for quotes, and how many there are; null while none are read. */
  readonly reading: { readonly read: number; readonly of: number } | null;
}

/** @param open whether somebody is looking */
export function useFind(query: string, open: boolean): Finding {
  const graph = useGraph();
  const language = useWords();
  // What happens while nobody looks is no reason to draw the field again.
  const state = useView((all) => (open ? all : INITIAL));
  const quotes = quoteSearch(graph);
  const progress = useStore(quotes.progress);
  const wanted = query.trim();
  const deep = open && wanted.length >= ENOUGH;
  useEffect(() => {
    if (deep) quotes.start();
  }, [deep, quotes]);

  const found = useMemo(() => {
    if (!open || wanted === "") return { ids: [], rest: [], hits: [], articles: [] };
    const { search, names, articles } = indexFor(graph);
    const named = names(wanted);
    const hits = search(wanted);
    // A question that names several means these, not whoever is called a little like one of its words.
    const isNamed = ({ entity }: SearchHit): boolean => named.ids.includes(entity.id);
    return {
      ...named,
      hits: named.ids.length > 1 ? hits.filter(isNamed) : hits,
      articles: articles(wanted, TITLES),
    };
  }, [graph, wanted, open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the more is read, the more is found
  const said = useMemo(() => (deep ? quotes.search(wanted) : []), [quotes, wanted, deep, progress.read]);

  const context: ActionContext = { graph, state, language, named: found.ids };
  const actions = open ? offers(found.rest, context) : [];
  const asksForAction = found.ids.length > 1 || (found.hits.length === 0 && actions.length > 0);
  return {
    groups: groupsOf({
      hits: found.hits,
      actions,
      articles: found.articles,
      quotes: said,
      actionsFirst: asksForAction,
    }),
    context,
    reading: deep && progress.read < progress.of ? progress : null,
  };
}
