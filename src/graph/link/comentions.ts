// An article's places → traces of co-mention: who is named with whom in a sentence, or at least in a paragraph.
import type { Mention, Span } from "../../model/index.ts";
import { groupBy } from "../groups.ts";
import { apart, FORMS, holding, type Place, spanOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Trace } from "./trace.ts";

/** Pairs in one sentence; then pairs in one paragraph that no sentence of it holds together. */
export function comentions(reading: Reading, places: readonly Place[]): Trace[] {
  const traces: Trace[] = [];
  for (const inParagraph of runs(places, (place) => place.paragraph)) {
    const together = new Set<string>();
    const pair = (scope: "sentence" | "paragraph", span: Span, here: readonly Place[]): void => {
      const named = [...groupBy(here, ({ mention }) => mention.entity)].sort((a, b) => (a[0] < b[0] ? -1 : 1));
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

/** The two mentions that show a pair best: names before roles before pronouns, then the nearest. Undefined when one holds the other. */
function bestPair(sources: readonly Place[], targets: readonly Place[]): { source: Span; target: Span } | undefined {
  let best: { source: Mention; target: Mention; cost: number } | undefined;
  for (const { mention: source } of sources) {
    for (const { mention: target } of targets) {
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
