import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NetworkPayload } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { answer, counted, drawn, frames, placeOf, pressOn, seenIds, visit } from '../support/explorer.ts';
import { colourAt, inkOf } from '../support/pixels.ts';

/** Code and styles, compressed as the server sends them. */
const OPENING_BYTES = 470_000;

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

  test('the opening fetches the code and the words of what it shows, and nothing else', async () => {
    const fetched = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry)
        .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))
        .filter(({ name }) => /\.(js|css)$/.test(name)),
    );
    const bytes = fetched.reduce((sum, entry) => sum + entry.bytes, 0);
    expect(fetched.length).toBeGreaterThan(3);
    // It was 551 kB while every panel and language came at once, and is 462 kB.
    expect(bytes).toBeLessThan(OPENING_BYTES);
    expect(bytes).toBeGreaterThan(100_000);
    const names = fetched.map(({ name }) => name.split('/').at(-1)).join(' ');
    expect(names).not.toMatch(
      /Bridges|Embeddedness|Measures|Ask|Documents|Table(Page|Body)|EntityPage|Console/,
    );
  });

  test('a part that is on its way leaves its place as it will be', async () => {
    const slow = await bench.open('/api/docs');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await slow.page.route('**/assets/MeasuresBelow-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await slow.page.goto(new URL('/?panel=measures', bench.url).href);
    await drawn(slow.page);
    const heightOfStage = async () => (await slow.page.getByTestId('stage').boundingBox())!.height;
    const before = await heightOfStage();
    expect(before).toBeLessThan(600);
    letGo();
    await slow.page.getByTestId('below').waitFor();
    expect(await heightOfStage()).toBe(before);
    expect(slow.faults).toEqual([]);
    await slow.page.context().close();
  });

  test('a part that does not come is told, with a way on', async () => {
    const left = await bench.open('/');
    await drawn(left.page);
    // As after a new version of the page was put on the server.
    await left.page.route(/assets\/BridgesSide-/, (route) => route.fulfill({ status: 404, body: '' }));
    await left.page.getByTestId('rail').getByRole('button', { name: 'Bridges' }).click();
    const alert = left.page.getByTestId('side').getByRole('alert');
    await alert.getByText('This part of the page did not come').waitFor();
    await left.page.unroute(/assets\/BridgesSide-/);
    await alert.getByRole('button', { name: 'Reload' }).click();
    await drawn(left.page);
    await left.page.getByTestId('side').getByRole('heading', { name: 'Bridges' }).waitFor();
    // So is a language: the page stays in the one it has.
    await left.page.route(/assets\/shell-/, (route) => route.abort());
    await left.page.getByText('SV', { exact: true }).click();
    await left.page.getByRole('alert').getByText('This part of the page did not come').waitFor();
    expect(await left.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await left.page.context().close();
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
