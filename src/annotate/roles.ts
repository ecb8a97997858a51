// Words beside a name → the offices of persons ("Menlu Rusia", "an analyst at Brookings"), and later mentions by office alone ("the minister").
import { tokenRange } from "../entities/index.ts";
import { type Language, languageOf } from "../languages/index.ts";
import type { Doc, DocEntity, Mention, Role, Sentence, Token } from "../model/index.ts";
import { contains, sentenceAt, textOf } from "./doc.ts";

/** How far a role reaches from its name, in words. */
const LONGEST = 12;

interface Context {
  readonly doc: Doc;
  readonly offices: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  /** Ranks and forms of address: they stand between a role and its name and belong to neither. */
  readonly titles: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Mentions of countries and organisations by their first token. */
  readonly served: ReadonlyMap<number, Mention>;
  readonly servedEnd: ReadonlyMap<number, Mention>;
  /** Tokens that belong to a person's name: a role does not reach over somebody else. */
  readonly named: ReadonlySet<number>;
}

/** Fills the roles of persons and adds mentions `as: "role"`. */
export function roles(doc: Doc): Doc {
  const context = contextOf(doc);
  const found = new Map<string, Role[]>();
  const persons = new Set(doc.entities.filter((entity) => entity.type === "person").map((entity) => entity.id));
  for (const mention of doc.mentions) {
    if (!persons.has(mention.entity)) continue;
    const sentence = sentenceAt(doc, mention.start);
    if (!sentence) continue;
    const range = tokenRange(doc, mention);
    const here = [before(context, sentence, range.first), after(context, sentence, range.last)].filter(
      (role) => role !== undefined,
    );
    if (here.length > 0) found.set(mention.entity, [...(found.get(mention.entity) ?? []), ...here]);
  }
  const entities = doc.entities.map(
    (entity): DocEntity =>
      entity.type === "person" ? { ...entity, roles: distinct(found.get(entity.id) ?? []) } : entity,
  );
  const mentions = [...doc.mentions, ...byOffice({ ...doc, entities }, context)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { ...doc, entities, mentions };
}

function contextOf(doc: Doc): Context {
  const language = languageOf(doc.article.language);
  const served = new Map<number, Mention>();
  const servedEnd = new Map<number, Mention>();
  const named = new Set<number>();
  for (const mention of doc.mentions) {
    const { first, last } = tokenRange(doc, mention);
    if (mention.entity.startsWith("person:")) for (let i = first; i < last; i++) named.add(i);
    if (!mention.entity.startsWith("country:") && !mention.entity.startsWith("organisation:")) continue;
    served.set(first, mention);
    servedEnd.set(last, mention);
  }
  return { doc, ...lexiconOf(language), served, servedEnd, named };
}

type Lexicon = Pick<Context, "offices" | "stops" | "cues" | "titles" | "functionWords">;
const lexicons = new Map<Language, Lexicon>();

/** A language's words that make or end a role, made once. */
function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const cues = new Set(Object.values(language.quotes.cues).flat());
  const stops = new Set([...cues, ...language.functionWords.filter((word) => !JOINERS.has(word))]);
  const offices = new Set(language.names.offices);
  const titles = new Set(language.names.titles.filter((title) => !offices.has(title) && !PORTFOLIOS.has(title)));
  const lexicon = { offices, stops, cues, titles, functionWords: new Set(language.functionWords) };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** "Menko Polhukam": the end of the office, though a name follows it as one does a title. */
const PORTFOLIOS: ReadonlySet<string> = new Set("polhukam polkam marves kesra perekonomian pmk".split(" "));

/** Function words that may stand inside a role. */
const JOINERS = new Set("dan untuk dari di bidang of for and the to at in ke-6 ke".split(" "));

const wordAt = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? "";

/** "Menteri Luar Negeri (Menlu) Korea Utara | Choe Son Hui", "mitranya dari Rusia, | Sergei Lavrov". */
function before(context: Context, sentence: Sentence, name: number): Role | undefined {
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

/** Indonesian verbs by their prefix; of those in ber- and ter- some only say which one is meant. */
const isVerb = (lower: string): boolean =>
  /^(?:me[mnlr]|di)\p{Ll}{4}/u.test(lower) ||
  (/^(?:ber|ter)\p{Ll}{3}/u.test(lower) &&
    !/^(?:ter(?:pilih|tinggi|baik|kemuka|akhir|kenal|dakwa|pidana|sangka)|ber(?:inisial|nama|usia|kuasa|bakat|prestasi|senjata))$/.test(
      lower,
    ));

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

/** "Steven Pifer, | an arms control expert at the Brookings Institution,". */
function after({ doc, offices, stops, cues, named }: Context, sentence: Sentence, end: number): Role | undefined {
  const opener = wordAt(doc, end);
  if (opener !== "," && opener !== "(") return undefined;
  let from = end + 1;
  while (/^(?:a|an|the|his|her|its|seorang|yang|juga|selaku|sebagai)$/i.test(wordAt(doc, from))) from++;
  if (/^(?:setiap|tiap|para|beberapa|sejumlah|every|some)$/i.test(wordAt(doc, from))) return undefined;
  const isClause = (word: string): boolean => cues.has(word) || (doc.article.language !== "en" && isVerb(word));
  let office = -1;
  let to = from;
  for (; to < sentence.lastToken && to - from < LONGEST; to++) {
    const word = wordAt(doc, to);
    // A list of people: the office belongs to the next of them.
    if (named.has(to)) return undefined;
    if (/^[,;:.)(–—"“”]$/.test(word) || /^(?:who|which|yang|said|says|was|is|has|had)$/.test(word)) break;
    // ", Ketua RT setempat menuturkan": the role ends before the verb
    if (isClause(word.toLowerCase()) && !offices.has(word.toLowerCase())) break;
    if (office < 0 && offices.has(word.toLowerCase())) office = to;
    if (office < 0 && (to - from > 4 || stops.has(word.toLowerCase()))) return undefined;
  }
  const closes = /^[,.;)]$/.test(wordAt(doc, to)) || isClause(wordAt(doc, to).toLowerCase());
  return office >= 0 && closes ? roleOf(doc, from, to) : undefined;
}

/** The role's words as a span; its label is without the country that ends or opens it. */
function roleOf(doc: Doc, begin: number, last: number): Role | undefined {
  let first = begin;
  let to = last;
  while (first < to && (!/^[\p{L}\p{N}]/u.test(wordAt(doc, first)) || TRAILERS.has(wordAt(doc, first).toLowerCase())))
    first++;
  while (to > first && (!/[\p{L}\p{N})]/u.test(wordAt(doc, to - 1)) || TRAILERS.has(wordAt(doc, to - 1).toLowerCase())))
    to--;
  if (to <= first) return undefined;
  const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[to - 1] as Token).end };
  const inside = doc.mentions.filter((mention) => mention.as === "name" && contains(span, mention));
  const country = inside.find((mention) => mention.entity.startsWith("country:"));
  const organisation = inside.find((mention) => mention.entity.startsWith("organisation:"));
  const label = labelOf(doc, span, country);
  return {
    label,
    ...span,
    ...(country ? { country: country.entity } : {}),
    ...(organisation ? { organisation: organisation.entity } : {}),
  };
}

/** Words that lead from the role to the name and belong to neither. */
const TRAILERS = new Set(
  "yaitu yakni bernama berinisial asal lainnya lain saat ini itu juga sekaligus dan seperti di dari to for of the and at in".split(
    " ",
  ),
);

function labelOf(doc: Doc, span: { start: number; end: number }, country: Mention | undefined): string {
  const whole = textOf(doc, span).replace(/\s*\([^)]*\)/g, "");
  if (!country) return whole;
  const lead = doc.article.text
    .slice(span.start, country.start)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/\s+(?:of|dari|asal|dan|untuk|for|the)(?:\s+the)?\s*$/i, "")
    .trim();
  const rest = doc.article.text
    .slice(country.end, span.end)
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^['’]s/, "")
    .trim();
  if (lead === "") return rest || whole;
  return rest === "" ? lead : whole;
}

/** One of each label; the first place it stands. */
function distinct(found: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return found.filter(({ label, country }) => {
    const key = `${label.toLowerCase()}|${country ?? ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** "the minister", "menteri tersebut", "sang presiden": the person of that office named last. */
function byOffice(doc: Doc, { offices }: Context): Mention[] {
  const holders = doc.entities.flatMap((entity) =>
    entity.type === "person"
      ? entity.roles.map((role) => ({ id: entity.id, words: new Set(role.label.toLowerCase().split(/\s+/)) }))
      : [],
  );
  if (holders.length === 0) return [];
  const names = doc.mentions.filter((mention) => mention.as === "name");
  const starts = new Set(names.map((mention) => mention.start));
  const found: Mention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const { text, start, end } = doc.tokens[i] as Token;
    const office = text.toLowerCase();
    if (!offices.has(office)) continue;
    const pointedBefore = /^(?:the|sang)$/i.test(wordAt(doc, i - 1));
    const pointedAfter = /^(?:itu|tersebut)$/.test(wordAt(doc, i + 1));
    const next = doc.tokens[i + 1];
    if (
      !(pointedBefore || pointedAfter) ||
      (pointedBefore && next && (starts.has(next.start) || /^\p{Lu}|^(?:of|for|'s|’s|-)$/u.test(next.text)))
    )
      continue;
    const able = new Set(holders.filter((holder) => holder.words.has(office)).map((holder) => holder.id));
    const last = names.findLast((mention) => mention.end <= start && able.has(mention.entity));
    if (!last) continue;
    found.push({
      entity: last.entity,
      as: "role",
      start: pointedBefore ? (doc.tokens[i - 1] as Token).start : start,
      end: pointedAfter ? (next as Token).end : end,
    });
  }
  return found;
}
