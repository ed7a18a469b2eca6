import { onPaper, paperColours } from './paper.ts';
import { sceneToSvg, wholeHeight } from './render.ts';
import type { Scene, SceneLegendRow } from './scene.ts';
import type { Caption } from './shapes.ts';

/** Points of a PDF (72 an inch) for a pixel (96 an inch). */
const POINTS = 0.75;

/** Where the page itself has a file that came with it. */
const here = (path: string): string => new URL(path, location.href).href;

/**
 * The picture as PDF, on one page of its size and on white: lines stay lines and names can be searched and copied. The
 * library and its typeface come when they are wanted.
 *
 * @throws Error where library or typeface cannot be fetched
 */
export async function sceneToPdf(
  scene: Scene,
  legend: readonly SceneLegendRow[],
  caption: Caption,
): Promise<Blob> {
  const [{ default: pdfMake }, { default: regular }, { default: medium }] = await Promise.all([
    import('pdfmake/build/pdfmake.min.js'),
    import('pdfmake/build/fonts/Roboto/Roboto-Regular.ttf?url'),
    import('pdfmake/build/fonts/Roboto/Roboto-Medium.ttf?url'),
  ]);
  // What is drawn names the typeface of the page, which is not to be had in the form that a PDF takes.
  pdfMake.addFonts({ Inter: { normal: here(regular), bold: here(medium) } });
  pdfMake.setUrlAccessPolicy((url) => url.startsWith(location.origin));
  const ink = paperColours(scene.palette);
  const rows = legend.map((row) => ({ ...row, colour: ink(row.colour) }));
  const svg = sceneToSvg(onPaper(scene), rows, caption, { halos: 'beneath' });
  const width = scene.width * POINTS;
  return pdfMake
    .createPdf({
      pageSize: { width, height: wholeHeight(scene, legend, caption) * POINTS },
      pageMargins: 0,
      // Beneath what is written, where nothing is: what is written would be moved to a second page by half a point.
      background: () => ({ svg, width }),
      content: [''],
      defaultStyle: { font: 'Inter' },
      info: { title: caption.title, subject: caption.source, creator: 'Sidos' },
    })
    .getBlob();
}
