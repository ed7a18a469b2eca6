import { NAME_FONT } from '../layers/names.ts';
import type { Scene, SceneLegendRow, SceneMark, SceneTie } from './scene.ts';

/** A path of the picture, in the syntax of SVG, or a line of text. */
export type PictureShape =
  | { d: string; fill?: string; stroke?: string; width?: number; dash?: boolean; evenOdd?: boolean }
  | {
      text: string;
      x: number;
      y: number;
      font: string;
      fill: string;
      halo?: string;
      middle?: boolean;
      /** How wide it is on the screen, so that it is no wider where the typeface is missing. */
      long?: number;
    };

const n = (value: number): string => value.toFixed(2);
const disc = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;
const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;

/** The outline of a mark, grown by some pixels; the same geometry as the shader of the stage. */
function outline({ x, y, radius, shape }: SceneMark, grow: number): string {
  switch (shape) {
    case 'disc':
    case 'dot':
    case 'ring':
      return disc(x, y, radius + grow);
    case 'square': {
      const h = radius + grow;
      return polygon([
        [x - h, y - h],
        [x + h, y - h],
        [x + h, y + h],
        [x - h, y + h],
      ]);
    }
    case 'hexagon': {
      const r = (radius * 0.92 + grow) / 0.8660254;
      const corners = [0, 1, 2, 3, 4, 5].map((k) => (k * Math.PI) / 3);
      return polygon(corners.map((angle) => [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const));
    }
    case 'triangle': {
      const r = (radius * 0.6 + grow) * 2;
      return polygon([
        [x, y - r],
        [x + r * 0.8660254, y + r / 2],
        [x - r * 0.8660254, y + r / 2],
      ]);
    }
    case 'diamond': {
      const r = (radius * 0.84 + grow) * Math.SQRT2;
      return polygon([
        [x - r, y],
        [x, y - r],
        [x + r, y],
        [x, y + r],
      ]);
    }
  }
}

function markShapes(mark: SceneMark, background: string): PictureShape[] {
  const edge = { d: outline(mark, 1), fill: background };
  if (mark.shape !== 'ring') return [edge, { d: outline(mark, 0), fill: mark.color }];
  const stroke = Math.max(mark.radius * 0.36, 1.6);
  const ring = disc(mark.x, mark.y, mark.radius - stroke / 2);
  return [edge, { d: ring, fill: background, stroke: mark.color, width: stroke }];
}

function tieShapes({ from, to, bend, width, color, arrow, dashed }: SceneTie): PictureShape[] {
  const line = `M${n(from[0])} ${n(from[1])}${
    bend ? `Q${n(bend[0])} ${n(bend[1])} ` : 'L'
  }${n(to[0])} ${n(to[1])}`;
  const shapes: PictureShape[] = [{ d: line, stroke: color, width, dash: dashed }];
  if (arrow === null) return shapes;
  const [x0, y0] = bend ?? from;
  const length = Math.hypot(to[0] - x0, to[1] - y0) || 1;
  const [ux, uy] = [(to[0] - x0) / length, (to[1] - y0) / length];
  const tip = [to[0] - ux * arrow, to[1] - uy * arrow] as const;
  const foot = [tip[0] - ux * width * 2.5, tip[1] - uy * width * 2.5] as const;
  const head = polygon([
    tip,
    [foot[0] - uy * width, foot[1] + ux * width],
    [foot[0] + uy * width, foot[1] - ux * width],
  ]);
  return [...shapes, { d: head, fill: color }];
}

const LEGEND_ROW = 20;
const MARGIN = 16;
/** Height of the two lines of a caption. */
const CAPTION = 48;

/** What stands below a picture: what it shows, and from where and when. */
export interface Caption {
  title: string;
  source: string;
}

/** Where the rows of a legend go: so many columns side by side, each as wide as the longest label. */
function legendGrid(width: number, rows: readonly SceneLegendRow[]): { columns: number; column: number } {
  const column = Math.max(0, ...rows.map((row) => row.label.length)) * 7 + 44;
  return { columns: Math.max(1, Math.floor((width - 2 * MARGIN) / column)), column };
}

/** Height of what stands below the picture, so that it covers nothing of it. */
export function footHeight(width: number, legend: readonly SceneLegendRow[]): number {
  const { columns } = legendGrid(width, legend);
  return CAPTION + Math.ceil(legend.length / columns) * LEGEND_ROW + MARGIN;
}

/** Title, source and legend below the picture. */
function footShapes(
  scene: Scene,
  rows: readonly SceneLegendRow[],
  { title, source }: Caption,
): PictureShape[] {
  const { palette, height, width } = scene;
  const { columns, column } = legendGrid(width, rows);
  return [
    { d: `M0 ${height}H${width}V${height + footHeight(width, rows)}H0Z`, fill: palette.background },
    { d: `M0 ${height}H${width}`, stroke: palette.tie, width: 1 },
    { text: title, x: MARGIN, y: height + 18, font: NAME_FONT.large, fill: palette.text },
    { text: source, x: MARGIN, y: height + 38, font: NAME_FONT.usual, fill: palette.muted },
    ...rows.flatMap(({ label, colour, shape }, at): PictureShape[] => {
      const x = MARGIN + (at % columns) * column;
      const y = height + CAPTION + 14 + Math.floor(at / columns) * LEGEND_ROW;
      const mark = { x: x + 6, y, radius: 5, shape, color: colour };
      const text = { text: label, x: x + 20, y, font: NAME_FONT.usual, fill: palette.text };
      return [...markShapes(mark, palette.background), text];
    }),
  ];
}

/** Everything of a scene as shapes, in drawing order. */
export function shapesOf(scene: Scene, legend: readonly SceneLegendRow[], caption?: Caption): PictureShape[] {
  const { width, height, palette } = scene;
  const ground = `M0 0H${width}V${height}H0Z`;
  return [
    { d: ground, fill: palette.background },
    ...scene.areas.map(({ d }) => ({
      d,
      fill: palette.outline,
      stroke: palette.outlineEdge,
      width: 1.2,
      evenOdd: true,
    })),
    ...scene.areas.flatMap(({ label }): PictureShape[] =>
      label ? [{ ...label, font: label.font, fill: palette.muted, middle: true }] : [],
    ),
    ...scene.ties.flatMap(tieShapes),
    ...scene.marks.flatMap((mark) => markShapes(mark, palette.background)),
    ...scene.rings.map(({ x, y, radius, width: stroke, colour, dashed }) => ({
      d: disc(x, y, radius),
      stroke: colour,
      width: stroke,
      dash: dashed,
    })),
    ...scene.plates.map((plate) => ({
      text: plate.text,
      x: plate.x,
      y: plate.y,
      font: plate.large ? NAME_FONT.large : NAME_FONT.usual,
      fill: palette.text,
      halo: palette.background,
      long: plate.width,
    })),
    ...(caption ? footShapes(scene, legend, caption) : []),
  ];
}
