// Organisation candidates → clusters: "Bank Indonesia (BI)" = "BI"; "Partai Golkar" = "Golkar"; "U.S. State Department" = "State Department".
import countries from "../../../data/lexicon/countries.json" with { type: "json" };
import known from "../../../data/lexicon/organisations-aliases.json" with { type: "json" };
import { languageOf } from "../../languages/index.ts";
import type { Candidate, Doc } from "../../model/index.ts";
import { textOf } from "../doc.ts";
import { addForm, type Cluster, fold, foldedWords, newCluster } from "./cluster.ts";

/** Folded alias → name, of well-known organisations: "isis" → "Islamic State". */
const CANONICAL = new Map(
  known.flatMap(({ id, en, aliases }) => [id, en, ...aliases].map((alias) => [fold(alias), en] as const)),
);

const COUNTRY_FORMS = new Set(
  countries.flatMap(({ names, demonyms }) => [...names.id, ...names.en, ...demonyms].map(fold)),
);

/** Words that may stand before or after an organisation's name and leave it the same organisation. */
const OPTIONAL = new Set(
  `partai party pt cv perum the ri indonesia u s us republik republic persero tbk inc corp co ltd group federasi
  kementerian pengurus dpp american british russian amerika serikat pusat`.split(/\s+/),
);

export function organisationClusters(doc: Doc, candidates: readonly Candidate[]): Cluster[] {
  const joiners = new Set(languageOf(doc.article.language).organisations.joiners);
  const explained = bracketed(doc, candidates);
  const clusters: Cluster[] = [];
  const having = (is: (words: readonly string[]) => boolean) =>
    clusters.find((cluster) => [...cluster.forms.keys()].some((form) => is(foldedWords(form))));
  const longestFirst = candidates
    .map((candidate) => ({ candidate, form: textOf(doc, candidate) }))
    .sort((a, b) => foldedWords(b.form).length - foldedWords(a.form).length || a.candidate.start - b.candidate.start);
  for (const { candidate, form } of longestFirst) {
    const own = foldedWords(form);
    const long = explained.get(form);
    const name = CANONICAL.get(fold(form));
    const cluster =
      having((words) => isSame(own, words)) ??
      (long ? having((words) => words.join(" ") === fold(long)) : undefined) ??
      (name === undefined ? undefined : having((words) => CANONICAL.get(words.join(" ")) === name)) ??
      (own.length === 1 ? having((words) => isAcronymOf(own[0] ?? "", words, joiners)) : undefined);
    if (cluster) addForm(cluster, form, candidate);
    else {
      const fresh = newCluster("organisation");
      addForm(fresh, form, candidate);
      clusters.push(fresh);
    }
  }
  return clusters;
}

/** Equal but for optional words at either end. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const core = (words: readonly string[]) => {
    let [from, to] = [0, words.length];
    while (from < to - 1 && OPTIONAL.has(words[from] ?? "")) from++;
    while (to > from + 1 && OPTIONAL.has(words[to - 1] ?? "")) to--;
    return words.slice(from, to).join(" ");
  };
  return a.join(" ") === b.join(" ") || core(a) === core(b) || isNational(a, b) || isNational(b, a);
}

/** "Afghanistan Ministry of Defense" = "Ministry of Defense", "Russian Navy" ≠ "Navy": what is left must be a name of its own. */
function isNational(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long.length <= short.length || long.slice(-short.length).join(" ") !== short.join(" "))
    return false;
  return COUNTRY_FORMS.has(long.slice(0, -short.length).join(" "));
}

/** Initials of the long form's words, joiners skipped; parts of words count for Indonesian blends ("Kemenkeu"). */
function isAcronymOf(acronym: string, words: readonly string[], joiners: ReadonlySet<string>): boolean {
  if (words.length < 2 || acronym.length < 2) return false;
  const initials = words
    .filter((w) => !joiners.has(w))
    .map((w) => w[0])
    .join("");
  // A country before the name adds no letter: "United States Homeland Security Investigations (HSI)".
  return (
    initials === acronym ||
    words.map((w) => w[0]).join("") === acronym ||
    (acronym.length > 2 && initials.endsWith(acronym))
  );
}

/** "Long Form (ABC)", "ABC (Long Form)": the form in brackets → the form right before the bracket. */
export function bracketed(doc: Doc, candidates: readonly Candidate[]): Map<string, string> {
  const { text } = doc.article;
  const byEnd = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const found = new Map<string, string>();
  for (const candidate of candidates) {
    if (text[candidate.start - 1] !== "(" || text[candidate.end] !== ")") continue;
    const before = byEnd.get(candidate.start - 2) ?? byEnd.get(candidate.start - 1);
    if (!before) continue;
    const [inner, outer] = [textOf(doc, candidate), textOf(doc, before)];
    if (foldedWords(inner).length <= foldedWords(outer).length) found.set(inner, outer);
    else found.set(outer, inner);
  }
  return found;
}
