// A seed → an overview of so many names and links, in clusters as news has them: the same graph on every machine.
import type { EntityType, GraphEntity, GraphLink, Overview, OverviewFile } from "../../src/model/index.ts";

const TYPES: readonly EntityType[] = ["person", "person", "person", "event", "event", "organisation", "country"];
const CLUSTERS = 24;

/** Numerical Recipes' linear congruential generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function bigOverview(names: number, lines: number, seed = 1949): OverviewFile {
  const next = random(seed);
  const home = Array.from({ length: CLUSTERS }, () => ({ x: (next() - 0.5) * 2600, y: (next() - 0.5) * 2000 }));
  const entities = Array.from({ length: names }, (_, n): GraphEntity => {
    const community = Math.floor(next() ** 1.6 * CLUSTERS);
    const type = TYPES[Math.floor(next() * TYPES.length)] ?? "person";
    const [angle, away] = [next() * 2 * Math.PI, 420 * Math.sqrt(next())];
    return {
      id: `${type}:n${n}`,
      type,
      label: `Name number ${n}`,
      labels: {},
      aliases: [],
      mentions: 1,
      articles: [0],
      quotesBy: 0,
      quotesAbout: 0,
      confidence: 1,
      reasons: [],
      importance: 1 / (1 + n / 12),
      community,
      x: (home[community]?.x ?? 0) + away * Math.cos(angle),
      y: (home[community]?.y ?? 0) + away * Math.sin(angle),
    } as GraphEntity;
  });
  const members = Array.from({ length: CLUSTERS }, (_, c) => entities.filter(({ community }) => community === c));
  const links = new Map<string, GraphLink>();
  while (links.size < lines) {
    const a = entities[Math.floor(next() ** 2 * names)];
    const pool = next() < 0.8 ? (members[a?.community ?? 0] ?? entities) : entities;
    const b = pool[Math.floor(next() * pool.length)];
    if (!a || !b || a === b) continue;
    const [source, target] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
    const id = `comention:${source}|${target}`;
    const weight = Math.ceil(1 / (0.02 + next()));
    links.set(id, {
      id,
      kind: "comention",
      source,
      target,
      sentences: weight,
      paragraphs: weight,
      articles: [0],
      weight,
      npmi: Math.round(next() * 100) / 100,
    });
  }
  const overview: Overview = {
    version: 1,
    articles: [{ id: "a", title: "", date: "1949", source: "", language: "en", url: "" }],
    entities,
    links: [...links.values()].sort((x, y) => y.weight - x.weight),
    notices: [],
  };
  return { ...overview, shards: [0] };
}
