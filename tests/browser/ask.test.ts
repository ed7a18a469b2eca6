import { expect, test } from '@jest/globals';
import { PatternAnswer, QUESTIONS, readPattern, SavedViews } from '@sidos/api/model';
import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.ts';
import { inWords } from '../support/in-words.ts';

const post = async (url: string, path: string, body: object): Promise<unknown> => {
  const response = await fetch(new URL(`/api/v1${path}`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};
const answerTo = async (url: string, key: string): Promise<PatternAnswer> => {
  const { pattern } = QUESTIONS.find((one) => one.key === key)!;
  return inWords(url, PatternAnswer.parse(await post(url, '/pattern', { pattern })));
};
const side = (page: Page) => page.getByTestId('ask');
const answer = (page: Page) => page.getByTestId('answer');
const asked = (page: Page): string => new URL(page.url()).searchParams.get('ask.q') ?? '';

async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describeInBrowser('the panel Ask', (bench) => {
  test('answers a question that comes with it, in a table, on the stage, and as a file', async () => {
    const truth = await answerTo(bench.url, 'togetherTwice');
    const { page, faults } = await bench.open();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Ask' }).click();
    await side(page).getByRole('button', { name: 'Which organisations work together' }).click();
    await answer(page).getByText(`${truth.rows.length} of ${truth.total} rows`).first().waitFor();
    const first = truth.nodes.find(({ id }) => id === truth.rows[0][0])!;
    const row = answer(page).getByRole('row').nth(1);
    expect(await row.innerText()).toContain(first.name);
    await row.getByRole('button', { name: first.name }).click();
    await page.getByTestId('card').getByRole('article', { name: first.name }).waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe(first.id);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      answer(page).getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    const [about] = await Promise.all([
      page.waitForEvent('download'),
      answer(page).getByRole('button', { name: 'About the rows' }).click(),
    ]);
    expect(await readFile(await about.path(), 'utf8')).toContain(
      'Organisations that take part in projects together with organisations',
    );
    expect(csv.split('\r\n').filter((line) => line.includes(first.name)).length).toBeGreaterThan(0);
    await answer(page).getByRole('button', { name: 'Show only these' }).click();
    await page
      .getByText(new RegExp(`^${truth.nodes.length} of `))
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  test('builds a question by keyboard; each choice has answers, the count follows, undo takes it back', async () => {
    const { page, faults } = await bench.open('/?panel=ask');
    await side(page).getByRole('button', { name: 'Organisations', exact: true }).press('Enter');
    const step = side(page).getByRole('listitem', { name: 'Step 1' });
    await step.getByText(/^\d+ of these$/).waitFor();
    await step.getByRole('button', { name: 'Add a step that hangs on step 1' }).press('Enter');
    const way = step.getByRole('radio', { name: /that take part in projects/ });
    await way.waitFor();
    const promised = Number(/\d+$/.exec((await way.locator('xpath=..').innerText()).trim())![0]);
    await way.press('Space');
    const second = side(page).getByRole('listitem', { name: 'Step 2' });
    await second.getByText(`${promised} of these`).waitFor();
    expect(readPattern(asked(page)).steps).toHaveLength(2);

    await step.getByRole('button', { name: 'Add a condition to step 1' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Place' }).press('Enter');
    await step.getByRole('textbox', { name: 'Search …' }).fill('lappi');
    await step.getByRole('checkbox', { name: /^Lapland/ }).press('Space');
    await step.getByRole('button', { name: 'in Lapland' }).waitFor();
    expect(readPattern(asked(page)).steps[0].place).toEqual({ ids: ['region:lappi'], outside: false });
    await page.keyboard.press('Escape');
    await step.getByRole('group').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Undo' }).click();
    await step.getByRole('button', { name: 'in Lapland' }).waitFor({ state: 'detached' });
    expect(readPattern(asked(page)).steps[0].place).toBeNull();
    expect(faults).toEqual([]);
  });

  test('a step that empties the answer says so, and a mailed link restores the question exactly', async () => {
    const { page, faults } = await bench.open('/?panel=ask');
    await side(page).getByRole('button', { name: 'Who speaks for which organisation?' }).click();
    const last = side(page).getByRole('listitem', { name: 'Step 3' });
    await last.getByRole('button', { name: 'Add a condition to step 3' }).click();
    await page.getByRole('menuitem', { name: 'Name', exact: true }).click();
    await last.getByRole('textbox', { name: 'The name contains' }).fill('no such name');
    await last.getByText('With this step nothing is left').waitFor();
    await answer(page).getByText('It ends at step 3').waitFor();
    const { page: mailed } = await bench.open(new URL(page.url()).search, { locale: 'fi-FI' });
    await side(mailed).getByText('Tämän askeleen jälkeen ei jää mitään').waitFor();
    expect(asked(mailed)).toBe(asked(page));
    const { page: cut } = await bench.open('/?panel=ask&ask.q=torganisation*Rpartic');
    await side(cut).getByText('The address holds no whole question').waitFor();
    expect(faults).toEqual([]);
  });

  test('draws an answer by groups as bars and a count as one number', async () => {
    const { page, faults } = await bench.open('/?panel=ask');
    await side(page).getByRole('button', { name: 'Where does the money of a project go?' }).click();
    await side(page).getByText('Bars', { exact: true }).click();
    const bars = answer(page).getByRole('group', { name: /^Sum, € by/ });
    await bars.getByRole('button').first().waitFor();
    expect(await bars.getByRole('button').count()).toBeGreaterThan(3);
    await side(page).getByText('Number', { exact: true }).click();
    await answer(page).getByTestId('answer-number').getByText('€').first().waitFor();
    const { pattern } = QUESTIONS.find(({ key }) => key === 'whereMoneyGoes')!;
    const number = { ...pattern, return: { as: 'number', measure: { is: 'sum', step: 1 } } };
    const { rows } = PatternAnswer.parse(await post(bench.url, '/pattern', { pattern: number }));
    const shown = await answer(page).getByTestId('answer-number').locator('strong').innerText();
    expect(Number(shown.replaceAll(/[^\d.]/g, ''))).toBe(rows[0][0]);
    expect(faults).toEqual([]);
  });

  test('keeps a question under a name with a note, for all, and opens it again', async () => {
    const { page, faults } = await bench.open('/?panel=ask');
    await side(page).getByRole('button', { name: 'Who bridges two clusters?' }).click();
    const question = asked(page);
    await side(page).getByRole('button', { name: 'Keep', exact: true }).click();
    const form = page.getByRole('form', { name: 'Keep this question' });
    await form.getByRole('button', { name: 'Keep' }).click();
    await form.getByText('Give it a name.').waitFor();
    await form.getByRole('textbox', { name: 'Name' }).fill('Bridges of ours');
    await form.getByRole('textbox', { name: 'Note' }).fill('For the meeting');
    await form.getByRole('button', { name: 'Keep' }).click();
    await form.waitFor({ state: 'detached' });
    const { views } = SavedViews.parse(await (await fetch(new URL('/api/v1/views', bench.url))).json());
    expect(views).toMatchObject([{ kind: 'question', name: 'Bridges of ours', note: 'For the meeting' }]);
    const { page: other } = await bench.open('/?panel=ask');
    await side(other).getByText('Bridges of ours').click();
    await answer(other).waitFor();
    expect(asked(other)).toBe(question);
    expect(faults).toEqual([]);
  });

  test('runs Cypher from the keyboard, underlines what is wrong, remembers, and tells where a limit cut', async () => {
    const { page } = await bench.open('/?panel=ask');
    await side(page).getByText('In Cypher').click();
    const editor = side(page).getByRole('textbox', { name: 'Query in Cypher' });
    await editor.click();
    await page.keyboard.type('MATCH (o:Organization) RETURN o.name');
    await side(page).locator('.cm-lintRange-warning').first().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (n:Entity) RETRUN n');
    await page.keyboard.press('Control+Enter');
    await side(page)
      .getByRole('alert')
      .getByText(/Line 1, column \d+/)
      .waitFor();
    await side(page).locator('.cm-lintRange-error').first().waitFor();

    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (n:Entity) RETURN n ORDER BY n.id');
    await page.getByRole('combobox', { name: 'Rows at most' }).click();
    await page.locator('[role=option]:visible').first().click();
    await side(page).getByRole('button', { name: 'Run' }).click();
    await answer(page).getByText('Cut at 100 rows').waitFor();

    await side(page).getByRole('button', { name: 'History' }).click();
    await page.getByRole('menuitem').filter({ hasText: 'RETRUN' }).waitFor();
    await page.keyboard.press('Escape');

    await side(page).getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: 'Organisations in a region and its parts' }).click();
    await side(page).getByText('Lapland').first().waitFor();
    await editor.press('Control+Enter');
    await answer(page)
      .getByText(/of \d+ rows/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('ask.params')).toBe('{"region":"region:lappi"}');
  });

  test('a query that runs long is given up with Esc, and the next is answered', async () => {
    const { page } = await bench.open('/?panel=ask&ask.mode=cypher');
    const editor = side(page).getByRole('textbox', { name: 'Query in Cypher' });
    await editor.click();
    await page.keyboard.insertText(
      'MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.id < b.id AND b.id < c.id RETURN count(*)',
    );
    await page.keyboard.press('Control+Enter');
    await side(page).getByRole('button', { name: 'Cancel' }).waitFor();
    await page.keyboard.press('Escape');
    await side(page).getByText('Cancelled. The query was ended on the server.').waitFor();
    await editor.press('Control+a');
    await page.keyboard.insertText('MATCH (n:Cluster) RETURN count(n) AS clusters');
    await page.keyboard.press('Control+Enter');
    await answer(page).getByTestId('answer-number').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious in the %s theme', async (colorScheme) => {
    const { page } = await bench.open('/?panel=ask', { colorScheme });
    await side(page).getByRole('button', { name: 'Who bridges two clusters?' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await side(page).getByRole('button', { name: 'Who bridges two clusters?' }).click();
    await answer(page).getByRole('row').nth(1).waitFor();
    await side(page).getByRole('button', { name: 'Add a step that hangs on step 1' }).click();
    await side(page).getByRole('listitem', { name: 'Step 1' }).getByRole('radio').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await side(page).getByText('The Cypher of this question').click();
    await side(page).getByRole('button', { name: 'Open in the console' }).click();
    await side(page).getByRole('textbox', { name: 'Query in Cypher' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
