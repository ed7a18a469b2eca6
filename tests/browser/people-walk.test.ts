import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Export } from '@sidos/api/model';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { downloaded } from '../support/downloads.ts';
import { answer, drawn, frames, goTo, visit } from '../support/explorer.ts';
import { finderOf, peopleOf, type Person } from '../support/people.ts';

const PERSON = 'person:margit-sjoroos';
const CLUSTER = 'cluster:luovien-alojen-klusteri';
const BETWEEN_PEOPLE = 'actors:person|through:event';

/** Everywhere that people stand: addresses as links to them would be, by name. */
const PLACES = [
  `select=${PERSON}`,
  `select=${PERSON},${CLUSTER}`,
  `page=${CLUSTER}`,
  `page=${PERSON}`,
  `path=organisation:lapin-liitto,${PERSON}`,
  'panel=table',
  'panel=documents&document=000',
  `panel=bridges&bridges.network=${BETWEEN_PEOPLE}&bridges.groups=community:1:1`,
  `panel=measures&measures.network=${BETWEEN_PEOPLE}`,
  'panel=embeddedness',
  'panel=ask',
  `pin=${PERSON}|10|10&hide=person:kari-koistinen`,
];

describeInBrowser('a walk through the app with people hidden', (bench) => {
  let page: Page;
  let people: Person[];
  let named: (text: string) => string[];
  beforeAll(async () => {
    ({ page } = await bench.open());
    await drawn(page);
    people = peopleOf(await answer(bench, '/export', Export));
    named = finderOf(people);
  });
  afterAll(() => page.context().close());

  /** Whom the page names: written, in attributes, to a screen reader, in its address and title. */
  const given = async () => {
    const written = await page.evaluate(() =>
      [
        document.title,
        location.href,
        document.body.textContent,
        ...[...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes].map(({ value }) => value),
        ),
        ...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
        ...(window.sidos?.names().map(({ text }) => text) ?? []),
      ].join('\n'),
    );
    return named(`${written}\n${await page.locator('body').ariaSnapshot()}`);
  };

  const walk = async (people: string) => {
    const found = new Map<string, string[]>();
    await visit(bench, page, `/?people=${people}`);
    for (const place of PLACES) {
      await goTo(page, `/?${place}&people=${people}`);
      await frames(page, 10);
      await page.waitForLoadState('networkidle');
      found.set(place, await given());
    }
    return found;
  };

  test('shown by name, the walk meets people at most of its places: it looks', async () => {
    const found = [...(await walk('shown')).values()];
    expect(found.filter((names) => names.length > 0).length).toBeGreaterThan(PLACES.length / 2);
    expect(new Set(found.flat()).size).toBeGreaterThan(10);
  });

  test.each(['initials', 'hidden'])(
    '%s: nobody is named anywhere, though each link named somebody',
    async (way) => {
      for (const [place, names] of await walk(way)) expect({ place, names }).toEqual({ place, names: [] });
    },
  );

  test('the switch turned where somebody is chosen: nobody is left in the page, and they are back when it is turned back', async () => {
    await visit(bench, page, `/?select=${PERSON}`);
    await frames(page, 10);
    expect((await given()).length).toBeGreaterThan(0);
    await page.getByLabel('People:').selectOption('initials');
    await page.waitForURL(/select=person:code-[0-9a-f]{16}/);
    await page.getByRole('heading', { name: 'M. S.', level: 2 }).waitFor();
    await frames(page, 10);
    expect(await given()).toEqual([]);
    await page.keyboard.press('Tab');
    const { bytes } = await downloaded(page, async () => {
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('button', { name: 'Save SVG' }).click();
    });
    expect(named(bytes.toString('utf8'))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByLabel('People:').selectOption('shown');
    await page.waitForURL((url) => url.search.includes(PERSON));
  });
});
