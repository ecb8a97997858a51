// A Sigma program → the same while nothing moves; while the camera does, it draws what is seen and no more than can be.
import type { EdgeProgramType, NodeProgramType, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "../model.ts";

export interface Motion {
  /** Whether the camera moves just now. */
  moving: boolean;
  /** Lines drawn at most while it does: the first, which are the strongest. */
  most: number;
}

/** What every program of Sigma has, though its types don't say so of all of them. */
interface Inside {
  pickProgram: ProgramInfo | null;
  /** How many items it draws. */
  capacity: number;
}

/** The hidden picture by which Sigma finds what is under the pointer costs as much as the one that is seen. */
function quickly(program: unknown, most: number, render: () => void): void {
  const inside = program as Inside;
  const { pickProgram, capacity } = inside;
  inside.pickProgram = null;
  inside.capacity = Math.min(capacity, most);
  render();
  inside.pickProgram = pickProgram;
  inside.capacity = capacity;
}

export const quickNodes = (
  Base: NodeProgramType<NodeAttributes, EdgeAttributes>,
  motion: Motion,
): NodeProgramType<NodeAttributes, EdgeAttributes> =>
  class extends Base {
    override render(params: RenderParams): void {
      if (motion.moving) quickly(this, Number.POSITIVE_INFINITY, () => super.render(params));
      else super.render(params);
    }
  };

export const quickEdges = (
  Base: EdgeProgramType<NodeAttributes, EdgeAttributes>,
  motion: Motion,
): EdgeProgramType<NodeAttributes, EdgeAttributes> =>
  class extends Base {
    override render(params: RenderParams): void {
      if (motion.moving) quickly(this, motion.most, () => super.render(params));
      else super.render(params);
    }
  };
