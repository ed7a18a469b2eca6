import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { card, drawn, expectAddress, placeOf, visit } from '../support/explorer.ts';

describeInBrowser('finding an entity', (bench) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await bench.open());
    await drawn(page);
  });
  afterAll(() => page.context().close());

  const box = () => page.getByRole('searchbox');
  const options = () => page.getByRole('listbox').getByRole('option');
  const best = () => options().first();

  /** Types into the box, opened by its key, and waits until the best hit is the one wanted. */
  async function search(text: string, hit: string): Promise<void> {
    await page.locator('body').press('Escape');
    await page.keyboard.press('/');
    await box().fill(text);
    await best().filter({ hasText: hit }).waitFor();
  }

  test('the beginning of a name is enough; Enter flies there and opens the card', async () => {
    await search('lapin lii', 'Regional Council of Lapland');
    await page.keyboard.press('Enter');
    await expectAddress(page, 'select', 'organisation:lapin-liitto');
    await card(page).getByRole('heading', { name: 'Regional Council of Lapland', level: 2 }).waitFor();
    expect(await box().inputValue()).toBe('');
    const stage = (await page.locator('#stage').boundingBox())!;
    const { x, y } = await placeOf(page, 'organisation:lapin-liitto');
    expect(Math.abs(x - (stage.x + stage.width / 2))).toBeLessThan(stage.width / 4);
    expect(Math.abs(y - (stage.y + stage.height / 2))).toBeLessThan(stage.height / 4);
  });

  test('one typing error is forgiven', async () => {
    await search('lapin litto', 'Regional Council of Lapland');
    await search('arktinen muotoliu', 'Arktinen muotoilu');
  });

  test('letters with and without dots are the same', async () => {
    await search('jyvaskylan yliop', 'University of Jyväskylä');
    await search('sjoroos', 'Margit Sjöroos');
    await search('TAMPÈRE', 'Tampere');
  });

  test('a former name or an abbreviation finds the entity and says which name matched', async () => {
    await search('ASE-hanke', 'Arctic Smartness Excellence');
    expect(await best().innerText()).toContain('also ASE-hanke');
  });

  test('hits stand in groups by type, and the arrow keys choose among them', async () => {
    await search('lapin', 'Lapin');
    await page.getByRole('listbox').getByText('Organisations', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    const second = page.locator('[role=option][data-combobox-selected]');
    const name = (await second.innerText()).split('\n')[0].trim();
    expect(name).not.toBe((await best().innerText()).split('\n')[0].trim());
    await page.keyboard.press('Enter');
    await card(page).getByRole('heading', { name, level: 2 }).waitFor();
  });

  test('Esc leaves the box as it was, with what was chosen still chosen', async () => {
    await visit(bench, page, '/?select=project:ase');
    await page.keyboard.press('/');
    await box().fill('lapin');
    await best().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
    await expectAddress(page, 'select', 'project:ase');
  });

  test('what was found before is offered again, also after a reload', async () => {
    await visit(bench, page, '/');
    await page.keyboard.press('/');
    await options().filter({ hasText: 'Regional Council of Lapland' }).waitFor();
    expect(await page.getByRole('listbox').innerText()).toContain('Recent');
    await options().filter({ hasText: 'Regional Council of Lapland' }).click();
    await expectAddress(page, 'select', 'organisation:lapin-liitto');
  });

  test('a word that nothing is called says so, with what to try', async () => {
    await page.keyboard.press('/');
    await box().fill('xyzzyqwert');
    await page.getByText('Nothing is called “xyzzyqwert”').waitFor();
    expect(await options().count()).toBe(0);
  });

  test('choosing an entity hidden by hand brings it back', async () => {
    await visit(bench, page, '/?hide=cluster:arktinen-muotoilu');
    await search('arktinen muotoilu', 'Arktinen muotoilu');
    expect(await best().innerText()).toContain('not in this view');
    await page.keyboard.press('Enter');
    await placeOf(page, 'cluster:arktinen-muotoilu');
    await expectAddress(page, 'hide', null);
  });
});
