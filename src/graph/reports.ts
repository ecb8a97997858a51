// Texts of articles → which of them carry one and the same report: wire copies, cut or lightly edited, count once.
import type { Article, Span } from "../model/index.ts";

/** Words in a shingle [Broder 1997, "On the resemblance and containment of documents"]. */
const SHINGLE = 8;
/** Of all shingles, those whose hash this divides are compared: resemblance stays an unbiased estimate at a quarter of the cost. */
const SAMPLE = 4;
/** Sampled shingles below which a text is too short to tell a copy from a common phrase. */
const FEWEST = 6;
/** A copy holds this much of the shorter of the two; two reports of one event share names and quotes, not sentences. */
const SHARED = 0.5;
/** A shingle that so many texts have already been led to by tells nothing new: the copies of a report share hundreds. */
const CANDIDATES = 8;

type Body = Pick<Article, "title" | "text" | "aside">;

/**
 * For every article the index of the first that carries the same report: its own index where none before it does.
 * Linear in the length of the texts: a text is compared only with the first holders of its own shingles.
 */
export function reports(articles: readonly Body[]): number[] {
  const holders = new Map<number, number>();
  const sketches: ReadonlySet<number>[] = [];
  const report: number[] = [];
  articles.forEach((article, at) => {
    const sketch = sketchOf(article);
    sketches.push(sketch);
    const found = candidates(sketch, holders).filter((other) => isCopy(sketch, sketches[other] ?? sketch));
    report.push(found.length === 0 ? at : Math.min(...found.map((other) => report[other] ?? other)));
    for (const shingle of sketch) if (!holders.has(shingle)) holders.set(shingle, at);
  });
  return report;
}

/** The texts that first held the shingles of a sketch, those with most of them first. */
function candidates(sketch: ReadonlySet<number>, holders: ReadonlyMap<number, number>): number[] {
  if (sketch.size < FEWEST) return [];
  const votes = new Map<number, number>();
  for (const shingle of sketch) {
    const holder = holders.get(shingle);
    if (holder !== undefined) votes.set(holder, (votes.get(holder) ?? 0) + 1);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([holder]) => holder);
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const least = Math.min(a.size, b.size);
  if (least < FEWEST) return false;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared >= SHARED * least;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Hashes of the sampled shingles of a body: its words in lower case, without the title, the lines set aside and the signs. */
function sketchOf({ title, text, aside }: Body): Set<number> {
  const words = new Uint32Array(SHINGLE);
  const sketch = new Set<number>();
  let count = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < title.length || isIn(aside, index)) continue;
    words[count++ % SHINGLE] = hash(word.toLowerCase());
    if (count < SHINGLE) continue;
    let shingle = 0;
    for (let back = SHINGLE; back > 0; back--) shingle = mix(shingle ^ (words[(count - back) % SHINGLE] ?? 0));
    if (shingle % SAMPLE === 0) sketch.add(shingle);
  }
  return sketch;
}

const isIn = (spans: readonly Span[], offset: number): boolean =>
  spans.some(({ start, end }) => start <= offset && offset < end);

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Spreads every bit of a number over all 32 (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let mixed = value + 0x9e3779b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
