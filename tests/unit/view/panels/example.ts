// A small graph to look at in tests: two articles, written for them, with offsets taken from the texts.
import type { ArticleRecord, GraphEntity, GraphLink, Overview, Span } from "../../../../src/model/index.ts";

const TEXTS = [
  "Ani visits Borduria\n\nMinister Ani landed in Borduria. “Borduria is a friend,” she said. The crowd cheered for Ani.\nBACA JUGA: A recipe",
  "Ani said Borduria would wait. Nothing else. A meeting followed.",
] as const;

/** Place of the `nth` occurrence of some words in a text. */
export function at(article: 0 | 1, words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXTS[article].indexOf(words, start + 1);
  if (start < 0) throw new Error(`no "${words}" (${nth}) in article ${article}`);
  return { start, end: start + words.length };
}

const entity = (
  id: string,
  type: GraphEntity["type"],
  label: string,
  more: Partial<GraphEntity> = {},
): GraphEntity => ({
  id,
  type,
  label,
  labels: {},
  aliases: [],
  mentions: 1,
  articles: [0, 1],
  quotesBy: 0,
  quotesAbout: 0,
  confidence: 1,
  reasons: [],
  importance: 1,
  community: 0,
  x: 0,
  y: 0,
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

export const ANI = "person:ani";
export const BORDURIA = "country:XB";

export const overview: Overview = {
  version: 1,
  articles: [
    {
      id: "one",
      title: "Ani visits Borduria",
      date: "1949-03",
      source: "The Post",
      language: "en",
      url: "https://post.example/one",
    },
    { id: "two", title: "", date: "", source: "", language: "en", url: "javascript:alert(1)" },
  ],
  entities: [
    entity(ANI, "person", "Ani", { mentions: 5, quotesBy: 2 }),
    entity(BORDURIA, "country", "Borduria", {
      labels: { id: "Borduria", en: "Republic of Borduria" },
      mentions: 3,
      quotesAbout: 2,
    }),
    entity("event:meeting", "event", "a meeting", { kind: "meeting", date: "", articles: [1] }),
  ],
  links: [
    link("comention", BORDURIA, ANI, { weight: 3, articles: [0, 1] }),
    link("quote", ANI, BORDURIA, { weight: 2, articles: [0, 1] }),
    link("role", ANI, BORDURIA, { labels: ["Minister"] }),
    link("participant", "event:meeting", ANI, { articles: [1] }),
  ],
  notices: [],
};

export const records: readonly ArticleRecord[] = [
  {
    id: "one",
    text: TEXTS[0],
    aside: [at(0, "BACA JUGA: A recipe")],
    sentences: [
      at(0, "Ani visits Borduria"),
      at(0, "Minister Ani landed in Borduria."),
      at(0, "“Borduria is a friend,” she said."),
      at(0, "The crowd cheered for Ani."),
    ],
    mentions: [
      { entity: ANI, as: "name", ...at(0, "Ani") },
      { entity: BORDURIA, as: "name", ...at(0, "Borduria") },
      { entity: ANI, as: "name", ...at(0, "Ani", 1) },
      { entity: BORDURIA, as: "name", ...at(0, "Borduria", 1) },
      { entity: BORDURIA, as: "name", ...at(0, "Borduria", 2) },
      { entity: ANI, as: "pronoun", ...at(0, "she") },
      { entity: ANI, as: "name", ...at(0, "Ani", 2) },
    ],
    quotes: [
      {
        kind: "direct",
        speaker: ANI,
        cue: "said",
        cueClass: "said",
        about: [BORDURIA],
        ...at(0, "Borduria is a friend,"),
      },
    ],
    roles: [{ person: ANI, label: "Minister", country: BORDURIA, ...at(0, "Minister") }],
    evidence: [
      {
        link: 0,
        scope: "paragraph",
        ...at(0, TEXTS[0].slice(21, TEXTS[0].lastIndexOf("\n"))),
        source: at(0, "Borduria", 1),
        target: at(0, "Ani", 2),
      },
      {
        link: 0,
        scope: "sentence",
        ...at(0, "Minister Ani landed in Borduria."),
        source: at(0, "Borduria", 1),
        target: at(0, "Ani", 1),
      },
      {
        link: 1,
        scope: "quote",
        quote: 0,
        ...at(0, "Borduria is a friend,"),
        source: at(0, "she"),
        target: at(0, "Borduria", 2),
      },
      {
        link: 2,
        scope: "sentence",
        ...at(0, "Minister Ani landed in Borduria."),
        source: at(0, "Ani", 1),
        target: at(0, "Borduria", 1),
      },
    ],
  },
  {
    id: "two",
    text: TEXTS[1],
    aside: [],
    sentences: [at(1, "Ani said Borduria would wait."), at(1, "Nothing else."), at(1, "A meeting followed.")],
    mentions: [
      { entity: ANI, as: "name", ...at(1, "Ani") },
      { entity: BORDURIA, as: "name", ...at(1, "Borduria") },
      { entity: "event:meeting", as: "name", ...at(1, "A meeting") },
    ],
    quotes: [
      {
        kind: "indirect",
        speaker: ANI,
        cue: "said",
        cueClass: "said",
        about: [BORDURIA],
        ...at(1, "Borduria would wait"),
      },
    ],
    roles: [{ person: ANI, label: "minister", country: BORDURIA, ...at(1, "Ani") }],
    evidence: [
      {
        link: 1,
        scope: "quote",
        quote: 0,
        ...at(1, "Borduria would wait"),
        source: { start: 0, end: 0 },
        target: at(1, "Borduria"),
      },
    ],
  },
];
