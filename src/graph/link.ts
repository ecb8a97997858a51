// One article with its entities resolved → the places that show a link: co-mention, quote, participant, role.
import type { Evidence, LinkKind, Mention, MentionForm, Quote, Span } from "../model/index.ts";
import type { Digest } from "./digest.ts";

/** Evidence before links are numbered. */
export interface Trace extends Span {
  readonly kind: LinkKind;
  /** Entity ids, in the order `GraphLink` gives them. */
  readonly from: string;
  readonly to: string;
  readonly scope: Evidence["scope"];
  readonly source: Span;
  readonly target: Span;
  readonly quote?: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** role only. */
  readonly label?: string;
}

/** What one article says in terms of the graph's entities. */
export interface Reading {
  readonly digest: Digest;
  /** Entity ids are the graph's. */
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  /** Sorted by person, start, end, target. */
  readonly roles: readonly RoleReading[];
  /** Event id → participants' ids, sorted. */
  readonly participants: ReadonlyMap<string, readonly string[]>;
  /** Ids of the events that the article tells of by a description, not a name. */
  readonly described: ReadonlySet<string>;
}

export interface RoleReading extends Span {
  readonly person: string;
  readonly label: string;
  readonly country?: string;
  readonly organisation?: string;
}

/** All traces of an article, sorted by where they stand. Pure: depends on this article alone. */
export function link(reading: Reading): Trace[] {
  const places = placesOf(reading);
  return [
    ...comentions(reading, places),
    ...quotes(reading, places),
    ...participants(reading, places),
    ...roles(reading, places),
  ];
}

/** Where each mention stands; mentions outside all sentences (lines set aside) are nowhere and link nothing. */
interface Place {
  readonly mention: Mention;
  readonly sentence: number;
  readonly paragraph: number;
}

function placesOf({ digest, mentions }: Reading): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < digest.sentences.length && (digest.sentences[at] as Span).end <= mention.start) at++;
    const sentence = digest.sentences[at];
    if (sentence && sentence.start <= mention.start)
      places.push({ mention, sentence: at, paragraph: sentence.paragraph });
  }
  return places;
}

const FORMS: Readonly<Record<MentionForm, number>> = { name: 0, role: 1, pronoun: 2 };
const isBetter = (a: Mention, b: Mention): boolean => FORMS[a.as] < FORMS[b.as];
const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A sentence as far as its marks: a name may run over a boundary that was seen where there is none ("St. Petersburg"). */
const holding = ({ start, end }: Span, { source, target }: { source: Span; target: Span }): Span => ({
  start,
  end: Math.max(end, source.end, target.end),
});

/** Pairs in one sentence; then pairs in one paragraph that no sentence of it holds together. */
function comentions(reading: Reading, places: readonly Place[]): Trace[] {
  const traces: Trace[] = [];
  for (const inParagraph of runs(places, (place) => place.paragraph)) {
    const together = new Set<string>();
    const pair = (scope: "sentence" | "paragraph", span: Span, here: readonly Place[]): void => {
      const named = [...mentionsByEntity(here)].sort((a, b) => (a[0] < b[0] ? -1 : 1));
      named.forEach(([from, sources], index) => {
        for (const [to, targets] of named.slice(index + 1)) {
          const key = `${from}|${to}`;
          if (together.has(key) && scope === "paragraph") continue;
          if (!isTelling(reading, from, to)) continue;
          const best = bestPair(sources, targets);
          if (!best) continue;
          together.add(key);
          const { paragraph } = here[0] as Place;
          traces.push({ kind: "comention", from, to, scope, ...holding(span, best), ...best, paragraph });
        }
      });
    };
    for (const inSentence of runs(inParagraph, (place) => place.sentence)) {
      pair("sentence", spanOf(reading.digest.sentences[(inSentence[0] as Place).sentence] as Span), inSentence);
    }
    pair("paragraph", spanOf(reading.digest.paragraphs[(inParagraph[0] as Place).paragraph] as Span), inParagraph);
  }
  return traces;
}

/** An event and its participants have a link that says more; two descriptions side by side ("talks", "agreement") say nothing. */
function isTelling({ participants, described }: Reading, a: string, b: string): boolean {
  const takesPart = participants.get(a)?.includes(b) || participants.get(b)?.includes(a);
  return !takesPart && !(described.has(a) && described.has(b));
}

function mentionsByEntity(places: readonly Place[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const { mention } of places) {
    const list = found.get(mention.entity);
    if (list) list.push(mention);
    else found.set(mention.entity, [mention]);
  }
  return found;
}

/** The two mentions that show a pair best: names before roles before pronouns, then the nearest. Undefined when one holds the other. */
function bestPair(
  sources: readonly Mention[],
  targets: readonly Mention[],
): { source: Span; target: Span } | undefined {
  let best: { source: Mention; target: Mention; cost: number } | undefined;
  for (const source of sources) {
    for (const target of targets) {
      if (!apart(source, target)) continue;
      const gap = Math.max(source.start, target.start) - Math.min(source.end, target.end);
      const cost = (FORMS[source.as] + FORMS[target.as]) * 1e6 + gap;
      if (!best || cost < best.cost) best = { source, target, cost };
    }
  }
  return best && { source: spanOf(best.source), target: spanOf(best.target) };
}

/** Splits a sorted list where the key changes. */
function* runs<T>(items: readonly T[], key: (item: T) => number): Generator<readonly T[]> {
  let first = 0;
  for (let at = 1; at <= items.length; at++) {
    if (at < items.length && key(items[at] as T) === key(items[first] as T)) continue;
    if (at > first) yield items.slice(first, at);
    first = at;
  }
}

function quotes(reading: Reading, places: readonly Place[]): Trace[] {
  return reading.quotes.flatMap((quote, index) => {
    const { speaker, start, end } = quote;
    if (speaker === null) return [];
    const paragraph = paragraphAt(reading.digest, start);
    const source = speakerSpan(reading, places, quote, speaker);
    return quote.about.map((to): Trace => {
      const target = bestMention(
        places.filter((p) => p.mention.entity === to && p.mention.start >= start && p.mention.end <= end),
      );
      return {
        kind: "quote",
        from: speaker,
        to,
        scope: "quote",
        start,
        end,
        source,
        paragraph,
        quote: index,
        target: target ? spanOf(target) : { start: end, end },
      };
    });
  });
}

function bestMention(places: readonly Place[]): Mention | undefined {
  return places
    .map((place) => place.mention)
    .reduce<Mention | undefined>((a, b) => (a && !isBetter(b, a) ? a : b), undefined);
}

/** The speaker's mention nearest to the quote, outside it, in its paragraph or the ones beside it; else an empty span before the quote. */
function speakerSpan(reading: Reading, places: readonly Place[], quote: Quote, speaker: string): Span {
  const paragraph = paragraphAt(reading.digest, quote.start);
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const { mention } = place;
    if (mention.entity !== speaker || Math.abs(place.paragraph - paragraph) > 1 || !apart(mention, quote)) continue;
    const gap = Math.max(mention.start - quote.end, quote.start - mention.end);
    if (gap < least) [best, least] = [mention, gap];
  }
  return best ? spanOf(best) : { start: quote.start, end: quote.start };
}

function paragraphAt(digest: Digest, offset: number): number {
  const index = digest.paragraphs.findIndex((paragraph) => offset < paragraph.end);
  return index < 0 ? Math.max(0, digest.paragraphs.length - 1) : index;
}

/** Each mention of an event with its participants in the same sentence, else paragraph; once with an empty span where neither holds. */
function participants(reading: Reading, places: readonly Place[]): Trace[] {
  const { digest } = reading;
  const byEntity = new Map<string, Place[]>();
  for (const place of places) {
    const list = byEntity.get(place.mention.entity);
    if (list) list.push(place);
    else byEntity.set(place.mention.entity, [place]);
  }
  const traces: Trace[] = [];
  for (const [from, members] of reading.participants) {
    const events = byEntity.get(from) ?? [];
    for (const to of members) {
      const found = events.flatMap((event) => {
        const named = (byEntity.get(to) ?? []).filter((place) => place.paragraph === event.paragraph);
        const near = named.filter((place) => place.sentence === event.sentence);
        const target = nearest(near.length > 0 ? near : named, event.mention);
        return target ? [participant(digest, from, to, event, spanOf(target), near.length > 0)] : [];
      });
      const [first] = events;
      if (found.length > 0) traces.push(...found);
      else if (first)
        traces.push(participant(digest, from, to, first, { start: first.mention.end, end: first.mention.end }, true));
    }
  }
  return traces;
}

function participant(digest: Digest, from: string, to: string, event: Place, target: Span, near: boolean): Trace {
  const span = near ? digest.sentences[event.sentence] : digest.paragraphs[event.paragraph];
  return {
    kind: "participant",
    from,
    to,
    scope: near ? "sentence" : "paragraph",
    ...holding(span as Span, { source: event.mention, target }),
    source: spanOf(event.mention),
    target,
    paragraph: event.paragraph,
  };
}

function nearest(places: readonly Place[], to: Span): Mention | undefined {
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { mention } of places) {
    const gap = Math.max(0, Math.max(mention.start, to.start) - Math.min(mention.end, to.end));
    if (gap < least) [best, least] = [mention, gap];
  }
  return best;
}

function roles(reading: Reading, places: readonly Place[]): Trace[] {
  const { digest } = reading;
  return reading.roles.flatMap((role) => {
    const sentence = digest.sentences.findIndex((s) => s.start <= role.start && role.start < s.end);
    const span = digest.sentences[sentence];
    if (!span) return [];
    const own = places.filter((place) => place.sentence === sentence && place.mention.entity === role.person);
    const person = nearest(own, role);
    const source = person ? spanOf(person) : { start: role.start, end: role.start };
    const target = spanOf(role);
    return [role.country, role.organisation].flatMap((to): Trace[] =>
      to === undefined
        ? []
        : [
            {
              kind: "role",
              from: role.person,
              to,
              scope: "sentence",
              ...holding(span, { source, target }),
              source,
              target,
              label: role.label,
              paragraph: span.paragraph,
            },
          ],
    );
  });
}
