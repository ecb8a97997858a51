// `simpul diff OLD NEW`: two built graphs → what changed, as text or JSON.
import {
  type Changes,
  diff,
  type EntityChange,
  type GraphDiff,
  type LinkChange,
  type QuoteChange,
} from "../graph/diff.ts";
import type { KnowledgeGraph } from "../model/index.ts";
import { readGraph } from "./built.ts";

export interface DiffOptions {
  readonly json: boolean;
  /** Most lines of a list in the text; JSON holds them all. */
  readonly limit: number;
}

export const DIFF_DEFAULTS = { json: false, limit: 20 } as const;

/** Prints on standard output. */
export async function printDiff(before: string, after: string, { json, limit }: DiffOptions): Promise<void> {
  const [old, fresh] = [await readGraph(before), await readGraph(after)];
  const changed = diff(old, fresh);
  process.stdout.write(
    json ? `${JSON.stringify(changed, null, 1)}\n` : describeDiff(changed, labelsOf(old, fresh), limit),
  );
}

/** The later graph's words for an entity that both have. */
const labelsOf = (before: KnowledgeGraph, after: KnowledgeGraph): ReadonlyMap<string, string> =>
  new Map([...before.entities, ...after.entities].map(({ id, label }) => [id, label]));

/** @param labels by entity id */
export function describeDiff(changed: GraphDiff, labels: ReadonlyMap<string, string>, limit: number): string {
  const label = (id: string | null): string => (id === null ? "nobody named" : (labels.get(id) ?? id));
  const entity = ({ label: name, type, id, before, after }: EntityChange): string =>
    `${name} (${type}, ${id}): ${counts(before, after)} mentions`;
  const link = ({ kind, source, target, before, after }: LinkChange): string =>
    `${label(source)} – ${label(target)} (${kind}): weight ${counts(before, after)}`;
  const quote =
    (speaker: string) =>
    ({ text, article }: QuoteChange): string =>
      `${speaker}: “${oneLine(text)}” (${article})`;
  const said = (change: QuoteChange): string => quote(label(change.after ?? change.before))(change);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["New articles", changed.articles.new.map(({ id, title, date }) => [date, title, id].filter(Boolean).join(" · "))],
    [
      "Articles gone",
      changed.articles.gone.map(({ id, title, date }) => [date, title, id].filter(Boolean).join(" · ")),
    ],
    ["Renamed or merged", changed.moved.map(({ from, to, before, after }) => `${before} (${from}) → ${after} (${to})`)],
    ...listed("entities", changed.entities, entity),
    ...listed("links", changed.links, link),
    ["New quotes", changed.quotes.new.map(said)],
    ["Quotes gone", changed.quotes.gone.map(said)],
    [
      "Quotes of another speaker",
      changed.quotes.reattributed.map((change) => quote(`${label(change.before)} → ${label(change.after)}`)(change)),
    ],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return "Nothing changed.\n";
  return filled.map(([title, lines]) => `${title}: ${lines.length}\n${shortened(lines, limit)}`).join("\n");
}

const listed = <T>(what: string, { new: fresh, gone, stronger, weaker }: Changes<T>, line: (item: T) => string) =>
  [
    [`New ${what}`, fresh.map(line)],
    [`Gone ${what}`, gone.map(line)],
    [`Stronger ${what}`, stronger.map(line)],
    [`Weaker ${what}`, weaker.map(line)],
  ] as const;

const counts = (before: number, after: number): string =>
  before === 0 || after === 0 ? `${before + after}` : `${before} → ${after}`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function shortened(lines: readonly string[], limit: number): string {
  const rest = lines.length - limit;
  const shown = rest > 0 ? [...lines.slice(0, limit), `… ${rest} more`] : lines;
  return shown.map((line) => `  ${line}\n`).join("");
}
