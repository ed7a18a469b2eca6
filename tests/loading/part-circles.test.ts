import { describe, expect, test } from '@jest/globals';
import type { Relation } from '@sidos/api/model';
import { regionsWithoutCountry } from '../../api/src/loading/region-parents.ts';
import { entity, relation } from '../support/network.ts';
import { partCircles } from '../../api/src/loading/part-circles.ts';

const ties = (...pairs: string[]): Relation[] =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { type: 'PART_OF', id: pair, from, to, notes: [], evidence: [] };
  });

test.each([
  [['a>b', 'b>c', 'a>c'], []],
  [['a>a'], ['a → a']],
  [['a>b', 'b>a'], ['a → b → a']],
  [['x>a', 'a>b', 'b>c', 'c>a', 'c>d'], ['a → b → c → a']],
  [
    ['a>b', 'b>a', 'c>d', 'd>c'],
    ['a → b → a', 'c → d → c'],
  ],
])('parts %j: circles %j', (pairs, circles) => {
  const found = partCircles(ties(...pairs));
  expect(found).toEqual(
    circles.map((circle) => `PART_OF goes in a circle: ${circle}; take one of these ties out`),
  );
});

test('what goes round by other ties is none', () => {
  expect(partCircles(ties('a>b', 'b>a').map((tie) => ({ ...tie, type: 'FOLLOWS' })))).toEqual([]);
});

describe('a region', () => {
  const entities = [
    entity('region:sverige', 'Sverige', { level: 'country' }),
    entity('region:norrbotten', 'Norrbotten', { level: 'region' }),
    entity('region:lulea', 'Luleå', { level: 'municipality' }),
    entity('region:atlantis', 'Atlantis', { level: 'municipality' }),
    entity('region:barents', 'Barents', { level: 'other' }),
    entity('region:kemi', 'Kemi', { level: 'municipality' }),
  ];
  const up = [
    relation('region:lulea PART_OF region:norrbotten'),
    relation('region:norrbotten PART_OF region:sverige'),
  ];
  const faults = (relations: typeof up, known: readonly string[] = []) =>
    regionsWithoutCountry({ entities, relations }, (id) => known.includes(id)).map(
      (text) => text.split(':')[1],
    );

  test('of an official level lies in a country; one of Finland brings its parents, one across borders has none', () => {
    expect(faults(up)).toEqual(['atlantis']);
    expect(faults(up.slice(0, 1))).toEqual(['norrbotten', 'lulea', 'atlantis']);
  });

  test('may lie in what was loaded before, and a circle leads nowhere', () => {
    expect(faults([...up, relation('region:atlantis PART_OF region:ocean')], ['region:ocean'])).toEqual([]);
    expect(faults([...up, relation('region:atlantis PART_OF region:atlantis')])).toEqual(['atlantis']);
  });
});
