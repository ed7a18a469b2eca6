import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { NetworkPayload } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import {
  answer,
  card,
  counted,
  drawn,
  expectAddress,
  frames,
  inAddress,
  legendRow,
  placeOf,
  pressOn,
  seenIds,
  visit,
} from '../support/explorer.ts';

const ASE = 'project:ase';
const LIITTO = 'organisation:lapin-liitto';

describeInBrowser('exploring', (bench) => {
  let page: Page;
  let faults: string[];
  let network: NetworkPayload;
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    network = await answer(bench, '/network', NetworkPayload);
  });
  beforeEach(() => visit(bench, page, '/'));
  afterAll(() => page.context().close());

  const typeOf = (id: string) => network.nodes.type[network.nodes.id.indexOf(id)];
  const ofType = (type: string) => network.nodes.type.filter((own) => own === type).length;

  test('a click in the legend hides a type, a second one shows it, and the counts stay true', async () => {
    const all = network.nodes.id.length;
    await legendRow(page, /^Projects/)
      .getByRole('button')
      .first()
      .click();
    await expectAddress(page, 'without', 'type=project');
    expect((await counted(page)).entities).toEqual([all - ofType('project'), all]);
    expect((await seenIds(page)).some((id) => typeOf(id) === 'project')).toBe(false);
    expect(await legendRow(page, /^Projects/).innerText()).toContain(`0 / ${ofType('project')}`);
    await legendRow(page, /^Projects/)
      .getByRole('button')
      .first()
      .click();
    expect((await counted(page)).entities).toEqual([all, all]);
  });

  test('“only” keeps one type; the chip that tells it takes it away again', async () => {
    await legendRow(page, /^Clusters/)
      .getByRole('button', { name: 'Only Clusters' })
      .click();
    await page.waitForFunction((count) => window.sidos?.seen().length === count, ofType('cluster'));
    expect(new Set((await seenIds(page)).map(typeOf))).toEqual(new Set(['cluster']));
    await page.getByRole('button', { name: /^Remove: Without/ }).click();
    expect((await counted(page)).entities[0]).toBe(network.nodes.id.length);
    await expectAddress(page, 'without', null);
  });

  test('filters add up to chips, and each can be taken away alone', async () => {
    await visit(bench, page, '/?certainty=stated&in=004');
    const { nodes, ties } = network;
    const fits = (j: number) => ties.certainty[j] === 'stated' && ties.documents[j].includes('004');
    expect((await counted(page)).ties[0]).toBe(ties.id.filter((_, j) => fits(j)).length);
    expect((await seenIds(page)).every((id) => nodes.documents[nodes.id.indexOf(id)].includes('004'))).toBe(
      true,
    );
    await page.getByRole('button', { name: 'Remove: Certainty: stated' }).click();
    await expectAddress(page, 'certainty', null);
    await expectAddress(page, 'in', '004');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expectAddress(page, 'in', null);
    expect((await counted(page)).entities[0]).toBe(nodes.id.length);
  });

  test('a region as filter means all that lies in it', async () => {
    await page.getByText('Add a filter').click();
    const field = page.getByRole('combobox', { name: 'Region, with all in it' });
    await field.click();
    await field.fill('Lapland');
    await page.getByRole('option', { name: 'Lapland', exact: true }).click();
    await expectAddress(page, 'region', 'region:lappi');
    const seen = await seenIds(page);
    expect(seen).toContain('organisation:rovaniemen-kehitys-oy');
    expect(seen).not.toContain('organisation:jyvaskylan-yliopisto');
  });

  test('filters that leave nothing say so, with the way back', async () => {
    await visit(bench, page, '/?most=1');
    await page.getByText('Nothing is left to see').waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    expect((await counted(page)).entities[0]).toBe(network.nodes.id.length);
  });

  test('H hides the selected, U brings back, Shift+H keeps the selected alone', async () => {
    await pressOn(page, ASE);
    await card(page).waitFor();
    await page.keyboard.press('h');
    await expectAddress(page, 'hide', ASE);
    expect(await seenIds(page)).not.toContain(ASE);
    await page.keyboard.press('u');
    await expectAddress(page, 'hide', null);
    await pressOn(page, LIITTO);
    await pressOn(page, ASE, { holding: 'Shift' });
    await page.keyboard.press('Shift+H');
    await page.waitForFunction(() => window.sidos?.seen().length === 2);
    expect(new Set(await seenIds(page))).toEqual(new Set([ASE, LIITTO]));
  });

  test('expanding adds neighbours to what is kept and says how many of how many', async () => {
    await visit(bench, page, `/?only=${ASE}&select=${ASE}`);
    await page.keyboard.press('e');
    await page.waitForFunction(() => (window.sidos?.seen().length ?? 0) > 1);
    const { ties, nodes } = network;
    const self = nodes.id.indexOf(ASE);
    const around = new Set(
      ties.from.flatMap((from, j) => (from === self ? ties.to[j] : ties.to[j] === self ? from : [])),
    );
    around.delete(self);
    expect((await seenIds(page)).length).toBe(1 + around.size);
    expect(await page.getByTestId('live').innerText()).toBe(
      `Showing ${around.size} of ${around.size} neighbours`,
    );
    const hub = 'project:alueiden-valisen-yhteistyon-ideahaku';
    await visit(bench, page, `/?only=${hub}&select=${hub}`);
    await page.keyboard.press('3');
    await page
      .getByText(/^Showing 150 of \d{3} neighbours$/)
      .last()
      .waitFor();
    expect((await seenIds(page)).length).toBe(151);
  });

  test('every change is undone and done again by keyboard', async () => {
    await pressOn(page, ASE);
    await page.keyboard.press('h');
    await legendRow(page, /^Events/)
      .getByRole('button')
      .first()
      .click();
    await expectAddress(page, 'without', 'type=event');
    await page.locator('#stage').focus();
    await page.keyboard.press('Control+z');
    await expectAddress(page, 'without', null);
    await page.keyboard.press('Control+z');
    await expectAddress(page, 'hide', null);
    await expectAddress(page, 'select', ASE);
    await page.keyboard.press('Shift+Control+Z');
    await expectAddress(page, 'hide', ASE);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expectAddress(page, 'without', 'type=event');
  });

  test('an entity that is dragged stays where it is let go, and is told as pinned', async () => {
    const from = await placeOf(page, LIITTO);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y - 20, { steps: 5 });
    await page.mouse.move(from.x + 120, from.y - 40, { steps: 5 });
    await page.mouse.up();
    await page.getByText('1 pinned').waitFor();
    await frames(page, 20);
    const to = await placeOf(page, LIITTO);
    expect(Math.hypot(to.x - from.x - 120, to.y - from.y + 40)).toBeLessThan(2);
    expect(inAddress(page, 'select')).toBe(null);
    await page.reload();
    await drawn(page);
    const again = await placeOf(page, LIITTO);
    expect(Math.hypot(again.x - to.x, again.y - to.y)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Remove: 1 pinned' }).click();
    await expectAddress(page, 'pin', null);
    const back = await placeOf(page, LIITTO);
    expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(2);
  });

  test('a tie under the pointer says what it is; a click beside the marks clears the selection', async () => {
    await visit(bench, page, `/?only=${ASE},${LIITTO}&select=${ASE}`);
    await page.keyboard.press('0');
    await frames(page);
    const [from, to] = [await placeOf(page, ASE), await placeOf(page, LIITTO)];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const tip = page.getByTestId('tie-tip');
    // Several ties join the two and bow apart: one of them passes near the middle.
    for (let step = -30; step <= 30 && (await tip.count()) === 0; step += 2) {
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
      await page.mouse.move(middle.x + step * across.x, middle.y + step * across.y);
      await frames(page, 2);
    }
    expect(await tip.innerText()).toMatch(
      /^(Regional Council of Lapland|Arctic Smartness Excellence) (takes part in|allocates money to).*→ /,
    );
    await page.mouse.down();
    await page.mouse.up();
    await expectAddress(page, 'select', null);
  });

  test('the right button opens a menu of what can be done with the entity', async () => {
    await pressOn(page, LIITTO, { button: 'right' });
    const menu = page.getByRole('menu');
    await menu.getByText('What to do with Regional Council of Lapland').waitFor();
    await menu.getByRole('menuitem', { name: /^Hide/ }).click();
    await expectAddress(page, 'hide', LIITTO);
    expect(await seenIds(page)).not.toContain(LIITTO);
  });

  test('the lasso selects what it encloses, and no more', async () => {
    const { x, y } = await placeOf(page, ASE);
    await page.getByRole('button', { name: 'Select with a lasso' }).click();
    await page.getByTestId('lasso').waitFor();
    await page.mouse.move(x - 50, y - 50);
    await page.mouse.down();
    await page.mouse.move(x + 50, y - 50, { steps: 4 });
    await page.mouse.move(x + 50, y + 50, { steps: 4 });
    await page.mouse.move(x - 50, y + 50, { steps: 4 });
    // Before the card opens, which makes the stage narrower.
    const wanted = await page.evaluate(
      ([left, top]) =>
        window.sidos?.seen().filter((id) => {
          const at = window.sidos?.at(id);
          return at && Math.abs(at.x - left) < 50 && Math.abs(at.y - top) < 50;
        }) ?? [],
      [x, y] as const,
    );
    await page.mouse.up();
    expect(wanted).toContain(ASE);
    await card(page)
      .getByRole('heading', { name: `${wanted.length} selected` })
      .waitFor();
    for (const id of wanted) {
      const at = network.nodes.id.indexOf(id);
      const name = network.nodes.names.en[at] ?? network.nodes.name[at];
      expect(await card(page).getByRole('button', { name, exact: true }).count()).toBeGreaterThan(0);
    }
  });

  test('nothing went wrong on the way', () => expect(faults).toEqual([]));
});
