// Organisation candidates → clusters: "Bank Indonesia (BI)" = "BI"; "Partai Golkar" = "Golkar"; "U.S. State Department" = "State Department".
import { languageOf } from "../../languages/index.ts";
import type { Candidate, Doc } from "../../model/index.ts";
import { textOf } from "../doc.ts";
import { addForm, type Cluster, foldedWords, newCluster } from "./cluster.ts";

/** Words that may stand before or after an organisation's name and leave it the same organisation. */
const OPTIONAL = new Set(`partai party pt cv perum the ri indonesia u s us republik republic persero tbk inc corp co ltd group federasi
  kementerian pengurus dpp american british russian amerika serikat pusat`.split(/\s+/));

export function organisationClusters(doc: Doc, candidates: readonly Candidate[]): Cluster[] {
  const joiners = new Set(languageOf(doc.article.language).organisations.joiners);
  const clusters: Cluster[] = [];
  const longestFirst = candidates
    .map((candidate) => ({ candidate, form: textOf(doc, candidate) }))
    .sort((a, b) => foldedWords(b.form).length - foldedWords(a.form).length || a.candidate.start - b.candidate.start);
  for (const { candidate, form } of longestFirst) {
    const own = foldedWords(form);
    const cluster =
      clusters.find((c) => [...c.forms.keys()].some((f) => isSame(own, foldedWords(f)))) ??
      clusters.find((c) => [...c.forms.keys()].some((f) => own.length === 1 && isAcronymOf(own[0] ?? "", foldedWords(f), joiners))) ??
      bracketed(doc, candidate, clusters);
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
  return a.join(" ") === b.join(" ") || core(a) === core(b);
}

/** Initials of the long form's words, joiners skipped; parts of words count for Indonesian blends ("Kemenkeu"). */
function isAcronymOf(acronym: string, words: readonly string[], joiners: ReadonlySet<string>): boolean {
  if (words.length < 2 || acronym.length < 2) return false;
  const initials = words.filter((w) => !joiners.has(w)).map((w) => w[0]).join("");
  return initials === acronym || words.map((w) => w[0]).join("") === acronym;
}

/** "Long Form (ABC)": the cluster of the long form that ends right before the bracket. */
function bracketed(doc: Doc, candidate: Candidate, clusters: readonly Cluster[]): Cluster | undefined {
  const { text } = doc.article;
  if (text[candidate.start - 1] !== "(" || text[candidate.end] !== ")") return undefined;
  const end = candidate.start - 2;
  return clusters.find((c) => [...c.forms.values()].flat().some((span) => span.end === end || span.end === end + 1));
}
