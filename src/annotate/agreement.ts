// What the tagger says of each occurrence → one reading for a name in the whole article; headlines follow the body.
import outlets from "../../data/lexicon/outlets.json" with { type: "json" };
import people from "../../data/lexicon/people-aliases.json" with { type: "json" };
import { followsLeaders, isTitleCase, type TaggedSpan, withoutLeaders, wordSets } from "../entities/index.ts";
import type { Doc, Sentence } from "../model/index.ts";
import { sentenceAt, textOf } from "./doc.ts";

const KNOWN_PEOPLE = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]));

/** "Bloomberg" is an agency's name beside its founder's. */
const OUTLETS = new Set(outlets.names);

/** A full name this sure tells whose family name stands alone elsewhere. */
const SURE_NAME = 0.6;

/** What the lexicon knows, or the words beside a name say, outweighs a few occurrences read otherwise. */
const CERTAIN = 5;

type Votes = Map<TaggedSpan["tag"], number>;

/** Same form, same tag: the one with most probability behind it; a family name votes with the full name it ends. */
export function agree(doc: Doc, tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const told = new Set<string>();
  const readings = tagged.map((tag) => {
    const span = withoutArmy(doc, tag);
    if (!isToldByWords(doc, span)) return span;
    told.add(textOf(doc, span));
    return { ...span, tag: "ORG" as const };
  });
  const headlines = new Set(doc.sentences.filter((sentence) => isHeadline(doc, sentence)));
  const isInHeadline = (span: TaggedSpan) =>
    headlines.size > 0 && headlines.has(sentenceAt(doc, span.start) as Sentence);
  const body = readings.filter((span) => !isInHeadline(span));
  const votes = new Map<string, Votes>();
  const vote = (form: string, tag: TaggedSpan["tag"], score: number) => {
    const own: Votes = votes.get(form) ?? new Map();
    own.set(tag, (own.get(tag) ?? 0) + score);
    votes.set(form, own);
  };
  for (const span of body) {
    const form = textOf(doc, span);
    vote(form, span.tag, span.score);
    if (KNOWN_PEOPLE.has(form) && form.includes(" ")) vote(form, "PER", CERTAIN);
    if (told.has(form)) vote(form, "ORG", CERTAIN);
    const led = span.tag === "ORG" ? withoutLeaders(form) : form;
    if (led !== form) vote(led, "ORG", CERTAIN);
    const words = form.split(" ");
    if (span.tag === "PER" && words.length > 1)
      for (const word of [words[0], words.at(-1)]) vote(word as string, "PER", span.score);
  }
  // "Produk Wirakarya" is no person where "PT Wirakarya Laut" is named
  const companies = new Set(
    body.flatMap((span) => (span.tag === "ORG" ? /^(?:PT|CV)\.? (\S+)/.exec(textOf(doc, span))?.slice(1) : []) ?? []),
  );
  const families = new Set(
    body.flatMap((span) => {
      const words = textOf(doc, span).split(" ");
      const last = words.at(-1) ?? "";
      if (span.tag !== "PER" || words.length < 2 || span.score < SURE_NAME || OUTLETS.has(last)) return [];
      if (companies.has(last)) return [];
      // "Al-Muallim" opens a sentence, "Walid al-Muallim" holds it.
      return [last, last.charAt(0).toUpperCase() + last.slice(1)];
    }),
  );
  return readings.flatMap((span) => {
    const form = textOf(doc, span);
    const own = votes.get(form);
    if (isInHeadline(span) && !own) return KNOWN_PEOPLE.has(form) ? [{ ...span, tag: "PER" as const }] : [];
    const [tag] = [...(own ?? [])].reduce((best, next) => (next[1] > best[1] ? next : best), [span.tag, 0] as [
      TaggedSpan["tag"],
      number,
    ]);
    return [{ ...span, tag: tag === "ORG" && families.has(form) ? "PER" : tag }];
  });
}

/** Heads of organisations that are houses too: "Kantor Pos", "Balai Kota". */
const HOUSES = new Set(
  "kantor balai pusat sekolah kamar bank rsud rsup kedutaan kedubes konsulat kbri kjri".split(" "),
);

/** Last words of names that sit in a house and are not it. */
const ASSEMBLIES = new Set("duma parliament congress senate assembly ministry commission committee council".split(" "));

/** "… Foundation" is no person, "Kartel …" no place; and "Pimpinan Pusat" leads an organisation, not a person. */
function isToldByWords(doc: Doc, span: TaggedSpan): boolean {
  const { organisationTails, organisationHeads } = wordSets(doc);
  const words = textOf(doc, span).toLowerCase().split(" ");
  const [first = ""] = words;
  if (span.tag === "LOC" && words.length > 1)
    return (organisationHeads.has(first) && !HOUSES.has(first)) || ASSEMBLIES.has(words.at(-1) ?? "");
  if (span.tag !== "PER") return false;
  return (
    (words.length > 1 && organisationTails.has(words.at(-1) ?? "")) || followsLeaders(doc.article.text, span.start)
  );
}

/** "Army Douglas MacArthur", "Angkatan Darat Douglas MacArthur": the general, whom the lexicon knows, without his army. */
function withoutArmy(doc: Doc, span: TaggedSpan): TaggedSpan {
  const words = span.tag === "ORG" ? textOf(doc, span).split(" ") : [];
  for (let army = 1; army <= 2 && army < words.length - 1; army++) {
    const name = words.slice(army).join(" ");
    if (ARMIES.has(words[0]?.toLowerCase() ?? "") && KNOWN_PEOPLE.has(name))
      return { ...span, tag: "PER", start: span.end - name.length };
  }
  return span;
}
const ARMIES = new Set("army navy angkatan tentara marinir".split(" "));

const isHeadline = (doc: Doc, sentence: Sentence): boolean =>
  sentence.start < doc.article.title.length && isTitleCase(doc, sentence, 0.7);
