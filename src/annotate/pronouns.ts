// "Ia", "dia", "he", "she" at the head of a sentence → the person the sentence before is about, where only one can be meant.
import { languageOf } from "../languages/index.ts";
import type { Doc, Mention, Sentence, Token } from "../model/index.ts";
import { contains, overlaps } from "./doc.ts";

/** How deep into its sentence the pronoun may stand, in words: further in, it may mean anybody. */
const HEAD = 4;

/** Adds mentions `as: "pronoun"`; the pronouns beside speech verbs are left to the quotes, which know who speaks. */
export function pronouns(doc: Doc): Doc {
  const words = new Set(languageOf(doc.article.language).names.pronouns);
  const taken = new Set(doc.mentions.map((mention) => mention.start));
  const found: Mention[] = [];
  let about: string | undefined;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    // A subject does not outlive the next paragraph.
    if (sentence.paragraph > paragraph + 1) about = undefined;
    paragraph = sentence.paragraph;
    const pronoun = doc.tokens
      .slice(sentence.firstToken, sentence.firstToken + HEAD)
      .find((token) => words.has(token.text.toLowerCase()));
    const here = personsOf(doc, sentence);
    const speaker = speakerIn(doc, sentence);
    if (pronoun && taken.has(pronoun.start)) {
      about = doc.mentions.find((mention) => mention.start === pronoun.start)?.entity;
    } else if (
      pronoun &&
      about &&
      !quoted(doc, sentence, pronoun) &&
      !here.some((mention) => mention.start < pronoun.start)
    ) {
      found.push({ entity: about, start: pronoun.start, end: pronoun.end, as: "pronoun" });
    } else if (speaker) {
      about = speaker;
    } else if (here.length > 0) {
      const distinct = new Set(here.map((mention) => mention.entity));
      const first = here[0] as Mention;
      const leads = first.start - sentence.start < 60;
      about = distinct.size === 1 || leads ? first.entity : undefined;
    }
  }
  return { ...doc, mentions: [...doc.mentions, ...found].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The person who speaks in the sentence: whoever comes after as "ia" is that one, not the ones spoken of. */
function speakerIn(doc: Doc, sentence: Sentence): string | undefined {
  const speakers = doc.quotes.filter((quote) => overlaps(quote, sentence)).map((quote) => quote.speaker);
  return speakers.findLast((speaker) => speaker?.startsWith("person:")) ?? undefined;
}

const personsOf = (doc: Doc, sentence: Sentence): Mention[] =>
  doc.mentions.filter(
    (mention) => mention.as === "name" && mention.entity.startsWith("person:") && contains(sentence, mention),
  );

/** An opening quotation mark stands before it in the sentence: somebody else's "he". */
function quoted(doc: Doc, sentence: Sentence, pronoun: Token): boolean {
  return /["“«]/.test(doc.article.text.slice(sentence.start, pronoun.start));
}
