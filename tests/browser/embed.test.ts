import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { drawn, frames, pressOn, seenIds } from '../support/explorer.ts';

const QUERY = 'select=project:ase&without=type=event&colour=kind';

describeInBrowser('the embedded view', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open(`/embed?${QUERY}`));
    await drawn(page);
  });
  afterAll(() => page.context().close());

  test('it shows the view of its address with its legend, and a way to the whole app', async () => {
    const whole = await bench.open(`/?${QUERY}`);
    await drawn(whole.page);
    expect(await seenIds(page)).toEqual(await seenIds(whole.page));
    await whole.page.context().close();
    expect(await page.getByRole('region', { name: 'Legend' }).count()).toBe(1);
    const link = (await page.getByRole('link', { name: 'Open in Sidos' }).getAttribute('href')) ?? '';
    expect([...new URL(link, bench.url).searchParams].sort()).toEqual([...new URLSearchParams(QUERY)].sort());
  });

  test('it is to be read: no search, no filters, no menu, and nothing is changed by keys or the mouse', async () => {
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Share|Undo|Remove|filter/i }).count()).toBe(0);
    const before = await seenIds(page);
    for (const key of ['h', 'Shift+H', 'Delete', 'l']) await page.keyboard.press(key);
    await pressOn(page, 'project:ase', { button: 'right' });
    await pressOn(page, 'organisation:lapin-liitto', { times: 2 });
    await frames(page, 10);
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await seenIds(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe(`?${QUERY}`);
  });

  test('another page may hold it in a frame; the app itself may not be framed', async () => {
    const policy = async (path: string) => (await fetch(bench.url + path)).headers;
    const embedded = await policy('/embed');
    expect(embedded.get('x-frame-options')).toBe(null);
    expect(embedded.get('content-security-policy') ?? '').not.toMatch(/frame-ancestors '(self|none)'/);
    const app = await policy('/');
    expect(`${app.get('x-frame-options') ?? ''} ${app.get('content-security-policy') ?? ''}`).toMatch(
      /SAMEORIGIN|DENY|frame-ancestors '(self|none)'/,
    );
    expect(faults).toEqual([]);
  });
});
