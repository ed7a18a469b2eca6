import { expect, test } from '@jest/globals';
import type { Relation } from '@sidos/api/model';
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
