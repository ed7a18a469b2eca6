import type { Texts } from '../types.ts';

export const charts: Texts['charts'] = {
  asTable: 'Visa som tabell',
  group: 'Grupp',
  value: 'Värde',
  name: 'Namn',
  rank: 'Placering',
  low: 'Lägst',
  high: 'Högst',
  median: 'Mittersta',
  from: 'Från',
  until: 'Till',
  count: 'Antal',
  undefinedCount_one: '{{count, number}} utan värde är inte utritad.',
  undefinedCount_other: '{{count, number}} utan värde är inte utritade.',
  matrix: {
    cell: '{{a}} – {{b}}: {{value}}',
    inside: 'inom {{a}}: {{value}}',
    empty: 'inget band',
    emptyMark: 'överstruket: inget band mellan de två grupperna',
    keys: 'Piltangenterna flyttar mellan rutorna, Enter öppnar.',
  },
  intervals: {
    row: '{{name}}: placering {{rank}}, i de flesta körningar {{low}} till {{high}}',
    shown: '{{shown, number}} av {{total, number}} visas',
    axis: 'Placering, den första till vänster',
  },
  histogram: {
    bin: '{{from}} till {{until}}: {{count, number}}',
    single: '{{from}}: {{count, number}}',
    none: 'Inga värden att rita.',
  },
  scatter: {
    point: '{{name}}: {{x}}; {{y}}',
    keys: 'Dra för att markera flera. Piltangenterna flyttar från punkt till punkt, Enter markerar.',
    chosen_one: '{{count, number}} vald',
    chosen_other: '{{count, number}} valda',
  },
  bar: {
    value: 'värde {{value}}',
    comparison: 'jämförelse {{value}}',
    expected: 'förväntat av storlekarna {{value}}',
    random: 'av en slump {{low}} till {{high}}',
    legend: {
      value: 'gruppen',
      comparison: 'jämförelsen',
      expected: 'förväntat av storlekarna',
      random: 'vad slumpen ger, 95 %',
    },
  },
};
