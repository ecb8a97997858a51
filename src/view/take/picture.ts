// What stands on the stage, as plain numbers and colours: what a drawing of it is made from.
import type { EntityType } from "../../model/index.ts";

export interface PictureNode {
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  /** Drawn as a rim alone: a doubtful entity. */
  readonly hollow: boolean;
  /** Spoken and shown on pointing; "" for none. */
  readonly name: string;
  /** Letters or a number inside; "" for none. */
  readonly mark: string;
  /** Height of its letters. */
  readonly markSize: number;
  /** Colour of the mark. */
  readonly ground: string;
  /** Address of an image cut to a disc, undefined for none. */
  readonly flag: string | undefined;
  /** Opacity of the flag. */
  readonly alpha: number;
  /** Colour of a ring around it, "" for none. */
  readonly ring: string;
}

export interface PictureLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  readonly color: string;
  /** How far the middle is bent aside, as a share of the length; 0 is straight. */
  readonly curvature: number;
  /** Radius of the node that an arrowhead points at; undefined for no arrow. */
  readonly arrowTo: number | undefined;
}

export interface PictureLabel {
  readonly text: string;
  /** Left end, middle of the height. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** All in CSS pixels; whatever is drawn later lies above. */
export interface StagePicture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly ink: string;
  readonly lines: readonly PictureLine[];
  readonly nodes: readonly PictureNode[];
  readonly labels: readonly PictureLabel[];
}

export interface LegendEntry {
  readonly type: EntityType;
  readonly color: string;
  readonly text: string;
}

/** The words around a picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  /** Lines at the foot: what lines mean, where it is from. */
  readonly notes: readonly string[];
  /** BCP 47. */
  readonly language: string;
}
