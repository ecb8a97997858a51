import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { onlyArticle, reading } from "./helpers.ts";

const BODY = "Menteri itu tiba di Bandung dengan rombongan yang besar.";

describe("text", () => {
  it("keeps a file without a title verbatim, its dateline and line ends included", async () => {
    const content = `HARIAN DISWAY - ${BODY}\r\nIa pergi.\r\nBACA JUGA:Lain\r\n`;
    expect(await onlyArticle("a.txt", content)).toMatchObject({
      title: "",
      text: content,
      source: "HARIAN DISWAY",
      language: "id",
      date: "",
    });
  });
  it.each(["\n\n", "\r\n\r\n", "\n \n"])("takes a short first line for the title before %j", async (gap) => {
    expect(await onlyArticle("a.txt", `Menteri Tiba di Bandung${gap}${BODY}\r\n`)).toMatchObject({
      title: "Menteri Tiba di Bandung",
      text: `Menteri Tiba di Bandung\n\n${BODY}\r\n`,
    });
  });
  it("takes a first line for the title before a dateline", async () => {
    expect(await onlyArticle("a.txt", `Menteri Tiba\nJAKARTA, KOMPAS — ${BODY}`)).toMatchObject({
      title: "Menteri Tiba",
      source: "KOMPAS",
    });
  });
  it.each([
    `Ia tiba.\n\n${BODY}`,
    `Ia tiba\n${BODY}`,
    `JAKARTA - Ia tiba\n\n${BODY}`,
    `${"kata ".repeat(60)}\n\n${BODY}`,
    "Hanya ini yang ada di sini",
  ])("finds no title in %j", async (content) => {
    expect(await onlyArticle("a.txt", content)).toMatchObject({ title: "", text: content });
  });
  it("gives a notice for a file without text", async () => {
    for (const content of ["", " \r\n\n"]) {
      expect(await reading("a.txt", content)).toEqual({
        articles: [],
        notices: [expect.objectContaining({ code: "no-text", source: "a.txt" })],
      });
    }
  });
});

describe("markdown", () => {
  it("reads front matter and keeps the body verbatim", async () => {
    const content = `---\r\ntitle: "Menteri: tiba"\r\ndate: 1949-03-05\r\nsource: Warta\r\nlanguage: id\r\nreferences:\r\n  - A --- B\r\n---\r\n\r\n${BODY}\r\n\r\n**Ia** pergi.\r\n`;
    expect(await onlyArticle("a.md", content)).toMatchObject({
      title: "Menteri: tiba",
      date: "1949-03-05",
      source: "Warta",
      language: "id",
      text: `Menteri: tiba\n\n${BODY}\r\n\r\n**Ia** pergi.\r\n`,
    });
  });
  it("takes a first heading for the title where the front matter has none", async () => {
    expect((await onlyArticle("a.md", `# Menteri tiba\n\n${BODY}\n`)).text).toBe(`Menteri tiba\n\n${BODY}\n`);
    expect((await onlyArticle("a.md", `---\ntitle: Lain\n---\n# Menteri tiba\n\n${BODY}`)).text).toBe(
      `Lain\n\n# Menteri tiba\n\n${BODY}`,
    );
  });
  it("reads on without front matter that is broken", async () => {
    const { articles, notices } = await reading("a.md", `---\ntitle: [\n---\n${BODY}`);
    expect(notices.map(({ code }) => code)).toEqual(["bad-front-matter"]);
    expect(articles.map(({ text }) => text)).toEqual([BODY]);
  });
  it("takes dashes that close nothing for text", async () => {
    expect((await onlyArticle("a.md", `---\n${BODY}`)).text).toBe(`---\n${BODY}`);
  });
});

describe("json", () => {
  const article = {
    judul: "Menteri tiba",
    isi: BODY,
    tanggal: "Senin (4/11/2024)",
    media: { name: "Warta" },
    tautan: "https://warta.example/1",
    bahasa: "id",
    id: 7,
  };
  const expected = {
    id: "7",
    title: "Menteri tiba",
    date: "2024-11-04",
    source: "Warta",
    url: "https://warta.example/1",
    language: "id",
    text: `Menteri tiba\n\n${BODY}`,
  };
  it.each([article, [article], { articles: [article] }])(
    "reads one object, a list and a list under a name",
    async (document) => {
      expect(await onlyArticle("a.json", JSON.stringify(document))).toMatchObject(expected);
    },
  );
  it("joins a list of paragraphs and knows field names in any spelling", async () => {
    expect((await onlyArticle("a.json", JSON.stringify({ Headline: "A", Full_Text: [BODY, "Ia pergi."] }))).text).toBe(
      `A\n\n${BODY}\n\nIa pergi.`,
    );
  });
  it("names the element that is no article", async () => {
    const { articles, notices } = await reading("a.json", JSON.stringify([article, 3, { title: "x" }, article]));
    expect(articles).toHaveLength(2);
    expect(notices.map(({ code, source }) => `${code} ${source}`)).toEqual(["bad-row a.json:2", "no-text a.json:3"]);
  });
  it("gives a notice for what is no JSON", async () => {
    expect((await reading("a.json", "{")).notices).toEqual([
      expect.objectContaining({ code: "unreadable-file", source: "a.json" }),
    ]);
  });
  it("takes fields called like an object's own for nothing", async () => {
    expect((await onlyArticle("a.json", `{"__proto__":{"title":"x"},"constructor":"y","text":"${BODY}"}`)).title).toBe(
      "",
    );
  });
});

describe("ndjson", () => {
  it("reads on after a broken line and names it", async () => {
    const { articles, notices } = await reading(
      "a.jsonl",
      `{"text":"${BODY}"}\r\n\r\n{"text":\n[1]\n{"text":"Ia pergi dengan yang lain."}`,
    );
    expect(articles.map(({ text }) => text)).toEqual([BODY, "Ia pergi dengan yang lain."]);
    expect(notices.map(({ code, source }) => `${code} ${source}`)).toEqual(["bad-row a.jsonl:3", "bad-row a.jsonl:4"]);
  });
  it("reproduces title and text exactly, and what it sets aside lies inside", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string({ unit: "grapheme" }), async (title, text) => {
        const [article] = (await reading("a.ndjson", JSON.stringify({ title, text, language: "en" }))).articles;
        if (text.trim() === "") expect(article).toBeUndefined();
        else expect(article?.text).toBe(title.trim() === "" ? text : `${title}\n\n${text}`);
        for (const { start, end } of article?.aside ?? [])
          expect(start < end && end <= (article?.text.length ?? 0)).toBe(true);
      }),
    );
  });
});

describe("csv", () => {
  it("reads quoted cells with quotation marks, commas and line breaks", async () => {
    const content = `title,text,date\r\n"Menteri, tiba","${BODY}\r\n""Ya,"" katanya.",4/11/2024\r\n`;
    expect(await onlyArticle("a.csv", content)).toMatchObject({
      text: `Menteri, tiba\n\n${BODY}\r\n"Ya," katanya.`,
      date: "2024-11-04",
    });
  });
  it("reads semicolons and tabs", async () => {
    expect((await onlyArticle("a.csv", `judul;isi\nMenteri;${BODY}\n`)).title).toBe("Menteri");
    expect((await onlyArticle("a.tsv", `judul\tisi\nMenteri, lain\t${BODY}\n`)).title).toBe("Menteri, lain");
  });
  it("names the rows it can't read and the dates it can't", async () => {
    const { articles, notices } = await reading(
      "a.csv",
      `judul,isi,tanggal\nA,${BODY},31/2/2024\nB,${BODY},1/2/2024,lebih\nC,${BODY},1/2/2024\n`,
    );
    expect(articles.map(({ title, date }) => `${title} ${date}`)).toEqual(["A ", "C 2024-02-01"]);
    expect(notices.map(({ code, source }) => `${code} ${source}`)).toEqual(["bad-date a.csv:2", "bad-row a.csv:3"]);
  });
});

describe("html", () => {
  const page = (
    head: string,
  ): string => `<!doctype html><html lang="id"><head>${head}</head><body><nav><a href="/">Beranda</a> <a href="/x">Politik</a></nav>
    <div id="main"><article><h1>Menteri Tiba di Bandung</h1><p>${BODY} ${BODY} ${BODY} ${BODY}</p><figure><img src="a.jpg"><figcaption>Gambar menteri</figcaption></figure>
    <p>Ia &amp; rombongan<br>pergi &lt;lagi&gt;. ${BODY} ${BODY} ${BODY}</p><script>evil()</script></article></div><footer>Hak cipta Warta</footer></body></html>`;
  it("reads the article without the page around it", async () => {
    const article = await onlyArticle("a.html", page("<title>Menteri Tiba di Bandung - Warta</title>"));
    expect(article.title).toBe("Menteri Tiba di Bandung");
    expect(article.text).toContain(`${BODY}\n\nIa & rombongan\npergi <lagi>. ${BODY}`);
    expect(article.text).not.toMatch(/Beranda|Hak cipta|evil|Gambar|<p|&amp;/);
    expect(article.language).toBe("id");
  });
  it("reads meta tags", async () => {
    const head = `<meta property="og:title" content="Menteri Tiba"><meta property="og:site_name" content="Warta"><meta name="pubdate" content="Senin, 4 November 2024"><link rel="canonical" href="https://warta.example/1">`;
    expect(await onlyArticle("a.htm", page(head))).toMatchObject({
      title: "Menteri Tiba",
      source: "Warta",
      date: "2024-11-04",
      url: "https://warta.example/1",
    });
  });
  it("reads JSON-LD", async () => {
    const ld = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Menteri Tiba",
      datePublished: "2024-11-04T23:30:00+07:00",
      publisher: { "@type": "Organization", name: "Warta" },
    };
    const article = await onlyArticle(
      "a.html",
      page(`<title>Lain</title><script type="application/ld+json">${JSON.stringify(ld)}</script>`),
    );
    expect(article).toMatchObject({ title: "Menteri Tiba", date: "2024-11-04", source: "Warta" });
  });
  it("reads a scrap of a page, and gives a notice for an empty one", async () => {
    expect((await onlyArticle("a.html", `<p>${BODY}</p>`)).text).toContain(BODY);
    expect((await reading("a.html", "")).notices.map(({ code }) => code)).toEqual(["no-text"]);
  });
  it("gives up on markup that is nested beyond reason", async () => {
    expect((await reading("a.html", "<div>".repeat(20_000))).notices.map(({ code }) => code)).toEqual([
      "unreadable-file",
    ]);
    expect((await reading("a.xml", "<a>".repeat(20_000))).notices.map(({ code }) => code)).toEqual(["unreadable-file"]);
  });
});

describe("feed", () => {
  it("reads RSS, the fullest text first", async () => {
    const rss = `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Warta</title><language>id</language>
      <item><title>Satu</title><link>https://warta.example/1</link><guid>g1</guid><pubDate>Mon, 04 Nov 2024 10:00:00 +0700</pubDate><description>Pendek.</description>
      <content:encoded><![CDATA[<p>${BODY}</p><p>Ia &amp; mereka pergi.</p>]]></content:encoded></item></channel></rss>`;
    expect(await onlyArticle("a.xml", rss)).toEqual({
      id: "g1",
      title: "Satu",
      date: "2024-11-04",
      source: "Warta",
      language: "id",
      url: "https://warta.example/1",
      aside: [],
      text: `Satu\n\n${BODY}\n\nIa & mereka pergi.`,
    });
  });
  it("reads Atom", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Warta</title><entry><title>Satu</title><id>u1</id><link href="https://warta.example/1"/><updated>2024-11-04T00:00:00Z</updated><content type="html">&lt;p&gt;${BODY}&lt;/p&gt;</content></entry></feed>`;
    expect(await onlyArticle("a.atom", atom)).toMatchObject({
      id: "u1",
      text: `Satu\n\n${BODY}`,
      url: "https://warta.example/1",
      date: "2024-11-04",
    });
  });
  it("gives a notice for other XML", async () => {
    expect((await reading("a.xml", "<a/>")).notices.map(({ code }) => code)).toEqual(["unreadable-file"]);
  });
});

describe("archives and unknown formats", () => {
  it("reads the files of a zip, sorted, and says which it can't", async () => {
    const zip = zipSync({
      "b/b.txt": strToU8(`${BODY} B`),
      "a.md": strToU8(`${BODY} A`),
      "c.bin": strToU8("x"),
      "__MACOSX/._a.md": strToU8("x"),
      "b/.hidden.txt": strToU8("x"),
    });
    const { articles, notices } = await reading("news.zip", zip);
    expect(articles.map(({ text }) => text)).toEqual([`${BODY} A`, `${BODY} B`]);
    expect(notices.map(({ code, source }) => `${code} ${source}`)).toEqual(["unknown-format news.zip/c.bin"]);
  });
  it("gives a notice for a broken zip and for an unknown extension", async () => {
    expect((await reading("news.zip", "PK no")).notices.map(({ code }) => code)).toEqual(["unreadable-file"]);
    for (const path of ["a.doc", "a", "folder.txt/a", "a.bin.gz", "a.txt.gz.gz"])
      expect((await reading(path, BODY)).notices.map(({ code }) => code)).toEqual(["unknown-format"]);
  });
});

describe("ids", () => {
  it("come from the content where the input gives none: the same for the same, else different", async () => {
    const idOf = async (text: string): Promise<string> => (await onlyArticle("a.txt", text)).id;
    expect(await idOf(BODY)).toBe(await idOf(BODY));
    expect(await idOf(BODY)).not.toBe(await idOf(`${BODY} `));
    expect(await idOf(BODY)).toMatch(/^[0-9a-z]{11}$/);
  });
});
