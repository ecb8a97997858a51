// A name → keys under which its spellings meet: case, accents, hyphens and transliteration folded away.

/** Spellings of one sound, applied in order to a lower-case ASCII word of more than three letters. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  // Indonesian before 1947 and 1972: Soekarno, Djuanda, Tjokro, Sjahrir.
  [/oe/g, "u"],
  [/dj/g, "j"],
  [/tj/g, "c"],
  [/sj/g, "sy"],
  // Russian: Yevgeny/Evgeni, Khrushchov/Khrushchev, Brezhnyev/Brezhnev, Sergey/Sergei/Sergii, Aleksandr/Alexander.
  [/^y(?=e)/, ""],
  [/nye/g, "ne"],
  [/(?:y|i)?[oe](?:v|ff|w)$/, "ev"],
  [/ks/g, "x"],
  [/xandr$/, "xander"],
  [/(?:ey|ei|iy|ii|ij|yi|ie|y)$/, "i"],
  // Arabic: Mohammed/Muhammad, Ahmad/Achmad/Ahmed, Hussein/Husain, Abdel/Abdul.
  [/^mo?u?h?am+[ae]d$/, "muhamad"],
  [/^a(?:ch|kh)?h?m[ae]d$/, "ahmad"],
  [/^hus+[ae]+[iy]n$/, "husein"],
  [/^abdel$/, "abdul"],
  // Everywhere.
  [/kh/g, "k"],
  [/ph/g, "f"],
  [/(\p{L})\1/gu, "$1"],
];

/** Lower-case words without accents, apostrophes, hyphens and stops: "Ma'ruf" → maruf, "Il-sung" → il, sung. */
export function words(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’'‘`´]/g, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function foldWord(word: string): string {
  if (word.length < 4) return word;
  return FOLDS.reduce((folded, [pattern, by]) => folded.replace(pattern, by), word);
}

/** A person's name in folded words. Pure look-ups of names that come again and again: remembered. */
export function nameWords(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const folded = words(name).map(foldWord);
  if (remembered.size > 200_000) remembered.clear();
  remembered.set(name, folded);
  return folded;
}
const remembered = new Map<string, readonly string[]>();

/** A person's name as one key, blind to where its words are parted: "Kim Il-sung" = "Kim Il Sung" = "Kim Ilsung". */
export const nameKey = (name: string): string => nameWords(name).join("");

/** Words of a name that name nobody: articles and legal forms. */
const EMPTY = new Set(["the", "pt", "tbk", "persero", "inc", "ltd", "plc", "corp", "llc", "cv"]);

/** Any other name as one key: case, accents, punctuation, "the" and legal forms folded; "U.N." = "UN", "PT Timah Tbk" = "Timah". */
export function plainKey(name: string): string {
  const found = words(name.replace(/\b(\p{L})\.(?=\p{L}\.|\s|$)/gu, "$1"));
  const telling = found.filter((word) => !EMPTY.has(word));
  return (telling.length > 0 ? telling : found).join(" ");
}
