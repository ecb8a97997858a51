// Organisation candidates → clusters: "Bank Indonesia (BI)" = "BI"; "Partai Golkar" = "Golkar"; "U.S. State Department" = "State Department".
import lexicon from "../../../data/lexicon/organisations-aliases.json" with { type: "json" };
import { wordSets } from "../../entities/index.ts";
import { languageOf } from "../../languages/index.ts";
import type { Candidate, Doc } from "../../model/index.ts";
import { textOf } from "../doc.ts";
import { addForm, type Cluster, fold, foldedWords, newCluster } from "./cluster.ts";
import { isAcronymOf, isNumbered, isSame, isShortFor, isUnit, readings } from "./same-organisation.ts";

/** Folded alias → name, of well-known organisations: "isis" → "Islamic State". */
const CANONICAL = new Map(
  lexicon.flatMap(({ id, en, aliases }) => [id, en, ...aliases].map((alias) => [fold(alias), en] as const)),
);

/** What the lexicon calls it, also where a legal form stands around its name: "PT Bank Rakyat Indonesia (Persero) Tbk". */
const canonical = (form: string): string | undefined =>
  CANONICAL.get(fold(form)) ?? CANONICAL.get(fold(form).replace(/^(?:pt|cv) |(?: persero)?(?: tbk)?$/g, ""));

export function organisationClusters(doc: Doc, candidates: readonly Candidate[]): Cluster[] {
  const { organisations, events } = languageOf(doc.article.language);
  const joiners = new Set(organisations.joiners);
  const explained = bracketed(doc, candidates);
  const parents = new Set(candidates.map((candidate) => fold(textOf(doc, candidate))));
  const places = new Set(
    doc.candidates.filter(({ type }) => type === "place").map((c) => bareArea(fold(textOf(doc, c)))),
  );
  const isParent = (rest: string) => parents.has(rest) || CANONICAL.has(rest) || places.has(bareArea(rest));
  const clusters: Cluster[] = [];
  const has = (is: (words: readonly string[]) => boolean) => (cluster: Cluster) =>
    [...cluster.forms.keys()].some((form) => readings(form).some(is));
  const all = (is: (words: readonly string[]) => boolean) => clusters.filter(has(is));
  const having = (is: (words: readonly string[]) => boolean) => clusters.find(has(is));
  const longestFirst = candidates
    .map((candidate) => ({ candidate, form: textOf(doc, candidate) }))
    .sort((a, b) => foldedWords(b.form).length - foldedWords(a.form).length || a.candidate.start - b.candidate.start);
  for (const { candidate, form } of longestFirst) {
    const own = readings(form);
    const first = own[0] ?? [];
    const long = explained.get(form);
    const name = canonical(form);
    const same = having((words) => own.some((reading) => isSame(reading, words)));
    const spelt = long ? having((words) => words.join(" ") === fold(long)) : undefined;
    const listed = name === undefined ? undefined : having((words) => canonical(words.join(" ")) === name);
    // "Pro Laut (Prola)" and "DPP Prola": the short form has joined another than its long form's
    const known = listed ?? spelt;
    if (same && known && same !== known) clusters.splice(clusters.indexOf(join(same, known)), 1);
    const cluster =
      known ??
      same ??
      (first.length === 1 ? having((words) => isAcronymOf(first[0] ?? "", words, joiners)) : undefined) ??
      (name === undefined ? only(all((words) => isUnit(first, words, isParent, events.headLast))) : undefined) ??
      (name === undefined
        ? lastBefore(
            all((words) => isShortFor(first, words, events.headLast)),
            candidate.start,
          )
        : undefined);
    if (cluster) addForm(cluster, form, candidate);
    else if (!events.headLast && isNumbered(first)) {
      const whole = only(
        all((words) => words.length > first.length && words.slice(-first.length).join(" ") === first.join(" ")),
      );
      if (whole) addForm(whole, form, candidate);
    } else if (isGeneric(doc, form)) {
      const whole = only(all(([head]) => head === first[0]));
      if (whole) addForm(whole, form, candidate);
    } else {
      const fresh = newCluster("organisation");
      addForm(fresh, form, candidate);
      clusters.push(fresh);
    }
  }
  return clusters;
}

/** "Bogor" of "Kota Bogor". */
const bareArea = (place: string): string => place.replace(/^(?:kota|kabupaten|kab|provinsi|prov) /, "");

/** Takes the forms of the first into the second; @returns the first, now to be left out */
function join(from: Cluster, into: Cluster): Cluster {
  for (const [form, spans] of from.forms) for (const span of spans) addForm(into, form, span);
  return from;
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** The only one, or of several the one named last before. */
function lastBefore(clusters: readonly Cluster[], offset: number): Cluster | undefined {
  const starts = (cluster: Cluster) => [...cluster.forms.values()].flat().map(({ start }) => start);
  const nearest = (cluster: Cluster) => Math.max(-1, ...starts(cluster).filter((start) => start < offset));
  return clusters.length < 2
    ? clusters[0]
    : clusters.reduce((best, next) => (nearest(next) > nearest(best) ? next : best));
}

/** "Satgas", "Kementerian": what kind of organisation, not which. "KPU" and "Bawaslu" are names. */
const isGeneric = (doc: Doc, form: string): boolean =>
  wordSets(doc).genericOrganisations.has(form.toLowerCase()) && !/^\p{Lu}+$/u.test(form);

/** "Bank Indonesia (BI)" says best what BI is, whatever else "(BI)" stands after. */
const isSpeltBy = (short: string, long = ""): boolean =>
  foldedWords(long)
    .map((word) => word[0])
    .join("") === fold(short);

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
    const [short, long] = foldedWords(inner).length <= foldedWords(outer).length ? [inner, outer] : [outer, inner];
    if (!isSpeltBy(short, found.get(short))) found.set(short, long);
  }
  return found;
}
