import { expect, test } from '@jest/globals';
import { GroupsAnswer } from '@sidos/api/model';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { asked } from '../support/asked.ts';
import { describeInBrowser } from '../support/browser.ts';

const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

describeInBrowser('what the desks show beside one group', (bench) => {
  test('sets all clusters side by side: sorted table, small multiples, a way to each sheet, a report', async () => {
    const answer = GroupsAnswer.parse(
      await asked(bench.url, 'groups', { grouping: { by: 'clusters', wide: true } }),
    );
    const enough = answer.groups.filter(({ inside }) => inside !== null);
    expect(enough.length).toBeGreaterThan(5);
    const { page, faults } = await bench.open('/?panel=embeddedness&embeddedness.tab=several');
    const below = page.getByTestId('below');
    await below.getByText(`${answer.groups.length} of ${answer.groups.length} rows`).waitFor();
    // A strip for each group that is large enough, the largest first.
    const strips = page.getByTestId('several').locator('svg[role=group] svg[role=img]');
    await expect(strips.count()).resolves.toBe(enough.length);
    await below.getByRole('button', { name: 'Inward or outward', exact: true }).click();
    expect(param(page, 'embeddedness.rank')).toBe('ei_index~down');
    const [top] = [...enough].sort((a, b) => b.figures[0].value.value! - a.figures[0].value.value! || 0);
    await expect(below.getByRole('row').nth(1).innerText()).resolves.toContain(top.group.name);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('embeddedness').getByRole('button', { name: 'Report' }).click(),
    ]);
    const html = await textOf(download);
    for (const { group } of answer.groups) expect(html).toContain(group.name.replaceAll('&', '&amp;'));
    await below.getByRole('row').nth(1).dblclick();
    await page.getByTestId('figure-ei_index').waitFor();
    expect(param(page, 'embeddedness.group')).toBe(`wide:${top.group.key}`);
    expect(faults).toEqual([]);
  });
});
