// The languages Simpul reads. A new one is one file and one line here.
import { english } from "./en.ts";
import { indonesian } from "./id.ts";
import type { Language } from "./language.ts";

export type {
  CueWords,
  DateUnit,
  EventNouns,
  EventWords,
  Language,
  QuoteWords,
} from "./language.ts";

/** In order of preference: the first is what a text in no known language is read as. */
export const LANGUAGES: readonly Language[] = [indonesian, english];

/** The language with that id, or the first where none has it. */
export function languageOf(id: string): Language {
  return LANGUAGES.find((language) => language.id === id) ?? (LANGUAGES[0] as Language);
}
