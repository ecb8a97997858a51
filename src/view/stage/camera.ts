// Where the camera should stand → so that the graph, or one entity, is seen clear of what covers the stage.
import type Sigma from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "./model.ts";

/** CSS pixels of the stage that something else covers. */
export interface Inset {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const NO_INSET: Inset = { left: 0, right: 0, top: 0, bottom: 0 };

type Stage = Sigma<NodeAttributes, EdgeAttributes>;

const HOME: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** Room for the names at the margin. */
const MARGIN = { x: 56, y: 36 };
const CLOSEST = 0.3;
/** An entity that is flown to is seen at least this close. */
const FLIGHT_RATIO = 0.62;

export const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The camera that puts a point (framed graph coordinates) in the middle of what is not covered. */
export function cameraAt(sigma: Stage, point: Coordinates, ratio: number, inset: Inset): CameraState {
  const { width, height } = sigma.getDimensions();
  const cameraState = { x: point.x, y: point.y, angle: 0, ratio };
  const centre = sigma.viewportToFramedGraph(
    { x: width / 2 + (inset.right - inset.left) / 2, y: height / 2 + (inset.bottom - inset.top) / 2 },
    { cameraState },
  );
  return { ...cameraState, x: centre.x, y: centre.y };
}

/** The camera that shows all of `ids`, as close as they allow. */
export function cameraOn(sigma: Stage, ids: readonly string[], inset: Inset): CameraState {
  const { width, height } = sigma.getDimensions();
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const id of ids) {
    const node = sigma.getNodeDisplayData(id);
    if (!node) continue;
    const { x, y } = sigma.framedGraphToViewport(node, { cameraState: HOME });
    left = Math.min(left, x - node.size);
    right = Math.max(right, x + node.size);
    top = Math.min(top, y - node.size);
    bottom = Math.max(bottom, y + node.size);
  }
  if (left > right) return HOME;
  const roomX = Math.max(80, width - inset.left - inset.right - 2 * MARGIN.x);
  const roomY = Math.max(80, height - inset.top - inset.bottom - 2 * MARGIN.y);
  const ratio = Math.max(CLOSEST, (right - left) / roomX, (bottom - top) / roomY);
  const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 }, { cameraState: HOME });
  return cameraAt(sigma, middle, ratio, inset);
}

const fly = (sigma: Stage, target: CameraState, still: boolean): void => {
  if (still || reducedMotion()) sigma.getCamera().setState(target);
  else void sigma.getCamera().animate(target, { duration: 420, easing: "cubicInOut" });
};

export function showAll(sigma: Stage, inset: Inset, still = false): void {
  const graph = sigma.getGraph();
  const ids = graph.filterNodes((id) => !sigma.getNodeDisplayData(id)?.hidden);
  fly(sigma, cameraOn(sigma, ids, inset), still);
}

/** Brings one entity to the middle of what is not covered; closer, where it was far. */
export function flyTo(sigma: Stage, id: string, inset: Inset): void {
  const node = sigma.getNodeDisplayData(id);
  if (!node) return;
  const ratio = Math.min(sigma.getCamera().getState().ratio, FLIGHT_RATIO);
  fly(sigma, cameraAt(sigma, node, ratio, inset), false);
}

/** Moves only if the entity is covered or outside: what is in sight stays where the eye has it. */
export function bringIntoSight(sigma: Stage, ids: readonly string[], inset: Inset): void {
  const { width, height } = sigma.getDimensions();
  const inSight = ids.every((id) => {
    const node = sigma.getNodeDisplayData(id);
    if (!node) return true;
    const { x, y } = sigma.framedGraphToViewport(node);
    return (
      x > inset.left + MARGIN.x &&
      x < width - inset.right - MARGIN.x &&
      y > inset.top + MARGIN.y &&
      y < height - inset.bottom - MARGIN.y
    );
  });
  if (inSight) return;
  const { ratio } = sigma.getCamera().getState();
  if (ids.length > 1) return fly(sigma, cameraOn(sigma, ids, inset), false);
  const node = sigma.getNodeDisplayData(ids[0]);
  if (node) fly(sigma, cameraAt(sigma, node, ratio, inset), false);
}
