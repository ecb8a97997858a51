// Persons: what the tagger takes for one, without titles, ranks and countries that stand before the name.
import people from "../../data/lexicon/people-aliases.json" with { type: "json" };
import type { Candidate, Doc, Token } from "../model/index.ts";

import { afterCountry } from "./country.ts";
import { withoutNamesakes } from "./namesakes.ts";
import type { Recogniser, TaggedSpan } from "./recogniser.ts";
import { tokenRange } from "./tokens.ts";
import { isCapitalised, wordSets } from "./word-sets.ts";

/** Names of well-known people that open with what is a title elsewhere. */
const KNOWN = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.includes(" ")));

/** What a person stands for, said before the name: "Republican Boyd". */
const PARTISANS = new Set(["republican", "democrat", "democratic", "conservative"]);

/** "Boyd-appointed judges": what was done by the person is no part of the name, as it is in "Kim Jong-un". */
const DONE = new Set(
  "aligned allied appointed backed born controlled endorsed era funded led linked named nominated owned run style".split(
    " ",
  ),
);

/** Nothing is left where the span holds titles alone. */
function trim(doc: Doc, span: TaggedSpan): Candidate | undefined {
  const { titles, titlesOrNames, offices, organisationHeads, bearers } = wordSets(doc);
  const range = tokenRange(doc, span);
  let { first } = range;
  let { last } = range;
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  const isTitle = (i: number) => {
    const lower = word(i).toLowerCase();
    return (
      /^[.,(]$/.test(lower) ||
      (last - i > 1 &&
        !titlesOrNames.has(lower) &&
        (titles.has(lower) || offices.has(lower) || organisationHeads.has(lower) || PARTISANS.has(lower)))
    );
  };
  // "I Ketut …", "Ni Wayan …": a Balinese name opens with what is no word of its own
  if (/^(?:I|Ni)$/.test(word(first - 1)) && doc.article.language === "id") first--;
  // "Bung Karno" and "Gus Dur" are names, title and all.
  if (first > 0 && KNOWN.has(`${word(first - 1)} ${doc.article.text.slice(span.start, span.end)}`)) first--;
  // "RIS Mohammad Hatta": the end is a name that is known; "Mufidah Jusuf Kalla" is his wife
  for (let i = first + 1; i < last - 1 && !/^\p{Lu}\p{Ll}+$/u.test(word(i - 1)); i++)
    if (KNOWN.has(doc.article.text.slice((doc.tokens[i] as Token).start, span.end))) first = i;
  // "Menteri Luar" | "Negeri Sugiono"
  if (last - first > 1 && word(first) === "Negeri" && /^(?:Luar|Dalam)$/.test(word(first - 1))) first++;
  const isKnown = KNOWN.has(doc.article.text.slice((doc.tokens[first] as Token).start, span.end));
  if (last - first === 1 && offices.has(word(first).toLowerCase())) return undefined;
  // "lapangan I Ketut Lotring", "Goa Tun Huang"
  const bears = (i: number) => bearers.has(word(i).toLowerCase());
  if (
    bears(first - 1) ||
    (last - first > 1 && bears(first)) ||
    (titles.has(word(first - 1).toLowerCase()) && bears(first - 2))
  )
    return undefined;
  while (!isKnown && first < last && (isTitle(first) || !/\p{L}/u.test(word(first)))) first++;
  if (last - first > 2 && word(last - 2) === "-" && DONE.has(word(last - 1))) last -= 2;
  while (first < last && !/[\p{L}.]/u.test(word(last - 1))) last--;
  // "Amerika Serikat Ronald Reagan", and "Serikat Ronald Reagan" where the tagger cut it: the country is no part of the name.
  for (const from of [first - 1, first]) {
    const rest = afterCountry(doc, Math.max(0, from), last);
    if (rest > first && rest < last) first = rest;
  }
  // A bracket that the name does not close holds something else: "Zulkifli Hasan (Zulhas".
  for (let i = first; i < last; i++) if (word(i) === "(") last = i;
  for (let i = last - 1; i >= first; i--) if (/^[)\]]$/.test(word(i))) first = i + 1;
  if (first >= last || !isCapitalisedName(word(first))) return undefined;
  return {
    type: "person",
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[last - 1] as Token).end,
    score: span.score,
  };
}

/** "al-Baghdadi" and "bin Laden" begin with a particle. */
const isCapitalisedName = (word: string): boolean =>
  isCapitalised(word) || /^(?:al|el|bin|ibn|von|van|de|d)$/.test(word);

/** Parts of one name that the tagger left apart: "Kim Il" and "-sung", "Joaquin", “El Chapo” and "Guzman". */
function whole(doc: Doc, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { text } = doc.article;
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    const tail = /^-\p{Ll}{2,12}(?![\p{L}-])/u.exec(text.slice(span.end, span.end + 14));
    const here = tail ? { ...span, end: span.end + tail[0].length } : span;
    const before = joined.at(-1);
    const between = before && here.start - before.end < 40 ? text.slice(before.end, here.start) : "";
    if (before && /^ ["“‘'«][^"“”‘’«»\n]{2,30}["”’'»] $/u.test(between))
      joined[joined.length - 1] = { ...here, start: before.start };
    else joined.push(here);
  }
  return joined;
}

/** "Kira | Yarmysh", "Buzz | Aldrin": a capital right before a lone name is its first name, unless it is a title or opens the sentence. */
function withFirstName(doc: Doc, span: TaggedSpan, tagged: readonly TaggedSpan[]): TaggedSpan {
  const { first, last } = tokenRange(doc, span);
  const before = doc.tokens[first - 1];
  if (
    last - first !== 1 ||
    !before ||
    span.start < doc.article.title.length ||
    doc.article.text.slice(before.end, span.start) !== " " ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(before.text)
  )
    return span;
  const { titles, offices, organisationHeads, functionWords } = wordSets(doc);
  const lower = before.text.toLowerCase();
  if ([titles, offices, organisationHeads, functionWords].some((words) => words.has(lower))) return span;
  const isFree =
    !tagged.some((other) => other !== span && other.start < before.end && before.start < other.end) &&
    afterCountry(doc, first - 1, first) === first - 1;
  const lead = doc.tokens[first - 2];
  const opens = !lead || /^[.!?:"“]$/.test(lead.text) || doc.article.text.slice(lead.end, before.start).includes("\n");
  return isFree && !opens ? { ...span, start: before.start } : span;
}

/** "Prabowo-Gibran" is two people where one of them is named apart and nobody bears both ("David Ben-Gurion"). */
function couples(doc: Doc, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const form = (span: TaggedSpan) => doc.article.text.slice(span.start, span.end);
  const forms = spans.map(form);
  const named = new Set(forms.flatMap((name) => (name.includes("-") ? [] : name.split(" "))));
  return spans.flatMap((span) => {
    const [, left, right] = /^(\p{Lu}[\p{L}'’]+)[-–](\p{Lu}[\p{L}'’]+)$/u.exec(form(span)) ?? [];
    if (
      !left ||
      !right ||
      !(named.has(left) || named.has(right)) ||
      forms.some((name) => name.endsWith(` ${form(span)}`))
    )
      return [span];
    return [
      { ...span, end: span.start + left.length },
      { ...span, start: span.end - right.length },
    ];
  });
}

export const person: Recogniser = {
  type: "person",
  find: (doc, tagged) => {
    const spans = whole(
      doc,
      tagged.filter((span) => span.tag === "PER").map((span) => withFirstName(doc, span, tagged)),
    );
    return couples(doc, withoutNamesakes(doc, spans)).flatMap((span) => trim(doc, span) ?? []);
  },
};
