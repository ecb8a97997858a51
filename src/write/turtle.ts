// KnowledgeGraph → RDF in Turtle: things in terms of schema.org, where they come from in terms of PROV.
import { DataFactory, type Literal, Writer as N3Writer, type NamedNode } from "n3";
import type { ArticleRecord, GraphArticle, GraphEntity, GraphLink, KnowledgeGraph } from "../model/index.ts";
import { webAddress } from "./address.ts";
import type { Writer } from "./writer.ts";

const { namedNode, literal, quad } = DataFactory;

const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  // What no vocabulary has a word for: named together, and how strongly.
  simpul: "urn:simpul:term:",
} as const;

const term = (prefix: keyof typeof PREFIXES, name: string): NamedNode => namedNode(PREFIXES[prefix] + name);
const A = term("rdf", "type");

const CLASSES = {
  person: [term("schema", "Person"), term("prov", "Agent")],
  country: [term("schema", "Country"), term("prov", "Agent")],
  organisation: [term("schema", "Organization"), term("prov", "Agent")],
  event: [term("schema", "Event"), term("prov", "Activity")],
} as const;

/** A property and its value; several make up what is said of one subject. */
type Fact = readonly [property: NamedNode, value: NamedNode | Literal];

export const turtle: Writer = {
  id: "turtle",
  name: "RDF (Turtle)",
  extension: "ttl",
  mime: "text/turtle",
  scope: "graph",
  write(graph) {
    const writer = new N3Writer({ prefixes: PREFIXES });
    const say = (subject: NamedNode, facts: Iterable<Fact>): void => {
      for (const [property, value] of facts) writer.addQuad(quad(subject, property, value));
    };
    for (const entity of graph.entities) say(iri("entity", entity.id), entityFacts(entity));
    for (const [index, article] of graph.articles.entries()) {
      const record = graph.records[index];
      say(iri("article", article.id), articleFacts(article, record));
      if (record)
        for (const [at, quote] of record.quotes.entries()) say(quoteIri(record, at), quoteFacts(record, quote));
    }
    const shownBy = evidenceOf(graph);
    for (const [index, link] of graph.links.entries()) say(iri("link", link.id), linkFacts(link, shownBy[index] ?? []));
    for (const link of graph.links) say(iri("entity", link.source), shortcuts(link));
    return text(writer);
  },
};

/** The writer calls back before it returns when it writes to memory. */
function text(writer: N3Writer): string {
  let written = "";
  writer.end((error, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}

/** The library writes an address as it is given: everything but letters, digits and `-_.!~*'()` is encoded. */
const iri = (what: "entity" | "article" | "link", id: string, fragment = ""): NamedNode =>
  namedNode(`urn:simpul:${what}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"))}${fragment}`);

/** Characters of an article's text, as RFC 5147 writes them. */
const place = (article: string, { start, end }: { start: number; end: number }): NamedNode =>
  iri("article", article, `#char=${start},${end}`);

const quoteIri = ({ id }: ArticleRecord, index: number): NamedNode => iri("article", id, `#quote=${index}`);

function* entityFacts(entity: GraphEntity): Generator<Fact> {
  for (const type of CLASSES[entity.type]) yield [A, type];
  const names = Object.entries(entity.labels).filter(([language]) => LANGUAGE.test(language));
  for (const [language, name] of names) yield [term("schema", "name"), literal(name, language)];
  if (!names.some(([, name]) => name === entity.label)) yield [term("schema", "name"), literal(entity.label)];
  for (const alias of entity.aliases) yield [term("schema", "alternateName"), literal(alias)];
  if (entity.kind) yield [term("schema", "additionalType"), term("simpul", entity.kind)];
  if (entity.date) yield [term("schema", "startDate"), date(entity.date)];
  if (entity.place) {
    const { label, country } = entity.place;
    yield [term("schema", "location"), country === undefined ? literal(label) : iri("entity", country)];
  }
  yield [term("simpul", "mentions"), literal(entity.mentions)];
  yield [term("simpul", "importance"), decimal(entity.importance)];
  yield [term("simpul", "community"), literal(entity.community)];
}

function* articleFacts(article: GraphArticle, record: ArticleRecord | undefined): Generator<Fact> {
  yield [A, term("schema", "NewsArticle")];
  yield [A, term("prov", "Entity")];
  yield [term("schema", "identifier"), literal(article.id)];
  if (article.report) yield [term("prov", "alternateOf"), iri("article", article.report)];
  if (article.title) yield [term("schema", "headline"), literal(article.title, tag(article.language))];
  if (article.date) yield [term("schema", "datePublished"), date(article.date)];
  if (article.source) yield [term("schema", "publisher"), literal(article.source)];
  if (article.language) yield [term("schema", "inLanguage"), literal(article.language)];
  const url = webAddress(article.url);
  if (url !== undefined) yield [term("schema", "url"), namedNode(url)];
  for (const id of new Set(record?.mentions.map(({ entity }) => entity)))
    yield [term("schema", "mentions"), iri("entity", id)];
}

function* quoteFacts(record: ArticleRecord, quote: ArticleRecord["quotes"][number]): Generator<Fact> {
  yield [A, term("schema", "Quotation")];
  yield [A, term("prov", "Entity")];
  yield [term("schema", "text"), literal(record.text.slice(quote.start, quote.end))];
  yield [term("prov", "wasQuotedFrom"), iri("article", record.id)];
  yield [term("prov", "hadPrimarySource"), place(record.id, quote)];
  yield [term("simpul", "form"), literal(quote.kind)];
  if (quote.speaker !== null) {
    yield [term("schema", "spokenByCharacter"), iri("entity", quote.speaker)];
    yield [term("prov", "wasAttributedTo"), iri("entity", quote.speaker)];
  }
  for (const id of quote.about) yield [term("schema", "about"), iri("entity", id)];
}

const LINK_CLASSES = {
  comention: "CoMention",
  quote: "SpokenAbout",
  participant: "Participation",
  role: "Role",
} as const;

function* linkFacts(link: GraphLink, places: readonly NamedNode[]): Generator<Fact> {
  yield [A, term("simpul", LINK_CLASSES[link.kind])];
  if (link.kind === "role") yield [A, term("schema", "Role")];
  yield [term("simpul", "source"), iri("entity", link.source)];
  yield [term("simpul", "target"), iri("entity", link.target)];
  yield [term("simpul", "weight"), decimal(link.weight)];
  yield [term("simpul", "sentences"), literal(link.sentences)];
  if (link.kind === "comention") yield [term("simpul", "npmi"), decimal(link.npmi)];
  for (const label of link.labels ?? []) yield [term("schema", "roleName"), literal(label)];
  for (const shown of places) yield [term("prov", "wasDerivedFrom"), shown];
}

/** What can be said in a word of a common vocabulary, so that others' queries find it. Named together is no relation. */
function* shortcuts({ kind, source, target, id }: GraphLink): Generator<Fact> {
  if (kind === "participant" && source !== target) yield [term("prov", "wasAssociatedWith"), iri("entity", target)];
  if (kind === "role") yield [term("schema", "affiliation"), iri("link", id)];
}

function evidenceOf({ links, records }: KnowledgeGraph): NamedNode[][] {
  const places: NamedNode[][] = links.map(() => []);
  for (const { id, evidence } of records) {
    for (const shown of evidence) places[shown.link]?.push(place(id, shown));
  }
  return places;
}

const LANGUAGE = /^[a-z]{2,3}$/;
const tag = (language: string): string | undefined => (LANGUAGE.test(language) ? language : undefined);

const DATE_TYPES = new Map([
  [4, "gYear"],
  [7, "gYearMonth"],
  [10, "date"],
]);
const date = (iso: string): Literal => literal(iso, term("xsd", DATE_TYPES.get(iso.length) ?? "string"));

/** Six digits: fewer would do, more would be written with an exponent, which `xsd:decimal` has not. */
const decimal = (value: number): Literal => literal(String(Math.round(value * 1e6) / 1e6), term("xsd", "decimal"));
