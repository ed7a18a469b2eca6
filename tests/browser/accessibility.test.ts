import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousFaults } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';
import { missedByTab, tabThrough } from '../support/tabbing.ts';
import { card, drawn, expectAddress, frames, goTo, inAddress, visit } from '../support/explorer.ts';

const PAGES: [string, string][] = [
  ['the network with a card', '/?select=project:ase&certainty=stated'],
  ['a path', '/?path=organisation:lapin-liitto,project:ase'],
  ['several selected', '/?select=organisation:lapin-liitto,project:ase'],
  ['the map', '/?panel=map&layout=map'],
  ['the table', '/?panel=table&select=organisation:lapin-liitto'],
  ['the documents', '/?panel=documents'],
  ['a document', '/?panel=documents&document=004'],
  ['nothing left', '/?most=1'],
];

describeInBrowser('accessibility', (bench) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await bench.open('/', { colorScheme }));
      await drawn(page);
    });
    afterAll(() => page.context().close());

    test.each(PAGES)('axe finds nothing serious: %s', async (_, path) => {
      await goTo(page, path);
      await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
      expect(await seriousFaults(page)).toEqual([]);
    });

    test('axe finds nothing serious: open filters, search, menu, help, share, embedded view', async () => {
      await visit(bench, page, '/');
      await page.getByText('Add a filter').click();
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('searchbox').fill('lapin');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.mouse.click(900, 300, { button: 'right' });
      await page.getByRole('menu').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByText('Saved views are kept').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await visit(bench, page, '/embed?select=project:ase');
      expect(await seriousFaults(page)).toEqual([]);
    });
  });

  describe('by keyboard alone', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await bench.open('/?select=project:ase'));
      await drawn(page);
      await card(page).getByRole('heading', { level: 3 }).first().waitFor();
    });
    afterAll(() => page.context().close());

    test('Tab reaches every control, and one sees where it stands', async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(40);
      expect(stops.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
      expect(await missedByTab(page)).toEqual([]);
    });

    test('the first Tab offers to skip to the network', async () => {
      await visit(bench, page, '/?select=project:ase');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the network');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await frames(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('stage');
    });

    test('arrows walk along ties and a live text says where one stands; Enter opens the card', async () => {
      await visit(bench, page, '/?select=project:ase');
      await page.locator('#stage').focus();
      const live = page.getByTestId('live');
      await live.getByText(/^Arctic Smartness Excellence, Project, \d+ ties\.$/).waitFor();
      await page.keyboard.press('ArrowRight');
      await live.getByText(/Reached by: /).waitFor();
      const said = await live.innerText();
      expect(said).toMatch(
        /^.+, (Organisation|Project|Cluster|Region|Person|Event), \d+ ties?\. Reached by: .+\.$/,
      );
      await page.keyboard.press('Enter');
      await card(page)
        .getByRole('heading', { name: said.split(', ')[0], level: 2 })
        .waitFor();
      expect(inAddress(page, 'select')).not.toBe('project:ase');
    });

    test('a dialog takes the focus, Esc closes it, and the focus is back where it was', async () => {
      await visit(bench, page, '/');
      await page.getByRole('button', { name: 'Share' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Share this view' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
      for (let press = 0; press < 30; press += 1) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.waitForFunction(() => document.activeElement?.textContent === 'Share');
    });

    test('a row of the table is chosen by keyboard', async () => {
      await visit(bench, page, '/?panel=table');
      await page.getByRole('textbox', { name: 'Filter the rows' }).fill('arctic smartness excellence');
      await page.getByText(/^[1-9] of \d+ rows$/).waitFor();
      // One stop of Tab, and down from there to the row.
      await page.getByTestId('page-table').locator('tr[tabindex="0"]').focus();
      const standsOn = () =>
        page.evaluate(() => document.activeElement?.querySelector('td')?.innerText.trim());
      for (let step = 0; step < 9 && (await standsOn()) !== 'Arctic Smartness Excellence'; step += 1) {
        await page.keyboard.press('ArrowDown');
        await page.waitForFunction(
          (row) => document.activeElement?.getAttribute('data-row') === String(row),
          step + 1,
        );
      }
      await page.keyboard.press('Enter');
      await expectAddress(page, 'select', 'project:ase');
    });
  });

  test('reduced motion: the picture is where it belongs at once; else it glides', async () => {
    const firstFrames = async (reducedMotion: 'reduce' | 'no-preference') => {
      const { page } = await bench.open('/', { reducedMotion });
      await drawn(page);
      const places = await page.evaluate(async () => {
        const found: string[] = [];
        const select = document.querySelector<HTMLSelectElement>('#look-layout')!;
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, 'columns');
        select.dispatchEvent(new Event('change', { bubbles: true }));
        for (let i = 0; i < 40; i += 1) {
          await new Promise((done) => requestAnimationFrame(done));
          const at = window.sidos?.at('project:ase');
          found.push(`${Math.round(at?.x ?? 0)},${Math.round(at?.y ?? 0)}`);
        }
        return found;
      });
      await page.context().close();
      return new Set(places).size;
    };
    expect(await firstFrames('reduce')).toBeLessThanOrEqual(2);
    // On a busy machine a glide may pass between two frames.
    let most = 0;
    for (let attempt = 0; attempt < 12 && most <= 2; attempt += 1) {
      most = Math.max(most, await firstFrames('no-preference'));
    }
    expect(most).toBeGreaterThan(2);
  });
});
