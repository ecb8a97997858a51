// A node pressed and moved, by mouse, or by finger after a moment's rest → its new place.
import type Sigma from "sigma";
import type { Coordinates, MouseCoords, TouchCoords } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "./model.ts";

/** CSS pixels a pointer may tremble and still only press. */
const TREMBLE = 5;
/** A finger that rests so long on a node takes it along; one that moves at once moves the graph. Milliseconds. */
const REST = 350;

export interface DragEvents {
  /** Whether nodes can be taken along now. */
  allowed(): boolean;
  /** While it moves. */
  onDrag(id: string, to: Coordinates): void;
  /** When it is let go, if it was moved at all. */
  onDrop(id: string, to: Coordinates): void;
}

/** Listens until the sigma is killed; returns how to drop what is held. */
export function followDrags(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  container: HTMLElement,
  events: DragEvents,
): () => void {
  let held: { readonly id: string; readonly from: Coordinates; taken: boolean; to: Coordinates | null } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const far = (a: Coordinates, b: Coordinates): boolean => Math.hypot(a.x - b.x, a.y - b.y) > TREMBLE;
  const take = (id: string, from: Coordinates, byFinger: boolean): void => {
    if (!events.allowed()) return;
    held = { id, from, taken: !byFinger, to: null };
    clearTimeout(resting);
    if (byFinger)
      resting = setTimeout(() => {
        if (!held) return;
        held.taken = true;
        navigator.vibrate?.(10);
      }, REST);
  };
  const move = (at: Coordinates, isStill: () => void): void => {
    if (!held) return;
    if (!held.taken) {
      // The finger moved before it rested: it moves the graph.
      if (far(at, held.from)) drop();
      return;
    }
    isStill();
    if (!held.to && !far(at, held.from)) return;
    held.to = sigma.viewportToGraph(at);
    container.style.cursor = "grabbing";
    events.onDrag(held.id, held.to);
  };
  const drop = (): void => {
    clearTimeout(resting);
    const dropped = held;
    held = null;
    if (!dropped?.to) return;
    container.style.cursor = "";
    events.onDrop(dropped.id, dropped.to);
  };
  sigma.on("downNode", ({ node, event }) => {
    const { original } = event;
    if ("shiftKey" in original && original.shiftKey) return;
    take(node, { x: event.x, y: event.y }, "touches" in original);
  });
  sigma.getMouseCaptor().on("mousemovebody", (event: MouseCoords) => move(event, event.preventSigmaDefault));
  sigma.getTouchCaptor().on("touchmove", (event: TouchCoords) => {
    const [touch] = event.touches;
    if (event.touches.length > 1) drop();
    else if (touch) move(touch, event.preventSigmaDefault);
  });
  sigma.getMouseCaptor().on("mouseup", drop);
  sigma.getTouchCaptor().on("touchup", drop);
  return drop;
}
