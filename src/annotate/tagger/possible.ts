// A row of words → which of them may be part of a name: capitals, and what stands inside names with them. The others are not scored.
import { LANGUAGES } from "../../languages/index.ts";

/** Words without a capital that stand inside names in either language; measured on the labelled paragraphs, they leave out 1 name in 200. */
const INSIDE = new Set(
  `dan untuk atas di ke pada dalam tentang of and for the on to in at by with a & al el la le de da do dos der den des di du van von ter bin
  ten del der los las upon voor as timnas desa kecamatan kabupaten binti ibn abu y e - – / . , ( ) [ ] ' ’ 's ’s " “ ” + :`.split(
    /\s+/,
  ),
);
/** Those a name may begin with: "al-Baghdadi", "de Gaulle". */
const LEADING = new Set(
  "al as el de da van von der ten bin binti ibn abu timnas desa kecamatan kabupaten koalisi".split(" "),
);
/** "2022 FIFA World Cup", "38th NAACP Image Awards". */
const LEADING_NUMBER = /^(?:\d{4}|\d{1,3}(?:st|nd|rd|th))$/;
/** Those it may end with: "Disney+", "McDonald's", "Cold war". */
const TRAILING = new Set(["'s", "’s", "+", "/", "war", "attacks", "bombings", "group", "square", "river"]);
/** Most words without a capital in a row inside a name: "Republik Indonesia untuk Perserikatan". */
const LONGEST_GAP = 3;

/** Lower-cased words that open sentences and tell nothing by their capital. */
const OPENERS = new Map(LANGUAGES.map(({ id, functionWords }) => [id, new Set(functionWords)]));
const NONE: ReadonlySet<string> = new Set();
const STOPS = new Set([".", "!", "?", ":", "…", '"', "“", "”", "'", "‘", "’", "(", ")"]);

const OTHER = 0;
const CAPITAL = 1;
const NUMBER = 2;

/** By its letters; regular expressions only where there are others than those of ASCII. */
function kindOf(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) return CAPITAL;
    if (code > 127) return /\p{Lu}/u.test(word) ? CAPITAL : /^\p{N}/u.test(word) ? NUMBER : OTHER;
  }
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? NUMBER : OTHER;
}

/** 1 for each word that may be part of a name, O(words). */
export function possibleNames(words: readonly string[], language: string): Uint8Array {
  const possible = new Uint8Array(words.length);
  const openers = OPENERS.get(language) ?? NONE;
  let last = -LONGEST_GAP - 2;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (kindOf(word) !== CAPITAL) continue;
    const next = words[i + 1] ?? "";
    const opens = i === 0 || STOPS.has(words[i - 1] as string);
    if (
      opens &&
      !/^\p{Lu}{2}/u.test(word) &&
      kindOf(next) !== CAPITAL &&
      next !== "-" &&
      openers.has(word.toLowerCase())
    )
      continue;
    possible[i] = 1;
    if (i - last <= LONGEST_GAP + 1 && isInside(words, last + 1, i)) possible.fill(1, last + 1, i);
    const before = words[i - 1] ?? "";
    if (LEADING.has(before) || (kindOf(before) === NUMBER && LEADING_NUMBER.test(before))) possible[i - 1] = 1;
    else if (before === "-" && LEADING.has(words[i - 2] ?? "")) possible.fill(1, i - 2, i);
    const end = endOf(words, i + 1);
    possible.fill(1, i, end);
    last = end - 1;
  }
  return possible;
}

/** Whether the words between two capitals may all belong to one name. */
function isInside(words: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as string;
    if (kindOf(word) !== NUMBER && !INSIDE.has(word)) return false;
    if (word === "." && !isShortened(words[i - 1])) return false;
    if (word === "(" && !(words[i + 2] === ")" && kindOf(words[i + 3] ?? "") === CAPITAL)) return false;
    if (word === "," && !isListed(words, i)) return false;
  }
  return true;
}

/** American states as the press shortens them; titles and the like are in the languages. */
const SHORT_STATES =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo";
const SHORTENED = new Set([...LANGUAGES.flatMap(({ abbreviations }) => abbreviations), ...SHORT_STATES.split(" ")]);

/** "S" of "S.H.", "Inc" of "Inc.": the stop after it ends no sentence. */
const isShortened = (word = ""): boolean => word.length < 3 || (word.length < 7 && SHORTENED.has(word.toLowerCase()));

/** How far a list of what an agency looks after may reach, in words: "Pendidikan, Kebudayaan, Riset, dan Teknologi". */
const LONGEST_LIST = 8;

function isListed(words: readonly string[], comma: number): boolean {
  for (let i = comma + 1; i < comma + LONGEST_LIST; i++) {
    const word = words[i] ?? "";
    if (word === "dan" || word === "and" || word === "&") return true;
    if (word !== "," && kindOf(word) !== CAPITAL) return false;
  }
  return false;
}

/** After a capital: "-sung", "-19", " 2024-2025", ".com", ")". */
function endOf(words: readonly string[], from: number): number {
  let end = from;
  if (words[end] === "-" && /^[\p{Ll}\p{N}]/u.test(words[end + 1] ?? "")) end += 2;
  else if (words[end] === "." && /^(?:com|net|id|co|org)$/.test(words[end + 1] ?? ""))
    end += words[end + 2] === "." ? 4 : 2;
  else if (words[end] === "." && isShortened(words[end - 1])) return end + 1;
  else if (TRAILING.has(words[end] ?? "")) return Math.min(words.length, end + 1);
  for (; kindOf(words[end] ?? "") === NUMBER; end++)
    if (/^[-–/]$/.test(words[end + 1] ?? "") && kindOf(words[end + 2] ?? "") === NUMBER) end++;
  return Math.min(words.length, end);
}
