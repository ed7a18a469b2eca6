import { onScreen, projection, type NamePlate, type StageContext } from '../context.ts';
import type { MarkLook, TieLook } from '../appearance.ts';
import { markLook, tieLook } from '../appearance.ts';
import { linksOnScreen, type LinkOnScreen } from '../layers/links.ts';
import { ringsOf, type Ring } from '../layers/rings.ts';
import { areasOnScreen, type Area, type AreaOnScreen } from '../layers/outline.ts';
import type { Shape } from '../../view/picture.ts';
import type { Palette } from '../../styles/palette.ts';

/** A mark of the picture, in pixels of the stage. */
export type SceneMark = Pick<MarkLook, 'color' | 'shape'> & { x: number; y: number; radius: number };

/** A tie of the picture; `bend` is the control point of its curve, null where it is straight. */
export type SceneTie = Pick<TieLook, 'color'> & {
  from: [number, number];
  to: [number, number];
  bend: [number, number] | null;
  width: number;
  dashed: boolean;
  /** Radius of the mark an arrowhead stops at; null without arrowhead. */
  arrow: number | null;
};

/** All that is on the stage just now, in drawing order, apart from how it is drawn. */
export interface Scene {
  width: number;
  height: number;
  palette: Palette;
  areas: AreaOnScreen[];
  ties: SceneTie[];
  marks: SceneMark[];
  rings: Ring[];
  plates: readonly NamePlate[];
}

/** A row of the legend for a picture. */
export interface SceneLegendRow {
  label: string;
  colour: string;
  shape: Shape;
}

/** The edge of a tie is feathered on the stage: of its width this share is seen. */
const FEATHERED = 0.65;

/** Thinner than this sigma draws no tie. */
const THINNEST = 1.4;

/** Reads off the stage what it shows, so that a picture of it is identical to the screen. */
export function sceneOf(stage: StageContext, areas: readonly Area[]): Scene {
  const { sigma, graph, picture, bows } = stage;
  const { data, palette } = picture;
  const { width, height } = sigma.getDimensions();
  const screen = projection(stage);
  const at = (i: number): [number, number] => {
    const { x, y } = graph.getNodeAttributes(data.nodes.id[i]);
    return onScreen(screen, x, y);
  };
  const looks = { lit: [] as SceneTie[], usual: [] as SceneTie[] };
  for (let j = 0; j < data.tieCount; j += 1) {
    const look = tieLook(picture, null, j, bows[j]);
    if (look.hidden) continue;
    const [a, b] = [data.ties.from[j], data.ties.to[j]];
    const [from, to] = [at(a), at(b)];
    const bowed = look.type === 'curved' || look.type === 'curvedArrow';
    const arrow = look.type === 'arrow' || look.type === 'curvedArrow';
    (look.zIndex > 0 ? looks.lit : looks.usual).push({
      color: look.color,
      from,
      to,
      bend: bowed ? bendOf(from, to, look.curvature) : null,
      width: Math.max(THINNEST, sigma.scaleSize(look.size)) * FEATHERED,
      dashed: false,
      arrow: arrow ? sigma.scaleSize(picture.sizes[b]) : null,
    });
  }
  const marks = { lit: [] as SceneMark[], usual: [] as SceneMark[] };
  for (let i = 0; i < data.nodeCount; i += 1) {
    const look = markLook(picture, null, i, 0, 0);
    if (look.hidden) continue;
    const [x, y] = at(i);
    const mark = { color: look.color, shape: look.shape, x, y, radius: sigma.scaleSize(look.size) };
    (look.zIndex > 0 ? marks.lit : marks.usual).push(mark);
  }
  return {
    width,
    height,
    palette,
    areas: picture.layout === 'map' ? areasOnScreen(areas, screen) : [],
    ties: [...looks.usual, ...looks.lit, ...linksOnScreen(stage).map(tieOfLink)],
    marks: [...marks.usual, ...marks.lit],
    rings: ringsOf(stage),
    plates: stage.plates,
  };
}

function tieOfLink({ from, to, colour, width, dashed }: LinkOnScreen): SceneTie {
  return { from, to, color: colour, width, dashed, bend: null, arrow: null };
}

/** Control point of a tie's curve: aside of its middle by the curvature times its length, as the shader has it. */
export function bendOf(
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  curvature: number,
): [number, number] {
  return [(x1 + x2) / 2 + (y2 - y1) * curvature, (y1 + y2) / 2 - (x2 - x1) * curvature];
}
