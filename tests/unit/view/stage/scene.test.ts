import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import type { EntityType, GraphEntity, GraphLink, Overview } from "../../../../src/model/index.ts";
import { type Filters, NO_FILTERS } from "../../../../src/view/filters.ts";
import { scoper } from "../../../../src/view/scope/index.ts";
import { drawnOf } from "../../../../src/view/stage/drawn.ts";
import { keepPairs, nodeSize, pairEdge, type StageGraph, stageGraph } from "../../../../src/view/stage/model.ts";
import type { Palette } from "../../../../src/view/stage/palette.ts";
import { edgeLook, type Look, lineAlpha, lineWidth, nodeLook, sceneOf } from "../../../../src/view/stage/scene.ts";

const entity = (id: string, importance = 0.5): GraphEntity => ({
  id,
  type: id.split(":")[0] as EntityType,
  label: id,
  labels: {},
  aliases: [],
  mentions: 1,
  articles: [0],
  quotesBy: 0,
  quotesAbout: 0,
  confidence: 1,
  reasons: [],
  importance,
  community: 0,
  x: 0,
  y: 0,
});
const link = (kind: GraphLink["kind"], source: string, target: string, weight = 2, npmi = 0.5): GraphLink => ({
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  sentences: 1,
  paragraphs: 1,
  articles: [0],
  weight,
  npmi: kind === "comention" ? npmi : 0,
});

const OVERVIEW: Overview = {
  version: 1,
  articles: [],
  notices: [],
  entities: [entity("country:ID", 1), entity("person:a"), entity("person:b", 0), entity("event:e")],
  links: [
    link("comention", "country:ID", "person:a", 4),
    link("quote", "person:a", "country:ID", 1),
    link("quote", "person:a", "person:b", 1),
    link("participant", "event:e", "country:ID", 1),
    link("comention", "country:ID", "person:gone"),
  ],
};
const PALETTE: Palette = {
  stage: [255, 255, 255],
  ink: [0, 0, 0],
  edge: [100, 100, 100],
  accent: [200, 50, 30],
  types: { person: [0, 0, 255], country: [255, 0, 0], organisation: [0, 255, 0], event: [255, 0, 255] },
};
const graph = stageGraph(OVERVIEW);
const scopeOf = scoper(index(OVERVIEW));
const drawn = (filters: Partial<Filters> = {}) => drawnOf(scopeOf({ ...NO_FILTERS, ...filters }, null));
const sceneFor = (look: Partial<Look>) =>
  sceneOf({
    palette: PALETTE,
    drawn: drawn(),
    labels: 1,
    changed: null,
    selection: null,
    hovered: null,
    hoveredPair: null,
    way: [],
    pinned: new Set(),
    ...look,
  });
const node = (look: Partial<Look>, id: string) => nodeLook(sceneFor(look), id, graph.getNodeAttributes(id));
const ends = (g: StageGraph, id: string) => ({ id, type: g.getNodeAttribute(id, "entity").type });
const edge = (look: Partial<Look>, key: string) =>
  edgeLook(
    sceneFor(look),
    key,
    graph.getEdgeAttributes(key),
    ends(graph, graph.source(key)),
    ends(graph, graph.target(key)),
  );

describe("the graph of the stage", () => {
  it("has one line a pair whatever links it, and the single links beside it", () => {
    expect(graph.filterEdges((_, { kind }) => kind === "pair").sort()).toEqual([
      "pair:country:ID|event:e",
      "pair:country:ID|person:a",
      "pair:person:a|person:b",
    ]);
    expect(graph.filterEdges((_, { kind }) => kind !== "pair").length).toBe(3);
    expect(graph.getEdgeAttributes(pairEdge("person:a", "country:ID"))).toEqual({ kind: "pair", weight: 5, npmi: 0.5 });
    expect(graph.getEdgeAttribute(pairEdge("person:a", "person:b"), "npmi")).toBeNull();
  });
});

describe("pairs that the whole has no line for", () => {
  it("get one while they are in scope", () => {
    const own = stageGraph(OVERVIEW);
    const added = new Set<string>();
    const key = pairEdge("event:e", "person:b");
    keepPairs(own, new Map([[key, { weight: 0.5, npmi: 0 }]]), added);
    expect(own.getEdgeAttributes(key)).toEqual({ kind: "pair", weight: 0.5, npmi: 0 });
    keepPairs(own, new Map(), added);
    expect(own.hasEdge(key)).toBe(false);
    expect(own.size).toBe(graph.size);
  });
});

describe("the scene", () => {
  it("shows every node in the colour of its type, and hides none, while nothing is chosen", () => {
    expect(node({}, "person:a")).toMatchObject({ type: "person", color: "#0000ff", hidden: false });
  });

  it("keeps 12 % of the colour of what is no neighbour of the node under the pointer", () => {
    expect(node({ hovered: "event:e" }, "country:ID").color).toBe("#ff0000");
    expect(node({ hovered: "event:e" }, "person:a").color).toBe("#e0e0ff");
  });

  it("lights the neighbourhood of the selection, and keeps the selected lit while another is hovered", () => {
    const selection = { kind: "entity", id: "person:b" } as const;
    expect(node({ selection }, "person:a").color).toBe("#0000ff");
    expect(node({ selection }, "event:e").color).not.toBe("#ff00ff");
    expect(node({ selection, hovered: "event:e" }, "person:b").color).toBe("#0000ff");
  });

  it("hides what is not in scope and every line that ends at it", () => {
    const look = { drawn: drawn({ hiddenTypes: new Set(["event"]) }) };
    expect(node(look, "event:e").hidden).toBe(true);
    expect(node(look, "person:b").hidden).toBe(false);
    expect(edge(look, "pair:country:ID|event:e").hidden).toBe(true);
    expect(edge(look, "pair:country:ID|person:a").hidden).toBe(false);
  });

  it("draws a line as strong as the links in scope make it, and a node as large", () => {
    const look = { drawn: drawn({ hiddenKinds: new Set(["quote"]) }) };
    expect(edge(look, "pair:country:ID|person:a").size).toBe(lineWidth(4));
    expect(edge({}, "pair:country:ID|person:a").size).toBe(lineWidth(5));
    expect(node({}, "country:ID").size).toBe(nodeSize(1));
  });

  it("draws quotes themselves where no co-mention is in scope", () => {
    const look = { drawn: drawn({ hiddenKinds: new Set(["comention"]) }) };
    expect(edge(look, "quote:person:a|country:ID")).toMatchObject({ type: "arrow", hidden: false });
    expect(edge(look, "pair:country:ID|person:a").hidden).toBe(true);
  });

  it("hovering reaches nobody that is filtered out", () => {
    const look = { hovered: "country:ID", drawn: drawn({ hiddenKinds: new Set(["comention"]) }) };
    expect(sceneFor(look).lit).toEqual(new Set(["country:ID", "person:a", "event:e"]));
    expect(sceneFor({ ...look, hovered: "person:b" }).lit).toEqual(new Set(["person:b", "person:a"]));
  });

  it("draws quotes and parts when an end is selected, in the colour of who speaks and of the event", () => {
    const quote = "quote:person:a|country:ID";
    expect(edge({}, quote).hidden).toBe(true);
    expect(edge({ hovered: "person:a" }, quote).hidden).toBe(true);
    const selection = { kind: "entity", id: "country:ID" } as const;
    expect(edge({ selection }, quote)).toMatchObject({ type: "arrow", hidden: false, color: "#1919ff" });
    expect(edge({ selection }, "participant:event:e|country:ID")).toMatchObject({ type: "bow", color: "#ff19ff" });
    expect(edge({ selection }, "quote:person:a|person:b").hidden).toBe(true);
  });

  it("draws of a selected pair only what links the two", () => {
    const selection = { kind: "pair", source: "country:ID", target: "person:a" } as const;
    expect(edge({ selection }, "quote:person:a|country:ID").hidden).toBe(false);
    expect(edge({ selection }, "quote:person:a|person:b").hidden).toBe(true);
    expect(edge({ selection }, "participant:event:e|country:ID").hidden).toBe(true);
    expect(edge({ selection }, "pair:country:ID|person:a").zIndex).toBeGreaterThan(
      edge({ selection }, "pair:country:ID|event:e").zIndex,
    );
  });

  it("draws the way from one to another in the accent, its entities numbered, the rest dim", () => {
    const look = {
      selection: { kind: "path", from: "event:e", to: "person:a", rank: 0 },
      way: ["event:e", "country:ID", "person:a"],
    } as const;
    expect([...sceneFor(look).steps]).toEqual([
      ["event:e", 1],
      ["country:ID", 2],
      ["person:a", 3],
    ]);
    expect(edge(look, "pair:country:ID|event:e").color).toBe("#c8321e");
    expect(edge(look, "pair:country:ID|person:a").color).toBe("#c8321e");
    expect(edge(look, "pair:person:a|person:b").color).not.toBe("#c8321e");
    expect(node(look, "country:ID").color).toBe("#ff0000");
    expect(node(look, "person:b").color).not.toBe("#0000ff");
    expect(edge(look, "quote:person:a|country:ID").hidden).toBe(true);
  });

  it("draws of several selected what links them, more than anything else", () => {
    const selection = { kind: "group", ids: ["country:ID", "person:a", "person:b"] } as const;
    const among = edge({ selection }, "pair:country:ID|person:a");
    expect(among.zIndex).toBeGreaterThan(edge({ selection }, "pair:country:ID|event:e").zIndex);
    expect(edge({ selection }, "quote:person:a|country:ID").hidden).toBe(false);
    expect(edge({ selection }, "participant:event:e|country:ID").hidden).toBe(true);
  });

  it("takes a selection that is not in the graph as none", () => {
    expect(node({ selection: { kind: "entity", id: "person:nobody" } }, "person:a").color).toBe("#0000ff");
    expect(node({ hovered: "person:nobody" }, "person:a").color).toBe("#0000ff");
  });
});

describe("a line", () => {
  it("grows with the logarithm of the weight, within bounds", () => {
    expect(lineWidth(1)).toBeLessThan(lineWidth(4));
    expect(lineWidth(8) - lineWidth(4)).toBeCloseTo(lineWidth(4) - lineWidth(2));
    expect(lineWidth(1e9)).toBe(5);
  });

  it("is darker the less chance explains it", () => {
    expect(lineAlpha(-1)).toBe(lineAlpha(0));
    expect(lineAlpha(0.2)).toBeLessThan(lineAlpha(0.7));
    expect(lineAlpha(1)).toBeLessThanOrEqual(1);
  });
});

it("draws a doubtful entity with the hollow program of its type", () => {
  const event = graph.getNodeAttributes("event:e");
  const doubtful = { ...event, entity: { ...event.entity, confidence: 0.4 } };
  expect(nodeLook(sceneFor({}), "event:e", doubtful).type).toBe("hollow event");
  expect(nodeLook(sceneFor({}), "event:e", event).type).toBe("event");
});
