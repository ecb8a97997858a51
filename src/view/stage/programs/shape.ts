// A shape as a signed distance → the Sigma program that draws nodes in it, with a thin outline in the stage's colour.
import type { Attributes } from "graphology-types";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Rgb } from "../colour.ts";

export type Shape = "disc" | "square" | "diamond";

/** GLSL: distance from `p` to the edge of a shape as large as a disc of radius `r`; negative inside. */
const DISTANCE: Readonly<Record<Shape, string>> = {
  disc: "return length(p) - r;",
  square: "vec2 q = abs(p) - vec2(r * 0.56); return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - r * 0.32;",
  diamond: "return (abs(p.x) + abs(p.y) - r * 1.1) * 0.70710678 - r * 0.1;",
};

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  // A triangle whose inner circle is wide enough for corners and outline.
  v_offset = radius * 3.0 * vec2(cos(a_angle), sin(a_angle));
  v_radius = radius;
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** Rim of a hollow shape, as a share of its radius. */
const RIM = 0.2;

const fragment = (shape: Shape): string => /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
uniform float u_correctionRatio;
uniform vec3 u_stage;
uniform float u_hollow;
float distanceTo(vec2 p, float r) { ${DISTANCE[shape]} }
void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float d = distanceTo(v_offset, v_radius);
  #ifdef PICKING_MODE
  // Two pixels beyond the edge still count: small nodes are hard to hit.
  gl_FragColor = d > pixel * 2.0 ? vec4(0.0) : v_color;
  #else
  float inside = clamp(0.5 - d / pixel, 0.0, 1.0);
  float outlined = clamp(0.5 - (d - pixel * 1.25) / pixel, 0.0, 1.0);
  // A hollow shape is its rim: two pixels, more where it is large.
  float rim = max(pixel * 1.75, v_radius * ${RIM.toFixed(2)});
  float filled = inside * (1.0 - u_hollow * clamp(0.5 - (d + rim) / pixel, 0.0, 1.0));
  gl_FragColor = vec4(mix(u_stage, v_color.rgb, filled), 1.0) * outlined;
  #endif
}`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_stage", "u_hollow"] as const;

/** @param stageColour asked at each frame, since the theme may change */
export function createShapeProgram<N extends Attributes, E extends Attributes>(
  shape: Shape,
  stageColour: () => Rgb,
  hollow = false,
): NodeProgramType<N, E> {
  return class extends NodeProgram<(typeof UNIFORMS)[number], N, E> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: fragment(shape),
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
      this.array.set([data.x, data.y, data.size, floatColor(data.color), nodeIndex], startIndex);
    }

    setUniforms({ correctionRatio, sizeRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const [red, green, blue] = stageColour();
      gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, correctionRatio);
      gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, sizeRatio);
      gl.uniform1f(uniformLocations["u_hollow"] ?? null, hollow ? 1 : 0);
      gl.uniform3f(uniformLocations["u_stage"] ?? null, red / 255, green / 255, blue / 255);
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, matrix);
    }
  };
}
