import { expect, test } from '@jest/globals';
import { createToken } from '@sidos/api/tokens';
import { describeInBrowser } from '../support/browser.ts';
import { drawn } from '../support/explorer.ts';

describeInBrowser(
  'a Sidos that wants a token',
  (bench) => {
    test('asks for one, says what is wrong with it, opens with it, and asks again in another tab', async () => {
      const { page } = await bench.open();
      const field = page.getByLabel('Token', { exact: true });
      await page.getByRole('heading', { name: 'This Sidos wants a token' }).waitFor();
      await field.fill('a password');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('This is no token').waitFor();
      await field.fill(`sidos_${'A'.repeat(43)}`);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('was revoked, or has ended').waitFor();
      await field.fill(createToken(bench.folder, { name: 'Aino', role: 'editor', days: 1 }).sent);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await drawn(page);
      // An editor saves under a name of their own, and does not see the log.
      await page.getByRole('button', { name: 'Share' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share this view' });
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Of Aino');
      await dialog.getByRole('button', { name: 'Save this view' }).click();
      await dialog.getByText('saved by Aino').waitFor();
      expect(await page.getByRole('button', { name: 'Changes' }).count()).toBe(0);
      const other = await page.context().newPage();
      await other.goto(bench.url);
      await other.getByRole('heading', { name: 'This Sidos wants a token' }).waitFor();
      await page.context().close();
    });

    test('a reader neither saves nor removes, and is told why', async () => {
      const { page } = await bench.open();
      await page
        .getByLabel('Token', { exact: true })
        .fill(createToken(bench.folder, { name: 'Lukija', role: 'reader', days: 1 }).sent);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await drawn(page);
      await page.getByRole('button', { name: 'Share' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share this view' });
      await dialog.getByText('You may read here, but not save.').waitFor();
      await dialog.getByRole('button', { name: 'Of Aino', exact: true }).waitFor();
      expect(await dialog.getByRole('button', { name: 'Remove Of Aino' }).count()).toBe(0);
      await page.context().close();
    });

    test('a keeper reads the log of changes, by what and by whom', async () => {
      const { page, faults } = await bench.open('/?panel=changes');
      await page
        .getByLabel('Token', { exact: true })
        .fill(createToken(bench.folder, { name: 'Keijo', role: 'keeper', days: 1 }).sent);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByRole('heading', { name: 'Changes' }).waitFor();
      await page.getByRole('gridcell', { name: 'Of Aino' }).waitFor();
      await page.getByLabel('What').selectOption('data-loaded');
      await page.getByRole('gridcell', { name: 'Of Aino' }).waitFor({ state: 'detached' });
      await page.getByLabel('Who').fill('nobody');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.getByText('No change of this kind was made.').waitFor();
      // The one fault of the console is the answer of the server that it wants a token.
      expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
      await page.context().close();
    });
  },
  { SIDOS_ACCESS: 'token' },
);

describeInBrowser(
  'a Sidos that everybody reads',
  (bench) => {
    test('offers neither saving nor Cypher, and says why', async () => {
      const { page, faults } = await bench.open('/?panel=ask&ask.mode=cypher');
      await drawn(page);
      await page.getByRole('radio', { name: 'Cypher' }).check({ force: true });
      await page.getByText('Cypher of your own is not for you here').waitFor();
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByText('You may read here, but not save.').waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    });
  },
  { SIDOS_ACCESS: 'public' },
);
