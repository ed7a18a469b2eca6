import type { Texts } from '../types.ts';

export const charts: Texts['charts'] = {
  asTable: 'Näytä taulukkona',
  group: 'Ryhmä',
  value: 'Arvo',
  name: 'Nimi',
  rank: 'Sija',
  low: 'Alin',
  high: 'Ylin',
  median: 'Keskimmäinen',
  from: 'Alkaen',
  until: 'Asti',
  count: 'Määrä',
  undefinedCount_one: '{{count, number}} arvoton ei näy kuvassa.',
  undefinedCount_other: '{{count, number}} arvotonta ei näy kuvassa.',
  matrix: {
    cell: '{{a}} – {{b}}: {{value}}',
    inside: '{{a}}, sisäiset: {{value}}',
    empty: 'ei sidettä',
    emptyMark: 'yliviivattu: ryhmien välillä ei ole sidettä',
    keys: 'Nuolinäppäimet siirtävät ruudusta toiseen, Enter avaa.',
  },
  intervals: {
    row: '{{name}}: sija {{rank}}, useimmilla kerroilla {{low}}–{{high}}',
    shown: 'näkyvissä {{shown, number}}/{{total, number}}',
    axis: 'Sija, ensimmäinen vasemmalla',
  },
  histogram: {
    bin: '{{from}}–{{until}}: {{count, number}}',
    single: '{{from}}: {{count, number}}',
    none: 'Piirrettäviä arvoja ei ole.',
  },
  scatter: {
    point: '{{name}}: {{x}}; {{y}}',
    keys: 'Valitse useita vetämällä. Nuolinäppäimet siirtävät pisteestä toiseen, Enter valitsee.',
    chosen_one: '{{count, number}} valittu',
    chosen_other: '{{count, number}} valittu',
  },
  bar: {
    value: 'arvo {{value}}',
    comparison: 'vertailu {{value}}',
    expected: 'odotusarvo kokojen perusteella {{value}}',
    random: 'sattuman varassa {{low}}–{{high}}',
    legend: {
      value: 'ryhmä',
      comparison: 'vertailuryhmä',
      expected: 'odotusarvo kokojen perusteella',
      random: 'mitä sattuma antaa, 95 %',
    },
  },
};
