import { describe, expect, test } from '@jest/globals';
import {
  brokerage,
  buildNetwork,
  directedBrokerage,
  expectedBrokerage,
  type Grouping,
  groupingFromNames,
  knownGroups,
  type Network,
  type RoleCounts,
  seededRandom,
} from '../../api/src/measures/index.ts';
import { networkOf } from '../support/graphs.ts';

const grouped = (names: string) => groupingFromNames(Array.from(names));

/** Roles of node b that are not 0. */
function rolesOf(counts: object, b: number): Record<string, number> {
  const roles = Object.entries(counts as Record<string, Float64Array>);
  return Object.fromEntries(roles.flatMap(([role, of]) => (of[b] === 0 ? [] : [[role, of[b]]])));
}

describe('who stands between whom, without directions', () => {
  const path = networkOf(3, [
    [0, 1],
    [1, 2],
  ]);

  test.each([
    ['AAA', 'coordinator'],
    ['ABA', 'consultant'],
    ['AAB', 'gatekeeper_or_representative'],
    ['BAA', 'gatekeeper_or_representative'],
    ['ABC', 'liaison'],
  ])('in a path of groups %s the middle is %s, once', (names, role) => {
    expect(rolesOf(brokerage(path, grouped(names)), 1)).toEqual({ [role]: 1, total: 1 });
  });

  test('nobody stands between two who know each other', () => {
    const triangle = networkOf(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(rolesOf(brokerage(triangle, grouped('ABC')), 1)).toEqual({});
  });
});

describe('who stands between whom, with directions', () => {
  test.each([
    ['AAA', 'coordinator'],
    ['ABA', 'consultant'],
    ['ABB', 'gatekeeper'],
    ['AAB', 'representative'],
    ['ABC', 'liaison'],
  ])('in a → b → c of groups %s b is %s', (names, role) => {
    const chain = networkOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    );
    expect(rolesOf(directedBrokerage(chain, grouped(names)), 1)).toEqual({ [role]: 1, total: 1 });
  });

  test('a tie from c back to a does not matter, one from a to c does', () => {
    const back = networkOf(
      3,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      true,
    );
    const onward = networkOf(
      3,
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      true,
    );
    expect(directedBrokerage(back, grouped('AAA')).coordinator[1]).toBe(1);
    expect(directedBrokerage(onward, grouped('AAA')).coordinator[1]).toBe(0);
  });

  test('an answered tie makes nobody a broker of a node with itself', () => {
    const mutual = networkOf(
      2,
      [
        [0, 1],
        [1, 0],
      ],
      true,
    );
    expect(rolesOf(directedBrokerage(mutual, grouped('AB')), 1)).toEqual({});
  });
});

describe('what chance alone would give', () => {
  test('five of one group at density 1/2: 12 pairs, 12/8 expected as coordinator', () => {
    const ring = networkOf(
      5,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 0],
        [0, 2],
        [1, 3],
        [2, 4],
        [3, 0],
        [4, 1],
      ],
      true,
    );
    const groups = grouped('AAAAA');
    const counts: RoleCounts = directedBrokerage(ring, groups);
    expect(expectedBrokerage(ring, groups, counts).coordinator?.expected[0]).toBe(1.5);
  });

  test.each([true, false])(
    'agrees with the mean and spread of random networks (directed: %s)',
    (directed) => {
      const groups = grouped('AAAAABBBBBCCCC');
      const n = groups.of.length;
      const random = seededRandom(7);
      const seen = new Map<string, number[]>();
      const reference = randomNetwork(n, 0.3, directed, random);
      for (let run = 0; run < 4000; run++)
        for (const [role, of] of Object.entries(countsOf(randomNetwork(n, 0.3, directed, random), groups)))
          seen.set(role, [...(seen.get(role) ?? []), of[0]]);
      // The formula reads the density off the network: say that it is 0.3 exactly.
      const pairs = (n * (n - 1)) / (directed ? 1 : 2);
      const counts = countsOf(reference, groups) as RoleCounts;
      const expected = expectedBrokerage({ ...reference, m: 0.3 * pairs }, groups, counts);
      for (const [role, values] of seen) {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
        const wanted = expected[role as keyof typeof expected]!;
        // Four standard errors of a mean of 4,000.
        expect(Math.abs(mean - wanted.expected[0])).toBeLessThan((4 * wanted.deviation[0]) / Math.sqrt(4000));
        expect(spread / wanted.deviation[0]).toBeGreaterThan(0.93);
        expect(spread / wanted.deviation[0]).toBeLessThan(1.07);
      }
    },
  );
});

describe('nodes whose group is not known', () => {
  test('are left out of the roles, with their ties', () => {
    const star = networkOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    const part = knownGroups(star, groupingFromNames(['A', 'A', 'B', null]));
    expect([...part.nodes]).toEqual([0, 1, 2]);
    expect(rolesOf(brokerage(part.network, part.groups), 0)).toEqual({
      gatekeeper_or_representative: 1,
      total: 1,
    });
  });
});

function countsOf(network: Network, groups: Grouping): Record<string, Float64Array> {
  return network.directed ? directedBrokerage(network, groups) : brokerage(network, groups);
}

function randomNetwork(n: number, density: number, directed: boolean, random: () => number): Network {
  const source: number[] = [];
  const target: number[] = [];
  for (let a = 0; a < n; a++)
    for (let b = directed ? 0 : a + 1; b < n; b++)
      if (a !== b && random() < density) {
        source.push(a);
        target.push(b);
      }
  return buildNetwork(n, { source, target }, directed).network;
}
