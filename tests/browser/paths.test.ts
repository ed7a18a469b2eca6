import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EntityCard, PathsAnswer } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { answer, card, drawn, expectAddress, frames, pressOn, visit } from '../support/explorer.ts';

const FROM = 'cluster:luovien-alojen-klusteri';
const TO = 'project:ase';

describeInBrowser('paths and common partners', (bench) => {
  let page: Page;
  let faults: string[];
  let paths: PathsAnswer;
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    await drawn(page);
    paths = await answer(bench, `/paths?from=${FROM}&to=${TO}&limit=12`, PathsAnswer);
  });
  afterAll(() => page.context().close());

  test('two entities and P: all equally short paths, with what carries each step and where it stands', async () => {
    await pressOn(page, FROM);
    await pressOn(page, TO, { holding: 'Control' });
    await card(page).getByRole('heading', { name: '2 selected' }).waitFor();
    await page.keyboard.press('p');
    await expectAddress(page, 'path', `${FROM},${TO}`);
    await card(page).getByText(`Showing ${paths.shown} of ${paths.total} equally short path`).waitFor();
    const first = card(page).getByTestId('path-steps').first();
    const steps = await first.locator('> li').allInnerTexts();
    expect(steps.length).toBe(2 * paths.length! + 1);
    const [path] = paths.paths;
    path.nodes.forEach((node, at) => expect(steps[2 * at]).toContain(node.name));
    path.ties.forEach((tie, at) => {
      expect(steps[2 * at + 1]).toContain(`Document ${tie.evidence[0].document}`);
      expect(steps[2 * at + 1]).toMatch(/lines? \d/);
    });
  });

  test('the path alone is lit: the stage names its entities', async () => {
    await frames(page, 10);
    const onPath = new Set(paths.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const named = await page.evaluate(() => window.sidos?.names().map(({ id }) => id) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !onPath.has(id))).toEqual([]);
  });

  test('an address with a path opens it; Esc leaves the path first, then the selection', async () => {
    await visit(bench, page, `/?select=${FROM},${TO}&path=${FROM},${TO}`);
    await card(page)
      .getByText(/equally short path/)
      .waitFor();
    await page.locator('#stage').focus();
    await page.keyboard.press('Escape');
    await expectAddress(page, 'path', null);
    await card(page).getByRole('heading', { name: '2 selected' }).waitFor();
    await page.keyboard.press('Escape');
    await expectAddress(page, 'select', null);
    await card(page).waitFor({ state: 'hidden' });
  });

  test('where no path leads, it says so, and what may help', async () => {
    const { id } = await lonely();
    await visit(bench, page, `/?path=${TO},${id}`);
    await card(page)
      .getByText(/No path leads from Arctic Smartness Excellence/)
      .waitFor();
    expect(
      await card(page).getByRole('checkbox', { name: 'Let paths lead through regions and themes' }).count(),
    ).toBe(1);
  });

  test('what two have in common: what each has a tie to, as the API has it; selected at a click', async () => {
    const two = ['organisation:lapin-liitto', 'organisation:lapin-yliopisto'];
    const cards = await Promise.all(two.map((id) => answer(bench, `/entities/${id}`, EntityCard)));
    const [first, second] = cards.map(
      ({ ties }) =>
        new Set(ties.filter(({ relation }) => relation.type !== 'LOCATED_IN').map(({ other }) => other.id)),
    );
    const shared = [...first].filter((id) => second.has(id));
    expect(shared.length).toBeGreaterThan(2);
    await visit(bench, page, `/?select=${two.join()}`);
    await card(page).getByRole('button', { name: 'Show common partners' }).click();
    await expectAddress(page, 'common', 'yes');
    await card(page)
      .getByRole('heading', { name: `Each has a tie to ${shared.length}` })
      .waitFor();
    await card(page).getByRole('button', { name: 'Select them too' }).click();
    await page.waitForURL((url) => (url.searchParams.get('select') ?? '').length > two.join().length);
    await card(page)
      .getByRole('heading', { name: /^\d+ selected$/ })
      .waitFor();
  });

  test('nothing went wrong on the way', () => expect(faults).toEqual([]));

  /** An entity to which no path leads but through regions and themes. */
  async function lonely(): Promise<{ id: string }> {
    const ids = await page.evaluate(() => window.sidos?.seen() ?? []);
    for (const id of ids.filter((own) => own.startsWith('event:') || own.startsWith('organisation:'))) {
      const { length } = await answer(bench, `/paths?from=${TO}&to=${id}`, PathsAnswer);
      if (length === null) return { id };
    }
    throw new Error('a path leads to every organisation and event: choose another example');
  }
});
