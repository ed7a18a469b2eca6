import { DIRECTED, shapeOf, type Picture, type Shape } from '../view/picture.ts';
import type { Hover } from './context.ts';

/** How one mark is drawn just now. */
export interface MarkLook {
  x: number;
  y: number;
  size: number;
  color: string;
  edge: string;
  shape: Shape;
  hidden: boolean;
  zIndex: number;
  type: 'mark';
}

/** How one tie is drawn just now. */
export interface TieLook {
  size: number;
  color: string;
  hidden: boolean;
  zIndex: number;
  type: 'straight' | 'curved' | 'arrow' | 'curvedArrow';
  curvature: number;
}

/** Arrowheads only where few ties are seen. */
const FEW_TIES = 160;

/** A radius at which what a desk makes dust can be seen when a light falls on it. */
const LIT_DUST = 3.5;

/** Look of a mark: dimmed where a light is on and it is not in it. */
export function markLook(picture: Picture, hover: Hover | null, i: number, x: number, y: number): MarkLook {
  const { palette, light, chosen, seen, sizes, colours, data } = picture;
  const lit = hover?.nodes.has(i) ?? light?.nodes.has(i) ?? true;
  const inLight = lit || chosen.has(i) || (light?.nodes.has(i) ?? false);
  const litDust = inLight && (light !== null || hover !== null) && colours[i] === palette.unlit;
  return {
    x,
    y,
    size: litDust ? Math.max(sizes[i], LIT_DUST) : sizes[i],
    color: litDust ? palette.muted : inLight ? colours[i] : palette.unlit,
    edge: palette.background,
    shape: shapeOf(data.nodes.type[i]),
    hidden: seen.nodes[i] !== 1,
    zIndex: inLight ? 1 : 0,
    type: 'mark',
  };
}

/** Look of a tie; `curvature` bows parallel ties apart. */
export function tieLook(picture: Picture, hover: Hover | null, j: number, curvature: number): TieLook {
  const { palette, light, seen, data, tieColours } = picture;
  const hoverLit = hover?.ties.has(j) ?? false;
  const lightLit = light?.ties.has(j) ?? false;
  const lit = hoverLit || lightLit;
  const dim = (light !== null || hover !== null) && !lit;
  const onMap = picture.layout === 'map';
  // On the map and between circles ties lie over each other between few places, and where a desk colours the marks the
  // ties of the data are background: fainter, so that they make no dark bundle.
  const bundled = onMap || picture.layout === 'circles';
  const faint = data.placeTie[j] === 1 || bundled || picture.spokenOf !== null;
  const usual = tieColours?.get(data.ties.id[j]) ?? (faint ? palette.placeTie : palette.tie);
  const shown = light === null ? seen.tieCount : light.ties.size;
  const arrow = shown <= FEW_TIES && !dim && DIRECTED.has(data.ties.type[j]);
  const bowed = curvature !== 0 || onMap;
  return {
    size: lightLit || (hoverLit && light === null) ? 2 : onMap ? 0.8 : 1.3,
    color: dim
      ? palette.unlitTie
      : lightLit && light?.strong
        ? palette.chosen
        : hoverLit
          ? palette.litTie
          : usual,
    hidden: seen.ties[j] !== 1 || (onMap && !lit && (data.placeTie[j] === 1 || !bothPlaced(picture, j))),
    zIndex: lit ? 1 : 0,
    type: bowed ? (arrow ? 'curvedArrow' : 'curved') : arrow ? 'arrow' : 'straight',
    curvature: onMap ? curvature || 0.12 : curvature,
  };
}

/** On the map a tie is drawn where both its ends have a place; the others come with the light. */
function bothPlaced({ onMap, data }: Picture, j: number): boolean {
  return onMap === null || (onMap[data.ties.from[j]] && onMap[data.ties.to[j]]);
}

/** Curvature of each tie: 0 alone between its ends, else spread evenly so that parallel ties bow apart. */
export function curvatures(from: readonly number[], to: readonly number[], nodeCount: number): Float32Array {
  const together = new Map<number, number[]>();
  from.forEach((a, j) => {
    const b = to[j];
    const pair = Math.min(a, b) * nodeCount + Math.max(a, b);
    const ties = together.get(pair);
    if (ties) ties.push(j);
    else together.set(pair, [j]);
  });
  const result = new Float32Array(from.length);
  for (const ties of together.values()) {
    if (ties.length === 1) continue;
    ties.forEach((j, place) => {
      const bow = (place - (ties.length - 1) / 2) * (ties.length > 4 ? 0.12 : 0.2);
      result[j] = from[j] < to[j] ? bow : -bow;
    });
  }
  return result;
}
