// Markup → a tree, and a tree → paragraphs of text. No browser needed: linkedom runs in Node and in a Worker alike.
import { DOMParser, parseHTML } from "linkedom/worker";

/** What is used of the DOM, which the core's library doesn't list. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}
export interface Page {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TEXT = 3;
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION
  TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);
/** Holds no words of the story. A caption names what a picture shows and who took it. */
const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SVG",
  "FIGCAPTION",
  "BUTTON",
  "SELECT",
  "HEAD",
  "IFRAME",
]);

/** Deeper markup is no article, and walking it takes the square of the time. Browsers stop at 512. */
const DEEPEST = 256;

/** A whole document or a part of one. @throws {RangeError} if it is nested more than 256 deep. */
export function pageOf(markup: string): Page {
  const whole = /<(?:html|body|!doctype)/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
  const page = parseHTML(whole).document as unknown as Page;
  let level: PageNode[] = [page.body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new RangeError(`its elements are nested more than ${DEEPEST} deep`);
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return page;
}

/** An XML document. */
export const xmlOf = (text: string): PageNode =>
  new DOMParser().parseFromString(text, "text/xml") as unknown as PageNode;

/** The text of a tree, a blank line between its blocks, white space as a browser shows it. */
export function paragraphsOf(root: PageNode): string {
  const paragraphs: string[] = [];
  let held = "";
  const close = () => {
    const paragraph = held
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    held = "";
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT) held += (node.textContent ?? "").replace(/\s+/g, " ");
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === "BR") held += "\n";
    if (BLOCKS.has(name)) close();
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(name)) close();
  };
  walk(root);
  close();
  return paragraphs.join("\n\n");
}
