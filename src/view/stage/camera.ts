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
/** Room for the names at the margin: a share of the stage, CSS pixels at most. */
const MARGIN = { x: 64, y: 32, share: 0.06 };
const CLOSEST = 0.3;
/** An entity that is flown to is seen at least this close. */
const FLIGHT_RATIO = 0.62;

export const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

const margins = (width: number, height: number): Coordinates => ({
  x: Math.min(MARGIN.x, width * MARGIN.share),
  y: Math.min(MARGIN.y, height * MARGIN.share),
});

/**
 * Where an entity stands, CSS pixels. From the graph, not from what Sigma shows: between a refresh that is asked for and
 * the next frame, Sigma's own places are not normalised yet.
 */
const placeOf = (sigma: Stage, id: string, cameraState = sigma.getCamera().getState()): Coordinates =>
  sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id), { cameraState });

const framed = (sigma: Stage, id: string): Coordinates =>
  sigma.viewportToFramedGraph(placeOf(sigma, id, HOME), { cameraState: HOME });

/** CSS pixels of one unit of the layout when the whole graph is in view. */
export function pixelsPerUnit(sigma: Stage): number {
  const at = (x: number): Coordinates => sigma.graphToViewport({ x, y: 0 }, { cameraState: HOME });
  return Math.abs(at(1).x - at(0).x);
}

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
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const id of ids) {
    const size = sigma.getNodeDisplayData(id)?.size ?? 0;
    const { x, y } = placeOf(sigma, id, HOME);
    left = Math.min(left, x - size);
    right = Math.max(right, x + size);
    top = Math.min(top, y - size);
    bottom = Math.max(bottom, y + size);
  }
  if (left > right) return HOME;
  const margin = margins(width, height);
  const roomX = Math.max(80, width - inset.left - inset.right - 2 * margin.x);
  const roomY = Math.max(80, height - inset.top - inset.bottom - 2 * margin.y);
  const ratio = Math.max(CLOSEST, (right - left) / roomX, (bottom - top) / roomY);
  const middle = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 }, { cameraState: HOME });
  return cameraAt(sigma, middle, ratio, inset);
}

const fly = (sigma: Stage, target: CameraState, still: boolean): void => {
  if (still || reducedMotion()) sigma.getCamera().setState(target);
  else void sigma.getCamera().animate(target, { duration: 420, easing: "cubicInOut" });
};

/** All of `ids`, hidden or not: what is filtered out leaves the rest where it was. */
export function show(sigma: Stage, ids: readonly string[], inset: Inset, still = false): void {
  fly(sigma, cameraOn(sigma, ids, inset), still);
}

/** Brings one entity to the middle of what is not covered; closer, where it was far. */
export function flyTo(sigma: Stage, id: string, inset: Inset): void {
  if (!sigma.getGraph().hasNode(id)) return;
  const ratio = Math.min(sigma.getCamera().getState().ratio, FLIGHT_RATIO);
  fly(sigma, cameraAt(sigma, framed(sigma, id), ratio, inset), false);
}

/** Moves only if one of them is covered or outside: what is in sight stays where the eye has it. */
export function bringIntoSight(sigma: Stage, wanted: readonly string[], inset: Inset): void {
  const ids = wanted.filter((id) => sigma.getGraph().hasNode(id));
  const { width, height } = sigma.getDimensions();
  const margin = margins(width, height);
  const inSight = ids.every((id) => {
    const { x, y } = placeOf(sigma, id);
    return (
      x > inset.left + margin.x &&
      x < width - inset.right - margin.x &&
      y > inset.top + margin.y &&
      y < height - inset.bottom - margin.y
    );
  });
  const [first] = ids;
  if (inSight || first === undefined) return;
  const { ratio } = sigma.getCamera().getState();
  const target = ids.length > 1 ? cameraOn(sigma, ids, inset) : cameraAt(sigma, framed(sigma, first), ratio, inset);
  fly(sigma, target, false);
}
