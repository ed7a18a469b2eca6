import { describe, expect, test } from '@jest/globals';
import {
  fold,
  formatLines,
  mergeEvidence,
  packEvidence,
  parseLocator,
  relationId,
  searchText,
  slug,
  typeOfId,
  unpackEvidence,
} from '@sidos/api/model';
import fc from 'fast-check';

const evidence = fc.array(
  fc.record({
    document: fc.constantFrom('000', '004', 'FI'),
    lines: fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 })
      .map((lines) => lines.sort((a, b) => a - b)),
    certainty: fc.constantFrom('stated' as const, 'implied' as const),
  }),
  { maxLength: 6 },
);

describe('evidence', () => {
  test('lines are read from ranges and written as ranges', () => {
    expect(parseLocator('12-14,20:implied', '004')).toEqual({
      document: '004',
      lines: [12, 13, 14, 20],
      certainty: 'implied',
    });
    expect(formatLines([12, 13, 14, 20])).toBe('12-14,20');
    expect(packEvidence([{ document: '004', lines: [132, 133, 134], certainty: 'stated' }])).toEqual([
      '004:132-134:stated',
    ]);
  });

  test('comes out of the database as it went in', () => {
    fc.assert(fc.property(evidence, (items) => expect(unpackEvidence(packEvidence(items))).toEqual(items)));
  });

  test('is united to one item a document and certainty, whatever the order, and twice is as once', () => {
    fc.assert(
      fc.property(evidence, (items) => {
        const united = mergeEvidence(items);
        expect(mergeEvidence([...items].reverse())).toEqual(united);
        expect(mergeEvidence([...united, ...items])).toEqual(united);
        expect(new Set(united.map(({ document, certainty }) => document + certainty)).size).toBe(
          united.length,
        );
      }),
    );
  });
});

describe('identity', () => {
  test('a name is folded to find it however it is typed', () => {
    expect(fold('Ähtäri Åbo Öölanti Café')).toBe('ahtari abo oolanti cafe');
    expect(slug('Mänttä-Vilppulan kaupunki (kh.)')).toBe('mantta-vilppulan-kaupunki-kh');
    const luke = {
      name: 'Luonnonvarakeskus',
      nameSv: 'Naturresursinstitutet',
      aliases: ['Luke', 'Naturresursinstitutet'],
    };
    expect(searchText(luke)).toBe('luonnonvarakeskus | naturresursinstitutet | luke');
    expect(typeOfId('region:lappi')).toBe('region');
    expect(typeOfId('city:lappi')).toBeUndefined();
  });

  test('ties of the same ends are told apart by role, category, nature or instrument', () => {
    const ends = { type: 'ALLOCATES', from: 'project:a', to: 'organisation:b' };
    const ids = [{}, { role: 'lead' }, { category: 'Salaries' }, { nature: 'part' }].map((more) =>
      relationId({ ...ends, ...more }),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe('ALLOCATES|project:a|organisation:b|salaries');
  });
});
