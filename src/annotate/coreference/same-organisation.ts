// Two names → whether they name one organisation: "Partai Golkar" and "Golkar", "Komisi III" and "Komisi III DPR", "Russia's Defense Ministry" and its slip.
import countries from "../../../data/lexicon/countries.json" with { type: "json" };
import { remembered } from "../../entities/index.ts";
import { fold, foldedWords } from "./cluster.ts";

const COUNTRY_FORMS = new Set(
  countries.flatMap(({ names, demonyms, abbreviations }) =>
    [...names.id, ...names.en, ...demonyms, ...(abbreviations ?? [])].map(fold),
  ),
);

/** Words that may stand before or after an organisation's name and leave it the same organisation. */
const OPTIONAL = new Set(
  `partai party pt cv perum the ri indonesia u s us republik republic persero tbk inc corp co ltd group federasi
  kementerian dpp american british russian amerika serikat pusat besar`.split(/\s+/),
);

/** Words for an office of an organisation, wherever they stand in its name. */
const LEVELS = new Set(["kantor", "wilayah", "kanwil", "pimpinan", "pengurus", "ri"]);

/** What kind of place it is, often left out: "Dinas Kesehatan (Kota) Bogor". */
const AREAS = new Set(["kota", "kabupaten", "kab", "provinsi", "prov"]);

/** Shorter words are too easily another name; beside words that are the same, less so. */
const LONG_WORD = 6;
const LONG_WORD_AMONG_SAME = 5;

/** Short heads of Indonesian offices and what they are short for: "Pemkot Bogor". */
const HEADS = new Map(
  [
    ["pemkot", "pemerintah kota"],
    ["pemkab", "pemerintah kabupaten"],
    ["pemprov", "pemerintah provinsi"],
    ["polda", "kepolisian daerah"],
    ["kejari", "kejaksaan negeri"],
    ["kejati", "kejaksaan tinggi"],
    ["ditjen", "direktorat jenderal"],
    ["dinkes", "dinas kesehatan"],
    ["disdik", "dinas pendidikan"],
    ["dishub", "dinas perhubungan"],
    ["kanwil", "kantor wilayah"],
  ].map(([short = "", long = ""]) => [short, long.split(" ")] as const),
);

/** Folded words of a name in each way it may be read: "Ditjen (DJP) Pajak" also without its bracket, and with it for what it abbreviates. */
export const readings = remembered((form): readonly (readonly string[])[] => {
  const bracket = /^(.+?) \((\p{L}+)\) (.+)$/u.exec(form);
  if (!bracket) {
    const words = foldedWords(form);
    const head = HEADS.get(words[0] ?? "");
    return head && words.length > 1 ? [words, [...head, ...words.slice(1)]] : [words];
  }
  const [, before = "", short = "", after = ""] = bracket;
  return [form, `${before} ${after}`, `${short} ${after}`].map(foldedWords);
});

/** "West Harbour United" = "West Harbour"; a single word may be a town. */
const isClub = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  /^(?:united|fc|afc|hotspur|albion|wanderers)$/.test(long.at(-1) ?? "") &&
  long.slice(0, -1).join(" ") === short.join(" ");

/** Equal but for optional words at either end, a country before or after, or one slip of the pen. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.join(" ") === b.join(" ") ||
    core(a) === core(b) ||
    isNational(a, b) ||
    isNational(b, a) ||
    isMisspelt(a, b) ||
    isArea(a, b) ||
    isArea(b, a) ||
    isClub(a, b) ||
    isClub(b, a)
  );
}

/** "Dinas Kesehatan Kota Bogor" = "Dinas Kesehatan Bogor" ≠ "Dinas Kesehatan Kabupaten Bogor". */
function isArea(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false;
  const bare = long.filter((word, i) => i === 0 || !AREAS.has(word));
  return bare.length === short.length && bare.join(" ") === short.join(" ");
}

function core(whole: readonly string[]): string {
  const left = whole.filter((word) => !LEVELS.has(word));
  const words = left.length > 1 ? left : whole;
  let [from, to] = [0, words.length];
  while (from < to - 1 && OPTIONAL.has(words[from] ?? "")) from++;
  while (to > from + 1 && OPTIONAL.has(words[to - 1] ?? "")) to--;
  return words.slice(from, to).join(" ");
}

/** "Afghanistan Ministry of Defense" = "Ministry of Defense", "Kartel Sinaloa Meksiko" = "Kartel Sinaloa"; "Norwegian Navy" ≠ "Navy": what is left must be a name of its own. */
function isNational(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long.length <= short.length) return false;
  const name = short.join(" ");
  const at = (from: number, to: number) => long.slice(from, to).join(" ");
  return (
    (at(long.length - short.length, long.length) === name && COUNTRY_FORMS.has(at(0, long.length - short.length))) ||
    (at(0, short.length) === name && COUNTRY_FORMS.has(at(short.length, long.length)))
  );
}

/** One long word differs, by one letter left out, put in or changed. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const different = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ""] as const]));
  const [pair] = different;
  return different.length === 1 && pair !== undefined && isSlip(...pair, LONG_WORD_AMONG_SAME);
}

/** Whether two words of some length differ by one letter, not the first and no digit, or have the same letters in another order. */
export function isSlip(a: string, b: string, least = LONG_WORD): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < least || long.length - short.length > 1 || a[0] !== b[0] || /\d/.test(a + b)) return false;
  if (short.length === long.length && [...short].sort().join("") === [...long].sort().join("")) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** Houses of a parliament, named by that word alone: "House Intelligence Committee". */
const CHAMBERS = new Set(["house", "senate"]);
const COMMITTEES = new Set(["committee", "subcommittee", "panel", "caucus"]);

/** "Komisi III" of "Komisi III DPR", "Security Council" of "U.N. Security Council": the rest of the longer name `isParent`. */
export function isUnit(
  short: readonly string[],
  long: readonly string[],
  isParent: (rest: string) => boolean,
  headLast: boolean,
): boolean {
  const extra = long.length - short.length;
  if (short.length < 2 || extra < 1) return false;
  const [unit, parent] = headLast
    ? [long.slice(extra), long.slice(0, extra)]
    : [long.slice(0, short.length), long.slice(short.length)];
  const rest = parent.join(" ");
  return (
    unit.join(" ") === short.join(" ") &&
    (isParent(rest) || (headLast && CHAMBERS.has(rest) && COMMITTEES.has(short.at(-1) ?? "")))
  );
}

/** Groups of people whose name is a part of many others': "House Democrats" are not "Democrats". */
const APART = new Set(
  "republicans democrats conservatives liberals labour police states nations army navy senate house congress parliament party".split(
    " ",
  ),
);

/** "Persija" of "Persija Jakarta", "Waskita" of "PT Waskita Karya", and where the head stands last "the Journal" of "Wall Street Journal". */
export function isShortFor(short: readonly string[], long: readonly string[], headLast: boolean): boolean {
  const bare = headLast && short[0] === "the" ? short.slice(1) : short;
  const [word = ""] = bare;
  if (bare.length !== 1 || long.length < 2 || word.length < 4 || APART.has(word) || COUNTRY_FORMS.has(word))
    return false;
  const named = /^(?:pt|cv)$/.test(long[0] ?? "") ? long[1] : long[0];
  return named === word || (headLast && long.at(-1) === word);
}

/** "XVII/Cenderawasih" of "Kodam XVII/Cenderawasih": a number does not begin a name. */
export const isNumbered = (words: readonly string[]): boolean =>
  words.length > 1 && /^(?:[ivx]{1,5}|\d+)$/.test(words[0] ?? "");

/** Initials of the long form's words, joiners skipped; a country before the name adds none: "United States Homeland Security Investigations (HSI)". */
export function isAcronymOf(acronym: string, words: readonly string[], joiners: ReadonlySet<string>): boolean {
  if (words.length < 2 || acronym.length < 2) return false;
  const initials = words
    .filter((w) => !joiners.has(w))
    .map((w) => w[0])
    .join("");
  return (
    initials === acronym ||
    words.map((w) => w[0]).join("") === acronym ||
    (acronym.length > 2 && initials.endsWith(acronym))
  );
}
