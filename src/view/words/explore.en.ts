// What paths, neighbourhoods, several selected names, and taking away say, in English.
import { formats } from "./formats.ts";

const { number } = formats("en");
const count = (one: string, many: string) => (n: number) => `${number(n)} ${n === 1 ? one : many}`;
const names = count("name", "names");
const sentences = count("sentence", "sentences");
const articles = count("article", "articles");

export const exploreEn = {
  pathTitle: "How are two linked?",
  howLinked: (a: string, b: string) => `How are ${a} and ${b} linked?`,
  howLinkedTo: (name: string) => `How is ${name} linked to …?`,
  from: "From",
  to: "To",
  swap: "Swap the two",
  choose: "Type a name",
  forget: (name: string) => `Choose another than ${name}`,
  chooseBoth: "Choose two names: the ways from one to the other are drawn and told sentence by sentence.",
  sameTwice: "These are one and the same name. Choose another.",
  ways: (n: number) =>
    n === 0 ? "No way found." : n === 1 ? "One way, drawn on the graph" : `${number(n)} ways, the best attested first`,
  way: (n: number) => `Way ${number(n)}`,
  through: (n: number) => (n === 0 ? "directly" : n === 1 ? "through one other" : `through ${number(n)} others`),
  waysNote:
    "A way is better the more its steps rest on, and the less it leads through names that are linked to nearly everybody. Named together is not proof of a relation.",
  hopTogether: (a: string, b: string, inSentences: number, inArticles: number) =>
    inSentences > 0
      ? `${a} and ${b} are named together in ${sentences(inSentences)} of ${articles(inArticles)}`
      : `${a} and ${b} are named in the same paragraph in ${articles(inArticles)}`,
  hopArticle: (a: string, b: string, inArticles: number) =>
    `${a} and ${b} are both named in ${articles(inArticles)}, in no single paragraph`,
  hopQuote: (speaker: string, about: string, n: number) =>
    `${speaker} speaks about ${about} in ${count("quote", "quotes")(n)}`,
  hopParticipant: (who: string, event: string) => `${who} takes part in ${event}`,
  hopRole: (person: string, role: string, of: string) =>
    role === "" ? `${person} holds a role in ${of}` : `${person} is called “${role}” of ${of}`,
  clauses: (parts: readonly string[]) => `${parts.join("; ")}.`,
  noSentence: "No sentence names both.",
  noPath: (a: string, b: string) => `Nothing in this graph links ${a} and ${b}, not even through others.`,
  noPathHere: (a: string, b: string) => `No way from ${a} to ${b} under these filters.`,
  inTheWay: "Without this one filter there is:",
  lift: (filter: string) => `Lift “${filter}”`,
  togetherInTheWay: "No single filter stands in the way; together they do.",
  clearAll: "Clear all filters",
  filterNames: {
    hiddenTypes: "hidden types",
    hiddenKinds: "hidden kinds of links",
    closeness: "how close two names must stand",
    leastWeight: "least weight",
    outlets: "outlets",
    languages: "language of the articles",
    text: "words in the article",
    hubs: "hide the hubs",
    window: "time",
    datedOnly: "dated articles only",
    sureOnly: "doubtful names hidden",
    hiddenEntities: "hidden names",
    ego: "neighbourhood",
  },

  ego: "Neighbourhood",
  egoHint: "Shows only these names and those linked to them. Places on the graph stay.",
  egoSteps: { 1: "One step", 2: "Two steps" },
  egoWould: (n: number) => `shows ${names(n)}`,
  egoShown: (n: number) => `Neighbourhood: ${names(n)} shown.`,
  egoLeave: "Show the whole graph again",

  group: "Selected names",
  chosen: (n: number) => `${names(n)} selected`,
  unselect: (name: string) => `Take ${name} out of the selection`,
  common: "Linked to all of them",
  commonNone: "Nobody is linked to all of them.",
  among: "Links among them",
  amongNone: "Nothing links them directly.",
  selectAlso: (name: string) => `Also select ${name}`,
  hide: "Hide",
  hideName: (name: string) => `Hide ${name}`,
  hidden: (n: number) => `${names(n)} hidden. Ctrl Z brings back.`,
  pin: "Pin",
  unpin: "Unpin",
  pinHint: "A pinned name is always written and stays where you put it.",
  pinned: (n: number) => `${names(n)} pinned.`,
  unpinned: (n: number) => `${names(n)} back in place.`,
  unpinAll: "Put all pinned names back",
  moved: (name: string) => `${name} moved and pinned.`,

  undo: "Undo",
  redo: "Redo",
  undone: "Undone.",
  redone: "Done again.",
  lasso: "Select with a lasso",
  lassoHint: "Draw a line around names. Escape stops.",
  lassoNone: "No name is inside that line.",

  share: "Share",
  shareHint: "Share and download",
  link: "Copy link",
  linkHint: "Restores this view: selection, filters, places",
  linkCopied: "Link copied. It restores this view.",
  copyFailed: "The browser did not allow copying.",
  embed: "Copy code to embed",
  embedHint: "This view inside another page",
  embedCopied: "Code copied. It shows this view inside a page.",
  png: "Picture (PNG)",
  pngHint: "For a page or a message",
  svg: "Drawing (SVG)",
  svgHint: "For print and for editing",
  citations: "Citations (Markdown)",
  citationsHint: "Sentences of the selection with their sources",
  citationsNone: "Select a name, a link or a path first",
  data: "Data …",
  dataHint: "Graph files for Gephi, R, Python, Neo4j …",
  pictureNoStage: "Open the graph view first",
  saved: (file: string) => `${file} saved.`,
  saveFailed: "This could not be made. Try again.",

  dataTitle: "Download the graph",
  dataWhat: "What",
  dataWhole: "The whole graph",
  dataShown: "What the filters leave",
  dataChosen: "The selection",
  dataFormat: "Format",
  formats: {
    gexf: "For Gephi and Gephi Lite: colours, sizes, places, time",
    graphml: "For yEd, Cytoscape, igraph, NetworkX",
    json: "Nodes and links for D3, graphology and scripts",
    csv: "Four tables for a spreadsheet: names, links, quotes, evidence",
    cypher: "Statements that load the graph into Neo4j or Memgraph",
    turtle: "Linked data (RDF) with every sentence as provenance",
    markdown: "A dossier to read: who they are, what they say, with sources",
    html: "This explorer as one file that opens without a network",
  },
  download: "Download",
  cancel: "Cancel",
  reading: (n: number, of: number) => `Reading articles: ${number(n)} of ${number(of)}`,
  writing: "Writing the file …",
  dataFailed: "Some articles could not be read, so no file was written.",

  pictureTitle: "Who is named with whom in the news",
  pictureCounts: (n: number, links: number) => `${names(n)} · ${count("link", "links")(links)}`,
  pictureNotes: "A line: named together, thicker the more sentences. Named together is not proof of a relation.",
  pictureSource: (n: number, outlets: string, from: string, to: string) =>
    [
      `Source: ${articles(n)}`,
      ...(outlets === "" ? [] : [outlets]),
      ...(from === "" ? [] : [from === to ? from : `${from} – ${to}`]),
    ].join(" · "),
  pictureMade: (address: string) => `Made with Simpul · ${address}`,
  citationsTitle: (title: string) => `Sources: ${title}`,

  openFull: "Open in Simpul",
  openFullHint: "Opens the whole explorer in a new tab",
};

export type ExploreWords = typeof exploreEn;
