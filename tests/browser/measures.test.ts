import { expect, test } from '@jest/globals';
import { SureAnswer } from '@sidos/api/model';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { TestHooks } from '../../client/src/stage/hooks.ts';
import { describeInBrowser } from '../support/browser.ts';
import { downloaded } from '../support/downloads.ts';
import { asked, measured, ranked, REGIONS } from '../support/asked.ts';

const below = (page: Page) => page.getByTestId('below');
const row = (page: Page, name: string) => below(page).getByRole('row').filter({ hasText: name }).first();

describeInBrowser('the desk All measures', (bench) => {
  test('lists the server’s values, the highest first; rows and stage select each other', async () => {
    const [first, second] = ranked(await measured(bench.url, ['node.betweenness_raw']), 'betweenness_raw');
    const { page, faults } = await bench.open();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Measures' }).click();
    await row(page, first.name).waitFor();
    const text = await below(page).getByRole('row').nth(1).innerText();
    expect(text).toContain(first.name);
    expect(text).toContain(first.value.toLocaleString('en', { maximumFractionDigits: 1 }));
    await row(page, second.name).click();
    expect(new URL(page.url()).searchParams.get('select')).toBe(second.id);
    await page.keyboard.press('Escape');
    const at = await page.evaluate(
      (id) => (globalThis as unknown as { sidos: TestHooks }).sidos.at(id),
      first.id,
    );
    await page.mouse.click(at!.x, at!.y);
    await below(page).locator('tr[aria-selected=true]').filter({ hasText: first.name }).waitFor();
    expect(faults).toEqual([]);
  });

  test('computes what is ticked, and undo takes it back', async () => {
    const { page, faults } = await bench.open('/?panel=measures');
    await row(page, 'City of Pori').waitFor();
    await page.getByText(/^Measures \d+ of \d+$/).click();
    await page.getByRole('textbox', { name: 'Filter the measures …' }).fill('prominence');
    await page.getByRole('checkbox', { name: 'Prominence', exact: true }).check();
    const head = below(page).getByRole('columnheader', { name: /^Prominence/ });
    await head.waitFor();
    expect(page.url()).toContain('measures.pick=usual,node.pagerank');
    await head.getByRole('button', { name: 'What is Prominence?' }).click();
    await page.getByText('x(i) = 0.15 / n + 0.85').waitFor();
    await page.getByText('Organisations that share a project').first().waitFor();
    await page.keyboard.press('Escape');
    await below(page).getByRole('row').nth(1).focus();
    await page.keyboard.press('Control+z');
    await head.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('measures.pick');
    expect(faults).toEqual([]);
  });

  test('ties select their ends, groups their members', async () => {
    const answer = await measured(bench.url, ['group.size']);
    const place = answer.groups.findIndex(({ key }) => key === 'region:lappi');
    const members = answer.actors.filter(({ group }) => group === place).map(({ id }) => id);
    const { page, faults } = await bench.open('/?panel=measures&measures.tab=edge');
    await below(page)
      .getByText(`${answer.ties.a.length.toLocaleString('en')} of`)
      .waitFor();
    await below(page).getByRole('row').nth(1).click();
    expect(new URL(page.url()).searchParams.get('select')?.split(',')).toHaveLength(2);
    await page.getByRole('tab', { name: 'Groups' }).click();
    await row(page, 'Lapland').click();
    expect(new URL(page.url()).searchParams.get('select')?.split(',').sort()).toEqual(members.sort());
    expect(faults).toEqual([]);
  });

  test('draws distributions and two measures, whose marks select on the stage', async () => {
    const answer = await measured(bench.url, ['node.degree']);
    const most = ranked(answer, 'degree')[0];
    const { page, faults } = await bench.open('/?panel=measures&measures.tab=spread');
    const partners = page.getByRole('region', { name: 'Partners', exact: true });
    await partners.getByText(`${answer.actors.length} values`).waitFor();
    await partners
      .getByRole('group', { name: 'Distribution: Partners' })
      .getByRole('button')
      .last()
      .press('Enter');
    expect(new URL(page.url()).searchParams.get('select')).toContain(most.id);
    await page.getByRole('tab', { name: 'Two measures' }).click();
    await page.getByText(/Pearson’s r 0[.]\d+, Spearman’s rank correlation 0[.]\d+/).waitFor();
    const point = page.getByRole('button', { name: new RegExp(`^${most.name}: `) });
    await point.focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 selected').first().waitFor();
    await page.getByRole('combobox', { name: 'Across' }).selectOption('constraint');
    expect(page.url()).toContain('measures.axes=constraint~betweenness_raw');
    await page.getByRole('checkbox', { name: 'Ranks instead of values' }).check();
    await page.getByText('Tied up in one circle (rank from the smallest)').first().waitFor();
    expect(faults).toEqual([]);
  });

  test('says how sure a ranking is, the same again from its address', async () => {
    const question = { grouping: REGIONS, measure: 'degree', missing: 0.2, runs: 30 };
    const { actors } = SureAnswer.parse(await asked(bench.url, 'certainty', question));
    const { page, faults } = await bench.open('/?panel=measures&measures.tab=sure');
    await page.getByRole('combobox', { name: 'Measure' }).selectOption('degree');
    await page.getByRole('textbox', { name: 'Left out in each run (%)' }).fill('20');
    await page.getByRole('textbox', { name: 'Runs' }).fill('30');
    await page.getByRole('button', { name: 'Compute' }).click();
    const [{ name, low, high }] = actors;
    const sentence = `${name} comes first; in nine runs of ten its rank lies between ${low} and ${high}.`;
    await page.getByText(sentence).waitFor();
    await page.getByText('Other seeds change nothing.').waitFor();
    await page.getByRole('group', { name: 'Rank intervals: Partners' }).waitFor();
    expect(page.url()).toContain('measures.sure=degree~0.2~30');
    const again = await bench.open(page.url().slice(new URL(page.url()).origin.length));
    await again.page.getByText(sentence).waitFor();
    const table = again.page.getByRole('grid', { name: 'Ranks and their intervals' });
    await table.getByRole('row').filter({ hasText: name }).first().waitFor();
    expect([...faults, ...again.faults]).toEqual([]);
  });

  test('hands over files with the values and what they were computed from', async () => {
    const answer = await measured(bench.url, ['node.constraint']);
    const { values } = answer.columns[0];
    const { page, faults } = await bench.open('/?panel=measures&measures.pick=none,node.constraint');
    await page.getByText('Files', { exact: true }).click();
    const file = (name: string) => downloaded(page, () => page.getByRole('button', { name }).click());
    const actors = await file('Actors (CSV)');
    expect(actors.name).toBe('sidos-actors.csv');
    expect(actors.text).toMatch(/^id,name,/);
    const about = await file('How the CSV files were computed (JSON)');
    expect(about.name).toBe('sidos-tables.csv-metadata.json');
    expect(about.text).toContain(answer.meta.version);
    expect(about.text).toContain('"url": "sidos-actors.csv"');
    const place = answer.actors.findIndex(({ id }) => id === 'organisation:porin-kaupunki');
    const line = actors.text.split('\r\n').find((text) => text.startsWith('organisation:porin-kaupunki,'))!;
    expect(Number(line.split(',').at(-1))).toBe(values[place]);
    const graphml = await file('Network (GraphML)');
    expect(graphml.text).toContain('Burt 1992');
    expect(graphml.text.split('<edge ')).toHaveLength(answer.ties.a.length + 1);
    const gexf = await file('Network (GEXF)');
    expect(gexf.text.split('<node ')).toHaveLength(answer.actors.length + 1);
    const members = await file('Who takes part in what (CSV)');
    expect(members.text).toContain('organisation:porin-kaupunki,project:');
    const json = JSON.parse((await file('Everything (JSON)')).text) as { columns: unknown };
    expect(json.columns).toEqual(answer.columns);
    expect(faults).toEqual([]);
  });

  test('gives a link that says whether the data is still that of the numbers', async () => {
    const { page, faults } = await bench.open(
      '/?panel=measures&measures.seed=7&select=organisation:porin-kaupunki',
    );
    await page.getByText('Methods and link').click();
    const link = await page.getByRole('textbox', { name: 'Link that runs this again' }).inputValue();
    expect(link).not.toContain('select');
    const paragraph = page.getByRole('region', { name: 'Methods', exact: true });
    await paragraph.getByText(link).waitFor();
    await paragraph.getByText(/Random numbers were drawn with seed 7/).waitFor();
    const same = await bench.open(link.slice(new URL(link).origin.length));
    await same.page.getByText('the numbers are those that were cited').waitFor();

    const other = new URL(link);
    other.searchParams.set('measures.version', 'v-older');
    const old = await bench.open(other.pathname + other.search);
    await old.page.getByText('This link was made on data version v-older').waitFor();
    await old.page.getByRole('button', { name: 'Close the note' }).click();
    expect(old.page.url()).not.toContain('measures.version');
    expect([...faults, ...same.faults, ...old.faults]).toEqual([]);
  });

  test('makes a report without scripts in the language in use', async () => {
    const answer = await measured(bench.url, ['node.betweenness_raw'], 'sv');
    const [first] = ranked(answer, 'betweenness_raw');
    const { page, faults } = await bench.open('/?panel=measures&measures.sure=degree~0.1~20', {
      locale: 'sv-SE',
    });
    await row(page, first.name).waitFor();
    await page.getByRole('tab', { name: 'Hur säkert är det?' }).click();
    await page.getByText('kommer först; i nio omgångar').waitFor();
    const { name, text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Rapport' }).click(),
    );
    expect(name).toBe('ett-natverks-matt.html');
    expect(text).toContain('<html lang="sv">');
    expect(text).not.toContain('<script');
    for (const part of [first.name, 'Rangintervall', 'Hela nätverkets siffror', 'Burt, R. S. (1992)']) {
      expect(text).toContain(part);
    }
    expect(text).toContain(`measures.version=${answer.meta.version}`);
    // The stage, the two measures and the intervals.
    expect(text.split('<img ')).toHaveLength(4);
    expect(faults).toEqual([]);
  });

  test('hides people where they are hidden, and no file or report tells their names', async () => {
    const people = '/?panel=measures&measures.network=actors:person|through:event&measures.groups=none';
    const { page, faults } = await bench.open(`${people}&people=hidden`);
    await page.getByRole('heading', { name: 'People are hidden' }).waitFor();
    await expect(below(page).count()).resolves.toBe(0);
    await expect(page.getByRole('button', { name: 'Report' }).isDisabled()).resolves.toBe(true);
    await page.getByRole('button', { name: 'Show their initials' }).click();
    await expect(below(page).getByRole('row').nth(1).innerText()).resolves.toMatch(/^([A-ZÅÄÖ]\. ?)+\t/);
    await page.getByText('Files', { exact: true }).click();
    for (const button of ['Actors (CSV)', 'Who takes part in what (CSV)', 'Network (GraphML)']) {
      const { text } = await downloaded(page, () => page.getByRole('button', { name: button }).click());
      expect(text).toContain('person:1');
      expect(text).not.toMatch(/person:[a-zåäö]/i);
    }
    expect(faults).toEqual([]);
  });

  test('says what to do where nothing is chosen, nobody is there, or the server is away', async () => {
    const none = await bench.open('/?panel=measures&measures.pick=none');
    await none.page.getByRole('heading', { name: 'No measure is chosen' }).waitFor();
    await below(none.page).getByRole('button', { name: 'The usual ones' }).click();
    await below(none.page).getByRole('row').nth(1).waitFor();
    const nobody = await bench.open('/?panel=measures&measures.network=roles:expert|documents:000');
    await nobody.page.getByRole('heading', { name: 'Nobody shares anything here' }).waitFor();
    const { page } = await bench.open('/');
    await page.route('**/analysis/measures', (route) => route.abort());
    await page.getByRole('button', { name: 'Measures' }).click();
    const alert = below(page).getByRole('alert');
    await alert.getByText('The server did not answer.').waitFor();
    await page.unroute('**/analysis/measures');
    await alert.getByRole('button', { name: 'Compute again' }).click();
    await below(page).getByRole('row').nth(1).waitFor();
    expect([...none.faults, ...nobody.faults]).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has no serious accessibility fault (%s)', async (colorScheme) => {
    const { page } = await bench.open('/?panel=measures&measures.sure=degree~0.1~20&measures.colour=value', {
      colorScheme,
    });
    await below(page).getByRole('row').nth(1).waitFor();
    for (const part of [/^Measures \d+ of/, /^Partners and joint work/, /^Files$/, /^Methods and link$/]) {
      await page.getByTestId('measures').locator('summary').filter({ hasText: part }).click();
    }
    await page.evaluate(axe.source);
    const tabs = await below(page).getByRole('tab').allInnerTexts();
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tab', { name: tab, selected: true }).waitFor();
      const serious = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('#root');
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
      });
      expect([tab, ...serious]).toEqual([tab]);
    }
  });
});
