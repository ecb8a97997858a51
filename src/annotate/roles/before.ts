// A name → the office right before it: "Menlu Rusia | Sergei Lavrov", "an arms expert and former envoy, | Steven Pifer".
import { tokenRange } from "../../entities/index.ts";
import type { Doc, Role, Sentence } from "../../model/index.ts";
import { roleOf } from "./phrase.ts";
import { type Context, isVerb, JOINERS, LONGEST, wordAt } from "./reading.ts";

/** "Menteri Luar Negeri (Menlu) Korea Utara | Choe Son Hui", "mitranya dari Rusia, | Sergei Lavrov". */
export function before(context: Context, sentence: Sentence, name: number): Role | undefined {
  const { doc, offices, stops, titles, servedEnd, named } = context;
  let at = name;
  if (wordAt(doc, at - 1) === ",") at--;
  while (at > sentence.firstToken && (titles.has(wordAt(doc, at - 1).toLowerCase()) || wordAt(doc, at - 1) === "."))
    at--;
  if (OTHERS.has(wordAt(doc, at - 1).toLowerCase())) return undefined;
  let office = -1;
  let begin = -1;
  for (let i = at, steps = 0; i > sentence.firstToken && steps < LONGEST; steps++) {
    const mention = servedEnd.get(i);
    if (mention) {
      i = tokenRange(doc, mention).first;
      begin = i;
      continue;
    }
    i--;
    const word = wordAt(doc, i);
    const lower = word.toLowerCase();
    if (named.has(i)) break;
    if (offices.has(lower) || offices.has(lower.replace(/nya$/, ""))) {
      if (isNamePart(doc, sentence, i, offices) || isDoubled(doc, i)) break;
      office = i;
      begin = i;
    } else if (/^\p{Lu}/u.test(word) || /^(?:[()-]|['’]s)$/.test(word)) begin = i;
    else if (!mayQualify(lower, stops, doc.article.language) || steps > 7) break;
  }
  if (office < 0) return undefined;
  // In English the office ends the phrase and what limits it stands before; in Indonesian it opens it.
  const from = doc.article.language === "en" ? openingOf(context, begin, office) : withGrade(doc, sentence, office);
  return roleOf(doc, from, at);
}

/** Words right before a name whose owner somebody else's office is: "menteri di era Sukarno". */
const OTHERS: ReadonlySet<string> = new Set("era masa zaman milik kubu versi akun nama pihak".split(" "));

/** "Riddho Putra Muharam": a word for a child inside a name. */
const isNamePart = (doc: Doc, { firstToken }: Sentence, at: number, offices: ReadonlySet<string>): boolean =>
  /^(?:Putra|Putri)$/.test(wordAt(doc, at)) &&
  at > firstToken &&
  /^\p{Lu}/u.test(wordAt(doc, at - 1)) &&
  !offices.has(wordAt(doc, at - 1).toLowerCase());

/** "cucu-cucu": many, and nobody of that office. */
const isDoubled = (doc: Doc, at: number): boolean =>
  wordAt(doc, at - 1) === "-" && wordAt(doc, at - 2).toLowerCase() === wordAt(doc, at).toLowerCase();

/** Capitals before an Indonesian office that grade it: "Chief Operating | Officer", "Asisten | Deputi". */
const GRADES: ReadonlySet<string> = new Set(
  `chief senior vice deputy general executive corporate third second first vp svp evp head managing asisten inspektur tenaga plt plh pj
  country regional assistant brand product marketing operating financial technology commercial information people risk compliance
  account business public co associate area`.split(/\s+/),
);

function withGrade(doc: Doc, { firstToken }: Sentence, office: number): number {
  let from = office;
  while (from > firstToken && GRADES.has(wordAt(doc, from - 1).toLowerCase()) && /^\p{Lu}/u.test(wordAt(doc, from - 1)))
    from--;
  return from;
}

/** Lower-case words inside a role: nouns and joiners. A verb ends it, and in English every content word does, since the office comes last. */
function mayQualify(lower: string, stops: ReadonlySet<string>, language: string): boolean {
  if (JOINERS.has(lower)) return true;
  if (!/^\p{Ll}/u.test(lower) || stops.has(lower) || language === "en") return false;
  return !isVerb(lower) && !/nya$/.test(lower);
}

/** First word of an English role: capitals and modifiers right before the office. */
function openingOf({ doc, servedEnd, functionWords }: Context, begin: number, office: number): number {
  let from = office;
  // "the White House and President Obama": what stands before "and" is somebody else
  const isJoin = (at: number): boolean => /^(?:and|&)$/i.test(wordAt(doc, at)) && servedEnd.has(at);
  while (from > begin && /^(?:\p{L}|['’]s$|-$)/u.test(wordAt(doc, from - 1)) && !isJoin(from - 1) && office - from < 6)
    from--;
  const isLoose = (word: string): boolean =>
    JOINERS.has(word) || /^(?:according|while|however)$/.test(word) || functionWords.has(word);
  while (from < office && (isLoose(wordAt(doc, from).toLowerCase()) || wordAt(doc, from) === "-")) from++;
  return from;
}
