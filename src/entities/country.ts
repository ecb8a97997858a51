// Countries: states by name, abbreviation or demonym, with their ISO code; former states too.
import countries from "../../data/lexicon/countries.json" with { type: "json" };
import type { Candidate, Doc, Token } from "../model/index.ts";
import { Phrases } from "./phrases.ts";
import type { Recogniser } from "./recogniser.ts";

/** Places and things whose name holds a country's but is none. */
const NOT_COUNTRIES = [
  "South China Sea",
  "East China Sea",
  "Laut China Selatan",
  "Laut Cina Selatan",
  "Laut China Timur",
  "Indian Ocean",
  "New Mexico",
  "Mexico City",
  "Gulf of Mexico",
  "Gulf of Finland",
  "Gulf of Oman",
  "Gulf of Thailand",
  "Kuwait City",
  "Panama City",
  "Panama Canal",
  "Sea of Japan",
  "Laut Jepang",
  "Native American",
  "Native Americans",
  "American Indian",
  "Latin American",
  "Latin America",
  "South America",
  "North America",
  "Central America",
  "South American",
  "North American",
  "Central American",
  "Amerika Latin",
  "Amerika Selatan",
  "Amerika Utara",
  "Amerika Tengah",
  "Indian Wells",
  "Little Italy",
  "Georgia Tech",
  "Papua New Guinea's",
  "Jersey City",
  "New England",
  "French Open",
  "US Open",
  "Samudra Hindia",
  "Pulau Jawa",
  "Brazil nut",
  "Swiss Army",
  "Oktoberfest",
  "British Columbia",
  "Korea Strait",
  "Teluk Meksiko",
  "Teluk Finlandia",
  "Teluk Oman",
  "Teluk Thailand",
  "Terusan Panama",
];

/** `null` marks a phrase that only looks like one. */
const PHRASES = new Phrases<string | null>();
for (const phrase of NOT_COUNTRIES) PHRASES.add(phrase, null);
for (const { code, names, demonyms, abbreviations } of countries) {
  for (const form of [...names.id, ...names.en, ...demonyms, ...(abbreviations ?? [])]) {
    PHRASES.add(form, code);
    if (form.length > 3) PHRASES.add(form.toUpperCase(), code);
  }
}

const CAPITALS = new Map(
  countries.flatMap(({ code, capitals }) => (capitals ?? []).map((city) => [city, code] as const)),
);

/** Where the country phrase ends that begins at token `at`, within `end`; `at` itself where none does. */
export const afterCountry = (doc: Doc, at: number, end: number): number => {
  const match = PHRASES.longestAt(doc.tokens, at, end);
  return match?.value ? match.last : at;
};

const NAMES = new Set(countries.flatMap(({ names }) => names.en));
const DEMONYMS = new Set(countries.flatMap(({ demonyms }) => demonyms));

/** Whether an English form tells of a country's people or things, not of the country: "Russian". */
export const isDemonym = (form: string): boolean => DEMONYMS.has(form) && !NAMES.has(form);

/** Code of the country whose capital that is ("Beijing" → "CN"); undefined for other words. */
export const countryOfCapital = (city: string): string | undefined => CAPITALS.get(city);

/** Before a country's name these make it a language: "bahasa Inggris". */
const LANGUAGE = new Set(["bahasa", "berbahasa"]);

/** Before a demonym they make it a language, where no noun follows: "he spoke in Russian, …". */
const SPOKEN = new Set("in into speak speaks spoke spoken speaking fluent learn learned learning".split(" "));
const AFTER_LANGUAGE = /^(?:[.,;:!?)”"]|and|as|at|but|by|during|for|from|on|or|than|that|to|when|while|with)$/;

/** "Russian", "Arabic": said of what is spoken, not of the country. */
function isLanguage(doc: Doc, first: number, last: number): boolean {
  const word = (i: number) => doc.tokens[i]?.text.toLowerCase() ?? "";
  if (LANGUAGE.has(word(first - 1))) return true;
  if (last - first !== 1 || !isDemonym(doc.tokens[first]?.text ?? "")) return false;
  const next = word(last) === "-" ? word(last + 1) : word(last);
  return (
    /^(?:language|speaking|speaker|speakers)$/.test(next) ||
    (SPOKEN.has(word(first - 1)) && AFTER_LANGUAGE.test(word(last)))
  );
}

export const country: Recogniser = {
  type: "country",
  find: (doc) =>
    PHRASES.in(doc).flatMap(({ first, last, value }): Candidate[] => {
      if (value === null || isLanguage(doc, first, last)) return [];
      const { start } = doc.tokens[first] as Token;
      const { end } = doc.tokens[last - 1] as Token;
      return [{ type: "country", start, end, known: `country:${value}`, score: 1 }];
    }),
};
