// What Sigma shows and the overlay wrote → the same as plain numbers, cut to what can be seen.
import type Sigma from "sigma";
import { isDoubtful } from "../../graph/query.ts";
import type { GraphEntity } from "../../model/index.ts";
import { flagOf } from "../flags.ts";
import type { PictureLine, PictureNode, StagePicture } from "../take/picture.ts";
import type { Inset } from "./camera.ts";
import { toHex } from "./colour.ts";
import { initialsOf } from "./initials.ts";
import type { EdgeAttributes, NodeAttributes } from "./model.ts";
import type { Written } from "./overlay.ts";
import { BADGE, badgeAt, FLAG_FROM, INITIALS_FROM, sizeFor } from "./pen.ts";
import type { Scene } from "./scene.ts";

/** How far the curves are bent, by the program that draws them. */
export const CURVATURES = { line: 0, bow: 0.14, arrow: 0.25 } as const;
/** Sigma fades the rim of a line: so much of its width, CSS pixels, is hardly seen. */
const FADED = 1;
const THINNEST = 0.4;
type LineType = keyof typeof CURVATURES;
const isLineType = (type: string): type is LineType => Object.hasOwn(CURVATURES, type);

export function pictureOf(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  scene: Scene,
  inset: Inset,
  written: readonly Written[],
  name: (entity: GraphEntity) => string,
): StagePicture {
  const graph = sigma.getGraph();
  const dimensions = sigma.getDimensions();
  const width = dimensions.width - inset.left - inset.right;
  const height = dimensions.height - inset.top - inset.bottom;
  const ground = toHex(scene.palette.stage);
  const placed = new Map<string, { readonly x: number; readonly y: number; readonly radius: number }>();
  const nodes: (PictureNode & { readonly depth: number })[] = [];
  const badges: PictureNode[] = [];
  graph.forEachNode((id, { entity }) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    const at = sigma.framedGraphToViewport(data);
    const [x, y, radius] = [at.x - inset.left, at.y - inset.top, sigma.scaleSize(data.size)];
    placed.set(id, { x, y, radius });
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) return;
    const bright = !scene.lit || scene.lit.has(id);
    const initials = entity.type === "person" && bright && radius >= INITIALS_FROM;
    nodes.push({
      type: entity.type,
      x,
      y,
      radius,
      color: data.color,
      hollow: isDoubtful(entity),
      name: name(entity),
      mark: initials ? initialsOf(name(entity)) : "",
      markSize: Math.round(radius * 0.82),
      ground,
      flag: entity.type === "country" && radius >= FLAG_FROM ? flagOf(id) : undefined,
      alpha: bright ? 1 : scene.rest,
      ring: scene.selected.has(id) ? toHex(scene.palette.ink) : "",
      depth: data.zIndex,
    });
    const step = scene.steps.get(id);
    if (step === undefined) return;
    badges.push({
      type: "person",
      ...badgeAt(x, y, radius),
      radius: BADGE,
      color: toHex(scene.palette.accent),
      hollow: false,
      name: "",
      mark: String(step),
      markSize: 12,
      ground,
      flag: undefined,
      alpha: 1,
      ring: "",
    });
  });
  const lines: (PictureLine & { readonly depth: number })[] = [];
  graph.forEachEdge((key, _, source, target) => {
    const data = sigma.getEdgeDisplayData(key);
    const [from, to] = [placed.get(source), placed.get(target)];
    if (!data || data.hidden || !from || !to || !isLineType(data.type)) return;
    const outside = (a: number, b: number, most: number): boolean => Math.max(a, b) < 0 || Math.min(a, b) > most;
    if (outside(from.x, to.x, width) || outside(from.y, to.y, height)) return;
    lines.push({
      from: [from.x, from.y],
      to: [to.x, to.y],
      width: Math.max(THINNEST, sigma.scaleSize(data.size) - FADED),
      color: data.color,
      curvature: CURVATURES[data.type],
      arrowTo: data.type === "arrow" ? to.radius : undefined,
      depth: data.zIndex,
    });
  });
  return {
    width,
    height,
    ground,
    ink: toHex(scene.palette.ink),
    lines: lines.sort((a, b) => a.depth - b.depth),
    // Larger nodes first: nothing small is buried.
    nodes: [...nodes.sort((a, b) => a.depth - b.depth || b.radius - a.radius), ...badges],
    labels: written.map(({ text, x, y, radius }) => {
      const { size, weight } = sizeFor(radius);
      return { text, x: x - inset.left, y: y - inset.top, size, weight };
    }),
  };
}
