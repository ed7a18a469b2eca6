import { expect, test } from '@jest/globals';
import { ChangeAnswer, EmbeddednessAnswer } from '@sidos/api/model';
import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { asked } from '../support/asked.ts';
import { describeInBrowser } from '../support/browser.ts';

const GROUP = 'cluster:kulttuurikuntien-verkosto';
const DESK = `/?panel=embeddedness&embeddedness.group=${GROUP}`;
const STATES =
  'embeddedness.tab=change&embeddedness.before=documents:003,004&embeddedness.after=documents:000,001,002';

const sheetOf = async (url: string, id = GROUP, language: 'fi' | 'en' = 'en'): Promise<EmbeddednessAnswer> =>
  EmbeddednessAnswer.parse(await asked(url, 'embeddedness', { group: { by: 'cluster', id } }, language));

const row = (page: Page, name: string) =>
  page.getByTestId('below').getByRole('row').filter({ hasText: name }).first();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** What the page tells of a stage that has no elements. */
interface Hooks {
  at: (id: string) => { x: number; y: number } | null;
}
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((of) => (window as unknown as { sidos: Hooks }).sidos.at(of), id);
  if (place === null) throw new Error(`${id} is not seen on the stage`);
  return place;
}

describeInBrowser('the desk Embeddedness', (bench) => {
  test('begins with a group to choose and reads its sheet out, each figure beside others and chance', async () => {
    const { figures, group, meta } = await sheetOf(bench.url);
    const { page, faults } = await bench.open();
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: 'Embeddedness' })
      .click();
    await page.getByRole('button', { name: 'Kulttuurikuntien verkosto', exact: true }).click();
    await page
      .getByText(`Kulttuurikuntien verkosto: ${group.size} of ${meta.actors} organisations.`)
      .waitFor();
    expect(param(page, 'embeddedness.group')).toBe(GROUP);
    const ei = page.getByTestId('figure-ei_index');
    const { group: own, labels } = figures.find(({ key }) => key === 'ei_index')!;
    // The cluster has many ties inside, more than members drawn by lot.
    expect(own.value!).toBeLessThan(labels!.low);
    await expect(ei.innerText()).resolves.toContain('more inward than as many members drawn by lot');
    await expect(ei.innerText()).resolves.toContain(own.value!.toFixed(3));
    await expect(page.getByTestId('sheet').locator('[data-testid^=figure-]').count()).resolves.toBe(
      figures.length,
    );
    const legend = page.getByTestId('desk-legend');
    await expect(legend.innerText()).resolves.toMatch(
      new RegExp(`Kulttuurikuntien verkosto\\s+${group.size}`),
    );
    // How it is computed, by keyboard.
    await ei.getByRole('button', { name: /Inward or outward/ }).press('Enter');
    await page.getByText('(E − I) / (E + I)').waitFor();
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });

  test('draws other random networks when asked, once the number is whole', async () => {
    const { page, faults } = await bench.open(DESK);
    await page.getByTestId('figure-ei_index').waitFor();
    let asked = 0;
    page.on('request', (request) => (asked += request.url().endsWith('/analysis/embeddedness') ? 1 : 0));
    await page.getByRole('button', { name: 'Other choices: which ties count, groups, chance' }).click();
    const seed = page.getByRole('textbox', { name: 'Seed' });
    await seed.fill('');
    await seed.pressSequentially('42');
    await seed.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('embeddedness.seed') === '42');
    await page.getByText('Random numbers were drawn with seed 42.').waitFor();
    expect(asked).toBe(1);
    expect(faults).toEqual([]);
  });

  test('gives no figures for fewer than five, but their rows', async () => {
    const small = 'cluster:hyvinvointiklusteri';
    const { members } = await sheetOf(bench.url, small);
    expect(members.length).toBeLessThan(5);
    const { page, faults } = await bench.open(`/?panel=embeddedness&embeddedness.group=${small}`);
    await page.getByText('No figures are given for fewer than five').waitFor();
    await expect(page.locator('[data-testid^=figure-]').count()).resolves.toBe(0);
    await page.getByRole('tab', { name: 'Members' }).click();
    for (const { actor } of members) await row(page, actor.name).waitFor();
    expect(faults).toEqual([]);
  });

  test('joins the table of members with the stage, both ways and by keyboard', async () => {
    const { members } = await sheetOf(bench.url);
    const { page, faults } = await bench.open(`${DESK}&embeddedness.tab=members`);
    await page.getByText(`${members.length} of ${members.length} rows`).waitFor();
    // The table stands in the order of English names.
    const { compare } = new Intl.Collator('en');
    const [first, second] = [...members].sort((a, b) => compare(a.actor.name, b.actor.name));
    await row(page, first.actor.name).click();
    expect(param(page, 'select')).toBe(first.actor.id);
    await page.getByTestId('card').getByRole('heading', { name: first.actor.name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.waitForURL((url) => url.searchParams.get('select') === `${first.actor.id},${second.actor.id}`);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('select'));
    // A mark chosen on the stage has its row selected and in sight.
    const last = members.at(-1)!.actor;
    const place = await placeOf(page, last.id);
    await page.mouse.click(place.x, place.y);
    await page.waitForURL((url) => url.searchParams.get('select') === last.id);
    await expect(row(page, last.name).getAttribute('aria-selected')).resolves.toBe('true');
    await expect(row(page, last.name).isVisible()).resolves.toBe(true);
    // Sorting is a choice that can be taken back.
    await page.getByTestId('below').getByRole('button', { name: 'Partners outside', exact: true }).click();
    expect(param(page, 'embeddedness.sort')).toBe('outside~down');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL((url) => !url.searchParams.has('embeddedness.sort'));
    expect(faults).toEqual([]);
  });

  test('shows ties formed, kept and lost on the stage without moving anyone, and as a table', async () => {
    const answer = ChangeAnswer.parse(
      await asked(bench.url, 'change', {
        group: { by: 'region', id: 'region:lappi' },
        before: { by: 'documents', documents: ['003', '004'] },
        after: { by: 'documents', documents: ['000', '001', '002'] },
      }),
    );
    const { counts, ties, actors } = answer;
    const { page, faults } = await bench.open('/?panel=embeddedness&embeddedness.group=region:lappi');
    await page.getByTestId('figure-ei_index').waitFor();
    const still = await placeOf(page, actors[0].id);
    await page.getByRole('tab', { name: 'Before and after' }).click();
    await page.getByText('Choose both states').waitFor();
    await page.getByRole('button', { name: 'Earlier against later documents' }).click();
    const said = `${counts.formed} ties are only in the documents after, ${counts.kept} in both and ${counts.lost} only`;
    await page.getByText(said).waitFor();
    const legend = page.getByTestId('desk-legend');
    await expect(legend.innerText()).resolves.toMatch(new RegExp(`Ties only before\\s+${counts.lost}`));
    const below = page.getByTestId('below');
    await below.getByText(`${ties.length} of ${ties.length} rows`).waitFor();
    await page
      .getByRole('radiogroup', { name: 'Show' })
      .getByText(`Only in the earlier ${counts.lost}`)
      .click();
    await below.getByText(`${counts.lost} of ${counts.lost} rows`).waitFor();
    await expect(legend.innerText()).resolves.not.toContain('Ties only after');
    const moved = await placeOf(page, actors[0].id);
    expect(Math.hypot(moved.x - still.x, moved.y - still.y)).toBeLessThan(1);
    // A row of the table selects both its ends.
    await below.getByRole('row').nth(1).click();
    expect(param(page, 'select')!.split(',')).toHaveLength(2);
    await page.getByTestId('turns').getByRole('row').filter({ hasText: 'Members in the network' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('saves a report in the language of the page that needs nothing from outside', async () => {
    const { members, group } = await sheetOf(bench.url, GROUP, 'fi');
    const { page, faults } = await bench.open(`${DESK}&select=${members[0].actor.id}`, { locale: 'fi-FI' });
    await page.getByTestId('figure-ei_index').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('embeddedness').getByRole('button', { name: 'Raportti' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('juurtuneisuus-kulttuurikuntien-verkosto.html');
    const html = await textOf(download);
    expect(html).toContain('<html lang="fi">');
    expect(html).toContain(`Kulttuurikuntien verkosto, jäseniä ${group.size}`);
    for (const { actor } of members) expect(html).toContain(actor.name.replaceAll('&', '&amp;'));
    expect(html.match(/<img /g)).toHaveLength(2);
    // The link runs the analysis again; what is selected just now is no part of it.
    expect(html).toContain(`embeddedness.group=${GROUP}`);
    expect(html).not.toContain('select=');
    const report = await page.context().newPage();
    const asked: string[] = [];
    report.on('request', (request) => asked.push(request.url()));
    await report.setContent(html);
    await report.getByRole('heading', { level: 1 }).waitFor();
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the report names all members who are not counted: its reader has no other place to look', async () => {
    const group = 'cluster:luovien-alojen-klusteri';
    const { absent } = await sheetOf(bench.url, group);
    expect(absent.length).toBeGreaterThan(8);
    const { page, faults } = await bench.open(`/?panel=embeddedness&embeddedness.group=${group}`);
    await page.getByTestId('figure-ei_index').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('embeddedness').getByRole('button', { name: 'Report' }).click(),
    ]);
    const html = await textOf(download);
    for (const { name } of absent) expect(html).toContain(name.replaceAll('&', '&amp;'));
    expect(faults).toEqual([]);
  });

  test('names no person while people are hidden', async () => {
    const project = 'project:elinvoimaa-kulttuurista';
    const people = 'embeddedness.network=actors:person|through:project,event';
    const answer = EmbeddednessAnswer.parse(
      await asked(bench.url, 'embeddedness', {
        group: { by: 'project', id: project },
        network: { actors: 'person', through: ['project', 'event'] },
      }),
    );
    expect(answer.members.length).toBeGreaterThan(0);
    const { page, faults } = await bench.open(
      `/?panel=embeddedness&people=hidden&embeddedness.group=${project}&embeddedness.tab=members&${people}`,
    );
    await page.getByTestId('below').getByText('People are hidden').waitFor();
    const shown = await page.getByTestId('side').innerText();
    for (const { actor } of answer.members) expect(shown).not.toContain(actor.name);
    expect(faults).toEqual([]);
  });

  test('says what happened when the server fails, keeps the choices, and tries again', async () => {
    const { page } = await bench.open();
    await page.route('**/api/v1/analysis/embeddedness', (route) => route.abort());
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: 'Embeddedness' })
      .click();
    await page.getByRole('button', { name: 'Kulttuurikuntien verkosto', exact: true }).click();
    await page.getByText('Your choices are kept').waitFor();
    await page.unroute('**/api/v1/analysis/embeddedness');
    await page.getByRole('button', { name: 'Compute again' }).click();
    await page.getByTestId('figure-ei_index').waitFor();
  });

  test.each(['', '&embeddedness.tab=members', `&${STATES}`])(
    'has no fault that a checker of accessibility finds %s',
    async (part) => {
      const { page } = await bench.open(`${DESK}${part}`);
      await page
        .locator('[data-testid=figure-participation], [data-testid=below] [role=grid]')
        .first()
        .waitFor();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
          include: [['[data-testid=side]'], ['main']],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
    },
  );
});
