import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousFaults } from '../support/axe.ts';
import { describeInBrowser } from '../support/browser.ts';
import { drawn, expectAddress, visit } from '../support/explorer.ts';
import { lines } from '../support/lines.ts';

const TABLE = lines(
  'Organisaatio;Hanke;Rooli;Henkilöstö;Perustettu;Ala',
  'Koealfa Oy;Koesilta;vetäjä;12;1.3.2001;puu',
  'Koebeta Oy;Koesilta;kumppani;40;5.6.2010;metalli',
  'Koebeta Oy;Koepolku;vetäjä;40;5.6.2010;metalli',
  ';Koepolku;kumppani;;;',
  'Yhteensä;;;92;;',
);

describeInBrowser('the import room', (bench) => {
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    ({ page, faults } = await bench.open('/', { locale: 'fi-FI' }));
    await drawn(page);
  });
  afterAll(() => page.context().close());

  const room = () => page.getByRole('dialog');
  /** Drops a file on the window, as from the desktop. */
  const drop = (name: string, content: string) =>
    page.evaluate(
      ([file, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], file));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, content] as const,
    );

  test('a file that is none is answered in the reader’s language, and nothing is changed', async () => {
    await drop('vanha.csv', '<<<<<<< HEAD\na;b\n=======\na;c\n>>>>>>> x\n');
    const alert = room().getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^vanha\.csv: rivi 1: tiedostossa on kaksi versiota rinnakkain/);
    await page.keyboard.press('Escape');
    await room().waitFor({ state: 'hidden' });
  });

  test('a table that is dropped is read, tried row by row, and told in Finnish what is left out', async () => {
    await drop('hankkeet.csv', TABLE);
    await room().getByText('Tuo 3 riviä').waitFor();
    const text = await room().innerText();
    expect(text).toContain('hankkeet.csv, rivi 5: ”Organisaatio” on tyhjä');
    expect(text).toContain('hankkeet.csv, rivi 6: se on summarivi (”Yhteensä”)');
    expect(text).toContain('sarakkeet erotettu puolipisteillä');
    expect(await room().getByLabel('Rivi luetaan näin').inputValue()).toBe('organisations-in-projects');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a column that is left out is told; changed columns are kept under a name of one’s own', async () => {
    await room().getByLabel('Mitä sarakkeesta ”Ala” tulee').selectOption('');
    await room().getByText('1 saraketta ei käytetä').waitFor();
    await room().getByLabel('Mitä sarakkeesta ”Ala” tulee').selectOption('who attribute');
    await room().getByText('1 saraketta ei käytetä').waitFor({ state: 'detached' });
    await room().getByLabel('Säilytä nämä sarakkeet nimellä').fill('Omat hankkeet');
    await room().getByLabel('Säilytä nämä sarakkeet nimellä').blur();
    await room().getByRole('option', { name: 'Omat hankkeet, muutettu' }).waitFor({ state: 'attached' });
  });

  test('brought in it is in the network, coloured, sized and narrowed by its own columns', async () => {
    await room().getByRole('button', { name: 'Tuo 3 riviä' }).click();
    await room().getByRole('button', { name: 'Verkostoon' }).click();
    await room().waitFor({ state: 'hidden' });
    await drawn(page);
    await page.getByLabel('Väri', { exact: true }).selectOption({ label: 'Ala' });
    await expectAddress(page, 'colour', 'own:Ala');
    const legend = page.getByRole('region', { name: 'Selite' });
    await legend.getByRole('button', { name: /^metalli 1$/ }).waitFor();
    await page.getByLabel('Koko', { exact: true }).selectOption({ label: 'Henkilöstö' });
    await legend.getByText('Henkilöstö').waitFor();
    await page.getByText('Lisää rajaus').click();
    await page.getByLabel('Henkilöstö: alkaen').fill('20');
    await page.getByLabel('Henkilöstö: alkaen').press('Enter');
    await expectAddress(page, 'own:Henkilöstö', '~20..');
    await page.getByText('Henkilöstö: 20 –').waitFor();
    await visit(bench, page, '/?own:Perustettu=~2001..2005');
    await page.getByText('Perustettu: 2001 – 2005').waitFor();
    expect(faults).toEqual([]);
  });

  test('by keyboard alone: a table is pasted, read as the saved columns say, brought in and taken out again', async () => {
    await visit(bench, page, '/?panel=documents');
    const bring = page.getByRole('button', { name: 'Tuo taulukko …' });
    await bring.focus();
    await page.keyboard.press('Enter');
    await room().waitFor();
    await room().getByRole('button', { name: 'Liitä taulukko' }).focus();
    await page.keyboard.press('Enter');
    await room().getByLabel('Taulukko kopioituna taulukkolaskennasta').focus();
    await page.keyboard.insertText(TABLE.replaceAll(';', '\t').replaceAll('Koe', 'Uusi'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await room().getByText('Tuo 3 riviä').waitFor();
    await room().getByLabel('Rivi luetaan näin').selectOption('Omat hankkeet');
    await room().getByRole('button', { name: 'Tuo 3 riviä' }).focus();
    await page.keyboard.press('Enter');
    const undo = room().getByRole('button', { name: 'Poista tuotu' });
    await undo.focus();
    await page.keyboard.press('Enter');
    await room().getByText('Se on poistettu jäljettömiin.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'hankkeet.csv' }).count()).toBe(1);
    expect(await page.getByText('liitetty').count()).toBe(0);
  });

  test('a header that nothing knows leads to columns that are chosen', async () => {
    await drop('kaverit.csv', lines('Kaveri;Tykkää', 'Koeyksi;Koekaksi'));
    await room().getByText('Valitse taulukolle, miten sen rivit luetaan.').waitFor();
    await room().getByLabel('Rivi luetaan näin').selectOption('edge-list');
    await room().getByText('Tuo 1 rivi').waitFor();
    expect(await room().getByLabel('Mitä sarakkeesta ”Kaveri” tulee').inputValue()).toBe('from name');
  });
});
