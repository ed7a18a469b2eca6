import { expect, test } from '@jest/globals';
import { EmbeddednessAnswer, GroupsAnswer } from '@sidos/api/model';
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

  test('a picker says who would be a member before one chooses, and what is allotted', async () => {
    const { page, faults } = await bench.open('/?panel=embeddedness');
    const desk = page.getByTestId('embeddedness');
    await desk.getByRole('combobox', { name: 'The group' }).click();
    await page.getByRole('option', { name: 'A cluster' }).click();
    // Nothing is chosen yet: what there is is seen first, with numbers.
    expect(param(page, 'embeddedness.group')).toBeNull();
    await desk.getByRole('combobox', { name: 'A cluster' }).click();
    const first = page.getByRole('listbox', { name: 'A cluster' }).getByRole('option').first();
    await page.getByText('Five tied members or more').waitFor();
    await expect(first.innerText()).resolves.toMatch(/^Kulttuurikuntien verkosto – \d+, tied \d+$/);
    await desk.getByRole('combobox', { name: 'A cluster' }).fill('Arktinen muotoilu');
    await page.getByRole('option', { name: /^Arktinen muotoilu/ }).click();
    await desk.getByRole('checkbox', { name: /Count those who take part in a project/ }).check();
    // The row of the budget: four cells of 388,000, and 388,800 printed as their total (document 004, line 453).
    const about = desk.getByTestId('set-about');
    await about.getByText(/Allotted to it in .*: 388,000 €.*388,800 € is printed/).waitFor();
    await expect(about.innerText()).resolves.toMatch(/take part in a project that concerns it \(\d+\)/);
    expect(faults).toEqual([]);
  });

  test('a figure opens the ties that it counts, each with what it rests on', async () => {
    const group = 'cluster:kulttuurikuntien-verkosto';
    const { inside } = EmbeddednessAnswer.parse(
      await asked(bench.url, 'embeddedness', { group: { by: 'cluster', id: group } }),
    );
    const { page, faults } = await bench.open(`/?panel=embeddedness&embeddedness.group=${group}`);
    const density = page.getByTestId('figure-density_inside');
    await density.getByRole('button', { name: 'Show the ties it counts' }).click();
    const below = page.getByTestId('below');
    await below.getByText(`${inside.ties} of ${inside.ties} rows`).waitFor();
    expect(param(page, 'embeddedness.behind')).toBe('inside');
    // A row chooses both its ends; their card leads to the lines.
    await below.getByRole('row').nth(1).click();
    expect(param(page, 'select')!.split(',')).toHaveLength(2);
    // What is counted of depth are members.
    await page
      .getByTestId('figure-depth')
      .getByRole('button', { name: 'Show the members it counts' })
      .click();
    expect(param(page, 'embeddedness.sort')).toBe('depth~down');
    await below.getByText('k-component or k-core').waitFor();
    expect(faults).toEqual([]);
  });

  test('a report prints: five sentences and a picture on page one, no small table divided', async () => {
    const { page, faults } = await bench.open(
      '/?panel=embeddedness&embeddedness.group=cluster:kulttuurikuntien-verkosto',
      { locale: 'fi-FI' },
    );
    await page.getByTestId('figure-ei_index').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('embeddedness').getByRole('button', { name: 'Raportti' }).click(),
    ]);
    // A4 without its margins, in pixels of 1/96 of an inch: 178 by 259 mm.
    const context = await page
      .context()
      .browser()!
      .newContext({ viewport: { width: 673, height: 979 } });
    const report = await context.newPage();
    await report.emulateMedia({ media: 'print' });
    await report.setContent(await textOf(download));
    const bottom = await report
      .locator('figure')
      .first()
      .evaluate((figure) => figure.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(979);
    await expect(report.locator('h1 ~ p:not(.facts)').count()).resolves.toBeGreaterThan(4);
    const heights = await report
      .locator('table.whole')
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().height));
    // What is kept on one page must fit on one.
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeLessThan(979);
    const pdf = await report.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThan(20);
    await context.close();
    expect(faults).toEqual([]);
  });
});
