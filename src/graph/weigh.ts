// Traces of all articles → links with counts, weight and association, and each article's evidence.
import type { Evidence, GraphLink, LinkCounts, LinkKind } from "../model/index.ts";
import type { Reading, Trace } from "./link/index.ts";
import { by } from "./order.ts";
import { type ParagraphCounts, paragraphsNaming } from "./paragraphs.ts";
import { npmi } from "./query.ts";

export interface Weighed {
  /** By weight, greatest first, then id. */
  readonly links: readonly GraphLink[];
  /** `evidence[i]`: of article i, by start, end, link. */
  readonly evidence: readonly (readonly Evidence[])[];
}

/** What is counted of a link while articles go by. */
interface Tally {
  /** In the order that links are first seen. */
  readonly number: number;
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
  readonly articles: number[];
  /** role only. */
  readonly labels?: Map<string, number>;
  /** Parallel to `articles`. */
  readonly sentences: number[];
  readonly paragraphs: number[];
  readonly loose: number[];
}

/** Where one article shows a link; few each, so that lists do. */
interface Places {
  readonly sentences: number[];
  readonly paragraphs: number[];
  /** Paragraphs of `sentences`. */
  readonly tight: number[];
}

type Draft = { -readonly [K in keyof Evidence]: Evidence[K] };

/** `traces[i]` are those of `readings[i]`, `naming[i]` how many of its paragraphs name each entity. */
export function weigh(
  readings: readonly Reading[],
  traces: Iterable<readonly Trace[]>,
  naming: readonly ParagraphCounts[] = readings.map(paragraphsNaming),
): Weighed {
  const tallies = new Map<string, Tally>();
  const evidence: Draft[][] = [];
  for (const found of traces) {
    const seen = new Map<Tally, Places>();
    const drafts = found.map((trace): Draft => {
      const tally = tallyOf(tallies, trace);
      const places = seen.get(tally) ?? { sentences: [], paragraphs: [], tight: [] };
      seen.set(tally, places);
      note(trace, tally, places);
      return evidenceOf(trace, tally.number);
    });
    for (const [tally, { sentences, paragraphs, tight }] of seen) {
      tally.articles.push(evidence.length);
      tally.sentences.push(sentences.length);
      tally.paragraphs.push(paragraphs.length);
      tally.loose.push(paragraphs.length - tight.length);
    }
    evidence.push(drafts);
  }
  const links = linksOf(tallies, association(readings, naming));
  const rank = new Int32Array(links.length);
  links.forEach(({ id }, index) => {
    rank[tallies.get(id)?.number ?? 0] = index;
  });
  for (const drafts of evidence) {
    for (const draft of drafts) draft.link = rank[draft.link] ?? 0;
    drafts.sort(
      by(
        (e) => e.start,
        (e) => e.end,
        (e) => e.link,
      ),
    );
  }
  return { links, evidence };
}

function note({ label, scope, start, paragraph }: Trace, { labels }: Tally, places: Places): void {
  if (label !== undefined) labels?.set(label, (labels.get(label) ?? 0) + 1);
  once(places.paragraphs, paragraph);
  if (scope === "paragraph") return;
  once(places.sentences, start);
  once(places.tight, paragraph);
}

function once(list: number[], item: number): void {
  if (!list.includes(item)) list.push(item);
}

function linksOf(tallies: ReadonlyMap<string, Tally>, measure: (link: Tally) => number): GraphLink[] {
  const links = [...tallies].map(([id, tally]) => linkOf(id, tally, measure));
  return links.sort(
    by(
      (l) => -l.weight,
      (l) => l.id,
    ),
  );
}

function tallyOf(tallies: Map<string, Tally>, { kind, from, to }: Trace): Tally {
  const id = `${kind}:${from}|${to}`;
  const known = tallies.get(id);
  if (known) return known;
  const counts = { articles: [], sentences: [], paragraphs: [], loose: [] };
  const labels = kind === "role" ? { labels: new Map<string, number>() } : {};
  const fresh: Tally = { number: tallies.size, kind, source: from, target: to, ...counts, ...labels };
  tallies.set(id, fresh);
  return fresh;
}

function evidenceOf({ start, end, scope, source, target, quote }: Trace, link: number): Draft {
  return { start, end, link, scope, source, target, ...(quote === undefined ? {} : { quote }) };
}

function linkOf(id: string, tally: Tally, measure: (link: Tally) => number): GraphLink {
  const { kind, source, target, articles, labels } = tally;
  const [sentences, paragraphs, loose] = [sum(tally.sentences), sum(tally.paragraphs), sum(tally.loose)];
  const link = {
    id,
    kind,
    source,
    target,
    sentences,
    paragraphs,
    articles,
    weight: sentences + loose / 2,
    ...(articles.length > 1 ? { byArticle: countsOf(tally) } : {}),
    npmi: measure(tally),
  };
  return labels ? { ...link, labels: labelsOf(labels) } : link;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const countsOf = ({ sentences, paragraphs, loose }: Tally): LinkCounts => ({
  sentences,
  paragraphs,
  ...(sum(loose) > 0 ? { loose } : {}),
});

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

/** See `npmi`: over the paragraphs of all articles. */
function association(readings: readonly Reading[], naming: readonly ParagraphCounts[]): (link: Tally) => number {
  const counts = new Map<string, number>();
  for (const ofArticle of naming) for (const [id, count] of ofArticle) counts.set(id, (counts.get(id) ?? 0) + count);
  const all = sum(readings.map(({ digest }) => digest.paragraphs.length));
  return ({ kind, source, target, paragraphs }) =>
    kind === "comention" ? npmi(sum(paragraphs), counts.get(source) ?? 0, counts.get(target) ?? 0, all) : 0;
}
