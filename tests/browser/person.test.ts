import { expect, test } from '@jest/globals';
import { PersonData, SearchAnswer } from '@sidos/api/model';
import { describeInBrowser } from '../support/browser.ts';
import { answer } from '../support/explorer.ts';

/** Somebody of the documents that come with Sidos. */
const ID = 'person:margit-sjoroos';
const NAME = 'Margit Sjöroos';

describeInBrowser('one person’s data', (bench) => {
  test('a keeper sees what is held, corrects it, erases the person, and finds nothing afterwards', async () => {
    const { page, faults } = await bench.open(`/?page=${ID}`);
    const held = page.getByTestId('held');
    await held.getByRole('button', { name: 'Show all that is held' }).click();
    await held.getByText(ID, { exact: true }).waitFor();
    expect(await held.getByText(/^Document \d+ /).count()).toBeGreaterThan(0);

    const names = held.getByRole('form', { name: 'Put right' });
    await names.getByLabel('Other names, a line each').fill('Maikki Sjöroos');
    await names.getByLabel('Why, and on whose word').fill('own word');
    await names.getByRole('button', { name: 'Put right' }).click();
    await held.getByText(/→ Maikki Sjöroos$/).waitFor();
    const { hits } = await answer(bench, '/search?q=Maikki', SearchAnswer);
    expect(hits.map(({ id }) => id)).toContain(ID);

    // A tie: another role, another end, and gone.
    const tie = held.getByRole('form', { name: 'Put a tie right' });
    const choose = async (label: string, option: string | RegExp) => {
      await tie.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).first().click();
    };
    const put = tie.getByRole('button', { name: 'Put the tie right' });
    const { ties } = PersonData.parse(await (await fetch(`${bench.url}/api/v1/people/${ID}`)).json());
    const work = ties.find(({ relation }) => relation.type === 'AFFILIATED_WITH')!;
    await choose('Which tie', new RegExp(work.other.name));
    expect(await put.isDisabled()).toBe(true);
    await choose('What is wrong about it', 'the role');
    await tie.getByRole('textbox', { name: 'the role' }).fill('head of the test');
    await put.click();
    await held.getByText(/role: .*→ head of the test$/).waitFor();
    await choose('Which tie', /head of the test/);
    await choose('What is wrong about it', 'where it leads');
    await tie.getByRole('combobox', { name: 'where it leads' }).fill('Regional Council of Lap');
    await page.getByRole('option', { name: 'Regional Council of Lapland', exact: true }).click();
    await put.click();
    await held.getByText(/→ organisation:lapin-liitto$/).waitFor();
    await choose('Which tie', /head of the test/);
    await choose('What is wrong about it', 'it does not hold');
    await put.click();
    await held.getByText(`Ties: ${ties.length - 1}`, { exact: true }).waitFor();

    await held.getByRole('button', { name: 'Erase this person …' }).click();
    const dialog = page.getByRole('dialog', { name: `Erase ${NAME}?` });
    const erase = dialog.getByRole('button', { name: 'Erase for good' });
    await dialog.getByRole('textbox').fill('Margit');
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill(NAME);
    await erase.click();
    await page.waitForURL((url) => url.pathname === '/' && url.search === '');
    for (const q of ['Maikki', 'sj%C3%B6roos', 'Margit%20Sj%C3%B6roos']) {
      const found = await answer(bench, `/search?q=${q}`, SearchAnswer);
      expect(found.hits.map(({ id }) => id)).not.toContain(ID);
    }
    expect((await fetch(`${bench.url}/api/v1/people/${ID}`)).status).toBe(404);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
