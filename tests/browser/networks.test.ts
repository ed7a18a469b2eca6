import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousFaults } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';
import { downloaded } from '../support/downloads.ts';
import { drawn, visit } from '../support/explorer.ts';

/** Each test goes on from where the one before it ended. */
describeInBrowser('the networks side by side', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open());
    await drawn(page);
  });
  afterAll(() => page.context().close());

  const dialog = () => page.getByRole('dialog', { name: 'Networks' });
  const open = async () => {
    await page.getByRole('button', { name: /^Network: / }).click();
    await dialog().getByRole('heading', { name: 'New network' }).waitFor();
  };
  const row = (name: string) =>
    dialog()
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) });
  const choose = async (name: string, action: string) => {
    await dialog()
      .getByRole('button', { name: `More for ${name}` })
      .click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  const networkInAddress = () => new URL(page.url()).searchParams.get('network');

  test('the button names the network that is shown, and the list says how much it holds', async () => {
    await open();
    await row('The five documents').getByText('shown now').waitFor();
    await row('The five documents')
      .getByText(/^[\d,]+ entities · [\d,]+ ties · \d+ sources$/)
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('an empty one needs a name; the page goes to it, and says what can be done there', async () => {
    await dialog().getByRole('button', { name: 'Make it' }).click();
    await dialog().getByText('Give it a name.').waitFor();
    await dialog().getByRole('textbox', { name: 'Name of the network' }).fill('Oma verkosto');
    await dialog().getByRole('button', { name: 'Make it' }).click();
    await page.waitForURL(/network=oma-verkosto/);
    await page.getByRole('heading', { name: 'This network is empty' }).waitFor();
    await page.getByRole('button', { name: 'Network: Oma verkosto' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a name that is taken is refused in a sentence, and another one is taken', async () => {
    await open();
    await choose('Oma verkosto', 'Rename');
    await dialog().getByRole('textbox', { name: 'New name' }).fill('Kokeilu');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await row('Kokeilu').waitFor();
    await page.getByRole('textbox', { name: 'Name of the network' }).fill('KOKEILU');
    await dialog().getByRole('button', { name: 'Make it' }).click();
    await dialog().getByText('There is a network "Kokeilu" already.').waitFor();
  });

  test('a copy of the five documents holds what they hold', async () => {
    await choose('The five documents', 'Make a copy');
    const copy = row('Copy of The five documents');
    await copy.waitFor();
    const held = async (name: string) =>
      row(name)
        .getByText(/ entities · /)
        .innerText();
    expect(await held('Copy of The five documents')).toBe(await held('The five documents'));
    await copy.getByRole('link').click();
    await drawn(page);
    expect(networkInAddress()).toBe('copy-of-the-five-documents');
  });

  test('the one that is shown is set aside: the page goes to the first, and it is put back', async () => {
    await open();
    await choose('Copy of The five documents', 'Remove');
    await page.waitForURL((url) => !url.searchParams.has('network'));
    await drawn(page);
    await open();
    const aside = row('Copy of The five documents');
    await aside.getByRole('button', { name: 'Delete for good' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await aside.getByRole('button', { name: 'Put back' }).click();
    await row('Copy of The five documents').getByRole('link').waitFor();
  });

  test('one that is set aside is deleted for good when its name is written once more', async () => {
    await choose('Copy of The five documents', 'Remove');
    const aside = row('Copy of The five documents');
    await aside.getByRole('button', { name: 'Delete for good' }).click();
    await dialog().getByRole('textbox', { name: 'Name of the network' }).last().fill('Another');
    await aside.getByRole('button', { name: 'Delete for good' }).click();
    await aside.getByText(/is called "Copy of The five documents", not "Another"/).waitFor();
    await dialog()
      .getByRole('textbox', { name: 'Name of the network' })
      .last()
      .fill('Copy of The five documents');
    await aside.getByRole('button', { name: 'Delete for good' }).click();
    await aside.waitFor({ state: 'detached' });
  });

  test('a network goes out as one file that says what it is, and opens as one of its own', async () => {
    const { name, bytes } = await downloaded(page, () =>
      choose('The five documents', 'Download as one file'),
    );
    expect(name).toBe('The five documents.sidos');
    const path = join(bench.folder, 'Back again.sidos');
    writeFileSync(path, bytes);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog().getByRole('button', { name: 'Open a file …' }).click(),
    ]);
    await chooser.setFiles(path);
    await page.waitForURL(/network=back-again/);
    await drawn(page);
    await page.getByRole('button', { name: 'Network: Back again' }).waitFor();
  });

  test('a file that is none is refused in a sentence, and the dialog goes on', async () => {
    const broken = join(bench.folder, 'broken.sidos');
    writeFileSync(broken, 'id,name\n1,A\n');
    await open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog().getByRole('button', { name: 'Open a file …' }).click(),
    ]);
    await chooser.setFiles(broken);
    await dialog()
      .getByText(/neither a backup of Sidos nor the JSON of a network/)
      .waitFor();
    await row('broken').waitFor({ state: 'detached' });
  });

  test('all of it by keyboard: opened, made, renamed, removed, closed, the focus back on the button', async () => {
    await visit(bench, page, '/');
    const button = page.getByRole('button', { name: /^Network: / });
    await button.focus();
    await page.keyboard.press('Enter');
    const field = dialog().getByRole('textbox', { name: 'Name of the network' });
    await field.waitFor();
    const tabTo = async (name: string) => {
      for (let press = 0; press < 40; press += 1) {
        const at = await page.evaluate(() => {
          const one = document.activeElement;
          return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
        });
        if (at === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab comes to no "${name}"`);
    };
    await tabTo('More for Kokeilu');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Rename' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (let press = 0; press < 5 && (await focused()) !== 'Rename'; press += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'New name');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Näppäimin');
    await page.keyboard.press('Enter');
    await row('Näppäimin').waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'More for Näppäimin',
    );
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await page.waitForFunction(() => /^Network: /.test(document.activeElement?.ariaLabel ?? ''));
    expect(faults.filter((fault) => !/status of 4\d\d/.test(fault))).toEqual([]);
  });
});
