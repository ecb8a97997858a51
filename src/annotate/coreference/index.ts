// Candidates → entities and their mentions by name: one entity for every person, country and organisation of the article.
import { Phrases } from "../../entities/index.ts";
import type { Candidate, Doc, DocEntity, Mention, Span, Token } from "../../model/index.ts";
import { UNJUDGED } from "../certainty/index.ts";
import { textOf, touching } from "../doc.ts";
import { addForm, type Cluster, fold, foldedWords, labelOf, newCluster } from "./cluster.ts";
import { nicknames, quotedNicknames, unnamedNicknames } from "./nicknames.ts";
import { organisationClusters } from "./organisations.ts";
import { personClusters } from "./persons.ts";

/** Adds `entities` (no events yet, no roles yet) and `mentions` as names. */
export function coreference(doc: Doc): Doc {
  const known = quotedNicknames(doc);
  const of = (type: Candidate["type"]) =>
    doc.candidates.filter((candidate) => type === (known.has(textOf(doc, candidate)) ? "person" : candidate.type));
  const persons = personClusters(doc, [...of("person"), ...unnamedNicknames(doc)].sort(byPlace));
  nicknames(doc, persons);
  const organisations = organisationClusters(doc, of("organisation"));
  const clusters = [...countryClusters(doc, of("country")), ...organisations, ...persons];
  for (const { cluster, span } of repetitions(doc, clusters)) addForm(cluster, textOf(doc, span), span);

  const ids = new Set<string>();
  const named = clusters
    .filter((cluster) => [...cluster.forms.values()].some((spans) => spans.length > 0))
    .map((cluster) => ({ cluster, entity: entityOf(cluster, ids) }));
  const mentions = named.flatMap(({ cluster, entity }) =>
    [...cluster.forms.values()]
      .flat()
      .map(({ start, end }): Mention => ({ entity: entity.id, start, end, as: "name" })),
  );
  return { ...doc, entities: named.map(({ entity }) => entity), mentions: mentions.sort(byPlace) };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function countryClusters(doc: Doc, candidates: readonly Candidate[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const candidate of candidates) {
    const known = candidate.known ?? "";
    const cluster = clusters.get(known) ?? newCluster("country", known);
    clusters.set(known, cluster);
    addForm(cluster, textOf(doc, candidate), candidate);
  }
  return [...clusters.values()];
}

/** Further places where a form of a cluster stands, headlines included: the whole form, or a single name that is one person's alone. */
function repetitions(doc: Doc, clusters: readonly Cluster[]): { cluster: Cluster; span: Span }[] {
  const phrases = new Phrases<Cluster>();
  const owners = new Map<string, Cluster | null>();
  for (const cluster of clusters) {
    for (const form of cluster.forms.keys()) {
      phrases.add(form, cluster);
      if (cluster.type !== "person" || foldedWords(form).length < 2) continue;
      for (const word of form.split(/\s+/)) {
        if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(word)) continue;
        const owner = owners.get(word);
        owners.set(word, owner === undefined || owner === cluster ? cluster : null);
      }
    }
  }
  for (const [word, cluster] of owners) if (cluster) phrases.add(word, cluster);
  return phrases.in(doc).flatMap(({ first, last, value }) => {
    const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end };
    return touching(doc.candidates, span).length > 0 ? [] : [{ cluster: value, span }];
  });
}

function entityOf(cluster: Cluster, ids: Set<string>): DocEntity {
  const label = labelOf(cluster);
  const aliases = [...cluster.forms.keys()].filter((form) => form !== label).sort();
  const wanted = cluster.known ?? `${cluster.type}:${fold(label).replaceAll(" ", "-") || "x"}`;
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.add(id);
  const entity = { id, label, aliases, ...UNJUDGED };
  if (cluster.type === "person") return { ...entity, type: "person", roles: [] };
  return { ...entity, type: cluster.type === "country" ? "country" : "organisation" };
}
