import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NetworkPayload } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { answer, drawn, expectAddress, frames, placeOf, seenIds, visit } from '../support/explorer.ts';
import { inkOf } from '../support/pixels.ts';

describeInBrowser('layouts', (bench) => {
  let page: Page;
  let faults: string[];
  let network: NetworkPayload;
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    await drawn(page);
    network = await answer(bench, '/network', NetworkPayload);
  });
  afterAll(() => page.context().close());

  const choose = (label: string) => page.getByLabel('Layout', { exact: true }).selectOption({ label });
  const places = async () =>
    new Map(
      await page.evaluate(() =>
        (window.sidos?.seen() ?? []).map((id): [string, { x: number; y: number }] => [
          id,
          window.sidos?.at(id) ?? { x: 0, y: 0 },
        ]),
      ),
    );

  test('map: Finland is drawn under the network, north above south, east right of west', async () => {
    await choose('Map');
    await expectAddress(page, 'panel', 'map');
    await page.waitForResponse((response) => response.url().includes('outlines')).catch(() => undefined);
    const at = (id: string) => placeOf(page, id);
    const [inari, helsinki, turku, joensuu] = await Promise.all([
      at('region:rovaniemi').catch(() => at('region:lappi')),
      at('region:helsinki').catch(() => at('region:uusimaa')),
      at('region:turku'),
      at('region:pohjois-karjala'),
    ]);
    expect(inari.y).toBeLessThan(helsinki.y - 200);
    expect(turku.x).toBeLessThan(helsinki.x);
    expect(joensuu.x).toBeGreaterThan(helsinki.x);
    await page.getByText(/without a place stand below the map/).waitFor();
    expect((await inkOf(page.getByTestId('stage'))).share).toBeGreaterThan(0.1);
    expect((await seenIds(page)).length).toBe(network.nodes.id.length);
  });

  test('circles: groups of one colour stand together, apart from the others', async () => {
    await visit(bench, page, '/');
    await choose('Circles by group');
    await expectAddress(page, 'layout', 'circles');
    await frames(page, 10);
    const all = await places();
    const types = [...new Set(network.nodes.type)];
    const circles = types.map((type) => {
      const own = network.nodes.id.filter((_, i) => network.nodes.type[i] === type).map((id) => all.get(id)!);
      const mean = (key: 'x' | 'y') => own.reduce((sum, place) => sum + place[key], 0) / own.length;
      const middle = { x: mean('x'), y: mean('y') };
      return {
        middle,
        radius: Math.max(...own.map((place) => Math.hypot(place.x - middle.x, place.y - middle.y))),
      };
    });
    for (const [i, a] of circles.entries()) {
      for (const b of circles.slice(i + 1)) {
        expect(Math.hypot(a.middle.x - b.middle.x, a.middle.y - b.middle.y)).toBeGreaterThan(
          a.radius + b.radius,
        );
      }
    }
  });

  test('columns: each type has a column of its own, and closes its gaps when filtered', async () => {
    await choose('Columns by type');
    await expectAddress(page, 'layout', 'columns');
    await frames(page, 10);
    const spans = async () => {
      const all = await places();
      return [...new Set(network.nodes.type)].flatMap((type) => {
        const xs = [...all].filter(([id]) => id.startsWith(`${type}:`)).map(([, place]) => place.x);
        return xs.length === 0 ? [] : [{ type, least: Math.min(...xs), most: Math.max(...xs) }];
      });
    };
    const sorted = (await spans()).sort((a, b) => a.least - b.least);
    sorted.slice(1).forEach((span, i) => expect(span.least).toBeGreaterThan(sorted[i].most));
    await visit(bench, page, '/?layout=columns&type=organisation,project');
    const two = await spans();
    expect(two.map(({ type }) => type).sort()).toEqual(['organisation', 'project']);
  });

  test('what is left can be laid out anew, the same way each time', async () => {
    const query = '/?layout=fresh&in=004&layout.fresh=1';
    await visit(bench, page, query);
    const first = await places();
    await visit(bench, page, query);
    expect(await places()).toEqual(first);
    expect((await inkOf(page.getByTestId('stage'))).share).toBeGreaterThan(0.02);
  });

  test('back to the network, every mark stands where it stood', async () => {
    await visit(bench, page, '/');
    const first = await places();
    await choose('Circles by group');
    await expectAddress(page, 'layout', 'circles');
    await choose('Network');
    await expectAddress(page, 'layout', null);
    await frames(page, 5);
    expect(await places()).toEqual(first);
    expect(faults).toEqual([]);
  });

  test('size and colour follow what is chosen, and the legend says so', async () => {
    await page.getByLabel('Colour', { exact: true }).selectOption({ label: 'Community' });
    await page.getByRole('region', { name: 'Legend' }).getByText('Community 1').waitFor();
    await page.getByLabel('Size', { exact: true }).selectOption({ label: 'Money, €' });
    await page.getByRole('region', { name: 'Legend' }).getByText('Money, €').waitFor();
    await page.getByLabel('Colour', { exact: true }).selectOption({ label: 'Cluster' });
    await page.getByRole('region', { name: 'Legend' }).getByText('Luovien alojen klusteri').waitFor();
  });
});
