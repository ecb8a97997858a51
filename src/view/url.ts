// What a link can restore ↔ the fragment of the address: selection, reading, hidden types, layout, and the language it asks for.
import { ENTITY_TYPES, type EntityType } from "../model/index.ts";
import type { ReadingPlace, Selection, ViewState, WordsLanguage } from "./state.ts";
import { view } from "./state.ts";

/** The part of the state that lives in the URL; `language` only where the link asks for one. */
export interface UrlState extends Pick<ViewState, "selection" | "reading" | "hiddenTypes" | "layout"> {
  readonly language: WordsLanguage | null;
}

const readSelection = (fields: URLSearchParams): Selection | null => {
  const [id, from, to] = [fields.get("e"), fields.get("from"), fields.get("to")];
  if (id) return { kind: "entity", id };
  return from && to ? { kind: "pair", source: from, target: to } : null;
};

const readPlace = (fields: URLSearchParams): ReadingPlace | null => {
  const article = fields.get("a");
  if (!article) return null;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(fields.get("at") ?? "") ?? [];
  return { article, start: Number(start ?? 0), end: Number(end ?? 0) };
};

const readTypes = (fields: URLSearchParams): ReadonlySet<EntityType> => {
  const hidden = new Set((fields.get("hide") ?? "").split(","));
  return new Set(ENTITY_TYPES.filter((type) => hidden.has(type)));
};

/** Whatever stands in the fragment gives a valid state; what it doesn't know is left out. */
export function parseFragment(fragment: string): UrlState {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const language = fields.get("lang");
  return {
    selection: readSelection(fields),
    reading: readPlace(fields),
    hiddenTypes: readTypes(fields),
    layout: fields.get("view") === "list" ? "list" : "graph",
    language: language === "id" || language === "en" ? language : null,
  };
}

/** The shortest fragment that restores the state; "" for the opening view. */
export function formatFragment({ selection, reading, hiddenTypes, layout, language }: UrlState): string {
  const fields = new URLSearchParams();
  if (selection?.kind === "entity") fields.set("e", selection.id);
  if (selection?.kind === "pair") {
    fields.set("from", selection.source);
    fields.set("to", selection.target);
  }
  if (reading) {
    fields.set("a", reading.article);
    if (reading.end > 0) fields.set("at", `${reading.start}-${reading.end}`);
  }
  const hidden = ENTITY_TYPES.filter((type) => hiddenTypes.has(type));
  if (hidden.length > 0) fields.set("hide", hidden.join(","));
  if (layout === "list") fields.set("view", layout);
  if (language) fields.set("lang", language);
  // ":" and "," are legal in a fragment and make it readable.
  return fields.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/** Restores the state from the address, and from then on each choice is a step that "back" undoes. */
export function followUrl(): () => void {
  const current = (): string => location.hash.replace(/^#/, "");
  let asked: WordsLanguage | null = null;
  const restore = (): void => {
    const { language, ...state } = parseFragment(location.hash);
    asked = language;
    view.setState({ ...state, ...(language ? { language } : {}) });
  };
  restore();
  const stop = view.subscribe((state, before) => {
    if (asked && state.language !== before.language) asked = state.language;
    const fragment = formatFragment({ ...state, language: asked });
    if (fragment === formatFragment({ ...parseFragment(location.hash) })) return;
    const address = fragment ? `#${fragment}` : location.pathname + location.search;
    // A change of language alone is no place to go back to.
    const step = state.language !== before.language ? "replaceState" : "pushState";
    if (fragment !== current()) history[step](null, "", address);
  });
  addEventListener("popstate", restore);
  return () => {
    stop();
    removeEventListener("popstate", restore);
  };
}
