import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { Shape } from '../../view/picture.ts';
import type { EdgeAttributes, NodeAttributes } from '../context.ts';
import { floatColor } from 'sigma/utils';

/** Shapes of marks, by the number the shader knows them under. */
const SHAPES: Record<Shape, number> = {
  disc: 0,
  dot: 0,
  square: 1,
  ring: 2,
  hexagon: 3,
  diamond: 4,
  triangle: 5,
};

/** What a mark is drawn from beside sigma's own: its shape and the colour of the thin edge around it. */
interface MarkData extends NodeDisplayData {
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
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
varying vec4 v_color;
varying vec4 v_edge;
varying float v_radius;
varying float v_reach;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  // In pixels of the target; the square leaves room for the corners of a diamond and for the edge.
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  v_reach = v_radius * 1.2 + 2.0 * u_pixelRatio;
  gl_PointSize = v_reach * 2.0;
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
varying float v_radius;
varying float v_reach;
varying float v_shape;
uniform float u_pixelRatio;
const vec4 nothing = vec4(0.0);

float outside(vec2 p, float r) {
  if (v_shape < 0.5 || (v_shape > 1.5 && v_shape < 2.5)) return length(p) - r;
  // The tip of the triangle points up, where the target counts down.
  if (v_shape > 4.5) return max(p.y, abs(p.x) * 0.8660254 - p.y * 0.5) - r * 0.6;
  p = abs(p);
  if (v_shape < 1.5) return max(p.x, p.y) - r;
  if (v_shape < 3.5) return max(p.y, p.x * 0.8660254 + p.y * 0.5) - r * 0.92;
  return (p.x + p.y) * 0.7071068 - r * 0.84;
}

void main(void) {
  float d = outside((gl_PointCoord * 2.0 - 1.0) * v_reach, v_radius);
  #ifdef PICKING_MODE
  // A mark is taken hold of a little outside its edge, for fingers and tremor.
  gl_FragColor = d > u_pixelRatio * 2.0 ? nothing : v_color;
  #else
  vec4 fill = v_color;
  if (v_shape > 1.5 && v_shape < 2.5) {
    float stroke = max(v_radius * 0.36, u_pixelRatio * 1.6);
    fill = mix(v_color, v_edge, clamp(0.5 - (d + stroke), 0.0, 1.0));
  }
  vec4 mark = mix(fill, v_edge, clamp(0.5 + d, 0.0, 1.0));
  gl_FragColor = mix(nothing, mark, clamp(0.5 + u_pixelRatio - d, 0.0, 1.0));
  #endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;
const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;

/** Draws all marks, whatever their shape, in one pass, with a thin edge that keeps neighbours apart. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  getDefinition() {
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_edge', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
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
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
