import { describe, expect, test } from '@jest/globals';
import { PeopleMask, codeOf, initials, isCode, type NamedColumns } from '@sidos/api/meanings';

/** Invented people; the code of each is what the server would make of its id. */
const THINGS: readonly (readonly [id: string, name: string, aliases?: readonly string[]])[] = [
  ['person:katri-mikkonen', 'Katri Mikkonen', ['Katri']],
  ['person:anna-liisa-lahti', 'Anna-Liisa Lahti'],
  ['person:jouko-olavi-maki', 'Jouko Olavi Mäki', ['Jokke']],
  ['person:mika-sjolund', 'Mika Sjölund', ['Mika']],
  ['person:kaarina-myllari', 'Kaarina Myllari'],
  ['region:lahti', 'Lahti'],
  ['organisation:lahden-kaupunki', 'Lahden kaupunki'],
  ['organisation:tmi-katri-mikkonen', 'Tmi Katri Mikkonen'],
];
const columns: NamedColumns = {
  id: THINGS.map(([id]) => id),
  type: THINGS.map(([id]) => id.slice(0, id.indexOf(':'))),
  name: THINGS.map(([, name]) => name),
  aliases: THINGS.map(([, , aliases = []]) => aliases),
  code: THINGS.map(([id], i) =>
    id.includes('person:') || id.includes('tmi-')
      ? codeOf(id.slice(0, id.indexOf(':')), `${9 - i}`.repeat(16))
      : null,
  ),
};
const mask = new PeopleMask(columns, 'initials', 'henkilö');

/** People whose names are written in more ways than one. */
const OTHERWISE = new PeopleMask(
  (() => {
    const names = [
      'Oskar Sorsakoskela',
      'Paweł Łukaszewski',
      'Jörg Müllerheimer',
      'Liisa Koivusaarto-Peltoniemelä',
    ];
    const more = ['Väinö Äkkijyrkkä-Höglund', 'Matti Lahti', 'Veikko Laaksonheimo'];
    const things = [
      'Lahti',
      'Äkkijyrkän malli',
      'Laaksonheimo Oy',
      'Laaksonheimo Ab',
      'Pelto ja Laaksonheimo',
    ];
    const all = [...names, ...more, ...things];
    const isPerson = (i: number) => i < names.length + more.length;
    return {
      id: all.map((_, i) => `${isPerson(i) ? 'person' : 'project'}:x${i}`),
      type: all.map((name, i) => (isPerson(i) ? 'person' : name === 'Lahti' ? 'region' : 'project')),
      name: all,
      aliases: all.map(() => []),
      code: all.map((_, i) => (isPerson(i) ? codeOf('person', `${i}`.repeat(16)) : null)),
    };
  })(),
  'initials',
  'henkilö',
);
const hidden = new PeopleMask(columns, 'hidden', 'henkilö');

describe('names in texts', () => {
  test.each([
    ['Katri Mikkonen piti puheen', 'K. M. (2) piti puheen'],
    ['KATRI MIKKONEN', 'K. M. (2)'],
    ['Mikkonen, Katri', 'K. M. (2)'],
    ['katri mikkonen | katri', 'K. M. (2) | K. M. (2)'],
    ['Katri Mikkosen esitys', 'K. M. (2) esitys'],
    ['annettiin Katri Mikkoselle', 'annettiin K. M. (2)'],
    ['Mikkoselta kysyttiin', 'K. M. (2) kysyttiin'],
    ['K. Mikkonen', 'K. M. (2)'],
    ["Katri Mikkonen's work", "K. M. (2)'s work"],
    ['Anna-Liisa Lahden tehtävä', 'A. L. L. tehtävä'],
    ['Anna Lahti', 'A. L. L.'],
    ['Jouko Mäen ryhmä', 'J. O. M. ryhmä'],
    ['Jouko O. Mäestä', 'J. O. M.'],
    ['Jokelle ja Jokke', 'J. O. M. ja J. O. M.'],
    ['Mika Sjolund', 'M. S.'],
    ['Sjölundin', 'M. S.'],
  ])('%s', (text, masked) => {
    expect(mask.text(text)).toBe(masked);
  });

  test.each([
    ['Oskar Sorsa\u00adkoskela', 'O. S.'],
    ['Oskar Sorsa\u200bkoskela puhui', 'O. S. puhui'],
    ['Pawel Lukaszewski', 'P. Ł.'],
    ['Joerg Muellerheimer', 'J. M.'],
    ['Liisa Koivusaarto', 'L. K. P.'],
    ['L. Peltoniemelä', 'L. K. P.'],
    ['V. Äkkijyrkkä-Höglund', 'V. Ä. H.'],
    ['Matti Juhani Lahti', 'M. L.'],
    ['MATTI JUHANI LAHDEN', 'M. L.'],
    ['Matti-Juhani Lahti', 'M. L.'],
    ['VeikkoLaaksonheimo ja @veikkolaaksonheimo', 'V. L. ja @V. L.'],
    ['Veikko%20Laaksonheimo', 'V.%20L.'],
    ['LaaksonheimoVeikko, vlaaksonheimo ja vlaaksonheimon', 'V. L., V. L. ja V. L.'],
    ['LiisaKoivusaarto, lpeltoniemela, LKoivusaartoPeltoniemelä', 'L. K. P., L. K. P., L. K. P.'],
    ['Lahti', 'Lahti'],
    ['Laaksonheimo Oy', 'Laaksonheimo Oy'],
    ['Matti, Oulu ja Lahti', 'Matti, Oulu ja Lahti'],
    ['Saarella oli pelto', 'Saarella oli pelto'],
  ])('written otherwise: %s', (text, masked) => {
    expect(OTHERWISE.text(text)).toBe(masked);
  });

  test('what is no name stays as it is', () => {
    for (const text of [
      'Lahden kaupunki',
      'Kokous Lahdessa',
      'Mikä tässä on',
      'mika',
      'katri',
      '',
      '12.5 % 100%',
    ])
      expect(mask.text(text)).toBe(text);
  });

  test('hidden: one word for everybody', () => {
    expect(hidden.text('Katri Mikkonen ja Jouko Mäki')).toBe('henkilö ja henkilö');
  });

  test('initials are the first letters of all parts', () => {
    expect(initials('Anna-Liisa von Virtanen')).toBe('A. L. V. V.');
  });

  test('who shares initials is told apart, in the order of the opaque ids', () => {
    expect(mask.label('person:kaarina-myllari')).toBe('K. M.');
    expect(mask.label('person:katri-mikkonen')).toBe('K. M. (2)');
    expect(mask.count).toBe(5);
  });
});

describe('ids', () => {
  const code = 'person:code-9999999999999999';

  test('opaque in relations, addresses and sentences', () => {
    expect(isCode(code)).toBe(true);
    expect(mask.text('person:katri-mikkonen')).toBe(code);
    expect(mask.text('AFFILIATED_WITH|person:katri-mikkonen|organisation:tmi-katri-mikkonen|johtaja')).toBe(
      `AFFILIATED_WITH|${code}|organisation:code-2222222222222222|johtaja`,
    );
    expect(mask.text('select=person%3Akatri-mikkonen&note=Katri%20Mikkonen')).not.toMatch(/katri|mikkonen/i);
    expect(mask.text('There is no entity "person:joku-muu".')).toBe('There is no entity "person:unknown".');
    expect(mask.text('organisation:lahden-kaupunki')).toBe('organisation:lahden-kaupunki');
  });

  test('an opaque id stays what it is', () => {
    expect(mask.text(`${code} ja ${code}`)).toBe(`${code} ja ${code}`);
    expect(mask.label(code)).toBe('K. M. (2)');
  });
});

describe('values', () => {
  test('every text of a tree, keys of maps too', () => {
    const value = {
      rows: [['Katri Mikkonen', 5, null, { 'Katri Mikkonen': ['Mikkonen Katri'], name: 'x' }]],
      entity: { id: 'person:mika-sjolund', type: 'person', name: 'mika', aliases: ['Mika'], matched: 'mika' },
      organisation: { id: 'organisation:tmi-katri-mikkonen', name: 'Tmi Katri Mikkonen', aliases: ['TKM'] },
    };
    expect(mask.tree(value)).toEqual({
      rows: [['K. M. (2)', 5, null, { 'K. M. (2)': ['K. M. (2)'], name: 'x' }]],
      entity: {
        id: 'person:code-6666666666666666',
        type: 'person',
        name: 'M. S.',
        aliases: [],
        matched: 'M. S.',
      },
      organisation: { id: 'organisation:code-2222222222222222', name: 'Tmi K. M. (2)', aliases: ['TKM'] },
    });
    expect(value.entity.name).toBe('mika');
  });

  test('20,000 people: built once, a text looks at none of them in turn', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `Etu${i % 500} Suku${i}nen`);
    const big: NamedColumns = {
      id: many.map((_, i) => `person:p${i}`),
      type: many.map(() => 'person'),
      name: many,
      aliases: many.map(() => []),
      code: many.map((_, i) => codeOf('person', i.toString(16).padStart(16, '0'))),
    };
    const large = new PeopleMask(big, 'initials', 'x');
    expect(large.text('Kokous: Etu7 Suku507sen ja Suku19999nen Etu499')).toMatch(
      /^Kokous: E\. S\.( \(\d+\))? ja E\. S\. \(\d+\)$/,
    );
  });
});
