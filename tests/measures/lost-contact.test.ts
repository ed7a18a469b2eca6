import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../api/src/measures/random.ts';
import { cutOffWithout } from '../../api/src/measures/pieces/cuts.ts';
import { lostContact } from '../../api/src/measures/pieces/lost-contact.ts';
import { networkOf } from '../support/graphs.ts';

describe('how many lose contact without a node', () => {
  test('the examples of the docstring: a path of four and a star of five', () => {
    expect([
      ...lostContact(
        networkOf(4, [
          [0, 1],
          [1, 2],
          [2, 3],
        ]),
      ),
    ]).toEqual([0, 1, 1, 0]);
    expect([
      ...lostContact(
        networkOf(5, [
          [0, 1],
          [0, 2],
          [0, 3],
          [0, 4],
        ]),
      ),
    ]).toEqual([3, 0, 0, 0, 0]);
  });

  test('agrees with taking each node out, on random networks in pieces', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 50; round++) {
      const n = 4 + Math.floor(random() * 20);
      const pairs = Array.from({ length: Math.floor(n * 1.1) }, (): [number, number] => [
        Math.floor(random() * n),
        Math.floor(random() * n),
      ]);
      const network = networkOf(n, pairs);
      const oneByOne = Array.from({ length: n }, (_, i) => cutOffWithout(network, i).flat().length);
      expect([...lostContact(network)]).toEqual(oneByOne);
    }
  });
});
