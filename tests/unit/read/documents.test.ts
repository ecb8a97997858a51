// PDF and Word: what a page shows and what a document holds → title and paragraphs.
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxOf, paragraph } from "../../fixtures/docx.ts";
import { linesOf, pdfOf } from "../../fixtures/pdf.ts";
import { onlyArticle, reading } from "./helpers.ts";

const FIRST =
  "Menteri Luar Negeri Norwegia Ingrid Solberg tiba di Bandung pada hari Selasa dengan rombongan yang besar.";
const SECOND = "“Kami sepakat membuka jalur pelayaran baru,” kata Solberg kepada wartawan di bandar udara kota itu.";
const TITLE = "Menlu Norwegia tiba di Bandung";

describe("pdf", () => {
  const headline = { text: TITLE, size: 18 };

  it("takes the lines in large type for the title and joins lines to paragraphs", async () => {
    const article = await onlyArticle("a.pdf", pdfOf([[headline, ...linesOf(FIRST), ...linesOf(SECOND)]]));
    expect(article).toMatchObject({ title: TITLE, text: `${TITLE}\n\n${FIRST}\n\n${SECOND}`, language: "id" });
  });
  it("joins words broken at the end of a line, and keeps the hyphens of names and doubled words", async () => {
    const lines = ["Menteri itu meme-", "riksa undang-", "undang bersama Kim Il-", "sung di kota itu."].map((text) => ({
      text,
    }));
    expect((await onlyArticle("a.pdf", pdfOf([lines]))).text).toBe(
      "Menteri itu memeriksa undang-undang bersama Kim Il-sung di kota itu.",
    );
  });
  it("leaves out numbers of pages and running heads, and lets a paragraph run over the end of a page", async () => {
    const halves = [
      "Menteri itu mengatakan bahwa",
      "rombongan akan pergi pada hari Rabu,",
      "lalu kembali pada hari Jumat.",
    ];
    const pages = halves.map((text, i) => [{ text: "Warta Contoh" }, { text }, { text: `Halaman ${i + 1} dari 3` }]);
    expect((await onlyArticle("a.pdf", pdfOf(pages))).text).toBe(halves.join(" "));
  });
  it("gives the same from a Buffer that is part of another", async () => {
    const bytes = pdfOf([[headline, ...linesOf(FIRST)]]);
    const shared = Buffer.concat([Buffer.alloc(7), bytes]).subarray(7);
    expect((await onlyArticle("a.pdf", shared)).text).toBe(`${TITLE}\n\n${FIRST}`);
    expect(Buffer.compare(shared, bytes)).toBe(0);
  });
  it("gives a notice for pages without text and for what is no PDF", async () => {
    expect((await reading("a.pdf", pdfOf([[]]))).notices.map(({ code }) => code)).toEqual(["no-text"]);
    for (const content of ["%PDF-1.4 no", "", FIRST])
      expect((await reading("a.pdf", content)).notices.map(({ code }) => code)).toEqual(["unreadable-file"]);
  });
});

describe("docx", () => {
  it("takes the title from a title, a heading or a short first line", async () => {
    for (const first of [paragraph(TITLE, "Title"), paragraph(TITLE, "Heading1"), paragraph(TITLE)]) {
      const article = await onlyArticle("a.docx", docxOf(first + paragraph(FIRST) + paragraph(SECOND)));
      expect(article).toMatchObject({ title: TITLE, text: `${TITLE}\n\n${FIRST}\n\n${SECOND}` });
    }
    expect(await onlyArticle("a.docx", docxOf(paragraph(FIRST) + paragraph(SECOND)))).toMatchObject({
      title: "",
      text: `${FIRST}\n\n${SECOND}`,
    });
  });
  it("reads what is shown: cells of tables, not deletions nor the marks and texts of notes", async () => {
    const deleted = `<w:del w:id="1"><w:r><w:delText>Ia dihapus.</w:delText></w:r></w:del>`;
    const note = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph("Oslo")}</w:tc><w:tc>${paragraph("Bandung & <Batavia>")}</w:tc></w:tr></w:tbl>`;
    const body = paragraph(FIRST) + paragraph(SECOND).replace("</w:p>", `${deleted}${note}</w:p>`) + table;
    expect((await onlyArticle("a.docx", docxOf(body))).text).toBe(
      [FIRST, SECOND, "Oslo", "Bandung & <Batavia>"].join("\n\n"),
    );
  });
  it("gives the same from a Buffer that is part of another", async () => {
    const bytes = docxOf(paragraph(FIRST));
    const shared = Buffer.concat([Buffer.alloc(7), bytes]).subarray(7);
    expect((await onlyArticle("a.docx", shared)).text).toBe(FIRST);
  });
  it("gives a notice for an empty document, another zip and what is no zip", async () => {
    expect((await reading("a.docx", docxOf(""))).notices.map(({ code }) => code)).toEqual(["no-text"]);
    for (const content of [zipSync({ "a.txt": new Uint8Array(3) }), "PK no", ""])
      expect((await reading("a.docx", content)).notices.map(({ code }) => code)).toEqual(["unreadable-file"]);
  });
});
