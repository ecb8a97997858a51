// A dossier → read by a Markdown parser: what an article says is text, never markup, a link or HTML.
import { marked, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { markdown, plain } from "../../../src/write/markdown.ts";
import { WriteError } from "../../../src/write/writer.ts";
import { GRAPH, HARM } from "./graph.ts";

const dossier = (id: string, language = "en"): string => markdown.write(GRAPH, { entities: [id], language }) as string;

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...flat(token.type === "list" ? (token as Tokens.List).items : ((token as Tokens.Generic).tokens ?? [])),
  ]);
}

describe("markdown", () => {
  const text = dossier("person:ana");
  const all = flat(marked.lexer(text));

  it("has the entity as its title and the sections it has something for", () => {
    const headings = all.filter((token): token is Tokens.Heading => token.type === "heading");
    expect(headings.map(({ text: title, depth }) => `${depth} ${title}`)).toEqual([
      "1 Ana",
      "2 Roles",
      "2 Named together with",
      "2 Says",
      "2 Sources",
    ]);
    expect(dossier("person:ana", "id")).toContain("## Yang dikatakan\n");
    expect(dossier("country:RU", "en")).toContain("# Russia\n");
    expect(dossier("country:RU", "id")).toContain("# Rusia\n");
  });
  it("holds no HTML, image, code or link of an article's", () => {
    const kinds = new Set(all.map(({ type }) => type));
    for (const kind of ["html", "image", "code", "codespan", "del", "def", "blockquote", "table"])
      expect(kinds).not.toContain(kind);
    const links = all.filter((token): token is Tokens.Link => token.type === "link");
    expect(links.map(({ href }) => href)).toEqual([]);
    expect(marked.parse(text)).not.toMatch(/<(script|img|a) /);
  });
  it("quotes word for word, each with the number of its source", () => {
    const page = marked.parse(text) as string;
    const plain = page
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    for (const [n, harm] of HARM.entries()) {
      const quoted = `“${harm.replace(/\s+/g, " ")}” [1]`;
      if (n === 1) expect(plain).not.toContain(quoted);
      else expect(plain).toContain(quoted);
    }
  });
  it("links the address of a source that has one", () => {
    const withAddress = {
      ...GRAPH,
      articles: GRAPH.articles.map((article) => ({ ...article, url: "https://news.example/a_b" })),
    };
    const links = flat(marked.lexer(markdown.write(withAddress, { entities: ["person:ana"] }) as string));
    expect(links.filter((token): token is Tokens.Link => token.type === "link").map(({ href }) => href)).toEqual([
      "https://news.example/a_b",
    ]);
  });
  it("says who is not named, and who is spoken about", () => {
    expect(dossier("person:budi")).toContain("speaker not named");
    expect(dossier("person:budi")).toContain("## Said about it\n");
  });
  it("says who took part in what, with the sentence", () => {
    expect(dossier("event:rapat")).toContain(
      '## Events and who took part\n\n- \\+Budi \\& "Co" \\<b\\>: “Budi bertemu Ana di Rapat” \\[1\\]\n',
    );
    expect(dossier("person:budi")).toContain("- Rapat: “");
  });
  it("counts in words", () => {
    expect(dossier("person:ana")).toContain("Person · 3 mentions · 2 articles · 1949-01-01 – 1950-02-28");
    expect(dossier("event:rapat")).toContain(`Event · meeting · 1949-05 · ${plain(HARM[1])} · 1 mention · 1 article `);
  });
  it("needs an entity", () => {
    expect(() => markdown.write(GRAPH, {})).toThrow(WriteError);
    expect(() => markdown.write(GRAPH, { entities: ["person:nobody"] })).toThrow(WriteError);
  });
});
