// Person candidates → clusters: "Sergei Lavrov" = "Lavrov" = "Sergei"; a nickname in brackets belongs to the name before it.
import type { Candidate, Doc } from "../../model/index.ts";
import { textOf } from "../doc.ts";
import { addForm, type Cluster, foldedWords, newCluster } from "./cluster.ts";

/** Words that tell persons apart: generation marks and initials do not. */
const telling = (form: string): string[] => {
  const words = foldedWords(form).filter((w) => w.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(w));
  return words.length > 0 ? words : foldedWords(form);
};

/** Full names first, so that a headline's "Lavrov" finds the "Sergei Lavrov" of the body. */
export function personClusters(doc: Doc, candidates: readonly Candidate[]): Cluster[] {
  const clusters: Cluster[] = [];
  const words = (cluster: Cluster) => [...cluster.forms.keys()].map(telling);
  const forms = candidates.map((candidate) => ({ candidate, form: textOf(doc, candidate), words: telling(textOf(doc, candidate)) }));
  for (const { candidate, form, words: own } of forms.filter((f) => f.words.length > 1)) {
    const cluster = clusters.find((c) => words(c).some((other) => sameFullName(own, other)));
    addForm(cluster ?? push(clusters, newCluster("person")), form, candidate);
  }
  for (const { candidate, form, words: own } of forms.filter((f) => f.words.length === 1)) {
    const cluster = nearestWith(clusters, own[0] ?? "", candidate.start);
    addForm(cluster ?? push(clusters, newCluster("person")), form, candidate);
  }
  return clusters;
}

function push(clusters: Cluster[], cluster: Cluster): Cluster {
  clusters.push(cluster);
  return cluster;
}

/** One is the other with names left out, and they share the first or the last name. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The person of that single name: by family name, then by first name, then by any; of several the one named last before `offset`. */
function nearestWith(clusters: readonly Cluster[], word: string, offset: number): Cluster | undefined {
  const ranked = clusters.flatMap((cluster) => {
    const names = [...cluster.forms.keys()].map(telling);
    const place = names.some((n) => n.at(-1) === word) ? 3 : names.some((n) => n[0] === word) ? 2 : names.some((n) => n.includes(word)) ? 1 : 0;
    if (place === 0) return [];
    const before = [...cluster.forms.values()].flat().filter((span) => span.start < offset);
    return [{ cluster, place, last: Math.max(-1, ...before.map((span) => span.start)) }];
  });
  ranked.sort((a, b) => b.place - a.place || b.last - a.last);
  return ranked[0]?.cluster;
}
