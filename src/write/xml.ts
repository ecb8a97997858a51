// A tree of tags → XML that any parser takes.
import Builder from "fast-xml-builder";

/** Tag → content; keys that begin with "@" are attributes, "#text" is text, an array repeats its tag. */
export interface XmlTree {
  readonly [tag: string]: string | number | XmlTree | readonly XmlTree[];
}

const builder = new Builder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: " ",
});

/** A whole document, declaration first. */
export const xml = (tree: XmlTree): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`;

/** Characters that XML 1.0 can't write, and white space that parsers turn into other white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu;

/** What XML can't hold becomes a space. */
export const xmlText = (text: string): string => text.replace(UNFIT, " ");
