// A PDF → one article: its lines put in order and joined to paragraphs, the lines in the largest type on top the title.

import { type Line, paragraphsIn } from "./pdf-lines.ts";
import { badFile, causeOf, type Reader } from "./reader.ts";
import { splitTitle } from "./text.ts";

export const pdf: Reader = {
  id: "pdf",
  extensions: ["pdf"],
  async *read({ path, bytes }) {
    try {
      const pages = await linesIn(bytes);
      if (pages.every((lines) => lines.length === 0)) {
        yield {
          code: "no-text",
          source: path,
          message:
            "This PDF holds pictures of pages and no text; it was skipped. Put it through text recognition first.",
        };
        return;
      }
      const { headline, paragraphs } = paragraphsIn(pages);
      const { title, body } = headline
        ? { title: headline, body: paragraphs.join("\n\n") }
        : splitTitle(paragraphs.join("\n\n"));
      yield { title, body, date: "", source: "", language: "", url: "", id: "", place: path };
    } catch (error) {
      yield badFile(path, `This PDF can't be understood (${causeOf(error)})`);
    }
  },
};

/** What is used of an item of text; others are marks of structure. */
interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** Page by page, the lines in the order of the content, which in a text of columns is that of reading. */
async function linesIn(bytes: Uint8Array): Promise<Line[][]> {
  const { getDocumentProxy } = await library();
  // A copy, for it takes the bytes away. Fonts are neither loaded nor drawn where only text is wanted.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items as readonly Item[]));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let text = "";
  let size = 0;
  let place: readonly [left: number, bottom: number] | undefined;
  const close = () => {
    const trimmed = text.replace(/\s+/g, " ").trim();
    if (trimmed !== "" && place) lines.push({ text: trimmed, size, left: place[0], bottom: place[1] });
    text = "";
    size = 0;
    place = undefined;
  };
  for (const { str = "", hasEOL, height = 0, transform } of items) {
    const [left = 0, bottom = 0] = transform?.slice(4) ?? [];
    if (place && str.trim() !== "" && Math.abs(bottom - place[1]) > Math.max(size, height) / 2) close();
    if (str.trim() !== "") {
      place ??= [left, bottom];
      size = Math.max(size, height);
    }
    text += str;
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** One and a half megabytes, loaded by the first PDF: most runs read none. */
async function library(): Promise<typeof import("unpdf")> {
  // Loaded in a Web Worker that has no window, pdf.js takes the worker for its own and sends messages to the page.
  const scope = globalThis as { window?: unknown };
  const alone = "WorkerGlobalScope" in scope && !("window" in scope);
  if (alone) scope.window = scope;
  try {
    await import("unpdf/pdfjs");
  } finally {
    if (alone) delete scope.window;
  }
  return import("unpdf");
}
