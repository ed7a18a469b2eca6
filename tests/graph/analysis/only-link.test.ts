import { describe, expect, test } from '@jest/globals';
import { onlyLinks } from '../../../api/src/graph/analysis/only-link.ts';
import { networkOf } from '../../support/graphs.ts';

describe('pairs of groups that one alone connects', () => {
  const groups = (of: number[]) => ({
    of: of.map((group) => (group < 0 ? [] : [group])),
    names: ['1', '2', '3'],
  });

  test('the example of the docstring: a – x – b – c in groups 1, 2, 3, 2', () => {
    const network = networkOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(onlyLinks(network, groups([0, 1, 2, 1]), 1)).toEqual([
      { a: 0, b: 1 },
      { a: 0, b: 2 },
    ]);
  });

  test('someone else between the two, or a tie of theirs, and it is not the only one', () => {
    // 0 and 1 in groups 1 and 2, joined by 2 and by 3 of group 3.
    const pairs: [number, number][] = [
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 3],
    ];
    expect(onlyLinks(networkOf(4, pairs), groups([0, 1, 2, 2]), 2)).toEqual([]);
    expect(
      onlyLinks(
        networkOf(3, [
          [0, 2],
          [1, 2],
          [0, 1],
        ]),
        groups([0, 1, 2]),
        2,
      ),
    ).toEqual([]);
  });

  test('who has no group may connect two all the same', () => {
    expect(
      onlyLinks(
        networkOf(3, [
          [0, 2],
          [1, 2],
        ]),
        groups([0, 1, -1]),
        2,
      ),
    ).toEqual([{ a: 0, b: 1 }]);
  });
});
