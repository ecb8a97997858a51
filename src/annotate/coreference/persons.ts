// Person candidates → clusters: "Sergei Lavrov" = "Lavrov" = "Sergei"; a nickname in brackets belongs to the name before it.
import people from "../../../data/lexicon/people-aliases.json" with { type: "json" };
import { remembered } from "../../entities/index.ts";
import type { Candidate, Doc } from "../../model/index.ts";
import { textOf } from "../doc.ts";
import { addForm, type Cluster, fold, foldedWords, newCluster } from "./cluster.ts";
import { isSameFirstName } from "./first-names.ts";
import { isExplainedBy, isFamiliar, isLedTo, isOneOf, quotedNicknames } from "./nicknames.ts";
import { bracketed } from "./organisations.ts";
import { isSlip } from "./same-organisation.ts";

/** Folded alias → canonical name, of well-known people: "Jokowi" → "Joko Widodo". */
const CANONICAL = new Map(
  people.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [fold(alias), name] as const)),
);

/** Words that tell persons apart: generation marks, initials and what a first name is called by ("Bang Sandi") do not. */
const telling = remembered((form): readonly string[] => {
  const words = foldedWords(form).filter((w) => w.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(w));
  if (words.length === 2 && isFamiliar(words[0] ?? "")) return words.slice(1);
  return words.length > 0 ? words : foldedWords(form);
});

/** Full names first, so that a headline's "Lavrov" finds the "Sergei Lavrov" of the body. */
export function personClusters(doc: Doc, candidates: readonly Candidate[]): Cluster[] {
  const clusters: Cluster[] = [];
  const explained = new Map([...quotedNicknames(doc), ...bracketed(doc, candidates)]);
  const nameless = new Set<string>();
  for (const [i, candidate] of candidates.entries()) {
    const before = candidates[i - 1];
    if (before && isExplainedBy(doc, before, candidate)) {
      explained.set(textOf(doc, before), textOf(doc, candidate));
      continue;
    }
    if (!isLedTo(doc, candidate) && !(before && isOneOf(doc, before, candidate))) continue;
    if (before) explained.set(textOf(doc, candidate), textOf(doc, before));
    else nameless.add(textOf(doc, candidate));
  }
  const words = (cluster: Cluster) => [...cluster.forms.keys()].map(telling);
  const forms = candidates
    .map((candidate) => ({ candidate, form: textOf(doc, candidate), words: telling(textOf(doc, candidate)) }))
    .filter(({ form }) => !nameless.has(form));
  const isNickname = (form: string) => explained.has(form) && explained.get(form) !== form;
  const full = forms.filter((f) => f.words.length > 1 && !isNickname(f.form));
  // "Abdel-Fattah" may be one man's first name and another's last: after those who are named in full.
  const isOneWord = (f: { readonly form: string }) => !f.form.includes(" ");
  for (const { candidate, form, words: own } of [...full.filter((f) => !isOneWord(f)), ...full.filter(isOneWord)]) {
    const cluster =
      clusters.find((c) => !isAnother(c, form) && words(c).some((other) => sameFullName(own, other))) ??
      knownAs(clusters, form);
    addForm(cluster ?? push(clusters, newCluster("person")), form, candidate);
  }
  for (const { candidate, form, words: own } of forms.filter((f) => f.words.length === 1 || isNickname(f.form))) {
    const long = explained.get(form);
    const meant = withoutRelatives(doc, clusters, form, forms);
    const cluster =
      (long === undefined ? undefined : clusters.find((c) => c.forms.has(long))) ??
      nearestWith(meant, own[0] ?? "", candidate.start) ??
      knownAs(clusters, form) ??
      shortened(meant, own[0] ?? "") ??
      misspelt(meant, own[0] ?? "");
    addForm(cluster ?? push(clusters, newCluster("person")), form, candidate);
  }
  return clusters;
}

/** Whether the lexicon knows one of the cluster's names and this one as two people: "Donald Trump", "Donald Trump Jr.". */
function isAnother(cluster: Cluster, form: string): boolean {
  const name = CANONICAL.get(fold(form));
  return name !== undefined && [...cluster.forms.keys()].some((other) => (CANONICAL.get(fold(other)) ?? name) !== name);
}

/** All but "Melania Trump", named after "President Trump": the lexicon's Trump has another first name, and was named before her. */
function withoutRelatives(
  doc: Doc,
  clusters: readonly Cluster[],
  form: string,
  forms: readonly { readonly candidate: Candidate; readonly form: string }[],
): readonly Cluster[] {
  const name = CANONICAL.get(fold(form));
  if (name === undefined || name === form) return clusters;
  const first = forms.find((other) => other.form === form && inBody(doc, other.candidate))?.candidate.start;
  if (first === undefined) return clusters;
  const words = new Set(foldedWords(name));
  return clusters.filter((cluster) => {
    const full = [...cluster.forms.keys()].filter((other) => telling(other).length > 1);
    const isHis = full.some((other) => words.has(telling(other)[0] ?? "") || CANONICAL.get(fold(other)) === name);
    const starts = full.flatMap((other) => cluster.forms.get(other) ?? []).map(({ start }) => start);
    return full.length === 0 || isHis || Math.min(...starts) <= first;
  });
}

const inBody = (doc: Doc, { start }: Candidate): boolean => start >= doc.article.title.length;

/** The person whom the lexicon knows by that alias too. */
function knownAs(clusters: readonly Cluster[], form: string): Cluster | undefined {
  const name = CANONICAL.get(fold(form));
  if (name === undefined) return undefined;
  return clusters.find((cluster) => [...cluster.forms.keys()].some((other) => CANONICAL.get(fold(other)) === name));
}

/** "Enggar" of "Enggartiasto Lukita": the only person with a longer name that begins so. */
function shortened(clusters: readonly Cluster[], word: string): Cluster | undefined {
  if (word.length < 4) return undefined;
  const found = clusters.filter((cluster) =>
    [...cluster.forms.keys()].some((form) => telling(form).some((w) => w.startsWith(word))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "Affifudin" and "Affifuddin": the only person, or family name, with a name that differs by a letter. */
function misspelt(clusters: readonly Cluster[], word: string): Cluster | undefined {
  const found = clusters.filter((cluster) =>
    [...cluster.forms.keys()].some((form) => telling(form).some((other) => isSlip(word, other))),
  );
  const families = new Set(found.map((cluster) => telling([...cluster.forms.keys()][0] ?? "").at(-1)));
  return families.size === 1 ? found[0] : undefined;
}

function push(clusters: Cluster[], cluster: Cluster): Cluster {
  clusters.push(cluster);
  return cluster;
}

/** Shorter beginnings are too easily another name: "Brodjo" of "Brodjonegoro" is long enough. */
const LONG_NAME = 6;

/** One is the other with names left out or the last one cut short. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.length === 2 && isSameFirstName(a[0] ?? "", b[0] ?? "") && a.at(-1) === b.at(-1)) return true;
  let at = 0;
  for (const word of long) {
    const name = short[at] ?? "";
    if (word === name || isSlip(word, name) || (at > 0 && name.length >= LONG_NAME && word.startsWith(name))) at++;
  }
  return at === short.length;
}

/** The person of that single name: by family name, then by first name, then by any; of several the one who went by it before another of that name came in, else the one named last before `offset`. */
function nearestWith(clusters: readonly Cluster[], word: string, offset: number): Cluster | undefined {
  const ranked = clusters.flatMap((cluster) => {
    const names = [...cluster.forms.keys()].map(telling);
    const place = names.some((n) => n.at(-1) === word)
      ? 3
      : names.some((n) => n[0] === word)
        ? 2
        : names.some((n) => n.includes(word))
          ? 1
          : 0;
    if (place === 0) return [];
    const before = [...cluster.forms.values()].flat().filter((span) => span.start < offset);
    const since = (is: (form: string) => boolean) =>
      Math.min(
        ...[...cluster.forms].flatMap(([form, spans]) => (is(form) ? spans.map(({ start }) => start) : [])),
        Number.POSITIVE_INFINITY,
      );
    const alone = since((form) => fold(form) === word);
    return [
      { cluster, place, alone, named: since(() => true), last: Math.max(-1, ...before.map((span) => span.start)) },
    ];
  });
  ranked.sort((a, b) => b.place - a.place || b.last - a.last);
  const [best] = ranked;
  const rivals = ranked.filter((other) => other.place === best?.place);
  const bearer = rivals.find((one) => rivals.every((other) => other === one || one.alone < other.named));
  return (bearer ?? best)?.cluster;
}
