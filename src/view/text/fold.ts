// Text as it is written → text as it is searched: lower case, without accents.

/** Letters that Unicode does not take apart into a plain one and its mark. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: "o", đ: "d", ð: "d", ł: "l", ß: "ss", ı: "i", æ: "ae", œ: "oe", þ: "th", "’": "'" }),
);

/** "Hammarskjöld" and "hammarskjold" are one. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN.get(letter) ?? letter);
