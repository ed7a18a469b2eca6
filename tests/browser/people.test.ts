import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EntityCard, NetworkPayload } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { csvRows, downloaded } from '../support/downloads.ts';
import { answer, card, drawn, frames, goTo, seenIds, unfold, visit } from '../support/explorer.ts';

/** A cluster with many people. */
const CLUSTER = 'cluster:luovien-alojen-klusteri';
const PERSON = 'person:margit-sjoroos';

describeInBrowser('the switch for people', (bench) => {
  let page: Page;
  let people: string[];
  beforeAll(async () => {
    ({ page } = await bench.open());
    await drawn(page);
    const { nodes } = await answer(bench, '/network', NetworkPayload);
    people = nodes.name.filter((_, i) => nodes.type[i] === 'person');
  });
  afterAll(() => page.context().close());

  /** Names of people that are anywhere in the page: written, in what screen readers say, in titles. */
  const given = (within: Page = page) =>
    within.evaluate((names) => {
      const said = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ value }) => value),
      );
      const all = [document.body.textContent, ...said].join('\n');
      return names.filter((name) => all.includes(name));
    }, people);

  test('shown: names on the card and in the table', async () => {
    await visit(bench, page, `/?select=${PERSON}`);
    await card(page).getByRole('heading', { name: 'Margit Sjöroos', level: 2 }).waitFor();
  });

  test('the choice stands in the status bar and in the address', async () => {
    await visit(bench, page, '/');
    await page.getByLabel('People:').selectOption('initials');
    await page.waitForURL(/people=initials/);
    await page.getByLabel('People:').selectOption('hidden');
    await page.waitForURL(/people=hidden/);
    expect((await seenIds(page)).some((id) => id.startsWith('person:'))).toBe(false);
    await page.getByText(`${people.length} people hidden`).waitFor();
  });

  describe.each(['initials', 'hidden'])('%s', (way) => {
    const open = async (query: string) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await goTo(page, `/?${query}&people=${way}`);
    };

    test('no name on the stage', async () => {
      await open(`select=${CLUSTER}`);
      await frames(page, 10);
      const names = await page.evaluate(() => window.sidos?.names().map(({ text }) => text) ?? []);
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter((text) => isPerson(text))).toEqual([]);
    });

    test('no name on any card, not even in what a screen reader says', async () => {
      for (const id of [
        CLUSTER,
        PERSON,
        'event:luovien-alojen-klusterin-kokous-25-3-2026',
        'organisation:lapin-liitto',
      ]) {
        const { ties } = await answer(bench, `/entities/${id}`, EntityCard);
        expect(ties.length).toBeGreaterThan(0);
        await open(`select=${id}`);
        await card(page).getByRole('heading', { level: 3 }).first().waitFor();
        await unfold(page);
        expect(await given()).toEqual([]);
      }
    });

    test('no name in the console, however a query takes it apart', async () => {
      const cypher = 'MATCH (p:Person) RETURN left(p.name, 5) AS a, reverse(p.name) AS b ORDER BY p.name';
      await open(`panel=ask&ask.mode=cypher&ask.cypher=${encodeURIComponent(cypher)}`);
      await page.getByRole('textbox', { name: 'Query in Cypher' }).press('Control+Enter');
      await page.getByTestId('answer').getByRole('row').nth(10).waitFor();
      const cells = (await page.getByTestId('answer').innerText())
        .split(/[\t\n]+/)
        .map((cell) => cell.trim());
      expect(cells.length).toBeGreaterThan(20);
      const told = people.filter(
        (name) =>
          cells.includes(name.slice(0, 5).trim()) || cells.includes(Array.from(name).reverse().join('')),
      );
      expect(told).toEqual([]);
    });

    test('no name in a selection or a path', async () => {
      await open(`select=${CLUSTER},${PERSON}`);
      await card(page).getByText('2 selected').waitFor();
      expect(await given()).toEqual([]);
      await open(`path=organisation:lapin-liitto,${PERSON}`);
      await card(page).getByText(/step/).first().waitFor();
      expect(await given()).toEqual([]);
    });

    test('no name in the tables and their files', async () => {
      await open('panel=table');
      for (const tab of ['Entities', 'Ties']) {
        await page.getByTestId('page-table').locator('label').getByText(tab, { exact: true }).click();
        const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'CSV' }).click());
        const cells = csvRows(bytes).flat();
        expect(cells.length).toBeGreaterThan(1000);
        expect(cells.filter((cell) => isPerson(cell))).toEqual([]);
        expect(await given()).toEqual([]);
      }
    });

    test('no name in the search, on the page of a document, or in the picture', async () => {
      await open('panel=documents&document=000');
      for (const part of await page.locator('details:not([open]) > summary').all()) await part.click();
      expect(await given()).toEqual([]);
      await open('colour=type');
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('sjoroos');
      await frames(page, 30);
      expect(await given()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Share' }).click();
      const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Save SVG' }).click());
      const svg = bytes.toString('utf8');
      expect(people.length).toBeGreaterThan(0);
      expect(
        svg.match(/<text[^>]*>([^<]+)</g)?.filter((text) => isPerson(text.replace(/<[^>]+>|<$/g, ''))),
      ).toEqual([]);
    });
  });

  const isPerson = (text: string) => people.includes(text.trim());
});
