import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NetworkPayload } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { answer, counted, drawn, frames, placeOf, pressOn, seenIds, visit } from '../support/explorer.ts';
import { colourAt, inkOf } from '../support/pixels.ts';

describeInBrowser('opening the app', (bench) => {
  let page: Page;
  let faults: string[];
  const asked: string[] = [];
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await drawn(page);
  });
  afterAll(() => page.context().close());

  test('the whole network is drawn: entities in their colour, ties between them', async () => {
    const { share, colours } = await inkOf(page.getByTestId('stage'));
    expect(share).toBeGreaterThan(0.05);
    expect(colours).toBeGreaterThan(40);
    const legend = page.getByRole('region', { name: 'Legend' });
    for (const [id, row] of [
      ['organisation:lapin-liitto', 'Organisations'],
      ['project:ase', 'Projects'],
    ] as const) {
      const mark = legend.getByRole('listitem').filter({ hasText: row }).locator('svg *').first();
      const wanted = await mark.evaluate((element) => getComputedStyle(element).fill);
      // A letter of a name may lie on its middle.
      const { x, y } = await placeOf(page, id);
      const around = [0, -3, 3].flatMap((dx) => [0, -3, 3].map((dy) => ({ x: x + dx, y: y + dy })));
      const colours = await Promise.all(around.map((point) => colourAt(page, point)));
      expect(colours).toContain(wanted);
    }
  });

  test('the status bar counts what the API holds', async () => {
    const { nodes, ties } = await answer(bench, '/network', NetworkPayload);
    expect(await counted(page)).toEqual({
      entities: [nodes.id.length, nodes.id.length],
      ties: [ties.id.length, ties.id.length],
    });
    expect(new Set(await seenIds(page))).toEqual(new Set(nodes.id));
  });

  test('the legend counts each type as the API does', async () => {
    const { nodes } = await answer(bench, '/network', NetworkPayload);
    const rows = await page.getByRole('region', { name: 'Legend' }).getByRole('listitem').allInnerTexts();
    const counts = rows.map((row) => Number(/\d+/.exec(row.replace(/\D*only$/, ''))?.[0]));
    const types = [...new Set(nodes.type)];
    const wanted = types.map((type) => nodes.type.filter((other) => other === type).length);
    expect(counts.sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
  });

  test('names of the most important are written, and none lies on another', async () => {
    for (const zoom of ['', '+', '+']) {
      if (zoom) await page.keyboard.press(zoom);
      await frames(page, 20);
      const names = await page.evaluate(() => window.sidos?.names() ?? []);
      expect(names.length).toBeGreaterThan(10);
      const over = names.flatMap((a, i) =>
        names
          .slice(i + 1)
          .filter(
            (b) =>
              a.x < b.x + b.width &&
              b.x < a.x + a.width &&
              a.y + 2 < b.y + b.height &&
              b.y + 2 < a.y + a.height,
          )
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(over).toEqual([]);
    }
  });

  test('it stands in the same places the next time', async () => {
    const ids = ['project:ase', 'organisation:lapin-liitto', 'region:lappi', 'cluster:arktinen-muotoilu'];
    await visit(bench, page, '/');
    const first = await Promise.all(ids.map((id) => placeOf(page, id)));
    const again = await bench.open();
    await drawn(again.page);
    expect(await Promise.all(ids.map((id) => placeOf(again.page, id)))).toEqual(first);
    await again.page.context().close();
  });

  test('nothing went wrong, and nothing was asked of any other machine', () => {
    expect(faults).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(bench.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  test('a first visit gets a tour of four steps that can be skipped and does not come back', async () => {
    const value = JSON.stringify({ state: { toured: false }, version: 0 });
    const origins = [{ origin: bench.url, localStorage: [{ name: 'sidos', value }] }];
    const first = await bench.open('/', { storageState: { cookies: [], origins } });
    await drawn(first.page);
    const tour = first.page.getByTestId('tour');
    await tour.getByText('Step 1 of 4').waitFor();
    await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByText('Step 2 of 4').waitFor();
    await tour.getByRole('button', { name: 'Skip' }).click();
    expect(await tour.count()).toBe(0);
    await first.page.reload();
    await drawn(first.page);
    expect(await tour.count()).toBe(0);
    await first.page.context().close();
  });

  test('a server that does not answer is told with what to do, and trying again goes on', async () => {
    const lost = await bench.open('/api/docs');
    await lost.page.route('**/api/v1/network*', (route) => route.abort());
    await lost.page.goto(bench.url);
    const alert = lost.page.getByRole('alert');
    await alert.getByText('The server did not answer').waitFor({ timeout: 20_000 });
    await lost.page.unroute('**/api/v1/network*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await drawn(lost.page);
    await lost.page.context().close();
  });

  test('a server that goes away is told by the status bar as soon as it is missed, and when it is back', async () => {
    const left = await bench.open('/');
    await drawn(left.page);
    const status = left.page.getByRole('contentinfo');
    await status.getByText('Embedded database · ok').waitFor();
    await left.page.route('**/api/v1/**', (route) => route.abort());
    await pressOn(left.page, 'project:ase');
    await status.getByText('no contact with the server').waitFor({ timeout: 30_000 });
    await left.page.unroute('**/api/v1/**');
    await status.getByText('Embedded database · ok').waitFor({ timeout: 30_000 });
    await left.page.context().close();
  });
});
