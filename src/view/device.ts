// What the reader prefers on this device ↔ the store: theme, language, how many names, and that the hints were read; kept in
// localStorage where it is allowed.
import { INITIAL, type Theme, type ViewState, view, type WordsLanguage } from "./state.ts";

const THEMES: readonly Theme[] = ["system", "light", "dark"];
const LANGUAGES: readonly WordsLanguage[] = ["id", "en"];
const KEYS = {
  theme: "simpul:theme",
  language: "simpul:language",
  labels: "simpul:labels",
  hints: "simpul:hints",
} as const;

/** Storage may be forbidden or full: then a choice holds for this visit alone. */
function storedOn(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function storeOn(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to be done, and nothing lost that the reader can't choose again.
  }
}

/** The first language of the browser that the interface speaks; Indonesian when there is none. */
export function preferredLanguage(languages: readonly string[]): WordsLanguage {
  for (const tag of languages) {
    const primary = tag.toLowerCase().split("-")[0];
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return "id";
}

/** What was stored, if it is a number the slider gives; else as many as is usual. */
export const labelsFrom = (text: string | null): number =>
  /^[01](\.(25|5|75))?$|^2$/.test(text ?? "") ? Number(text) : INITIAL.labels;

function apply({ theme, language }: ViewState): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}

/**
 * Restores the choices, and from then on keeps them and sets `lang` and `data-theme` of the page.
 * @param keeps false: nothing is read from the device nor kept on it
 */
export function followDevice(keeps = true): void {
  const stored = (key: string): string | null => (keeps ? storedOn(key) : null);
  const store = (key: string, value: string): void => {
    if (keeps) storeOn(key, value);
  };
  const theme = stored(KEYS.theme);
  const language = stored(KEYS.language);
  view.setState({
    theme: THEMES.find((known) => known === theme) ?? "system",
    language: LANGUAGES.find((known) => known === language) ?? preferredLanguage(navigator.languages ?? []),
    labels: labelsFrom(stored(KEYS.labels)),
    hintsDismissed: stored(KEYS.hints) === "dismissed",
  });
  apply(view.getState());
  view.subscribe((state, before) => {
    if (state.theme !== before.theme) store(KEYS.theme, state.theme);
    if (state.language !== before.language) store(KEYS.language, state.language);
    if (state.labels !== before.labels) store(KEYS.labels, String(state.labels));
    if (state.hintsDismissed !== before.hintsDismissed) store(KEYS.hints, "dismissed");
    if (state.theme !== before.theme || state.language !== before.language) apply(state);
  });
}
