import { describe, expect, test } from '@jest/globals';
import { buildNetwork } from '../../api/src/measures/network.ts';
import { strength } from '../../api/src/measures/degree.ts';
import { betweenness } from '../../api/src/measures/routes/betweenness.ts';
import { reach } from '../../api/src/measures/routes/reach.ts';
import {
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDensity,
} from '../../api/src/measures/two-mode/centrality.ts';
import { latapyClustering, robinsAlexander } from '../../api/src/measures/two-mode/clustering.ts';
import { buildIncidence, incidenceOfMode } from '../../api/src/measures/two-mode/incidence.ts';
import { newmanStrength, project } from '../../api/src/measures/two-mode/projection.ts';
import { expectClose, expectedValues } from '../support/expected.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

const davis = loadGraph('davis');
const modeOf = Int32Array.from(davis.modes, (mode) => (mode === 'women' ? 0 : 1));
const wanted = expectedValues('two-mode', 'davis') as Record<string, number[]> & {
  projection_women: number[][];
  projection_events: number[][];
};

/** Events {a, b, c}, {a, b}, {a}. */
const small = buildIncidence(3, 3, { member: [2, 0, 1, 0, 1, 0, 0], event: [0, 0, 0, 1, 1, 2, 0] });

describe('Davis southern women agree with NetworkX 3.6.1', () => {
  test.each(['women', 'events'] as const)('projection and clustering of the %s', (mode) => {
    const { incidence } = incidenceOfMode(davis.network, modeOf, mode === 'women' ? 0 : 1);
    const projection = project(incidence);
    const rows = wanted[`projection_${mode}`];
    expectClose(
      projection.source,
      rows.map((row) => row[0]),
    );
    expectClose(
      projection.target,
      rows.map((row) => row[1]),
    );
    expectClose(
      projection.weights.count,
      rows.map((row) => row[2]),
    );
    expectClose(
      projection.weights.newman,
      rows.map((row) => row[3]),
    );
    expectClose(
      projection.weights.jaccard,
      rows.map((row) => row[4]),
    );
    for (const overlap of ['dot', 'min', 'max'] as const)
      expectClose(latapyClustering(incidence, projection, overlap), wanted[`latapy_${overlap}_${mode}`]);
    expect(robinsAlexander(incidence, projection)).toBeCloseTo(
      wanted.robins_alexander as unknown as number,
      12,
    );
  });

  test('centralities with the maxima of Borgatti and Everett', () => {
    expectClose(twoModeBetweenness(betweenness(davis.network), modeOf), wanted.two_mode_betweenness);
    expectClose(twoModeCloseness(reach(davis.network), modeOf), wanted.two_mode_closeness);
    expect(twoModeDensity(davis.network.m, modeOf)).toBeCloseTo(
      wanted.two_mode_density as unknown as number,
      12,
    );
  });
});

describe('projection, by hand', () => {
  test('weights by count, Newman, size and overlap; a membership named twice counts once', () => {
    const { source, target, weights } = project(small);
    expect([...source]).toEqual([0, 0, 1]);
    expect([...target]).toEqual([1, 2, 2]);
    expect([...weights.count]).toEqual([2, 1, 1]);
    expect([...weights.newman]).toEqual([1.5, 0.5, 0.5]);
    expectClose(weights.per_member, [5 / 6, 1 / 3, 1 / 3]);
    expectClose(weights.jaccard, [2 / 3, 1 / 3, 1 / 2]);
  });

  test("strength under Newman's weight is the number of events shared with anyone", () => {
    const { source, target, weights } = project(small);
    const { network } = buildNetwork(3, { source, target, weight: weights.newman });
    expect([...newmanStrength(small)]).toEqual([2, 2, 1]);
    expectClose(strength(network), newmanStrength(small));
  });

  test('a cap on size says what it ignores', () => {
    const { source, weights, ignored } = project(small, 2);
    expect([...source]).toEqual([0]);
    expect([...weights.newman]).toEqual([1]);
    expect([...weights.jaccard]).toEqual([1 / 2]);
    expect(ignored).toEqual({ events: 1, memberships: 3, members: 1 });
    expect(project(small).ignored).toEqual({ events: 0, memberships: 0, members: 0 });
  });

  test('faults are named', () => {
    expect(() => buildIncidence(1, 1, { member: [1], event: [0] })).toThrow(/membership 0 joins member 1/);
    const within = networkOf(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(() => incidenceOfMode(within, Int32Array.of(0, 0, 1), 0)).toThrow(/tie 0 joins two nodes/);
  });

  test('clustering of Latapy and of Robins and Alexander where there is little to cluster', () => {
    const projection = project(small);
    expectClose(latapyClustering(small, projection, 'dot'), [1 / 2, 7 / 12, 5 / 12]);
    const apart = buildIncidence(2, 2, { member: [0, 1], event: [0, 1] });
    expect([...latapyClustering(apart, project(apart), 'dot')]).toEqual([0, 0]);
    expect(robinsAlexander(apart, project(apart))).toBeNull();
  });

  test('a star of one event: it lies between all its members, who can lie between nobody', () => {
    const star = networkOf(5, [
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
    const modes = Int32Array.of(0, 0, 0, 0, 1);
    expect(twoModeBetweenness(betweenness(star), modes)).toEqual([null, null, null, null, 1]);
    expect([...twoModeCloseness(reach(star), modes)]).toEqual([1, 1, 1, 1, 1]);
    expect(twoModeBetweenness([0, 0], Int32Array.of(0, 1))).toEqual([null, null]);
    expect(twoModeDensity(0, Int32Array.of(0, 0))).toBeNull();
  });
});
