// Names of pairs → an overview with just those links: graphs small enough to be checked by hand, and large ones by chance.
import type { GraphEntity, GraphLink, LinkKind, Overview } from "../../../src/model/index.ts";

export const person = (name: string): string => `person:${name}`;

const entity = (name: string): GraphEntity => ({
  id: person(name),
  type: "person",
  label: name.toUpperCase(),
  labels: {},
  aliases: [],
  mentions: 1,
  articles: [0],
  quotesBy: 0,
  quotesAbout: 0,
  confidence: 1,
  reasons: [],
  importance: 0.1,
  community: 0,
  x: 0,
  y: 0,
});

export type Tie = readonly [from: string, to: string, weight: number, kind?: LinkKind];

const link = ([from, to, weight, kind = "comention"]: Tie): GraphLink => ({
  id: `${kind}:${person(from)}|${person(to)}`,
  kind,
  source: person(from),
  target: person(to),
  sentences: weight,
  paragraphs: weight,
  articles: [0],
  weight,
  npmi: 0,
});

export const network = (names: readonly string[], ties: readonly Tie[]): Overview => ({
  version: 1,
  articles: [{ id: "a", title: "", date: "", source: "", language: "id", url: "" }],
  entities: names.map(entity),
  links: ties.map(link),
  notices: [],
});
