import type { Texts } from '../types.ts';

/** Taulukot ja niiden luvut. */
export const table: Texts['table'] = {
  label: 'Taulukko',
  filter: 'Suodata rivejä …',
  columns: 'Sarakkeet',
  rows: '{{shown, number}}/{{total, number}} riviä',
  chosen_one: '{{count, number}} valittu',
  chosen_other: '{{count, number}} valittu',
  copy: 'Kopioi',
  copyTitle: 'Kopioi rivit taulukkolaskentaa varten',
  copied: 'Kopioitu',
  notCopied: 'Selain ei sallinut kopiointia. Tallenna CSV-tiedostona.',
  csv: 'CSV',
  excel: 'Excel',
  excelTitle: 'Tallenna rivit taulukkolaskentaan',
  workbook: 'Excel-työkirja (.xlsx)',
  semicolons: 'CSV puolipistein ja desimaalipilkuin',
  aboutSheet: 'Tietoa',
  csvTitle:
    'Tallenna rivit CSV-tiedostona. Tekstit, joiden alussa on = + - tai @, saavat eteensä heittomerkin, jottei taulukkolaskenta aja niitä kaavoina.',
  about: 'Tietoa riveistä',
  aboutTitle:
    'Tallenna CSV:n viereen tiedosto, joka kertoo, mistä rivit ovat ja mitä sarakkeet tarkoittavat (JSON)',
  sort: 'Järjestä: {{name}}',
  empty: 'Mikään rivi ei vastaa suodatusta.',
  nothing: 'Lueteltavaa ei ole.',
  keys: 'Ylös ja alas siirtävät riviltä toiselle, välilyönti valitsee, Enter avaa.',
  absence: {
    'no-ties': 'Siteitä ei ole, joten tätä ei ole määritelty.',
    'no-group': 'Toimija ei kuulu mihinkään ryhmään.',
    'several-groups': 'Toimija kuuluu useaan ryhmään; yhden ryhmän tunnusluku ei kerro siitä mitään.',
    'outside-groups': 'Toimija ei kuulu mihinkään ryhmään, tai sillä ei ole siteitä ryhmiin kuuluviin.',
    'small-group': 'Ryhmässä on alle viisi jäsentä; näin pienestä ryhmästä ei anneta lukuja.',
    'one-member': 'Ryhmässä on vain yksi jäsen, joten siinä ei ole pareja.',
    'no-others': 'Ryhmän ulkopuolella ei ole ketään.',
    'too-large': 'Verkosto on liian suuri, jotta tämän saisi tarkasti.',
    'not-simple': 'Verkostolla ei ole yhtä johtavaa osaa, joten tätä ei ole määritelty.',
    'no-repeat-possible': 'Mikään ei voisi toistua: kohtaamispaikkoja on liian vähän.',
    undefined: 'Tätä ei ole tässä määritelty.',
  },
  estimate: 'Arvioitu otoksesta, ei tarkka.',
};
