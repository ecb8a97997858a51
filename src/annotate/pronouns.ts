// "Ia", "dia", "he", "she" at the head of a sentence → the person the sentence before is about, where only one can be meant.
import { languageOf } from "../languages/index.ts";
import type { Doc, Mention, Sentence, Token } from "../model/index.ts";
import { contains, firstAfter, touching } from "./doc.ts";

/** How deep into its sentence the pronoun may stand, in words: further in, it may mean anybody. */
const HEAD = 4;

/** Adds mentions `as: "pronoun"`; the pronouns beside speech verbs are left to the quotes, which know who speaks. */
export function pronouns(doc: Doc): Doc {
  const words = new Set(languageOf(doc.article.language).names.pronouns);
  const taken = new Map(doc.mentions.map(({ start, entity }) => [start, entity]));
  const persons = doc.mentions.filter(({ as, entity }) => as === "name" && entity.startsWith("person:"));
  const speakers = speakersOf(doc);
  const found: Mention[] = [];
  let about: string | undefined;
  let paragraph = -1;
  for (const [at, sentence] of doc.sentences.entries()) {
    // A subject does not outlive the next paragraph.
    if (sentence.paragraph > paragraph + 1) about = undefined;
    paragraph = sentence.paragraph;
    const pronoun = doc.tokens
      .slice(sentence.firstToken, sentence.firstToken + HEAD)
      .find((token) => words.has(token.text.toLowerCase()));
    const here = touching(persons, sentence).filter((mention) => contains(sentence, mention));
    const speaker = speakers.get(at);
    if (pronoun && taken.has(pronoun.start)) {
      about = taken.get(pronoun.start);
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

/** By sentence, the person who speaks in it: whoever comes after as "ia" is that one, not the ones spoken of. */
function speakersOf({ quotes, sentences }: Doc): Map<number, string> {
  const speakers = new Map<number, string>();
  for (const { start, end, speaker } of quotes) {
    if (!speaker?.startsWith("person:")) continue;
    for (let s = firstAfter(sentences, start); s < sentences.length && (sentences[s]?.start ?? end) < end; s++)
      speakers.set(s, speaker);
  }
  return speakers;
}

/** An opening quotation mark stands before it in the sentence: somebody else's "he". */
function quoted(doc: Doc, sentence: Sentence, pronoun: Token): boolean {
  return /["“«]/.test(doc.article.text.slice(sentence.start, pronoun.start));
}
