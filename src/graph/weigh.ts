// Traces of all articles → links with counts, weight and association; then the traces of each → its evidence.
import type { Evidence, GraphLink, LinkCounts, LinkKind } from "../model/index.ts";
import type { Trace } from "./link/index.ts";
import { by } from "./order.ts";
import type { ParagraphCounts } from "./paragraphs.ts";
import { npmi } from "./query.ts";

export interface Weighed {
  /** By weight, greatest first, then id. */
  readonly links: readonly GraphLink[];
  /** What an article's traces show, by start, end, link. */
  readonly evidenceOf: (traces: readonly Trace[]) => Evidence[];
}

/** What is counted of a link while articles go by. */
interface Tally {
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

/**
 * @param traces of each article
 * @param paragraphs how many all articles have
 * @param naming how many paragraphs of each article name each entity; read when the traces have been gone through
 */
export function weigh(
  traces: Iterable<readonly Trace[]>,
  paragraphs: number,
  naming: readonly ParagraphCounts[],
): Weighed {
  const tallies = new Map<string, Tally>();
  let article = -1;
  for (const found of traces) {
    article++;
    const seen = new Map<Tally, Places>();
    for (const trace of found) {
      const tally = tallyOf(tallies, trace);
      const places = seen.get(tally) ?? { sentences: [], paragraphs: [], tight: [] };
      seen.set(tally, places);
      note(trace, tally, places);
    }
    for (const [tally, { sentences, paragraphs, tight }] of seen) {
      tally.articles.push(article);
      tally.sentences.push(sentences.length);
      tally.paragraphs.push(paragraphs.length);
      tally.loose.push(paragraphs.length - tight.length);
    }
  }
  const links = linksOf(tallies, association(paragraphs, naming));
  const rank = new Map(links.map(({ id }, index) => [id, index]));
  const evidenceOf = (found: readonly Trace[]): Evidence[] =>
    found.map((trace) => evidence(trace, rank.get(idOf(trace)) ?? 0)).sort(inText);
  return { links, evidenceOf };
}

const inText = by<Evidence>(
  (e) => e.start,
  (e) => e.end,
  (e) => e.link,
);

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
  const id = idOf({ kind, from, to });
  const known = tallies.get(id);
  if (known) return known;
  const counts = { articles: [], sentences: [], paragraphs: [], loose: [] };
  const labels = kind === "role" ? { labels: new Map<string, number>() } : {};
  const fresh: Tally = { kind, source: from, target: to, ...counts, ...labels };
  tallies.set(id, fresh);
  return fresh;
}

const idOf = ({ kind, from, to }: Pick<Trace, "kind" | "from" | "to">): string => `${kind}:${from}|${to}`;

function evidence({ start, end, scope, source, target, quote }: Trace, link: number): Evidence {
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
function association(all: number, naming: readonly ParagraphCounts[]): (link: Tally) => number {
  const counts = new Map<string, number>();
  for (const ofArticle of naming) for (const [id, count] of ofArticle) counts.set(id, (counts.get(id) ?? 0) + count);
  return ({ kind, source, target, paragraphs }) =>
    kind === "comention" ? npmi(sum(paragraphs), counts.get(source) ?? 0, counts.get(target) ?? 0, all) : 0;
}
