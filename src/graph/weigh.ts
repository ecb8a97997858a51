// Traces of all articles → links with counts, weight and association, and each article's evidence.
import type { Evidence, GraphLink, LinkKind } from "../model/index.ts";
import type { Reading, Trace } from "./link/index.ts";
import { by, round } from "./order.ts";

export interface Weighed {
  /** By weight, greatest first, then id. */
  readonly links: readonly GraphLink[];
  /** `evidence[i]`: of article i, by start, end, link. */
  readonly evidence: readonly (readonly Evidence[])[];
}

/** What is counted of a link while articles go by. */
interface Tally {
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
  readonly articles: number[];
  readonly labels: Map<string, number>;
  sentences: number;
  paragraphs: number;
  loose: number;
}

/** `traces[i]` are those of `readings[i]`. */
export function weigh(readings: readonly Reading[], traces: Iterable<readonly Trace[]>): Weighed {
  const tallies = new Map<string, Tally>();
  const numbers = new Map<Tally, number>();
  const drafts: Evidence[][] = [];
  let article = 0;
  for (const found of traces) {
    const seen = new Map<Tally, { sentences: Set<number>; paragraphs: Set<number>; tight: Set<number> }>();
    const draft: Evidence[] = [];
    for (const trace of found) {
      const tally = tallyOf(tallies, trace);
      if (!numbers.has(tally)) numbers.set(tally, numbers.size);
      draft.push(evidenceOf(trace, numbers.get(tally) as number));
      if (trace.label !== undefined) tally.labels.set(trace.label, (tally.labels.get(trace.label) ?? 0) + 1);
      const places = seen.get(tally) ?? { sentences: new Set(), paragraphs: new Set(), tight: new Set() };
      seen.set(tally, places);
      places.paragraphs.add(trace.paragraph);
      if (trace.scope === "paragraph") continue;
      places.sentences.add(trace.start);
      places.tight.add(trace.paragraph);
    }
    for (const [tally, places] of seen) {
      tally.articles.push(article);
      tally.sentences += places.sentences.size;
      tally.paragraphs += places.paragraphs.size;
      tally.loose += places.paragraphs.size - places.tight.size;
    }
    drafts.push(draft);
    article++;
  }

  const measure = association(readings);
  const links = [...tallies].map(([id, tally]) => ({ tally, link: linkOf(id, tally, measure) }));
  links.sort(
    by(
      (l) => -l.link.weight,
      (l) => l.link.id,
    ),
  );
  const rank = new Int32Array(links.length);
  links.forEach(({ tally }, index) => {
    rank[numbers.get(tally) as number] = index;
  });
  const evidence = drafts.map((draft) =>
    draft
      .map((e) => ({ ...e, link: rank[e.link] as number }))
      .sort(
        by(
          (e) => e.start,
          (e) => e.end,
          (e) => e.link,
        ),
      ),
  );
  return { links: links.map(({ link }) => link), evidence };
}

function tallyOf(tallies: Map<string, Tally>, { kind, from, to }: Trace): Tally {
  const id = `${kind}:${from}|${to}`;
  const known = tallies.get(id);
  if (known) return known;
  const fresh: Tally = {
    kind,
    source: from,
    target: to,
    articles: [],
    labels: new Map(),
    sentences: 0,
    paragraphs: 0,
    loose: 0,
  };
  tallies.set(id, fresh);
  return fresh;
}

function evidenceOf({ start, end, scope, source, target, quote }: Trace, link: number): Evidence {
  return { start, end, link, scope, source, target, ...(quote === undefined ? {} : { quote }) };
}

function linkOf(id: string, tally: Tally, measure: (link: Tally) => number): GraphLink {
  const { kind, source, target, articles, labels, sentences, paragraphs, loose } = tally;
  const link = {
    id,
    kind,
    source,
    target,
    sentences,
    paragraphs,
    articles,
    weight: sentences + loose / 2,
    npmi: measure(tally),
  };
  if (kind !== "role") return link;
  return { ...link, labels: labelsOf(labels) };
}

/** The words of a role, case aside, the most frequent first; each as it is most often written. */
function labelsOf(counts: ReadonlyMap<string, number>): string[] {
  const forms = new Map<string, { label: string; count: number }>();
  for (const [label, count] of [...counts].sort(
    by(
      ([, n]) => -n,
      ([text]) => text,
    ),
  )) {
    const key = label.toLowerCase();
    const form = forms.get(key);
    forms.set(key, { label: form?.label ?? label, count: (form?.count ?? 0) + count });
  }
  return [...forms.values()]
    .sort(
      by(
        (f) => -f.count,
        (f) => f.label,
      ),
    )
    .map(({ label }) => label);
}

/**
 * Normalised pointwise mutual information over paragraphs, rounded to 4 decimals: 1 when two are only ever named together,
 * 0 when as often as chance would have it, -1 when never [Bouma 2009, "Normalized (pointwise) mutual information in
 * collocation extraction"].
 */
function association(readings: readonly Reading[]): (link: Tally) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { digest, mentions } of readings) {
    const seen = new Set<string>();
    let at = 0;
    for (const { entity, start } of mentions) {
      while (at < digest.paragraphs.length && start >= (digest.paragraphs[at]?.end ?? 0)) at++;
      const key = `${at} ${entity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    all += digest.paragraphs.length;
  }
  return ({ kind, source, target, paragraphs }) => {
    if (kind !== "comention") return 0;
    const both = paragraphs / all;
    if (both >= 1) return 1;
    const alone = ((counts.get(source) ?? 0) / all) * ((counts.get(target) ?? 0) / all);
    return round(Math.log(both / alone) / -Math.log(both), 4);
  };
}
