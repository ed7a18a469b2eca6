import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { csvRows, downloaded } from '../support/downloads.ts';
import { card, drawn, expectAddress, seenIds, visit } from '../support/explorer.ts';

describeInBrowser('the table of what is seen', (bench) => {
  let page: Page;
  let faults: string[];
  const view = 'panel=table&without=type=event,type=region';
  beforeAll(async () => {
    ({ page, faults } = await bench.open(`/?${view}`));
    await drawn(page);
  });
  afterAll(() => page.context().close());

  const rows = () => page.getByTestId('page-table').locator('tbody tr[aria-rowindex]');
  const column = (at: number) => rows().locator(`td:nth-child(${at})`).allInnerTexts();
  const csv = async () => {
    const file = await downloaded(page, () => page.getByRole('button', { name: 'CSV' }).click());
    return { name: file.name, rows: csvRows(file.bytes) };
  };

  test('it holds the same entities as the stage, and the file has them all', async () => {
    const seen = await seenIds(page);
    await page.getByText(`${seen.length} of ${seen.length} rows`).waitFor();
    const file = await csv();
    expect(file.name).toBe('entities.csv');
    expect(file.rows[0]).toEqual([
      'Name',
      'Type',
      'Kind',
      'Status',
      'Region',
      'Ties',
      'Tied to, by anything',
      'Amount, €',
      'Documents',
    ]);
    expect(file.rows.length).toBe(seen.length + 1);
    const ase = file.rows.find(([name]) => name === 'Arctic Smartness Excellence');
    expect(ase?.slice(1, 3)).toEqual(['Project', 'project']);
    expect(ase?.slice(7)).toEqual(['1939103', '004']);
  });

  test('a head sorts by its column, again the other way round; what is not known comes last', async () => {
    const ties = (await column(6)).map((text) => Number(text));
    expect(ties).toEqual([...ties].sort((a, b) => b - a));
    const head = page.getByRole('columnheader', { name: 'Amount, €' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const first = (await column(8)).map((text) => Number(text.replace(/\D/g, '')));
    expect(first[0]).toBeGreaterThan(1_000_000);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const least = await column(8);
    expect(least[0]).not.toBe('–');
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    const names = (await column(1)).map((text) => text.trim());
    expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  test('words filter the rows, letters with and without dots alike, and the file follows', async () => {
    await page.getByRole('textbox', { name: 'Filter the rows' }).fill('jyvaskylan yliop');
    await page.getByText(/^1 of \d+ rows$/).waitFor();
    expect((await column(1)).map((text) => text.trim())).toEqual(['University of Jyväskylä']);
    expect((await csv()).rows.length).toBe(2);
    await page.getByRole('textbox', { name: 'Filter the rows' }).fill('xyzzy');
    await page.getByText('No row fits the filter.').waitFor();
  });

  test('a row selects: the card opens beside, and the network shows the same', async () => {
    await visit(bench, page, `/?${view}`);
    await rows().filter({ hasText: 'Arctic Smartness Excellence' }).first().click();
    await expectAddress(page, 'select', 'project:ase');
    await card(page).getByRole('heading', { name: 'Arctic Smartness Excellence', level: 2 }).waitFor();
    expect(
      await rows().filter({ hasText: 'Arctic Smartness Excellence' }).first().getAttribute('aria-selected'),
    ).toBe('true');
  });

  test('the ties have a table of their own, with kind, role and certainty', async () => {
    await visit(bench, page, '/?panel=table&in=004');
    const counts = await page.getByTestId('counts').innerText();
    const ties = Number(/([\d,]+) of [\d,]+ ties/.exec(counts)?.[1]?.replace(/\D/g, ''));
    await page.getByTestId('page-table').locator('label').getByText('Ties', { exact: true }).click();
    const file = await csv();
    expect(file.rows[0]).toEqual(['From', 'Tie', 'To', 'Role', 'Certainty', 'Amount, €', 'Documents']);
    expect(file.rows.length).toBe(ties + 1);
    expect(new Set(file.rows.slice(1).map((row) => row[4]))).toEqual(new Set(['stated', 'implied']));
  });

  test('nothing went wrong on the way', () => expect(faults).toEqual([]));
});
