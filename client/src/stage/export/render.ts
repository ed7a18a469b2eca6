import { escapeXml } from '@sidos/api/formats/write';
import type { Scene, SceneLegendRow } from './scene.ts';
import { footHeight, shapesOf, type Caption, type PictureShape } from './shapes.ts';

/** Weight and size of a CSS font shorthand such as `600 13px "Inter"`. */
function fontParts(font: string): { weight: string; size: string } {
  const [, weight = '400', size = '12'] = /^(\d+) (\d+)px/.exec(font) ?? [];
  return { weight, size };
}

/** How the halo of a name is drawn: by the name itself, or by another beneath it for readers that know no order of painting. */
type Halos = 'own' | 'beneath';

function svgShape(shape: PictureShape, halos: Halos): string {
  if ('d' in shape) {
    const { d, fill = 'none', stroke, width, dash, evenOdd } = shape;
    const line = stroke ? ` stroke="${stroke}" stroke-width="${(width ?? 1).toFixed(2)}"` : '';
    return `<path d="${d}" fill="${fill}"${line}${dash ? ' stroke-dasharray="3 3"' : ''}${evenOdd ? ' fill-rule="evenodd"' : ''}/>`;
  }
  const { weight, size } = fontParts(shape.font);
  const halo = shape.halo
    ? ` stroke="${shape.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const anchor = shape.middle ? ' text-anchor="middle"' : '';
  const long =
    shape.long === undefined ? '' : ` textLength="${shape.long.toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  const text = (edge: string): string =>
    `<text x="${shape.x.toFixed(1)}" y="${shape.y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${shape.fill}" dominant-baseline="central"${edge}${anchor}${long}>${escapeXml(shape.text)}</text>`;
  return halos === 'beneath' && halo !== '' ? `${text(halo)}\n${text('')}` : text(halo);
}

/** Height of a picture with what stands below it. */
export const wholeHeight = (
  { width, height }: Scene,
  legend: readonly SceneLegendRow[],
  caption?: Caption,
): number => height + (caption ? footHeight(width, legend) : 0);

/** The picture as SVG, identical to the screen; where it has a caption, that and the legend stand below it. */
export function sceneToSvg(
  scene: Scene,
  legend: readonly SceneLegendRow[],
  caption?: Caption,
  { halos = 'own' }: { halos?: Halos } = {},
): string {
  const { width } = scene;
  const height = wholeHeight(scene, legend, caption);
  const body = shapesOf(scene, legend, caption)
    .map((shape) => svgShape(shape, halos))
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, system-ui, sans-serif">\n${body}\n</svg>\n`;
}

/**
 * The picture as PNG, identical to the screen.
 *
 * @param scale pixels of the file for each pixel of the screen
 * @throws Error where the browser cannot make so large a picture
 */
export async function sceneToPng(
  scene: Scene,
  legend: readonly SceneLegendRow[],
  scale: number,
  caption?: Caption,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(wholeHeight(scene, legend, caption) * scale);
  const context = canvas.getContext('2d');
  if (!context)
    throw new Error('sceneToPng: this browser draws no picture of this size; choose a smaller scale');
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const shape of shapesOf(scene, legend, caption)) drawShape(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(new Error('sceneToPng: this browser makes no picture of this size; choose a smaller scale'));
    }, 'image/png');
  });
}

function drawShape(context: CanvasRenderingContext2D, shape: PictureShape): void {
  if ('d' in shape) {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path, shape.evenOdd ? 'evenodd' : 'nonzero');
    }
    if (!shape.stroke) return;
    context.strokeStyle = shape.stroke;
    context.lineWidth = shape.width ?? 1;
    context.setLineDash(shape.dash ? [3, 3] : []);
    context.stroke(path);
    context.setLineDash([]);
    return;
  }
  context.font = shape.font;
  context.textAlign = shape.middle ? 'center' : 'left';
  if (shape.halo) {
    context.lineWidth = 4;
    context.strokeStyle = shape.halo;
    context.strokeText(shape.text, shape.x, shape.y);
  }
  context.fillStyle = shape.fill;
  context.fillText(shape.text, shape.x, shape.y);
}
