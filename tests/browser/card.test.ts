import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EntityCard } from '@sidos/api/model';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { answer, card, drawn, expectAddress, goTo, pressOn, unfold, visit } from '../support/explorer.ts';

/** The first number of each cell of a row that holds numbers; null where there is none. */
async function amounts(row: Locator): Promise<(number | null)[]> {
  const cells = await row.getByRole('cell').allInnerTexts();
  return cells.map((text) => {
    const number = /[\d,.]+/.exec(text)?.[0];
    return number === undefined ? null : Number(number.replaceAll(',', ''));
  });
}

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describeInBrowser('the card of an entity', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    await drawn(page);
  });
  afterAll(() => page.context().close());

  const title = (name: string) => card(page).getByRole('heading', { name, level: 2 });

  test('a click on the stage opens it with what the entity is, in a plain sentence', async () => {
    await pressOn(page, 'organisation:lapin-liitto');
    await title('Regional Council of Lapland').waitFor();
    await card(page)
      .getByText(/^Takes part in .* in projects and events\.$/)
      .waitFor();
    const text = await card(page).innerText();
    expect(text).toContain('Organisation · regional council');
    expect(text).toMatch(/Takes part in .*\d+ projects.*\. Meets \d+ organisations in projects and events\./);
  });

  test('its ties are those of the API, by kind', async () => {
    const { ties } = await answer(bench, '/entities/organisation:lapin-liitto', EntityCard);
    const out = ties.filter(
      ({ relation, direction }) => relation.type === 'PARTICIPATES_IN' && direction === 'out',
    );
    const group = card(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: /^Takes part in/ }) });
    expect(await group.getByRole('heading').innerText()).toBe(`Takes part in ${out.length}`);
    await group.getByRole('button', { name: `Show all ${out.length}` }).click();
    expect(await group.getByRole('listitem').count()).toBe(out.length);
  });

  test('each fact names its document and lines, and whether they state it or a reader concludes it', async () => {
    await goTo(page, '/?select=project:ase');
    const { ties } = await answer(bench, '/entities/project:ase', EntityCard);
    const samples = ['stated', 'implied'].map((certainty) =>
      ties.find(
        ({ relation: { type, evidence } }) =>
          !['FUNDS', 'ALLOCATES'].includes(type) &&
          evidence.length === 1 &&
          evidence[0].certainty === certainty,
      )!,
    );
    for (const { other, relation } of samples) {
      const [evidence] = relation.evidence;
      await title('Arctic Smartness Excellence').waitFor();
      await unfold(page);
      const line = card(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: `Evidence: ${other.name}`, exact: true }) })
        .first();
      await line.getByRole('button', { name: `Evidence: ${other.name}`, exact: true }).click();
      const text = await line.getByRole('list', { name: 'Evidence' }).innerText();
      expect(text).toContain(`Document ${evidence.document}`);
      expect(text).toContain(String(evidence.lines[0]));
      expect(text).toContain(evidence.certainty);
      await goTo(page, '/?select=project:ase');
    }
  });

  test('the budget table adds up, and the row that the source sums wrongly carries a note', async () => {
    await goTo(page, '/?select=project:ase');
    const money = card(page).getByRole('region', { name: 'Money', exact: true });
    await money.waitFor();
    const tables = await money.locator('table:has(tfoot)').all();
    expect(tables.length).toBe(2);
    for (const table of tables) {
      const rows = await Promise.all((await table.locator('tbody tr').all()).map(amounts));
      const foot = await amounts(table.locator('tfoot tr').first());
      foot.forEach((total, column) => {
        const values = rows.map((row) => row[column] ?? null);
        const areShares = values.every((value) => value === null || value <= 100);
        if (!areShares) expect(total).toBe(sum(values));
      });
    }
    const row = money.locator('tbody tr').filter({ hasText: 'Arktinen muotoilu' });
    expect(await amounts(row)).toEqual([110_000, 120_000, 126_000, 32_000, 388_000, 388_800]);
    const text = await money.innerText();
    expect(text).toContain('The parts add up to 388,000 €, but 388,800 € is printed: a difference of 800 €.');
    expect(text.match(/a difference of/g)?.length).toBe(1);
    // Document 004, lines 433-435: the last of four sources of the money, and no organisation.
    const printed = money.getByRole('region', { name: 'Printed in the source' });
    const last = printed.locator('tbody tr').filter({ hasText: 'yksityinen rahoitus' });
    expect(await amounts(last)).toEqual([11_890]);
    expect(await last.innerText()).toContain('lines 433–435');
    expect(await printed.locator('tfoot').count()).toBe(0);
  });

  test('the sentence of a region counts everything in it, as its table does', async () => {
    await goTo(page, '/?page=region:lappi');
    const whole = page.getByRole('row').filter({ hasText: 'Lapland' }).first();
    await whole.waitFor();
    const [organisations = '', people = ''] = (await whole.getByRole('cell').allInnerTexts()).slice(-5);
    expect(Number(organisations)).toBeGreaterThan(5);
    await page
      .getByText(new RegExp(`^${organisations} organisations, ${people} people, .* are here\\.$`))
      .waitFor();
  });

  test('a document of the evidence is one click away and lists what it contributed', async () => {
    await goTo(page, '/?select=organisation:lapin-liitto');
    await card(page).getByText('Where the documents name it').click();
    await card(page).getByRole('button', { name: 'Document 003' }).first().click();
    await expectAddress(page, 'document', '003');
    const opened = page.getByTestId('page-documents');
    await opened.getByRole('heading', { level: 1, name: /^003 · / }).waitFor();
    await opened.getByText('What it contributed').waitFor();
    await opened.getByRole('button', { name: 'Show only this in the network' }).click();
    await expectAddress(page, 'in', '003');
    await page.getByTestId('counts').getByText('documents 003').waitFor();
  });

  test('a related entity is one click away, and the browser goes back and forward between cards', async () => {
    await visit(bench, page, '/');
    await pressOn(page, 'project:ase');
    await title('Arctic Smartness Excellence').waitFor();
    await card(page)
      .getByRole('button', { name: 'Regional Council of Lapland', exact: true })
      .first()
      .click();
    await title('Regional Council of Lapland').waitFor();
    await page.goBack();
    await title('Arctic Smartness Excellence').waitFor();
    await page.goBack();
    await card(page).waitFor({ state: 'hidden' });
    await page.goForward();
    await title('Arctic Smartness Excellence').waitFor();
    await page.goForward();
    await title('Regional Council of Lapland').waitFor();
    await expectAddress(page, 'select', 'organisation:lapin-liitto');
  });

  test.each([
    ['cluster:luovien-alojen-klusteri', 'Cluster', 'Joins'],
    ['region:lappi', 'Region', 'are here'],
    ['person:margit-sjoroos', 'Person', 'Takes part in'],
    ['event:luovien-alojen-klusterin-kokous-25-3-2026', 'Event', 'Joins'],
  ])('%s has a card that says what it is', async (id, type, sentence) => {
    await goTo(page, `/?select=${id}`);
    await card(page).getByText(sentence).first().waitFor();
    expect(await card(page).locator('header').innerText()).toContain(type);
  });

  test('nothing went wrong on the way', () => expect(faults).toEqual([]));
});
