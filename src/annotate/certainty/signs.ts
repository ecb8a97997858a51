// An entity and its article → signs that it is what it is said to be, as numbers a logistic regression weighs.
import organisations from "../../../data/lexicon/organisations-aliases.json" with { type: "json" };
import people from "../../../data/lexicon/people-aliases.json" with { type: "json" };
import { type TaggedSpan, tokenRange } from "../../entities/index.ts";
import { languageOf } from "../../languages/index.ts";
import type { Doc, DocEntity, EntityType, Mention } from "../../model/index.ts";
import { touching } from "../doc.ts";

export interface Signs {
  /** Greatest probability the tagger gave one of its names, 0 where it took none for a name of this type. */
  readonly tagged: number;
  /** Share of its mentions by name that the tagger read so, 0–1. */
  readonly agreed: number;
  /** Mentions by name. */
  readonly mentions: number;
  readonly lexicon: boolean;
  readonly title: boolean;
  readonly fullName: boolean;
  readonly acronym: boolean;
  readonly speaks: boolean;
  /** Events: log-odds of its best occurrence, the evidence's own. */
  readonly told: number;
  /** Events: it has a name of its own, which makes its log-odds greater than they mean. */
  readonly named: boolean;
  readonly participants: boolean;
  readonly dated: boolean;
}

export const NO_SIGNS: Signs = {
  tagged: 0,
  agreed: 0,
  mentions: 0,
  lexicon: false,
  title: false,
  fullName: false,
  acronym: false,
  speaks: false,
  told: 0,
  named: false,
  participants: false,
  dated: false,
};

const LISTED: Partial<Record<EntityType, ReadonlySet<string>>> = {
  person: new Set(people.flatMap(({ name, aliases }) => [name, ...aliases])),
  organisation: new Set(organisations.flatMap(({ id, en, aliases }) => [id, en, ...aliases])),
};
const TAGS: Partial<Record<TaggedSpan["tag"], EntityType>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "country",
  NAT: "country",
};

/** @returns what tells the signs of any entity of the article that is no event */
export function signsIn(doc: Doc, tagged: readonly TaggedSpan[]): (entity: DocEntity) => Signs {
  const names = new Map<string, Mention[]>();
  for (const mention of doc.mentions) {
    if (mention.as !== "name") continue;
    const own = names.get(mention.entity);
    if (own) own.push(mention);
    else names.set(mention.entity, [mention]);
  }
  const readings = readingsOf(tagged);
  const speakers = new Set(doc.quotes.map(({ speaker }) => speaker));
  const { titles, offices } = languageOf(doc.article.language).names;
  const before = new Set([...titles, ...offices]);
  const isTitled = (mention: Mention): boolean => {
    const { first } = tokenRange(doc, mention);
    const word = doc.tokens[first - 1]?.text === "." ? doc.tokens[first - 2] : doc.tokens[first - 1];
    return word !== undefined && before.has(word.text.toLowerCase());
  };
  return (entity) => {
    const mentions = names.get(entity.id) ?? [];
    const scores = mentions.map(
      (mention) => readings(mention).find(({ tag }) => TAGS[tag] === entity.type)?.score ?? 0,
    );
    const forms = [entity.label, ...entity.aliases];
    return {
      ...NO_SIGNS,
      tagged: Math.max(0, ...scores),
      agreed: scores.filter((score) => score > 0).length / Math.max(1, scores.length),
      mentions: mentions.length,
      lexicon: entity.type === "country" || forms.some((form) => LISTED[entity.type]?.has(form)),
      title: entity.type === "person" && (entity.roles.length > 0 || mentions.some(isTitled)),
      fullName: entity.type === "person" && entity.label.includes(" "),
      acronym: entity.type !== "country" && mentions.some((mention) => isBracketed(doc, mention, entity.type)),
      speaks: speakers.has(entity.id),
    };
  };
}

/** The tagger's spans that touch a stretch of text; spans and questions may come in any order. */
function readingsOf(tagged: readonly TaggedSpan[]): (span: Mention) => readonly TaggedSpan[] {
  const sorted = tagged.toSorted((a, b) => a.start - b.start);
  return (span) => touching(sorted, span);
}

/** "Komisi Pemberantasan Korupsi (KPK)": a name in brackets that stands right after another of the same entity. */
function isBracketed(
  { article: { text }, mentions }: Doc,
  { start, end, entity, as }: Mention,
  type: EntityType,
): boolean {
  if (type !== "organisation" && type !== "person") return false;
  if (text[start - 1] !== "(" || text[end] !== ")") return false;
  return mentions.some(
    (other) => other.entity === entity && other.as === as && (other.end === start - 2 || other.end === start - 1),
  );
}

interface Telling {
  readonly named: boolean;
  readonly participants: readonly string[];
  readonly date: string;
}

/**
 * @param weight log-odds of the events step
 * @param occurrences the places that tell of one event
 */
export const eventSigns = (weight: number, occurrences: readonly Telling[]): Signs => ({
  ...NO_SIGNS,
  mentions: occurrences.length,
  named: occurrences.some(({ named }) => named),
  told: Math.min(4, weight),
  participants: occurrences.some(({ participants }) => participants.length > 0),
  dated: occurrences.some(({ date }) => date !== ""),
});
