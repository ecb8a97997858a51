// What the filters, the chips and the timeline say, in English.
import { formats } from "./formats.ts";

const { number } = formats("en");
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const filtersEn = {
  onlyQuotes: "Only who speaks about whom",
  everyLink: "All kinds of links again",
  clearAll: "Clear all filters",

  chips: "Filters:",
  clear: "Clear all",
  remove: (filter: string) => `Remove filter: ${filter}`,
  remains: (names: number, links: number, articles: number, ofArticles: number) =>
    `${count(names, "name", "names")} · ${count(links, "link", "links")} · ${number(articles)} of ${count(ofArticles, "article", "articles")}`,
  unlinked: (n: number) =>
    n === 1
      ? "1 name has no link left under these filters and is not drawn."
      : `${number(n)} names have no link left under these filters and are not drawn.`,
  nothing: "Nothing is left under these filters.",

  kinds: { comention: "Named together", quote: "Speaks about", participant: "Takes part in", role: "Serves" },
  kindHints: {
    comention: "Named in one sentence or paragraph. Thicker: more sentences; darker: less by chance.",
    quote: "From the speaker to whom the words are about. Drawn for a selection.",
    participant: "From an event to who takes part in it. Drawn for a selection.",
    role: "From a person to the country or organisation of the office. Drawn for a selection.",
  },
  kindsHint: "Thicker lines: more sentences; darker: less by chance. Arrows and curves are drawn for a selection.",
  without: (what: string) => `without “${what}”`,

  more: "Filter articles and links",
  of: (n: number, all: number) => `${number(n)} of ${number(all)}`,
  any: "any",

  text: "Words in the articles",
  textLabel: "Words that articles must hold",
  textHint: "All words, in title or text; “in quotation marks” as they stand.",
  textReading: (read: number, all: number) => `Searching: ${number(read)} of ${count(all, "article", "articles")} …`,
  textFound: (n: number, all: number) =>
    n === 0 ? "No article holds all of these words." : `In ${number(n)} of ${count(all, "article", "articles")}.`,
  textFailed: (n: number) => `${count(n, "article", "articles")} could not be read.`,
  again: "Try again",
  textChip: (text: string) => `text: ${text}`,

  closeness: "Closeness",
  closenessOf: { sentence: "sentence", paragraph: "paragraph", article: "article" },
  closenessHint: {
    sentence: "Two names count as linked when one sentence names both: the strictest.",
    paragraph: "One sentence, or at least one paragraph, names both. A paragraph alone counts half.",
    article:
      "Also pairs that share two or more articles, but no paragraph. They count a quarter an article: a hint, no more.",
  },
  closenessChip: { sentence: "in one sentence", paragraph: "in one paragraph", article: "in the same articles" },
  links: (n: number) => count(n, "link", "links"),

  weight: "Strength of links",
  weightLabel: "Least strength of a pair",
  weightHint: "A pair’s strength is its sentences, quotes and roles added up; a shared paragraph counts half.",
  weightAtLeast: (n: number) => (n === 0 ? "all pairs" : `at least ${number(n)}`),
  pairs: (n: number, all: number) => `${number(n)} of ${count(all, "pair", "pairs")}`,
  weightBars: (bars: readonly (readonly [number, number])[]) =>
    `Pairs by strength: ${bars.map(([from, n]) => `from ${number(from)}: ${number(n)}`).join("; ")}`,
  weightChip: (n: number) => `strength ${number(n)} or more`,

  hubs: "Links that tell little",
  hubsSwitch: "Leave out what chance explains",
  hubsHint:
    "Whoever is in every article is named with everybody. This keeps the pairs that are named together more than that alone would give.",
  hubsBy: { association: "by association", backbone: "by backbone" },
  hubsHow: {
    association: "Association (npmi): 0 is as often as by chance, 1 is only ever together.",
    backbone: "Backbone (disparity filter): the lower, the rarer a link as strong must be among those of either end.",
  },
  hubsLevel: { association: "Least association", backbone: "Significance" },
  hubsKept: (n: number, all: number) => `Keeps ${number(n)} of ${count(all, "co-mention", "co-mentions")}.`,
  hubsChip: {
    association: (level: number) => `association ${number(level)} or more`,
    backbone: (level: number) => `backbone, significance ${number(level)}`,
  },

  outlets: "Outlets",
  outletsHint: "None ticked: all of them.",
  noOutlet: "no outlet named",
  languages: "Languages of articles",
  language: (code: string) => ({ id: "Indonesian", en: "English" })[code] ?? code,
  articles: (n: number) => count(n, "article", "articles"),

  away: (n: number) => count(n, "name put away", "names put away"),
  awayOne: (name: string) => `without ${name}`,
  ego: (names: string, steps: number) => `around ${names}, ${count(steps, "step", "steps")}`,

  time: "Time",
  timeline: "Articles over time",
  timelineHelp:
    "Drag over the bars to choose a span; drag its middle to move it, its edges to resize it; double-click for all of the time. With the keyboard: arrows move an edge, with Shift ten times as far.",
  everyTime: "All of the time",
  clearTime: "All of the time again",
  from: "Beginning of the span",
  until: "End of the span",
  whole: "The span, as a whole",
  span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  inSpan: (n: number, all: number) => `${number(n)} of ${count(all, "article", "articles")}`,
  by: { day: "by day", month: "by month", year: "by year" },
  play: "Play: move the span through time",
  pause: "Pause",
  stepOn: "Move the span one step on",
  closer: "Look closer at the span",
  wider: "Back to all of the time",
  undated: (n: number) => count(n, "article without a date", "articles without a date"),
  undatedIn: "shown with every span",
  undatedOut: "left out",
  undatedToggle: (n: number) =>
    `Show ${n === 1 ? "the article" : `the ${number(n)} articles`} without a date with every span`,
  coarse: (n: number, unit: "month" | "day") =>
    unit === "month"
      ? `${count(n, "article", "articles")} dated by the year alone`
      : `${count(n, "article", "articles")} dated by the month alone`,
  coarseHint: "They have no bar of their own, and count in every span that may hold them.",
  datedChip: "without the undated",
  bar: (period: string, n: number) => `${period}: ${count(n, "article", "articles")}`,
  noDates: "No article has a date.",

  labels: "Names on the stage",
  labelsLabel: "How many names are written",
  labelsOf: (level: number): string =>
    level === 0 ? "only those selected" : level < 0.75 ? "few" : level <= 1.25 ? "as many as fit well" : "many",

  hints: [
    "Point at a name to see whom it is named with. Click it for its quotes, roles and sentences.",
    "Click a line for the sentences that name both. Every number here opens on its sentences.",
    "Press / to search, for a name or for what you want to do. Drag over the bars below to choose a time.",
  ],
  hintsTitle: "How to begin",
  hintNext: "Next",
  hintClose: "Got it",
  hintOf: (n: number, all: number) => `${n} of ${all}`,

  groups: {
    person: "People",
    country: "Countries",
    organisation: "Organisations",
    event: "Events",
    article: "Articles",
    quote: "Quotes",
    action: "What you can do",
  },
  quotesRead: (read: number, all: number) => `${number(read)} of ${count(all, "article", "articles")} read`,
  outside: "outside the filters",
  unknownSpeaker: "speaker not named",
};
