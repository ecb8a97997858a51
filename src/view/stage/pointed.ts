// What is under the pointer or the keyboard → drawn on a canvas as large as that alone, so that nothing else is drawn anew.
import type { GraphEntity } from "../../model/index.ts";
import type { Inset } from "./camera.ts";
import type { Flags } from "./flag-discs.ts";
import type { Box } from "./labels.ts";
import { pairEdge } from "./model.ts";
import { inSight, named, number, ring, ringNew, roomFor, type StageSigma, type Written } from "./overlay.ts";
import { BADGE, HALO, type Marked, Pen } from "./pen.ts";
import { type EdgeLook, edgeLook, type Scene } from "./scene.ts";

/** Beyond a node's radius: tips, rings, pins and numbers. */
const AROUND = 8 + 2 * BADGE;

interface Line {
  readonly from: Marked;
  readonly to: Marked;
  readonly look: EdgeLook;
}

export class Pointed {
  readonly #sigma: StageSigma;
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: Pen;

  constructor(sigma: StageSigma, flags: Flags, name: (entity: GraphEntity) => string) {
    this.#sigma = sigma;
    this.#canvas = document.createElement("canvas");
    this.#canvas.className = "pointed";
    this.#canvas.hidden = true;
    const context = this.#canvas.getContext("2d");
    if (!context) throw new Error("This browser has no 2D canvas.");
    this.#pen = new Pen(context, flags, name);
    sigma.getContainer().insertBefore(this.#canvas, sigma.getCanvases()["mouse"] ?? null);
  }

  hide(): void {
    this.#canvas.hidden = true;
  }

  /**
   * The name under the pointer with its lines and neighbours, or the line under it with its ends.
   * @param base names as they stand on the stage: those of a line's ends stay where they are
   */
  draw(scene: Scene, inset: Inset, base: readonly Written[]): void {
    const { palette, pinned } = scene;
    const nodes = this.#lit(scene);
    const lines = this.#lines(scene, nodes);
    const names = this.#names(scene, nodes, inset, base);
    const box = this.#boxAround(nodes, names);
    this.#canvas.hidden = box === undefined;
    if (!box) return;
    this.#place(box);
    const pen = this.#pen;
    for (const { from, to, look } of lines) pen.line(from, to, this.#sigma.scaleSize(look.size), look.color);
    for (const node of nodes) {
      pen.node(node, palette);
      pen.inside(node, palette);
    }
    for (const node of nodes) {
      ring(pen, node, scene);
      if (scene.changed?.entities.get(node.id) === "new") ringNew(pen, node, palette);
      if (pinned.has(node.id)) pen.pin(node, palette);
    }
    pen.names(names, palette);
    number(pen, nodes, scene);
  }

  forgetWidths(): void {
    this.#pen.forgetWidths();
  }

  kill(): void {
    this.#canvas.remove();
  }

  /** The largest first. */
  #lit({ hoveredPair, lit }: Scene): Marked[] {
    const graph = this.#sigma.getGraph();
    const ids =
      hoveredPair === null ? [...(lit ?? [])] : graph.hasEdge(hoveredPair) ? graph.extremities(hoveredPair) : [];
    return ids
      .flatMap((id) =>
        graph.hasNode(id) ? (inSight(this.#sigma, id, graph.getNodeAttribute(id, "entity")) ?? []) : [],
      )
      .sort((a, b) => b.radius - a.radius);
  }

  #lines(scene: Scene, nodes: readonly Marked[]): Line[] {
    const graph = this.#sigma.getGraph();
    const { focus, hoveredPair } = scene;
    const places = new Map(nodes.map((node) => [node.id, node]));
    const keys =
      hoveredPair !== null ? [hoveredPair] : focus === null ? [] : nodes.map(({ id }) => pairEdge(focus, id));
    return keys.flatMap((key): Line[] => {
      if (!graph.hasEdge(key)) return [];
      const [from, to] = [places.get(graph.source(key)), places.get(graph.target(key))];
      if (!from || !to) return [];
      const ends = [from, to].map(({ id, entity: { type } }) => ({ id, type })) as [End, End];
      const look = edgeLook(scene, key, { kind: "pair" }, ...ends);
      return look.hidden ? [] : [{ from, to, look }];
    });
  }

  #names(scene: Scene, nodes: readonly Marked[], inset: Inset, base: readonly Written[]): readonly Written[] {
    const { hoveredPair, selected, pinned, focus } = scene;
    const { width, height } = this.#sigma.getDimensions();
    const room = roomFor(width, height, inset, scene.labels);
    if (hoveredPair === null)
      return named(this.#pen, nodes, (id) => selected.has(id) || pinned.has(id) || id === focus, room);
    const kept = base.filter(({ id }) => nodes.some((node) => node.id === id));
    const others = nodes.filter(({ id }) => !kept.some((label) => label.id === id));
    const reserved = [...room.reserved, ...base.map(boxOf)];
    return [...kept, ...named(this.#pen, others, () => true, { ...room, reserved })];
  }

  /** All that is drawn, as far as it can be seen. */
  #boxAround(nodes: readonly Marked[], names: readonly Written[]): Box | undefined {
    const { width, height } = this.#sigma.getDimensions();
    const boxes = [
      ...nodes.map(({ x, y, radius }): Box => {
        const reach = radius * 1.3 + AROUND;
        return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
      }),
      ...names.map(boxOf),
    ];
    const box = {
      left: Math.floor(Math.max(0, Math.min(...boxes.map(({ left }) => left)))),
      top: Math.floor(Math.max(0, Math.min(...boxes.map(({ top }) => top)))),
      right: Math.ceil(Math.min(width, Math.max(...boxes.map(({ right }) => right)))),
      bottom: Math.ceil(Math.min(height, Math.max(...boxes.map(({ bottom }) => bottom)))),
    };
    return box.right > box.left && box.bottom > box.top ? box : undefined;
  }

  #place({ left, top, right, bottom }: Box): void {
    const ratio = window.devicePixelRatio || 1;
    const { style } = this.#canvas;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${right - left}px`;
    style.height = `${bottom - top}px`;
    this.#canvas.width = Math.round((right - left) * ratio);
    this.#canvas.height = Math.round((bottom - top) * ratio);
    this.#pen.context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
  }
}

type End = { readonly id: string; readonly type: GraphEntity["type"] };

const boxOf = ({ x, y, width, height }: Written): Box => ({
  left: x - HALO,
  top: y - height / 2 - HALO,
  right: x + width + HALO,
  bottom: y + height / 2 + HALO,
});
