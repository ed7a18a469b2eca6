import { expect, test } from '@jest/globals';
import { SearchAnswer } from '@sidos/api/model';
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

    await held.getByLabel('Other names, a line each').fill('Maikki Sjöroos');
    await held.getByLabel('Why, and on whose word').fill('own word');
    await held.getByRole('button', { name: 'Put right' }).click();
    await held.getByText(/→ Maikki Sjöroos$/).waitFor();
    const { hits } = await answer(bench, '/search?q=Maikki', SearchAnswer);
    expect(hits.map(({ id }) => id)).toContain(ID);

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
