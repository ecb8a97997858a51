// What is selected and in scope → the words around a picture of it, and a name for the file.
import { ENTITY_TYPES } from "../../model/index.ts";
import type { Language, OpenGraph } from "../context.ts";
import type { Scope } from "../scope/index.ts";
import { selectedIds, type ViewState } from "../state.ts";
import type { Caption } from "./picture.ts";

/** Names in a title at most. */
const MOST_NAMES = 4;
/** Outlets named in the source line at most. */
const MOST_OUTLETS = 5;

/** "How are A and B linked?", "A and B", or what the whole graph is. */
export function titleOf(graph: OpenGraph, { selection, ego }: ViewState, language: Language): string {
  const { explore } = language.words;
  const named = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const entity = graph.index.entities.get(id);
      return entity ? [language.name(entity)] : [];
    });
  const names = named(selectedIds(selection));
  const [first, second] = names;
  if (selection?.kind === "path" && first && second) return explore.howLinked(first, second);
  const shown = names.length > 0 ? names : named(ego?.ids ?? []);
  if (shown.length === 0) return explore.pictureTitle;
  const more = shown.length > MOST_NAMES ? [...shown.slice(0, MOST_NAMES), "…"] : shown;
  return language.formats.list(more);
}

/** @param colours of the types, in the theme of the picture; @param address where it was made */
export function captionOf(
  graph: OpenGraph,
  scope: Scope,
  state: ViewState,
  language: Language,
  colours: Readonly<Record<(typeof ENTITY_TYPES)[number], string>>,
  address: string,
): Caption {
  const { words, formats } = language;
  const { entities, links, articles } = scope.index.overview;
  const inScope = articles.filter((_, article) => scope.articles.has(article));
  const outlets = new Map<string, number>();
  for (const { source } of inScope) if (source !== "") outlets.set(source, (outlets.get(source) ?? 0) + 1);
  const most = [...outlets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([source]) => source);
  const named = most.length > MOST_OUTLETS ? [...most.slice(0, MOST_OUTLETS), "…"] : most;
  const dates = inScope.flatMap(({ date }) => (date === "" ? [] : [date])).sort();
  const types = new Set(entities.map(({ type }) => type));
  return {
    title: titleOf(graph, state, language),
    subtitle: words.explore.pictureCounts(entities.length, links.length),
    legend: ENTITY_TYPES.filter((type) => types.has(type)).map((type) => ({
      type,
      color: colours[type],
      text: words.types[type],
    })),
    notes: [
      words.explore.pictureNotes,
      words.explore.pictureSource(
        inScope.length,
        named.join(", "),
        formats.shortDate(dates[0] ?? ""),
        formats.shortDate(dates.at(-1) ?? ""),
      ),
      words.explore.pictureMade(address),
    ],
    language: state.language,
  };
}
