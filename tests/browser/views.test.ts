import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { card, drawn, expectAddress, seenIds, visit } from '../support/explorer.ts';

describeInBrowser('saved views', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open('/?select=project:ase&without=type=event&colour=cluster'));
    await drawn(page);
  });
  afterAll(() => page.context().close());

  const dialog = () => page.getByRole('dialog', { name: 'Share this view' });

  test('a view is kept under a name with a note; without a name it asks for one', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    await dialog().getByText('No view is saved yet.').waitFor();
    await dialog().getByRole('button', { name: 'Save this view' }).click();
    await dialog().getByText('Give the view a name.').waitFor();
    await dialog().getByRole('textbox', { name: 'Name' }).fill('ASE ja klusterit');
    await dialog().getByRole('textbox', { name: 'Note' }).fill('for the meeting on Monday');
    await dialog().getByRole('button', { name: 'Save this view' }).click();
    await dialog().getByRole('button', { name: 'ASE ja klusterit', exact: true }).waitFor();
    await dialog().getByText('for the meeting on Monday').waitFor();
  });

  test('another visitor opens it by its name and sees the same', async () => {
    const wanted = await seenIds(page);
    const other = await bench.open();
    await drawn(other.page);
    await other.page.getByRole('button', { name: 'Share' }).click();
    await other.page.getByRole('button', { name: 'ASE ja klusterit', exact: true }).click();
    await expectAddress(other.page, 'colour', 'cluster');
    await expectAddress(other.page, 'select', 'project:ase');
    await card(other.page).getByRole('heading', { name: 'Arctic Smartness Excellence', level: 2 }).waitFor();
    expect(await seenIds(other.page)).toEqual(wanted);
    await other.page.context().close();
  });

  test('it can be taken away', async () => {
    await visit(bench, page, '/');
    await page.getByRole('button', { name: 'Share' }).click();
    await dialog().getByRole('button', { name: 'Remove ASE ja klusterit' }).click();
    await dialog().getByText('No view is saved yet.').waitFor();
    expect(faults).toEqual([]);
  });
});
