import { describe, expect, test } from '@jest/globals';
import {
  degreeAssortativity,
  eiIndex,
  eiPermutation,
  expectedEiIndex,
  groupAssortativity,
  groupingFromNames,
  groupPairs,
  joinedGroupPairs,
  groupTies,
  guimeraAmaralRole,
  knownGroups,
  modularity,
  nodeEiIndex,
  participation,
  withinModuleZ,
} from '../../api/src/measures/index.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

const grouped = (names: string) => groupingFromNames(Array.from(names));
const twoTriangles = networkOf(6, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [3, 5],
]);
const star = networkOf(4, [
  [0, 1],
  [0, 2],
  [0, 3],
]);

describe('groups', () => {
  test('are numbered in the order of their names, whatever the order of the nodes', () => {
    expect(groupingFromNames(['b', 'a', null, '', 'b'])).toEqual({
      of: Int32Array.from([1, 0, -1, -1, 1]),
      names: ['a', 'b'],
    });
  });

  test('that are not known leave their nodes out, and the rest as it is', () => {
    const part = knownGroups(star, groupingFromNames([null, 'A', 'A', 'B']));
    expect([part.network.n, part.network.m]).toEqual([3, 0]);
    expect(knownGroups(star, grouped('AAAB')).network).toBe(star);
  });
});

describe('E-I index: inward or outward', () => {
  test('is (E − I) / (E + I), undefined without ties', () => {
    expect(eiIndex(1, 3)).toBe(-0.5);
    expect(eiIndex(0, 0)).toBeNull();
    expect(nodeEiIndex(networkOf(3, [[0, 1]]), grouped('ABA'))).toEqual([1, 1, null]);
  });

  test('of group sizes alone: groups of 2 and 3 have 6 pairs across and 4 inside', () => {
    expect(expectedEiIndex(grouped('AABBB'))).toBeCloseTo(0.2, 12);
    expect(expectedEiIndex(grouped('A'))).toBeNull();
  });

  test('of the karate club is far below what dealing out the groups anew gives', () => {
    const { network, groups } = loadGraph('karate');
    const grouping = groupingFromNames(groups);
    const found = eiPermutation(network, grouping, { runs: 500, seed: 3 })!;
    expect(found.observed).toBeLessThan(found.low);
    expect(found.atMost).toBeCloseTo(1 / 501, 12);
    expect(found.atLeast).toBe(1);
    // The mean over all ways to deal them out is the value expected from sizes.
    expect(Math.abs(found.mean - expectedEiIndex(grouping)!)).toBeLessThan(0.03);
    expect(eiPermutation(network, grouping, { runs: 500, seed: 3 })).toEqual(found);
    expect(eiPermutation(network, grouping, { runs: 500, seed: 4 })).not.toEqual(found);
  });

  test('has no permutation range without ties', () => {
    expect(eiPermutation(networkOf(3, []), grouped('AAB'))).toBeNull();
  });
});

describe('ties of groups', () => {
  test('a triangle of A with one tie to a lone B: 3 of 3 inside, 1 of 3 across', () => {
    const network = networkOf(4, [
      [0, 1, 2],
      [1, 2, 2],
      [0, 2, 2],
      [2, 3, 5],
    ]);
    const [a, b] = groupTies(network, grouped('AAAB'));
    expect(a).toEqual({
      size: 3,
      internal: 3,
      external: 1,
      internalWeight: 6,
      externalWeight: 5,
      possibleInternal: 3,
      possibleExternal: 3,
    });
    expect([b.internal, b.possibleInternal, b.external, b.possibleExternal]).toEqual([0, 0, 1, 3]);
  });

  test('pairs without a tie are listed too, with 0; directed, each way apart', () => {
    const network = networkOf(5, [
      [0, 2],
      [1, 2],
    ]);
    expect(groupPairs(network, grouped('AABBC'))).toEqual([
      { a: 0, b: 1, ties: 2, weight: 2, possible: 4, density: 1 / 2 },
      { a: 0, b: 2, ties: 0, weight: 0, possible: 2, density: 0 },
      { a: 1, b: 2, ties: 0, weight: 0, possible: 2, density: 0 },
    ]);
    // Of many groups only those are wanted that are joined.
    expect(joinedGroupPairs(network, grouped('AABBC'))).toEqual([
      { a: 0, b: 1, ties: 2, weight: 2, possible: 4, density: 1 / 2 },
    ]);
    const directed = networkOf(2, [[1, 0]], true);
    expect(groupPairs(directed, grouped('AB')).map(({ a, b, ties }) => [a, b, ties])).toEqual([
      [0, 1, 0],
      [1, 0, 1],
    ]);
  });
});

describe('place among the groups', () => {
  test('participation is 1/2 for two ties to two groups, undefined without ties', () => {
    expect(
      participation(
        networkOf(4, [
          [0, 1],
          [0, 2],
        ]),
        grouped('AABA'),
      ),
    ).toEqual([0.5, 0, 0, null]);
  });

  test('z is √3 at the centre of a star of four, −1/√3 elsewhere, and 0 where all are alike', () => {
    const z = withinModuleZ(star, grouped('AAAA'));
    expect(z[0]).toBeCloseTo(Math.sqrt(3), 12);
    expect(z[1]).toBeCloseTo(-1 / Math.sqrt(3), 12);
    expect(withinModuleZ(star, grouped('ABCD'))).toEqual([0, 0, 0, 0]);
  });

  test('roles are cut where Guimerà and Amaral cut them', () => {
    const shares = [0.05, 0.06, 0.62, 0.8, 0.81, null];
    expect(guimeraAmaralRole([0, 0, 0, 2.4, 0, 3], shares)).toEqual(['R1', 'R2', 'R2', 'R3', 'R4', null]);
    expect(guimeraAmaralRole([2.5, 3, 3, 3], [0.3, 0.31, 0.75, 0.76])).toEqual(['R5', 'R6', 'R6', 'R7']);
  });
});

describe('how clearly the network splits', () => {
  test('two triangles joined by one tie: modularity 5/14, assortativity 5/7', () => {
    expect(modularity(twoTriangles, grouped('AAABBB'))).toBeCloseTo(5 / 14, 12);
    expect(groupAssortativity(twoTriangles, grouped('AAABBB'))).toBeCloseTo(5 / 7, 12);
  });

  test('a higher resolution takes more off', () => {
    expect(modularity(twoTriangles, grouped('AAABBB'), 2)).toBeCloseTo(6 / 7 - 1, 12);
  });

  test('undefined without ties, or where nothing varies', () => {
    expect(modularity(networkOf(2, []), grouped('AB'))).toBeNull();
    expect(groupAssortativity(twoTriangles, grouped('AAAAAA'))).toBeNull();
    expect(
      degreeAssortativity(
        networkOf(3, [
          [0, 1],
          [1, 2],
          [0, 2],
        ]),
      ),
    ).toBeNull();
    expect(degreeAssortativity(networkOf(3, []))).toBeNull();
  });

  test('in a star the many meet the few: degree assortativity −1', () => {
    expect(degreeAssortativity(star)).toBeCloseTo(-1, 12);
  });
});
