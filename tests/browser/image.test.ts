import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Export } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { downloaded } from '../support/downloads.ts';
import { drawn } from '../support/explorer.ts';
import { inkOf, inkOfPicture } from '../support/pixels.ts';

describeInBrowser('pictures of the stage', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open('/?without=type=event'));
    await drawn(page);
    await page.getByRole('button', { name: 'Share' }).click();
  });
  afterAll(() => page.context().close());

  const save = (button: string) =>
    downloaded(page, () => page.getByRole('button', { name: button, exact: true }).click());
  const stage = async () => (await page.locator('#stage').boundingBox())!;

  test('PNG: at the scale chosen, drawn as densely as the screen, with the legend', async () => {
    const { width, height } = await stage();
    await page.getByText('1×', { exact: true }).click();
    const small = await save('Save PNG');
    expect(small.name).toMatch(/^the-five-documents-view-\d{4}-\d\d-\d\d\.png$/);
    // Width and height stand in the header of a PNG at bytes 16 and 20.
    const whole = small.bytes.readUInt32BE(20);
    expect(small.bytes.readUInt32BE(16)).toBe(width);
    // Title, source and legend stand below the stage, so that they cover nothing of it.
    expect(whole).toBeGreaterThan(height);
    await page.getByText('2×', { exact: true }).click();
    const large = await save('Save PNG');
    expect([large.bytes.readUInt32BE(16), large.bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * whole]);
    await page.getByRole('checkbox', { name: 'with the legend' }).uncheck();
    const plain = await save('Save PNG');
    await page.getByRole('checkbox', { name: 'with the legend' }).check();
    const [withLegend, without] = await Promise.all(
      [large, plain].map(({ bytes }) => inkOfPicture(page, bytes)),
    );
    expect(withLegend.share).toBeGreaterThan(0.05);
    expect(withLegend.share).not.toBe(without.share);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const screen = await inkOf(page.locator('#stage'));
    expect(Math.abs(screen.share - without.share)).toBeLessThan(0.1);
    await page.getByRole('button', { name: 'Share' }).click();
  });

  test('SVG: marks, names and a legend with counts, each where the screen has it', async () => {
    const { name, bytes } = await save('Save SVG');
    expect(name).toMatch(/^the-five-documents-view-.*\.svg$/);
    const svg = bytes.toString('utf8');
    const fault = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return parsed.querySelector('parsererror')?.textContent ?? null;
    }, svg);
    expect(fault).toBe(null);
    expect(svg).toMatch(/>Organisations \(\d+\)</);
    expect(svg).not.toMatch(/>Events \(/);
    expect(svg.match(/<path /g)!.length).toBeGreaterThan(1500);
    const names = await page.evaluate(() => window.sidos?.names() ?? []);
    const { x, y } = await stage();
    expect(names.length).toBeGreaterThan(10);
    const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, left, top, text = '']) => ({
        x: Number(left),
        y: Number(top),
        text: text.replaceAll('&amp;', '&'),
      }),
    );
    const missing = names.filter(
      (plate) =>
        !texts.some(
          (own) =>
            own.text === plate.text &&
            Math.abs(own.x - (plate.x - x)) < 1 &&
            Math.abs(own.y - (plate.y + 7 - y)) < 1,
        ),
    );
    expect(missing).toEqual([]);
    // Where the typeface is missing a name is still as wide as on the screen.
    const widths = [...svg.matchAll(/ textLength="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(svg).toMatch(/>The five documents · [\d,]+ of [\d,]+ entities/);
    expect(widths).toEqual(names.map(({ width }) => Number(width.toFixed(1))));
    expect(faults).toEqual([]);
  });

  test('PDF: one page, its title and source, names that can be searched, letters beyond Latin-1 too', async () => {
    const { name, bytes } = await save('Save PDF');
    expect(name).toMatch(/^the-five-documents-view-\d{4}-\d\d-\d\d\.pdf$/);
    const text = bytes.toString('latin1');
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    // A pixel is three quarters of a point; what stands below the stage makes the page taller than it.
    const { width, height } = await stage();
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!.slice(1).map(Number);
    expect(box[0]).toBeCloseTo(width * 0.75, 1);
    expect(box[1]).toBeGreaterThan(height * 0.75);
    // Text is written in an embedded typeface with a table of its letters (ISO 32000-1, 9.10.3): it can be copied.
    expect(text).toContain('/ToUnicode');
    expect(text).toMatch(/\/FontFile2/);
    expect(text).toMatch(/\/Title /);
    expect(faults).toEqual([]);
  });

  test('JSON: what is on the stage with what it rests on, opened as a network of its own', async () => {
    const { name, text } = await save('JSON');
    expect(name).toMatch(/^the-five-documents-view-\d{4}-\d\d-\d\d\.json$/);
    const { entities, relations } = Export.parse(JSON.parse(text));
    const types = new Set(entities.map(({ type }) => type));
    expect([types.has('project'), types.has('document'), types.has('event')]).toEqual([true, true, false]);
    const opened = await fetch(`${bench.url}/api/v1/networks/file?name=Stage`, {
      ...{ method: 'POST', body: text, headers: { 'Content-Type': 'application/octet-stream' } },
    });
    expect(opened.status).toBe(201);
    const again = await fetch(`${bench.url}/api/v1/export?network=stage`);
    expect(Export.parse(await again.json())).toEqual({ entities, relations });
    await page.getByText('the whole network').click();
    const whole = await save('JSON');
    const all = await fetch(`${bench.url}/api/v1/export`);
    expect(Export.parse(JSON.parse(whole.text))).toEqual(Export.parse(await all.json()));
  });
});
