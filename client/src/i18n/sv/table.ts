import type { Texts } from '../types.ts';

/** Tabeller och talen i dem. */
export const table: Texts['table'] = {
  label: 'Tabell',
  filter: 'Filtrera raderna …',
  columns: 'Kolumner',
  rows: '{{shown, number}} av {{total, number}} rader',
  chosen_one: '{{count, number}} vald',
  chosen_other: '{{count, number}} valda',
  copy: 'Kopiera',
  copyTitle: 'Kopiera raderna till ett kalkylprogram',
  copied: 'Kopierat',
  notCopied: 'Webbläsaren tillät inte kopiering. Spara som CSV i stället.',
  csv: 'CSV',
  excel: 'Excel',
  excelTitle: 'Spara raderna för ett kalkylprogram',
  workbook: 'Excel-arbetsbok (.xlsx)',
  semicolons: 'CSV med semikolon och decimalkomma',
  aboutSheet: 'Om',
  csvTitle:
    'Spara raderna som en CSV-fil. Texter som börjar med = + - eller @ får en apostrof framför sig, så att inget kalkylprogram kör dem som formler.',
  about: 'Om raderna',
  aboutTitle:
    'Spara en fil bredvid CSV-filen som säger varifrån raderna kommer och vad kolumnerna betyder (JSON)',
  sort: 'Ordna efter {{name}}',
  empty: 'Ingen rad passar filtret.',
  nothing: 'Det finns inget att lista.',
  keys: 'Upp och ner flyttar från rad till rad, blanksteg markerar, Enter öppnar.',
  absence: {
    'no-ties': 'Det finns inga band, så värdet är inte definierat.',
    'no-group': 'Aktören hör inte till någon grupp.',
    'several-groups': 'Aktören hör till flera grupper; ett mått för en grupp per aktör säger inget om den.',
    'outside-groups': 'Aktören hör inte till någon grupp eller har inga band till någon som gör det.',
    'small-group': 'Gruppen har färre än fem medlemmar; för så få ges inga tal.',
    'one-member': 'Gruppen har en enda medlem, så det finns inga par i den.',
    'no-others': 'Ingen står utanför gruppen.',
    'too-large': 'Nätverket är för stort för att ge värdet exakt.',
    'not-simple': 'Nätverket har ingen ensam ledande del, så värdet är inte definierat.',
    'no-repeat-possible': 'Inget kunde upprepas: det finns för få sammanhang att mötas i.',
    undefined: 'Värdet är inte definierat här.',
  },
  estimate: 'Uppskattat ur ett urval, inte exakt.',
};
