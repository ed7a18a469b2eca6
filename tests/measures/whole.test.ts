import { describe, expect, test } from '@jest/globals';
import { degreeCentralisation, density, disparity, reciprocity } from '../../api/src/measures/index.ts';
import { networkOf } from '../support/graphs.ts';

describe('the whole network in a number', () => {
  test('density of a path of three is 2/3; undefined for a single node', () => {
    expect(
      density(
        networkOf(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
    ).toBeCloseTo(2 / 3, 12);
    expect(
      density(
        networkOf(
          3,
          [
            [0, 1],
            [1, 2],
          ],
          true,
        ),
      ),
    ).toBeCloseTo(1 / 3, 12);
    expect(density(networkOf(1, []))).toBeNull();
  });

  test('reciprocity counts arcs that are answered', () => {
    expect(
      reciprocity(
        networkOf(
          3,
          [
            [0, 1],
            [1, 0],
            [1, 2],
          ],
          true,
        ),
      ),
    ).toBeCloseTo(2 / 3, 12);
    expect(reciprocity(networkOf(3, [], true))).toBeNull();
  });

  test('centralisation is 1 for a star, 1/3 for a path of four, undefined for a pair', () => {
    expect(
      degreeCentralisation(
        networkOf(4, [
          [0, 1],
          [0, 2],
          [0, 3],
        ]),
      ),
    ).toBe(1);
    expect(
      degreeCentralisation(
        networkOf(4, [
          [0, 1],
          [1, 2],
          [2, 3],
        ]),
      ),
    ).toBeCloseTo(1 / 3, 12);
    expect(degreeCentralisation(networkOf(2, [[0, 1]]))).toBeNull();
  });
});

describe('disparity: ties too strong for chance', () => {
  test('an end with ties of 3 and 1 gives 1/4 and 3/4; an end with one tie says nothing: 1', () => {
    const { source, target, either } = disparity(
      networkOf(3, [
        [0, 1, 3],
        [0, 2, 1],
      ]),
    );
    expect([...source]).toEqual([1 / 4, 3 / 4]);
    expect([...target]).toEqual([1, 1]);
    expect([...either]).toEqual([1 / 4, 3 / 4]);
  });

  test('directed: ties out at the source, ties in at the target', () => {
    const { source, target } = disparity(
      networkOf(
        3,
        [
          [0, 2, 1],
          [1, 2, 3],
          [2, 0, 7],
        ],
        true,
      ),
    );
    expect([...source]).toEqual([1, 1, 1]);
    expect([...target]).toEqual([3 / 4, 1 / 4, 1]);
  });
});
