import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import {
  card,
  drawn,
  expectAddress,
  frames,
  inAddress,
  legendRow,
  placeOf,
  seenIds,
  visit,
} from '../support/explorer.ts';

const LIITTO = 'organisation:lapin-liitto';

describeInBrowser('the address bar', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    await drawn(page);
  });
  afterAll(() => page.context().close());

  /** All that a user sees of the view: what is on the stage, the card, the legend, the chips. */
  async function look() {
    await frames(page, 10);
    const [seen, names] = await page.evaluate(() => [
      window.sidos?.seen() ?? [],
      window.sidos?.names().map(({ id }) => id) ?? [],
    ]);
    return {
      seen,
      names,
      card: await card(page)
        .innerText()
        .catch(() => ''),
      side: await page.getByTestId('side').innerText(),
      selects: await page
        .getByTestId('side')
        .locator('select')
        .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    };
  }

  const places = () =>
    page.evaluate(() => (window.sidos?.seen() ?? []).map((id) => window.sidos?.at(id) ?? { x: NaN, y: NaN }));

  test('a reload shows the same view in the same place: colour, size, filters, selection, depth, camera', async () => {
    await page.getByLabel('Colour', { exact: true }).selectOption({ label: 'Kind' });
    await page.getByLabel('Size', { exact: true }).selectOption({ label: 'Tied to, by anything' });
    await legendRow(page, /^municipality/)
      .getByRole('button')
      .first()
      .click();
    const { x, y } = await placeOf(page, LIITTO);
    await page.mouse.click(x, y);
    await card(page).getByRole('heading', { name: 'Regional Council of Lapland', level: 2 }).waitFor();
    await page.locator('#stage').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('2');
    await page.waitForURL((url) => url.searchParams.has('view') && url.searchParams.has('depth'));
    const before = await look();
    const stood = await places();
    const address = page.url();
    await page.reload();
    await drawn(page);
    await card(page).getByText('Takes part in').first().waitFor();
    const { names, ...after } = await look();
    const { names: named, ...rest } = before;
    expect(after).toEqual(rest);
    // The camera is written with four digits: a name that just fits may come or go.
    expect(names.filter((id) => !named.includes(id)).length).toBeLessThan(4);
    const moved = (await places()).map(({ x, y }, i) => Math.hypot(x - stood[i].x, y - stood[i].y));
    expect(Math.max(...moved)).toBeLessThan(1);
    expect(page.url()).toBe(address);
  });

  test('the address stays short enough to mail, also with half the network kept', async () => {
    await visit(bench, page, '/');
    const half = (await seenIds(page)).slice(0, 400);
    await visit(bench, page, `/?only=${half.slice(0, 200).join(',')}`);
    await page.getByLabel('Size', { exact: true }).selectOption({ label: 'Tied to, by anything' });
    await expectAddress(page, 'size', 'partners');
    expect((await seenIds(page)).length).toBe(200);
    expect(page.url().length).toBeLessThan(2000);
    const short = page.url();
    await page.goto(short);
    await drawn(page);
    expect(new Set(await seenIds(page))).toEqual(new Set(half.slice(0, 200)));
  });

  test('what the data no longer has is named, and the rest of the view stands', async () => {
    await visit(bench, page, `/?select=${LIITTO},organisation:gone&in=099,004&colour=kind`);
    await page.getByText('The link named 099, organisation:gone, which the data no longer has').waitFor();
    await expectAddress(page, 'select', LIITTO);
    await expectAddress(page, 'in', '004');
    await expectAddress(page, 'colour', 'kind');
    await card(page).getByRole('heading', { name: 'Regional Council of Lapland', level: 2 }).waitFor();
  });

  test.each([
    '?depth=9',
    '?panel=desk',
    '?colour=joy',
    '?type=dragon',
    '?pin=x|y|z',
    '?view=a,b',
    '?nonsense=1',
    '?only=*broken',
  ])(
    'an address that cannot be read (%s) opens the view all the same, with a word about it',
    async (query) => {
      await visit(bench, page, `/${query}`);
      await page.getByRole('alert').first().waitFor();
      expect((await seenIds(page)).length).toBeGreaterThan(100);
      expect(inAddress(page, query.slice(1, query.indexOf('=')))).toBe(null);
    },
  );

  test('the link of the share dialog is the address, and opens the same view elsewhere', async () => {
    await visit(bench, page, `/?select=${LIITTO}&colour=kind&without=type=event`);
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link to this view' }).inputValue();
    const parts = (address: string) => [...new URL(address).searchParams].sort();
    expect(parts(link)).toEqual(parts(page.url()));
    const other = await bench.open(link);
    await drawn(other.page);
    await card(other.page).getByRole('heading', { name: 'Regional Council of Lapland', level: 2 }).waitFor();
    expect(await seenIds(other.page)).toEqual(await seenIds(page));
    await other.page.context().close();
  });

  test('nothing went wrong on the way', () => expect(faults).toEqual([]));
});
