// Lines as they lie on pages → a headline and paragraphs, without what is on every page.

export interface Line {
  readonly text: string;
  /** Height of its type, and where it lies, in points from the page's lower left corner. */
  readonly size: number;
  readonly left: number;
  readonly bottom: number;
}

/** Type this much larger than the text's is a headline's. */
const LARGER = 1.15;
/** A gap this much wider than the one between lines of a paragraph is one between paragraphs. */
const WIDER = 1.3;
/** A first line set in by more than this share of its size begins a paragraph. */
const INDENT = 0.8;
/** A headline has no more lines. */
const LONGEST_HEADLINE = 4;
/** On fewer pages than this nothing is called a running head. */
const FEWEST_PAGES = 3;

/** Pages in, in order; a paragraph that runs over the end of a page stays in one piece if its last line there ends no sentence. */
export function paragraphsIn(pages: readonly (readonly Line[])[]): { headline: string; paragraphs: string[] } {
  const lines = withoutFurniture(pages).flat();
  const size = median(
    lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.size)),
  );
  const start = lines.findIndex((line) => line.size > size * LARGER);
  let end = start;
  while (end >= 0 && end < lines.length && sameType(lines[start], lines[end])) end++;
  const isHeadline = start >= 0 && start <= 3 && end < lines.length && end - start <= LONGEST_HEADLINE;
  const headline = isHeadline ? joinLine(lines.slice(start, end)) : "";
  const story = isHeadline ? [...lines.slice(0, start), ...lines.slice(end)] : lines;
  return { headline, paragraphs: joinLines(story) };
}

const sameType = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a.size - b.size) < 0.5;

function joinLines(lines: readonly Line[]): string[] {
  const spacing = median(lines.flatMap((line, i) => gapBetween(lines[i - 1], line) ?? []));
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || begins(before, line, spacing)) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs.map(joinLine);
}

/** Down the page from one line to the next; undefined over the end of a column or page. */
function gapBetween(before: Line | undefined, line: Line): number | undefined {
  const gap = before === undefined ? 0 : before.bottom - line.bottom;
  return gap > 0 ? gap : undefined;
}

function begins(before: Line, line: Line, spacing: number): boolean {
  if (!sameType(before, line)) return true;
  const gap = gapBetween(before, line);
  if (gap === undefined) return /[.!?…"”’)]$/.test(before.text);
  return gap > spacing * WIDER || line.left - before.left > line.size * INDENT;
}

/** A word broken at the end of a line is one again; "undang-undang" and, with a capital, "Il-sung" keep their hyphen. */
function joinLine(lines: readonly Line[]): string {
  return lines
    .map(({ text }, i) => {
      const next = lines[i + 1]?.text;
      if (next === undefined) return text;
      const [, head = ""] = /(\p{L}+)[-\u00ad]$/u.exec(text.slice(-40)) ?? [];
      if (head === "") return `${text} `;
      const [tail = ""] = /^\p{Ll}+/u.exec(next) ?? [];
      const isBroken = text.endsWith("\u00ad") || (/^\p{Ll}/u.test(head) && tail !== "" && head !== tail);
      return isBroken ? text.slice(0, -1) : text;
    })
    .join("");
}

/** Numbers of pages, and first or last lines that most pages share. */
function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>();
  const edges = (lines: readonly Line[]) => new Set([lines[0], lines.at(-1)].flatMap((line) => line?.text ?? []));
  for (const lines of pages) for (const text of edges(lines)) seen.set(text, (seen.get(text) ?? 0) + 1);
  const most = Math.max(FEWEST_PAGES, pages.length / 2);
  return pages.map((lines) =>
    lines.filter(
      ({ text }, i) =>
        (i > 0 && i < lines.length - 1) ||
        !(
          (seen.get(text) ?? 0) >= most ||
          /^(?:(?:page|halaman|hal\.?)\s*)?\d{1,4}(?:\s*(?:\/|of|dari)\s*\d{1,4})?$/i.test(text)
        ),
    ),
  );
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
