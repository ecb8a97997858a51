// What a link can restore ↔ the fragment of the address: selection, reading, filters, pins, layout, and the language it asks for.
import { FILTER_KEYS, type Filters, isOn } from "./filters.ts";
import type { LayoutPlace, ReadingPlace, Selection, ViewState, WordsLanguage } from "./state.ts";
import { LAYOUTS, TABLES, view } from "./state.ts";
import { readFilters, writeFilters } from "./url-filters.ts";

/** The part of the state that lives in the URL; `language` only where the link asks for one. */
export interface UrlState
  extends Filters,
    Pick<ViewState, "selection" | "reading" | "pinned" | "layout" | "table" | "compared"> {
  readonly language: WordsLanguage | null;
}

const readSelection = (fields: URLSearchParams): Selection | null => {
  const [id, from, to] = [fields.get("e"), fields.get("from"), fields.get("to")];
  if (id) return { kind: "entity", id };
  if (from && to) return { kind: "pair", source: from, target: to };
  const [how, and] = [fields.get("how"), fields.get("and")];
  if (how !== null || and !== null)
    return { kind: "path", from: how || null, to: and || null, rank: wholeNumber(fields.get("path")) };
  const ids = [...new Set(fields.getAll("s"))].filter((id) => id !== "");
  return ids.length > 1 ? { kind: "group", ids } : null;
};

const wholeNumber = (text: string | null): number => (/^\d{1,3}$/.test(text ?? "") ? Number(text) : 0);

/** `pin=ID@X,Y`, as often as needed. */
const readPins = (fields: URLSearchParams): ReadonlyMap<string, LayoutPlace> =>
  new Map(
    fields.getAll("pin").flatMap((text): [string, LayoutPlace][] => {
      const at = text.lastIndexOf("@");
      const [, x, y] = /^(-?\d{1,7}(?:\.\d)?),(-?\d{1,7}(?:\.\d)?)$/.exec(text.slice(at + 1)) ?? [];
      return at > 0 && x !== undefined && y !== undefined ? [[text.slice(0, at), { x: Number(x), y: Number(y) }]] : [];
    }),
  );

const readPlace = (fields: URLSearchParams): ReadingPlace | null => {
  const article = fields.get("a");
  if (!article) return null;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(fields.get("at") ?? "") ?? [];
  return { article, start: Number(start ?? 0), end: Number(end ?? 0) };
};

const readCompared = (fields: URLSearchParams): readonly [string, string] | null => {
  const [a, b] = fields.getAll("compare");
  return a !== undefined && b !== undefined && a !== b ? [a, b] : null;
};

/** Whatever stands in the fragment gives a valid state; what it doesn't know is left out. */
export function parseFragment(fragment: string): UrlState {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const language = fields.get("lang");
  return {
    selection: readSelection(fields),
    reading: readPlace(fields),
    ...readFilters(fields),
    pinned: readPins(fields),
    layout: LAYOUTS.find((layout) => layout === fields.get("view")) ?? "graph",
    table: TABLES.find((table) => table === fields.get("table")) ?? "entities",
    compared: readCompared(fields),
    language: language === "id" || language === "en" ? language : null,
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The shortest fragment that restores the state; "" for the opening view. */
export function formatFragment(state: UrlState): string {
  const { selection, reading, pinned, layout, table, compared, language } = state;
  const fields = new URLSearchParams();
  if (selection?.kind === "entity") fields.set("e", selection.id);
  if (selection?.kind === "pair") {
    fields.set("from", selection.source);
    fields.set("to", selection.target);
  }
  if (selection?.kind === "path") {
    fields.set("how", selection.from ?? "");
    fields.set("and", selection.to ?? "");
    if (selection.rank > 0) fields.set("path", String(selection.rank));
  }
  if (selection?.kind === "group") for (const id of selection.ids) fields.append("s", id);
  if (reading) {
    fields.set("a", reading.article);
    if (reading.end > 0) fields.set("at", `${reading.start}-${reading.end}`);
  }
  writeFilters(state, fields);
  for (const [id, { x, y }] of pinned) fields.append("pin", `${id}@${tenth(x)},${tenth(y)}`);
  if (layout !== "graph") fields.set("view", layout);
  if (table !== "entities") fields.set("table", table);
  for (const outlet of compared ?? []) fields.append("compare", outlet);
  if (language) fields.set("lang", language);
  // ":", "," and "@" are legal in a fragment and make it readable.
  return fields.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%40", "@");
}

/** Filters that say the same as before stay the same objects: what hangs on them need not be worked out again. */
function kept(filters: Filters, before: Filters): Partial<Filters> {
  const isSame = (key: keyof Filters): boolean => said(filters, key) === said(before, key);
  return Object.fromEntries(FILTER_KEYS.filter(isSame).map((key) => [key, before[key]]));
}
const said = (filters: Filters, key: keyof Filters): string =>
  JSON.stringify(filters[key], (_, value: unknown) => (value instanceof Set ? [...value].sort() : value));

const BY_DEGREES: readonly (keyof Filters)[] = ["window", "leastWeight", "hubs", "text"];

/** A window that is dragged, a threshold that is moved: one filter goes on, with another value. */
function isRefining(state: Filters, before: Filters): boolean {
  const changed = FILTER_KEYS.filter((key) => state[key] !== before[key]);
  return (
    changed.length > 0 && changed.every((key) => BY_DEGREES.includes(key) && isOn(state, key) && isOn(before, key))
  );
}

/**
 * Restores the state from the address, and from then on each choice is a step that "back" undoes.
 * @param leavesSteps false: the address follows, but "back" is left to the page around
 */
export function followUrl(leavesSteps = true): () => void {
  const current = (): string => location.hash.replace(/^#/, "");
  let asked: WordsLanguage | null = null;
  const restore = (): void => {
    const { language, ...state } = parseFragment(location.hash);
    asked = language;
    view.setState((before) => ({
      ...state,
      ...kept(state, before),
      ...(JSON.stringify(state.selection) === JSON.stringify(before.selection) ? { selection: before.selection } : {}),
      ...(language ? { language } : {}),
    }));
  };
  restore();
  const stop = view.subscribe((state, before) => {
    if (asked && state.language !== before.language) asked = state.language;
    const fragment = formatFragment({ ...state, language: asked });
    if (fragment === formatFragment({ ...parseFragment(location.hash) })) return;
    const address = fragment ? `#${fragment}` : location.pathname + location.search;
    // A change of language alone is no place to go back to; nor is each step of a window or a threshold that is being dragged.
    const small = !leavesSteps || state.language !== before.language || isRefining(state, before);
    const step = small ? "replaceState" : "pushState";
    if (fragment !== current()) history[step](null, "", address);
  });
  addEventListener("popstate", restore);
  return () => {
    stop();
    removeEventListener("popstate", restore);
  };
}
