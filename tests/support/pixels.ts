import type { Locator, Page } from 'playwright-core';

/** How much of a picture is not its most frequent colour, and how many colours it has. */
export interface Ink {
  /** Share of the pixels, 0 to 1. */
  share: number;
  colours: number;
}

/** Reads what is drawn in an element as it is seen on the screen; a WebGL canvas cannot be read from the page. */
export async function inkOf(element: Locator): Promise<Ink> {
  const picture = await element.screenshot();
  return inkOfPicture(element.page(), picture);
}

/** Reads a PNG; the page decodes it. */
export async function inkOfPicture(page: Page, picture: Buffer): Promise<Ink> {
  return page.evaluate(async (bytes) => {
    const binary = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([binary]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<number, number>();
    for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return { share: 1 - Math.max(...counts.values()) / (data.length / 4), colours: counts.size };
  }, picture.toString('base64'));
}

/** The colour of a point of the window, as CSS writes it: `rgb(1, 2, 3)`. */
export async function colourAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (bytes) => {
    const binary = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([binary]));
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  }, picture.toString('base64'));
}
