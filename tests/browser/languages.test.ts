import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { NetworkPayload } from '@sidos/api/model';
import { answer, card, drawn, goTo, visit } from '../support/explorer.ts';

/** What a key of a translation looks like where it is shown by mistake: `explore:filter.kind`, `rowHide`. */
const KEY = /\b[a-z]+:[a-z]+[A-Za-z.]*\b|\b[a-z]+(?:\.[a-z][A-Za-z]+)+\b|\{\{|\bundefined\b|\[object/;

const VIEWS = [
  '/?select=project:ase&in=004&from=2000&most=9000000&without=type=event',
  '/?select=organisation:lapin-liitto,project:ase&path=organisation:lapin-liitto,project:ase',
  '/?panel=map&select=region:lappi',
  '/?panel=table',
  '/?panel=table&table.of=ties',
  '/?panel=documents',
  '/?panel=documents&document=004',
];

/** Views in which the theme of circular economy is named, among much else. */
const NAMING = [
  '/?select=theme:kiertotalous',
  '/?page=theme:kiertotalous',
  '/?select=theme:kiertotalous,region:lappi',
  '/?select=theme:kiertotalous,organisation:lapin-liitto&path=theme:kiertotalous,organisation:lapin-liitto',
  '/?panel=table&type=theme',
  '/?panel=documents&document=002',
  '/?panel=ask&ask.q=ttheme',
];

describeInBrowser('languages', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    await drawn(page);
  });
  afterAll(() => page.context().close());

  /** Everything written on the page or said about what is on it, without the data's own words. */
  const words = () =>
    page.evaluate(() => {
      const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
        ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      );
      return [document.body.innerText, ...said].join('\n');
    });

  const keys = (text: string) =>
    text.split('\n').filter((line) => KEY.test(line) && !/https?:|localhost/.test(line));

  test.each([
    ['FI', 'fi', ['Verkosto', 'Kartta', 'Taulukko'], 'henkilö'],
    ['SV', 'sv', ['Nätverk', 'Karta', 'Tabell'], 'person'],
    ['EN', 'en', ['Network', 'Map', 'Table'], 'people'],
  ])('%s: the whole window changes at a click and stays so', async (button, lang, rail, people) => {
    await page.getByText(button, { exact: true }).click();
    // Its words are fetched first.
    await page.locator(`html[lang=${lang}]`).waitFor({ state: 'attached' });
    const texts = await page.getByTestId('rail').getByRole('button').allInnerTexts();
    for (const name of rail) expect(texts.map((text) => text.trim())).toContain(name);
    expect((await page.getByTestId('side').innerText()).toLowerCase()).toContain(people);
    await page.reload();
    await drawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });

  test.each(['FI', 'SV', 'EN'])('%s: no view shows a key instead of a word', async (button) => {
    await page.getByText(button, { exact: true }).click();
    for (const path of VIEWS) {
      await goTo(page, path);
      if (path.includes('select')) await card(page).locator('section').nth(1).waitFor();
      expect(keys(await words())).toEqual([]);
    }
    for (const key of ['?', 'Share']) {
      if (key === '?') await page.keyboard.press('?');
      else
        await page
          .getByRole('banner')
          .getByRole('button')
          .filter({ hasText: /Share|Jaa|Dela/ })
          .click();
      await page.getByRole('dialog').waitFor();
      expect(keys(await words())).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  test.each([
    ['FI', 'fi', 'Kiertotalous'],
    ['SV', 'sv', 'Cirkulär ekonomi'],
    ['EN', 'en', 'Circular economy'],
  ] as const)(
    '%s: things are called in that language wherever they are named',
    async (button, lang, title) => {
      await goTo(page, '/');
      await page.getByText(button, { exact: true }).click();
      const { nodes } = await answer(bench, '/network', NetworkPayload);
      const shown = new Set(nodes.id.map((_, i) => nodes.names[lang][i] ?? nodes.name[i]));
      const all = [nodes.name, ...Object.values(nodes.names)].flat();
      const foreign = new Set(all.filter((name) => name !== null && !shown.has(name)));
      expect(foreign.size).toBeGreaterThan(lang === 'fi' ? 0 : 40);
      for (const path of NAMING) {
        await goTo(page, path);
        const named = page.locator('h2, td, th, .link, [role=option]');
        await named.filter({ hasText: title, visible: true }).first().waitFor();
        const texts = (await named.allInnerTexts()).map((text) => text.trim());
        expect({ path, foreign: texts.filter((text) => foreign.has(text)) }).toEqual({ path, foreign: [] });
      }
      // What it is called elsewhere finds it too.
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('cirkular ek');
      await page.getByRole('option').filter({ hasText: title, visible: true }).first().waitFor();
      await page.keyboard.press('Escape');
    },
  );

  test('numbers are written as the language writes them', async () => {
    const counts = async (button: string) => {
      await page.getByText(button, { exact: true }).click();
      return page.getByTestId('counts').innerText();
    };
    expect(await counts('EN')).toMatch(/\d,\d{3} of \d,\d{3} ties/);
    expect(await counts('FI')).toMatch(/\d\u00a0\d{3}/);
    expect(await counts('SV')).toMatch(/\d\u00a0\d{3}/);
  });

  test('a link may name the language', async () => {
    await visit(bench, page, '/?lang=sv');
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a browser that asks for Swedish gets Swedish without a click', async () => {
    const other = await bench.open('/', { locale: 'sv-FI' });
    await drawn(other.page);
    expect(await other.page.locator('html').getAttribute('lang')).toBe('sv');
    await other.page.context().close();
  });

  test('nothing went wrong on the way', () => expect(faults).toEqual([]));
});
