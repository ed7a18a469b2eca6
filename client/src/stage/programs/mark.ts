import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../context.ts';
import { floatColor } from 'sigma/utils';

/** Shapes of marks, by the number the shader knows them under. */
export const SHAPES = { disc: 0, square: 1, ring: 2, hexagon: 3, diamond: 4 } as const;
export type Shape = keyof typeof SHAPES;

/** What a mark is drawn from beside sigma's own: its shape and the colour of the thin edge around it. */
export interface MarkData extends NodeDisplayData {
  shape: Shape;
  edge: string;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_edge;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_edge;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float pixel = u_correctionRatio * 2.0;
  float radius = a_size * pixel / u_sizeRatio;
  // The triangle around the mark leaves room for corners and for the edge.
  vec2 reach = (radius * 1.5 + pixel * 3.0) * 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + reach, 1)).xy, 0, 1);
  v_at = reach;
  v_radius = radius;
  v_shape = a_shape;
  v_edge = a_edge;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_edge;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
const vec4 nothing = vec4(0.0);

float outside(vec2 p, float r) {
  if (v_shape < 0.5 || (v_shape > 1.5 && v_shape < 2.5)) return length(p) - r;
  p = abs(p);
  if (v_shape < 1.5) return max(p.x, p.y) - r;
  if (v_shape < 3.5) return max(p.y, p.x * 0.8660254 + p.y * 0.5) - r * 0.92;
  return (p.x + p.y) * 0.7071068 - r * 0.84;
}

void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float d = outside(v_at, v_radius);
  #ifdef PICKING_MODE
  // A mark is taken hold of a little outside its edge, for fingers and tremor.
  gl_FragColor = d > pixel * 2.0 ? nothing : v_color;
  #else
  vec4 fill = v_color;
  if (v_shape > 1.5 && v_shape < 2.5) {
    float stroke = max(v_radius * 0.36, pixel * 1.6);
    fill = mix(v_color, v_edge, clamp(0.5 - (d + stroke) / pixel, 0.0, 1.0));
  }
  vec4 mark = mix(fill, v_edge, clamp(0.5 + d / pixel, 0.0, 1.0));
  float cover = clamp(1.5 - d / pixel, 0.0, 1.0);
  gl_FragColor = mix(nothing, mark, cover);
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws all marks, whatever their shape, in one pass, with a thin edge that keeps neighbours apart. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_edge', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { array } = this;
    const mark = data as MarkData;
    let at = startIndex;
    array[at++] = mark.x;
    array[at++] = mark.y;
    array[at++] = mark.size;
    array[at++] = floatColor(mark.color);
    array[at++] = floatColor(mark.edge);
    array[at++] = SHAPES[mark.shape];
    array[at++] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
