import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { card, drawn, expectAddress, frames, placeOf, seenIds, visit } from '../support/explorer.ts';

describeInBrowser('a small screen touched with fingers', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open('/', { viewport: { width: 1024, height: 768 }, hasTouch: true }));
    await drawn(page);
  });
  afterAll(() => page.context().close());

  /** The bar at the top and the rail of the views. */
  const bars = () => page.getByRole('banner').or(page.getByTestId('rail'));
  /** Share of the entities seen that lie under a panel. */
  const covered = () =>
    page.evaluate(() => {
      const ids = (window.sidos?.seen() ?? []).filter((id) => {
        const at = window.sidos?.at(id);
        return at && at.x > 80 && at.x < innerWidth && at.y > 50 && at.y < innerHeight - 30;
      });
      const under = ids.filter((id) => {
        const at = window.sidos!.at(id)!;
        return document.elementFromPoint(at.x, at.y)?.closest('[data-testid=stage]') === null;
      });
      return under.length / ids.length;
    });

  test('at 1024 × 768 no panel covers the network at first, and nothing is cut off', async () => {
    expect(await covered()).toBeLessThan(0.01);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const cut = await bars()
      .getByRole('button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
    expect(cut).toBe(0);
  });

  test('the legend is one touch away and goes again; the picture makes room for it and comes back', async () => {
    const id = (await seenIds(page))[0];
    const before = await placeOf(page, id);
    await page.getByRole('button', { name: 'Show the left panel' }).tap();
    await page.getByRole('region', { name: 'Legend' }).waitFor();
    await frames(page);
    expect(await covered()).toBeLessThan(0.02);
    await page.getByRole('button', { name: 'Hide the left panel' }).tap();
    await page.getByRole('region', { name: 'Legend' }).waitFor({ state: 'hidden' });
    await frames(page);
    const after = await placeOf(page, id);
    expect(after.x).toBeCloseTo(before.x, 1);
    expect(after.y).toBeCloseTo(before.y, 1);
  });

  test('a link to a desk opens the desk, and no name on the stage lies under it or under a button', async () => {
    await visit(bench, page, '/?panel=embeddedness');
    await page.getByTestId('side').getByText('Choose a group').waitFor();
    await frames(page);
    expect(await covered()).toBeLessThan(0.02);
    const { names, under } = await page.evaluate(() => {
      const over = [...document.querySelectorAll('[data-on-stage], [data-over-stage]')].map((element) =>
        element.getBoundingClientRect(),
      );
      const all = window.sidos?.names() ?? [];
      const hit = all.filter(({ x, y, width, height }) =>
        over.some(
          (box) => x < box.right && box.left < x + width && y + 1 < box.bottom && box.top < y + height - 1,
        ),
      );
      return { names: all.length, under: hit.map(({ text }) => text) };
    });
    expect(names).toBeGreaterThan(20);
    expect(under).toEqual([]);
    await visit(bench, page, '/');
    await page.getByRole('button', { name: 'Hide the left panel' }).tap();
  });

  test('a touch opens the card, a second one the next; the chosen one is not under the card', async () => {
    const touch = async (id: string) => {
      const { x, y } = await placeOf(page, id);
      await page.touchscreen.tap(x, y);
      await expectAddress(page, 'select', id);
      await card(page).waitFor();
      const at = await placeOf(page, id);
      const box = (await card(page).boundingBox())!;
      expect(at.x).toBeLessThan(box.x);
    };
    await touch('project:ase');
    await touch(await inTheOpen());
    await card(page).getByRole('button', { name: 'Close the card' }).tap();
    await card(page).waitFor({ state: 'hidden' });
  });

  test('every button of the window is large enough for a finger', async () => {
    const small = await bars()
      .or(page.getByRole('toolbar'))
      .getByRole('button')
      .evaluateAll((all) =>
        all
          .map((one) => ({
            name: one.getAttribute('aria-label') ?? one.textContent,
            box: one.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
          .map(({ name }) => name),
      );
    expect(small).toEqual([]);
  });

  test('a finger that rests opens the menu', async () => {
    await visit(bench, page, '/');
    const { x, y } = await placeOf(page, 'project:ase');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.getByRole('menu').getByText('What to do with Arctic Smartness Excellence').waitFor();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.getByRole('menuitem', { name: /^Hide/ }).tap();
    expect(await seenIds(page)).not.toContain('project:ase');
  });

  test('on a telephone it still fits', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await visit(bench, page, '/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect((await page.locator('#stage').boundingBox())!.height).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  /** The organisation beside the card with most room around it, which a finger means most surely. */
  async function inTheOpen(): Promise<string> {
    await placeOf(page, 'project:ase');
    const { x: edge } = (await card(page).boundingBox())!;
    const id = await page.evaluate((right) => {
      const seen = (window.sidos?.seen() ?? []).map((own) => ({ own, at: window.sidos!.at(own)! }));
      const onStage = ({ at }: (typeof seen)[number]) =>
        at.x < right - 20 && Boolean(document.elementFromPoint(at.x, at.y)?.closest('[data-testid=stage]'));
      const room = ({ own, at }: (typeof seen)[number]) =>
        Math.min(
          ...seen
            .filter((other) => other.own !== own)
            .map((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y)),
        );
      return seen
        .filter((one) => one.own.startsWith('organisation:') && onStage(one))
        .sort((a, b) => room(b) - room(a))[0]?.own;
    }, edge);
    if (id === undefined) throw new Error('no organisation lies beside the card');
    return id;
  }
});
