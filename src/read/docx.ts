// A Word document → one article: its first heading or short first line is the title, its paragraphs the body.
import { unzipSync } from "fflate";
import { LARGEST } from "./archive.ts";
import { pageOf, paragraphsOf } from "./page.ts";
import { badFile, causeOf, type Reader } from "./reader.ts";
import { splitTitle } from "./text.ts";

export const docx: Reader = {
  id: "docx",
  extensions: ["docx"],
  async *read({ path, bytes }) {
    try {
      assertModest(bytes);
      const markup = withoutNotes(await markupOf(bytes));
      const text = paragraphsOf(pageOf(markup).body);
      const [headline = "", ...paragraphs] = text.split("\n\n");
      const { title, body } = /^<h\d/.test(markup)
        ? { title: headline.replaceAll("\n", " "), body: paragraphs.join("\n\n") }
        : splitTitle(text);
      yield { title, body, date: "", source: "", language: "", url: "", id: "", place: path };
    } catch (error) {
      yield badFile(path, `This Word document can't be understood (${causeOf(error)})`);
    }
  },
};

/** @throws {RangeError} when what is in it is larger than a document can be */
function assertModest(bytes: Uint8Array): void {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  if (size > LARGEST) throw new RangeError("it holds more than 256 MiB");
}

/** Its visible text as HTML; deletions, comments and pictures are gone. */
async function markupOf(bytes: Uint8Array): Promise<string> {
  // Half a megabyte, and most runs read no Word document.
  const { default: mammoth } = await import("mammoth");
  const { buffer } = new Uint8Array(bytes);
  const { value } = await mammoth.convertToHtml(
    // Its build for browsers asks for `arrayBuffer`, the one for Node for `buffer`.
    { buffer, arrayBuffer: buffer } as { arrayBuffer: ArrayBuffer },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      externalFileAccess: false,
    },
  );
  return value;
}

/** Without the marks of foot- and endnotes and the list of them at the end, as mammoth writes both. */
const withoutNotes = (markup: string): string =>
  markup
    .replace(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g, "")
    .replace(/<ol><li id="(?:foot|end)note-[\s\S]*$/, "");
