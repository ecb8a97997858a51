// First line of a body → whether it begins with a dateline, and the outlet that one names. The dateline stays in the text.
import outlets from "../../data/lexicon/outlets.json" with { type: "json" };

const NAMES = new Map(outlets.names.map((name) => [name.toLowerCase(), name]));
const WORDS = new Set(outlets.words);
const LONGEST = 80;

/** What stands before the first dash, if a place, day or outlet can: "JAKARTA, KOMPAS", "LONDON, Oct 4 (AP)". "" otherwise. */
function headOf(body: string): string {
  const [line = ""] = body
    .slice(0, 4 * LONGEST)
    .trimStart()
    .split(/[\r\n]/, 1);
  const dash = /\s*(?:--+|—|–)\s*|\s+-\s+|(?<=\))\s*-\s*/u.exec(line.slice(0, LONGEST));
  return dash && dash.index + dash[0].length < line.length ? line.slice(0, dash.index) : "";
}

/** The outlet, as written; "" when there is no dateline or it names none. */
export function outletOf(body: string): string {
  const head = headOf(body);
  const [, place = "", bracket = ""] = /^([^()]*)\(([^()]{2,40})\)$/u.exec(head) ?? [];
  if (bracket !== "" && (isOutlet(bracket) || bracket.split("/").some(isOutlet)))
    return isShouted(place) || place.length < 40 ? bracket : "";
  return head.split(/,\s*/u).find(isOutlet) ?? "";
}

/** Whether the text begins with a dateline: one that names an outlet, or a place in capitals. */
export const hasDateline = (body: string): boolean =>
  outletOf(body) !== "" || isShouted(headOf(body).split(",")[0] ?? "");

/** A known outlet, a web address ("KOMPAS.com"), or capitals with a word that only outlets have ("HARIAN DISWAY"). */
function isOutlet(part: string): boolean {
  const name = part.trim();
  if (
    NAMES.has(name.toLowerCase()) ||
    /^[\p{L}\p{N}-]{2,30}(?:\.(?:com|co|id|net|org|tv|news|go|ac)){1,2}$/iu.test(name)
  )
    return true;
  return (
    isShouted(name) &&
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => WORDS.has(word))
  );
}

const isShouted = (words: string): boolean => /^\s*\p{Lu}{3}[\p{Lu}\s./'’-]*$/u.test(words);
