// What the panels say, in English.
import { formats } from "./formats.ts";

const { number } = formats("en");
const count = (one: string, many: string) => (n: number) => `${number(n)} ${n === 1 ? one : many}`;

export const panelsEn = {
  mentions: count("mention", "mentions"),
  articles: count("article", "articles"),
  quotes: count("quote", "quotes"),

  close: "Close",
  retry: "Try again",
  loading: "Loading articles …",
  failed: (n: number) => `${n === 1 ? "One article" : `${number(n)} articles`} could not be loaded.`,
  loadMore: (n: number) => `Load ${count("more article", "more articles")(n)}`,
  loadedOf: (n: number, total: number) => `From ${number(n)} of ${number(total)} articles`,
  showAll: (n: number) => `Show all ${number(n)}`,
  showFewer: "Show fewer",
  unknownEntity: "This name is not in the graph that is open.",
  unknownPair: "Nothing in the graph that is open links these two.",
  open: "Open article",
  copy: "Copy with citation",
  copied: "Sentence and citation copied.",
  copyFailed: "The browser did not allow copying. Select the sentence and copy it by hand.",
  undatedArticle: "no date",

  entity: "Details",
  aliases: "Also called",
  eventKind: "Kind",
  eventDate: "Date",
  eventDateUnknown: "not stated",
  participant: "takes part",
  participants: "Participants",
  roles: "Roles",
  rolesNote: "As the articles put it.",
  times: (n: number) => `${number(n)}×`,
  links: "Strongest links",
  linksBy: "Links by type",
  notProof: "Named together is not proof of a relation.",
  together: (sentences: number, paragraphs: number, articles: number) => {
    const places = [
      ...(sentences > 0 ? [count("sentence", "sentences")(sentences)] : []),
      ...(paragraphs > 0 ? [count("paragraph", "paragraphs")(paragraphs)] : []),
    ];
    return `${places.join(", ")} in ${count("article", "articles")(articles)}`;
  },
  quotesBy: "Quotes by",
  quotesAbout: "Quotes about",
  noSpeaker: "Speaker not named",
  indirect: "reported speech",
  about: "about",
  timeline: "Articles over time",
  timelineBy: { day: "by day", month: "by month", year: "by year" },
  timelineAs: "As a table",
  period: "Period",
  articlesHead: "Articles",
  undated: (n: number) => `${count("article has", "articles have")(n)} no date.`,
  busiest: (period: string, n: number) => `Most in ${period}: ${number(n)}`,

  pairTitle: (a: string, b: string) => `${a} and ${b}`,
  /** `paragraphs` hold both names, but no one sentence of theirs does. */
  togetherIn: (sentences: number, paragraphs: number, articles: number) => {
    const of = count("article", "articles")(articles);
    const also = paragraphs > 0 ? ` and ${count("more paragraph", "more paragraphs")(paragraphs)}` : "";
    return sentences > 0
      ? `Named together in ${count("sentence", "sentences")(sentences)}${also} of ${of}.`
      : `Named in the same paragraph, not the same sentence, ${paragraphs === 1 ? "once" : `${number(paragraphs)} times`} in ${of}.`;
  },
  togetherTitle: "Named together",
  saidAbout: (speaker: string, target: string) => `${speaker} about ${target}`,
  takesPart: (participant: string, event: string) => `${participant} takes part in ${event}`,
  holdsRole: (person: string, labels: string) => `${person}’s role: ${labels}`,
  evidence: "Evidence",
  scopeParagraph: "same paragraph, different sentences",
  position: (at: number, total: number) => `${number(at)} / ${number(total)}`,
  positionSpoken: (at: number, total: number) => `Evidence ${number(at)} of ${number(total)}`,
  next: "Next evidence",
  previous: "Previous evidence",
  keys: "↑ ↓ move · Enter opens · c copies",
  noEvidence: "No evidence in the articles loaded so far.",

  reader: "Article",
  closeArticle: "Close article",
  original: "Original",
  originalOf: (host: string) => `Original at ${host} (opens a new tab)`,
  newTab: "opens a new tab",
  nextMention: "Next mention",
  previousMention: "Previous mention",
  mentionOf: (name: string, at: number, total: number) => `${name}, ${number(at)} of ${number(total)}`,
  articleFailed: "This article could not be loaded.",
  articleUnknown: "This article is not in the graph that is open.",
  mentionAs: { name: "", role: "named by role", pronoun: "pronoun" },
  aside: "Not part of the report",

  list: "All names in the graph",
  listCount: (n: number) => `${count("name", "names")(n)}, sortable by column`,
  listEmpty: "Every type is hidden.",
  listKeys: "Arrow keys move, Enter selects.",
  columns: {
    name: "Name",
    type: "Type",
    mentions: "Mentions",
    articles: "Articles",
    links: "Links",
    quotesBy: "Quotes by",
    quotesAbout: "Quotes about",
  },

  cues: {
    said: "said",
    asked: "asked",
    accused: "accused",
    denied: "denied",
    praised: "praised",
    promised: "promised",
    warned: "warned",
    demanded: "demanded",
  },
  kinds: {
    meeting: "meeting",
    visit: "visit",
    summit: "summit",
    conflict: "conflict",
    attack: "attack",
    military: "military",
    election: "election",
    protest: "protest",
    ceremony: "ceremony",
    agreement: "agreement",
    sanction: "sanction",
    legal: "legal case",
    disaster: "disaster",
    accident: "accident",
    crime: "crime",
    death: "death",
    appointment: "appointment",
    speech: "speech",
    economy: "economy",
    sport: "sport",
    other: "other",
  },
};

export type PanelWords = typeof panelsEn;
