import { describe, expect, test } from '@jest/globals';
import { InvalidInput, parseRecords } from '@sidos/api/model';
import { smallFile } from '../support/records.ts';

function faultsOf(change: (file: ReturnType<typeof smallFile>) => void): readonly string[] {
  const file = smallFile();
  change(file);
  try {
    parseRecords(file, 'small.json');
  } catch (error) {
    if (error instanceof InvalidInput) return error.faults;
    throw error;
  }
  return [];
}

describe('a record file that is right', () => {
  const { document, entities, relations } = parseRecords(smallFile(), 'small.json');

  test('becomes entities with type and evidence, the document among them', () => {
    expect(document.lineCount).toBe(30);
    expect(entities.map(({ id }) => id)).toContain('document:900');
    expect(entities.find(({ id }) => id === 'organisation:oulun-kaupunki')).toEqual({
      id: 'organisation:oulun-kaupunki',
      type: 'organisation',
      name: 'Oulun kaupunki',
      kind: 'municipality',
      aliases: ['Oulu'],
      notes: [],
      evidence: [{ document: '900', lines: [3, 7, 8], certainty: 'stated' }],
    });
  });

  test('gives each relation an id made from its type, ends and role', () => {
    expect(relations.map(({ id }) => id)).toEqual([
      'PARTICIPATES_IN|organisation:oulun-kaupunki|project:silta|lead',
      'PARTICIPATES_IN|organisation:kemin-kaupunki|project:silta|partner',
      'LOCATED_IN|organisation:oulun-kaupunki|region:oulu',
      'ALLOCATES|project:silta|organisation:kemin-kaupunki|salaries',
    ]);
  });
});

test('names are composed and trimmed, so that what looks the same is the same', () => {
  const file = smallFile();
  file.entities[0].name = ' A\u0308\u00e4nekosken kaupunki\u00a0';
  const [, entity] = parseRecords(file, 'small.json').entities;
  expect(entity.name).toBe('\u00c4\u00e4nekosken kaupunki');
});

describe('a fault is refused with file, record and remedy', () => {
  const cases: [string, (file: ReturnType<typeof smallFile>) => void, RegExp][] = [
    [
      'a control character in a name',
      (f) => (f.entities[0].name = 'Oulun\u0007 kaupunki'),
      /small\.json: entity 1 \(organisation:oulun-kaupunki\): name: there is the control character U\+0007 at character 6; take it out/,
    ],
    [
      'a control character in an alias',
      (f) => (f.entities[0].aliases = ['Oulu', 'O\u009bulu']),
      /entity 1 .*: aliases\.1: there is the control character U\+009B at character 2/,
    ],
    [
      'a line break in a name',
      (f) => (f.entities[1].name = 'Kemin\nkaupunki'),
      /entity 2 .*: name: there is a line break at character 6/,
    ],
    [
      'half a character in a note of a relation',
      (f) => (f.relations[0].notes = ['see \ud83c']),
      /relation 1 .*: notes\.0: there is half a character \(U\+D83C\) at character 5/,
    ],
    [
      'a control character in a property',
      (f) => (f.relations[3].category = 'sala\u0000ries'),
      /relation 4 .*: category: there is the control character U\+0000 at character 5/,
    ],
    [
      'a control character in the head',
      (f) => (f.document.title = 'Small\u001b[31m'),
      /small\.json: the file: document\.title: there is the control character U\+001B at character 6/,
    ],
    [
      'a control character in an id, written out',
      (f) => (f.entities[0].id = 'organisation:o\u0007'),
      /entity 1 \(organisation:o\\u0007\): id: there is the control character U\+0007 at character 15/,
    ],
    [
      'an unknown key',
      (f) => (f.entities[0].telephone = 'x'),
      /small\.json: entity 1 \(organisation:oulun-kaupunki\): unknown key telephone; take it out/,
    ],
    [
      'a relation between wrong types',
      (f) => (f.relations[0].to = 'region:oulu'),
      /relation 1 .*: PARTICIPATES_IN joins .*, not organisation → region/,
    ],
    [
      'an entity that stands twice',
      (f) => f.entities.push({ ...f.entities[1] }),
      /entity 5 \(organisation:kemin-kaupunki\): the id stands twice; merge/,
    ],
    [
      'a tie that stands twice',
      (f) => f.relations.push({ ...f.relations[1] }),
      /relation 5 .*: the same tie stands twice; join their evidence/,
    ],
    [
      'a dangling end',
      (f) => (f.relations[0].from = 'organisation:raahe'),
      /relation 1 .*: organisation:raahe is not defined; add the entity or correct the id/,
    ],
    [
      'a line outside the document',
      (f) => (f.entities[0].evidence = ['3', '31']),
      /entity 1 .*: evidence "31" lies outside document 900, which has 30 lines/,
    ],
    [
      'line 0',
      (f) => (f.entities[0].evidence = ['0']),
      /entity 1 .*: evidence "0" lies outside document 900/,
    ],
    [
      'an amount that is not a number',
      (f) => (f.relations[3].amountEur = '400'),
      /relation 4 .*: amountEur: .*number/,
    ],
    ['no evidence', (f) => (f.relations[0].evidence = []), /relation 1 .*: evidence: a fact without a line/],
    [
      'evidence in another form',
      (f) => (f.entities[1].evidence = ['line 4']),
      /entity 2 .*: evidence\.0: write lines as/,
    ],
    ['a role outside the list', (f) => (f.relations[0].role = 'boss'), /relation 1 .*: role: Invalid option/],
    ['a kind outside the list', (f) => (f.entities[0].kind = 'city'), /entity 1 .*: kind: Invalid option/],
    [
      'an id of no type',
      (f) => (f.entities[0].id = 'city:oulu'),
      /entity 1 \(city:oulu\): the id must begin/,
    ],
    [
      'a tie to itself',
      (f) => (f.relations[0].to = f.relations[0].from),
      /a tie joins two different entities/,
    ],
    [
      'an unknown type of relation',
      (f) => (f.relations[0].type = 'KNOWS'),
      /relation 1 .*: the type must be one of/,
    ],
    ['a date that is none', (f) => (f.entities[2].start = 'spring'), /entity 3 .*: start: write a date as/],
    [
      'a day that is none',
      (f) => (f.entities[2].start = '2021-02-31'),
      /entity 3 .*: start: there is no such day/,
    ],
    [
      'an end before the beginning',
      (f) => Object.assign(f.entities[2], { start: '2024-05', end: '2023' }),
      /entity 3 .*: start 2024-05 is later than end 2023/,
    ],
    [
      'a tie that ends before it begins',
      (f) => Object.assign(f.relations[0], { since: '2022', until: '2020' }),
      /relation 1 .*: since 2022 is later than until 2020/,
    ],
    ['a head without lineCount', (f) => delete f.document.lineCount, /the file: document\.lineCount/],
  ];

  test.each(cases)('%s', (_, change, sentence) => {
    const faults = faultsOf(change);
    expect(faults.some((fault) => fault.startsWith('small.json: ') && sentence.test(fault))).toBe(true);
  });

  test('all faults of a file at once, not the first', () => {
    const faults = faultsOf((file) => {
      file.entities[0].telephone = 'x';
      file.entities[1].kind = 'city';
      file.relations[1].evidence = ['99'];
    });
    expect(faults.filter((fault) => /telephone|kind:|"99"/.test(fault))).toHaveLength(3);
  });

  test('a tie to an entity known from elsewhere is no fault', () => {
    const file = smallFile();
    file.relations[0].from = 'organisation:raahe';
    expect(() => parseRecords(file, 'small.json', (id) => id === 'organisation:raahe')).not.toThrow();
  });
});

describe('what is said with lines of its own', () => {
  const file = smallFile();
  file.entities[2] = {
    ...file.entities[2],
    notes: ['A sentence.', { evidence: '9-10', fi: 'Summa on väärin.', sv: 'Summan är fel.' }],
    statuses: [{ is: 'running', asOf: '2026-03', evidence: '6:implied' }],
    sums: [{ category: 'Palkat', amountEur: 900.5, evidence: '7' }],
  };
  const project = parseRecords(file, 'small.json').entities.find(({ id }) => id === 'project:silta');

  test('is kept with the document and the lines; a note without them has those of its thing', () => {
    expect(project).toMatchObject({
      notes: [
        { document: '900', lines: [1], en: 'A sentence.' },
        { document: '900', lines: [9, 10], fi: 'Summa on väärin.', sv: 'Summan är fel.' },
      ],
      statuses: [{ document: '900', lines: [6], certainty: 'implied', is: 'running', asOf: '2026-03' }],
      sums: [{ document: '900', lines: [7], certainty: 'stated', category: 'Palkat', amountEur: 900.5 }],
    });
  });

  test.each<[object, RegExp]>([
    [{ statuses: [{ is: 'dreamt of', evidence: '6' }] }, /statuses\.0\.is: .*"planned"\|"applied"/],
    [{ statuses: [{ is: 'ended' }] }, /statuses\.0\.evidence/],
    [{ sums: [{ category: 'Palkat', amountEur: 1, evidence: '31' }] }, /"31" lies outside document 900/],
    [{ notes: [{ evidence: '3' }] }, /notes\.0: write the note in at least one of fi, sv, en/],
  ])('%j is refused', (more, sentence) => {
    expect(faultsOf((f) => (f.entities[2] = { ...f.entities[2], ...more })).join('\n')).toMatch(sentence);
  });
});

describe('a number of a register is refused where it cannot be one', () => {
  // 0112038-9: the business id of Nokia Oyj in the public register; its check digit is 9.
  test.each<[string, string, boolean]>([
    ['businessId', '0112038-9', true],
    ['businessId', '0112038-8', false],
    ['businessId', '112038-9', false],
    ['vat', 'FI01120389', true],
    ['vat', '01120389', false],
    ['pic', '999863407', true],
    ['pic', '99986340', false],
    ['ror', 'https://ror.org/05jzt8766', true],
    ['ror', '05jzt8766', false],
    ['wikidata', 'Q1418', true],
    ['wikidata', '1418', false],
    ['vat', 'FI01120389', true],
    ['vat', 'FI99999999', false],
    ['vat', 'SE556703748501', true],
  ])('%s %s: %s', (key, value, isRight) => {
    const faults = faultsOf((f) => (f.entities[0][key] = value));
    expect(faults.filter((fault) => fault.includes(`: ${key}: `))).toHaveLength(isRight ? 0 : 1);
  });
});

test('co-operation is one tie in whichever direction it is written', () => {
  const file = smallFile();
  file.relations = [
    {
      type: 'COOPERATES_WITH',
      from: 'organisation:oulun-kaupunki',
      to: 'organisation:kemin-kaupunki',
      evidence: ['3'],
    },
  ];
  expect(parseRecords(file, 'small.json').relations[0].id).toBe(
    'COOPERATES_WITH|organisation:kemin-kaupunki|organisation:oulun-kaupunki',
  );
});
