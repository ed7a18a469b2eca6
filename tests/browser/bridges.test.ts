import { expect, test } from '@jest/globals';
import { BridgesAnswer, type GroupPair } from '@sidos/api/model';
import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { inWords } from '../support/in-words.ts';

/** What the server says to the first question of the desk: the truth that the page must show. */
async function firstAnswer(url: string, language: 'fi' | 'en' = 'en'): Promise<BridgesAnswer> {
  const response = await fetch(new URL('/api/v1/analysis/bridges', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  return inWords(url, BridgesAnswer.parse(await response.json()), language);
}

const row = (page: Page, name: string) =>
  page.getByTestId('below').getByRole('row').filter({ hasText: name }).first();

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

function emptyPair({ groups, matrix }: BridgesAnswer): GroupPair {
  const size = ({ a, b }: GroupPair): number => groups[a].size * groups[b].size;
  const empty = matrix.filter(({ a, b, ties }) => a !== b && ties === 0);
  return empty.sort((p, q) => size(q) - size(p))[0];
}

describeInBrowser('the desk Bridges', (bench) => {
  test('ranks who connects the groups; a row opens the broker card with what carries each tie', async () => {
    const answer = await firstAnswer(bench.url);
    const [first] = answer.rows;
    const { page, faults } = await bench.open();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Bridges' }).click();
    await expect(row(page, first.actor.name).innerText()).resolves.toContain(String(first.partners));
    await row(page, first.actor.name).click();
    const card = page.getByTestId('broker');
    await card
      .getByText(/^Connects .+ with .+\.$/)
      .first()
      .waitFor();
    await card.getByText(`Works with ${first.partners} organisations in ${first.joint} projects`).waitFor();
    const ties = card
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'What carries its ties' }) });
    await expect(ties.getByRole('button', { name: /^Document \d{3}$/ }).count()).resolves.toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('select')).toBe(first.actor.id);
    await expect(row(page, first.actor.name).getAttribute('aria-selected')).resolves.toBe('true');
    // Chosen elsewhere, the row is selected too, and the card follows.
    const second = answer.rows[1].actor;
    await page.getByTestId('bridges').getByRole('button', { name: second.name }).first().click();
    await page.locator(`[data-testid=broker][aria-label="${second.name}"]`).waitFor();
    expect(faults).toEqual([]);
  });

  test('shows an actor in the colour of its group, in lists and on its card as on the stage', async () => {
    const { groups, rows } = await firstAnswer(bench.url);
    const place = groups.findIndex(({ size }) => size === Math.max(...groups.map((group) => group.size)));
    const { actor } = rows.find((one) => one.actor.group === place)!;
    const { page, faults } = await bench.open(`/?panel=bridges&select=${actor.id}`);
    const fillOf = (scope: Locator) => scope.locator('svg[data-mark] [fill]').first().getAttribute('fill');
    const legend = page
      .getByRole('listitem')
      .filter({ hasText: `${groups[place].name} ${groups[place].size}` });
    const own = await fillOf(legend);
    expect(own).toMatch(/^#/);
    await expect(fillOf(page.getByTestId('broker'))).resolves.toBe(own);
    expect(faults).toEqual([]);
  });

  test('proposes the largest groups without a tie, and says who could join the pair chosen', async () => {
    const answer = await firstAnswer(bench.url);
    const { page, faults } = await bench.open('/?panel=bridges&bridges.tab=missing');
    const first = page
      .getByRole('region', { name: 'The largest groups without a tie' })
      .getByRole('button')
      .first();
    const [low, high] = (await first.innerText()).split(' – ');
    const placed = [low, high].map((name) => answer.groups.findIndex((group) => group.name === name));
    const cell = answer.matrix.find(({ a, b }) => placed.includes(a) && placed.includes(b) && a !== b);
    expect(cell).toMatchObject({ ties: 0, shared: 0 });
    expect(cell?.possible).toBe(
      Math.max(
        ...answer.matrix
          .filter(({ a, b, ties, shared }) => a !== b && !ties && !shared)
          .map(({ possible }) => possible),
      ),
    );
    await first.click();
    await page.getByText(`There is no tie between ${low} and ${high}.`).waitFor();
    expect(new URL(page.url()).searchParams.get('bridges.pair')).toContain('~');
    expect(faults).toEqual([]);
  });

  test('shows what loses contact without an organisation, lit on the stage and kept in the address', async () => {
    const answer = await firstAnswer(bench.url);
    const cut = answer.rows.find(({ losesContact }) => losesContact > 1)!;
    const { page, faults } = await bench.open(`/?panel=bridges&select=${cut.actor.id}`);
    const card = page.getByTestId('broker');
    await card.getByText(`Without it ${cut.losesContact} actors lose contact`).waitFor();
    await card.getByRole('button', { name: 'Show on the network: What loses contact without it' }).click();
    await card.getByRole('button', { name: 'What loses contact without it', pressed: true }).waitFor();
    expect(page.url()).toContain(`bridges.light=${cut.actor.id}`);
    await card.getByRole('button', { name: 'What if it left?' }).click();
    const lost = page
      .getByTestId('bridges')
      .getByRole('heading', { name: 'Loses contact with the largest rest' });
    await lost.waitFor();
    await page.getByTestId('below').getByRole('row').filter({ hasText: cut.actor.name }).first().waitFor();
    expect(faults).toEqual([]);
  });

  test('goes by keyboard from an empty cell of the matrix to a change tried out, and back', async () => {
    const answer = await firstAnswer(bench.url);
    // The page has the groups in the order of their English names, the answer in one of its own.
    const order = answer.groups.map(({ name }) => name).sort(new Intl.Collator('en').compare);
    const empty = emptyPair(answer);
    const [a, b] = [empty.a, empty.b]
      .map((group) => order.indexOf(answer.groups[group].name))
      .sort((one, other) => one - other);
    const [low, high] = [order[a], order[b]];
    const { page, faults } = await bench.open('/?panel=bridges&bridges.tab=groups');
    const matrix = page.getByRole('group', { name: 'Ties between the groups: Ties' });
    await matrix.locator('[data-cell="0-0"]').focus();
    for (let i = 0; i < a; i += 1) await page.keyboard.press('ArrowDown');
    for (let i = 0; i < b; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const pair = page.getByRole('region', { name: `${low} – ${high}` });
    await pair.getByText('No tie joins them.').waitFor();
    await pair.getByRole('button', { name: 'Who could join them?' }).press('Enter');
    await page.getByText(`There is no tie between ${low} and ${high}.`).waitFor();
    const tab = page.getByRole('tab', { name: 'Missing links', selected: true });
    await expect(tab.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    const before = page.url();
    await page.getByRole('button', { name: 'Try it out' }).first().press('Enter');
    const ties = page.getByRole('row', { name: /^Ties / });
    await ties.waitFor();
    await expect(ties.innerText()).resolves.toMatch(
      new RegExp(`${answer.meta.ties.toLocaleString('en')}.*\\+\\d`, 's'),
    );
    // The address runs it again; undo takes it back.
    const tried = page.url();
    const again = await bench.open(tried.slice(new URL(tried).origin.length));
    await again.page.getByRole('row', { name: /^Ties / }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(`There is no tie between ${low} and ${high}.`).waitFor();
    expect(page.url()).toBe(before);
    expect([...faults, ...again.faults]).toEqual([]);
  });

  test('lists the ties of a filled cell with what is shared and the documents', async () => {
    const answer = await firstAnswer(bench.url);
    const cell = answer.matrix.find(({ a, b, ties }) => a !== b && ties > 1)!;
    const pair = [cell.a, cell.b].map((group) => answer.groups[group].key).join('~');
    const { page, faults } = await bench.open(
      `/?panel=bridges&bridges.tab=groups&bridges.pair=${encodeURIComponent(pair)}`,
    );
    const table = page.getByTestId('below');
    await table.getByText(`${cell.ties} of ${cell.ties} rows`).waitFor();
    await expect(table.getByRole('row').nth(1).innerText()).resolves.toMatch(/\b00\d\b/);
    await table.getByRole('row').nth(1).click();
    expect(new URL(page.url()).searchParams.get('select')?.split(',')).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test('regroups as asked, and says so where nobody shares anything', async () => {
    const { page, faults } = await bench.open('/?panel=bridges');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('combobox', { name: 'Groups' }).click();
    await page.getByRole('option', { name: 'Kinds of actor' }).click();
    await page.getByText('grouped by kind of actor').waitFor();
    expect(page.url()).toContain('bridges.groups=kind');
    await page.getByTestId('bridges').getByText('municipality').first().waitFor();
    const nobody = await bench.open('/?panel=bridges&bridges.network=minimum:99');
    await nobody.page.getByRole('heading', { name: 'Nobody shares anything here' }).waitFor();
    expect([...faults, ...nobody.faults]).toEqual([]);
  });

  test('hides people where they are hidden, and shows initials when asked', async () => {
    const { page, faults } = await bench.open(
      '/?panel=bridges&people=hidden&bridges.network=actors:person|through:event&bridges.groups=community:1:1',
    );
    await page.getByRole('heading', { name: 'People are hidden' }).waitFor();
    await expect(page.getByTestId('below').count()).resolves.toBe(0);
    await expect(page.getByRole('button', { name: 'Report' }).isDisabled()).resolves.toBe(true);
    await page.getByRole('button', { name: 'Show their initials' }).click();
    await expect(page.getByTestId('below').getByRole('row').nth(1).innerText()).resolves.toMatch(
      /^([A-ZÅÄÖ]\. ?)+\t/,
    );
    expect(faults).toEqual([]);
  });

  test('says what went wrong and asks again', async () => {
    const { page } = await bench.open('/');
    let asked = 0;
    await page.route('**/analysis/bridges', (route) => {
      asked += 1;
      return route.abort();
    });
    await page.getByRole('button', { name: 'Bridges' }).click();
    const alert = page.getByTestId('bridges').getByRole('alert');
    await alert.getByText('The server did not answer.').waitFor();
    const before = asked;
    const again = page.waitForRequest('**/analysis/bridges');
    await alert.getByRole('button', { name: 'Compute again' }).click();
    await again;
    expect(asked).toBeGreaterThan(before);
    await alert.getByText('The server did not answer.').waitFor();
    await page.unroute('**/analysis/bridges');
    await alert.getByRole('button', { name: 'Compute again' }).click();
    await page.getByTestId('below').getByRole('row').nth(1).waitFor();
  });

  test('hands over the table as CSV and a report without scripts in the language in use', async () => {
    const answer = await firstAnswer(bench.url, 'fi');
    const [first] = answer.rows;
    const { page, faults } = await bench.open(`/?panel=bridges&select=${first.actor.id}`, {
      locale: 'fi-FI',
    });
    await page.getByTestId('broker').getByText('Yhteistyötä:').waitFor();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('below').getByRole('button', { name: 'CSV' }).click(),
    ]);
    const table = await textOf(csv);
    expect(table).toContain(`${first.actor.name},${first.rank},`);
    const [about] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('below').getByRole('button', { name: 'Tietoa riveistä' }).click(),
    ]);
    expect(about.suggestedFilename()).toBe(`${csv.suggestedFilename()}-metadata.json`);
    expect(await textOf(about)).toContain(answer.meta.version);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Raportti' }).click(),
    ]);
    const html = await textOf(report);
    expect(report.suggestedFilename()).toBe('ryhmien-valiset-sillat.html');
    expect(html).toContain('<html lang="fi">');
    expect(html).not.toContain('<script');
    for (const part of ['Ryhmäparit ilman sidettä', `${first.actor.name}: mikä kantaa sen siteitä`, 'Gould'])
      expect(html).toContain(part);
    expect(html.split('<img ')).toHaveLength(3);
    expect(html).toContain(answer.meta.version);
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has no serious accessibility fault (%s)', async (colorScheme) => {
    const answer = await firstAnswer(bench.url);
    const { page } = await bench.open(`/?panel=bridges&select=${answer.rows[0].actor.id}`, { colorScheme });
    await page.getByTestId('broker').getByRole('heading', { name: 'In numbers' }).waitFor();
    await page.evaluate(axe.source);
    for (const tab of ['Who connects', 'Between groups', 'Missing links', 'What if']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tab', { name: tab, selected: true }).waitFor();
      const serious = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('#root');
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
      });
      expect(serious).toEqual([]);
    }
  });
});
