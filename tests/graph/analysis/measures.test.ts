import { describe, expect, test } from '@jest/globals';
import { MeasureCatalog, MeasuresRequest, SureRequest } from '@sidos/api/model';
import type { z } from 'zod';
import { certainty } from '../../../api/src/graph/analysis/certainty.ts';
import { spearman } from '../../../api/src/graph/analysis/correlation.ts';
import { measureCatalog } from '../../../api/src/graph/analysis/desk-measures.ts';
import { intervalOf } from '../../../api/src/graph/analysis/intervals.ts';
import { measures } from '../../../api/src/graph/analysis/measures.ts';
import { plainTools, type Tools } from '../../../api/src/graph/analysis/tools.ts';
import { bridgeFacts } from './network.ts';

const ask = async (request: z.input<typeof MeasuresRequest> = {}, tools: Tools = plainTools) =>
  measures(await bridgeFacts().snapshot(), MeasuresRequest.parse(request), tools);

/** Values by name of actor. */
function byName({ actors, columns }: Awaited<ReturnType<typeof ask>>, key: string) {
  const column = columns.find((found) => found.key === key && found.level === 'node')!;
  return Object.fromEntries(actors.map(({ name }, i) => [name, column.values[i]]));
}

describe('measures as columns', () => {
  test('of the actors, in their order', async () => {
    const answer = await ask({ measures: ['degree', 'strength', 'newman_strength_actors', 'repetition'] });
    expect(byName(answer, 'degree')).toEqual({ a1: 2, a2: 2, b1: 2, b2: 1, x: 3 });
    // Newman's strength is the number of things shared with anyone: b1 p2, p3, p4.
    expect(byName(answer, 'strength')).toEqual({ a1: 1, a2: 1, b1: 3, b2: 2, x: 2 });
    expect(byName(answer, 'newman_strength_actors')).toEqual(byName(answer, 'strength'));
    // Of the three joint projects of b1 two are with b2.
    expect(byName(answer, 'repetition')).toEqual({ a1: 0, a2: 0, b1: 2 / 3, b2: 1, x: 0 });
  });

  test('of ties, groups and the whole', async () => {
    const answer = await ask({
      grouping: { by: 'region' },
      measures: ['bridge', 'internal_ties', 'density', 'edges', 'guimera_amaral_role'],
    });
    const column = (key: string, level: string) =>
      answer.columns.find((found) => found.key === key && found.level === level)?.values;
    expect(column('bridge', 'edge')).toEqual([0, 0, 0, 1, 1]);
    expect(answer.ties.a).toHaveLength(5);
    // Lakes, north and south have one, two and two members: too few for a figure of the group.
    expect(column('internal_ties', 'group')).toEqual([null, null, null]);
    expect(
      answer.columns.find(({ key, level }) => key === 'internal_ties' && level === 'group')?.absence,
    ).toBe('small-group');
    expect(column('edges', 'global')).toEqual([5]);
    // x has two of three ties in one group: 1 − (4 + 1)/9 = 4/9, R2; b2 has all in one: R1.
    expect(byName(answer, 'guimera_amaral_role')).toMatchObject({ x: 2, b2: 1 });
  });

  test('of a group of five; where groups overlap each is taken against the others alone', async () => {
    const facts = bridgeFacts().cluster('wide', 'a1 a2 x b1 b2').cluster('pair', 'a1 b2');
    const found = await measures(
      await facts.snapshot(),
      MeasuresRequest.parse({
        grouping: { by: 'clusters' },
        measures: ['internal_ties', 'group.density', 'size', 'participation'],
      }),
      plainTools,
    );
    const of = (key: string, level = 'group') =>
      found.columns.find((column) => column.key === key && column.level === level)!;
    // pair, theme, wide: a1 and b2, and a2 and b2, sit in two of them and count in each.
    expect(found.groups.map(({ name }) => name)).toEqual(['pair', 'theme', 'wide']);
    expect(of('size').values).toEqual([2, 2, 5]);
    expect(of('internal_ties').values).toEqual([null, null, 5]);
    expect(of('density').values).toEqual([null, null, 1 / 2]);
    // Who sits in several has no one group: no value, and the reason.
    expect(of('participation', 'node').absence).toBe('several-groups');
  });

  test('of one level alone, where several levels have the same key', async () => {
    const { columns } = await ask({ measures: ['edge.betweenness_raw', 'global.density'] });
    expect(columns.map(({ key, level }) => `${level}.${key}`)).toEqual([
      'edge.betweenness_raw',
      'global.density',
    ]);
  });

  test('undefined is null with the reason', async () => {
    const snapshot = await bridgeFacts().project('p6', 'lonely').snapshot();
    const request = MeasuresRequest.parse({ measures: ['constraint'] });
    const answer = await measures(snapshot, request, plainTools);
    expect(byName(answer, 'constraint').lonely).toBeNull();
    expect(answer.columns[0].absence).toBe('no-ties');
  });

  test('without groups those that need them are left out with the reason; named by nobody, all others come', async () => {
    const { leftOut, columns } = await ask();
    expect(leftOut).toContainEqual({ key: 'participation', reason: 'no-group' });
    expect(columns.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'betweenness_raw',
        'constraint',
        'pagerank',
        'robins_alexander',
        'modularity_leiden',
      ]),
    );
    const { leftOut: none } = await ask({ grouping: { by: 'region' } });
    expect(none).toEqual([]);
  });

  test('sampled betweenness is marked as an estimate; with all starts it is exact', async () => {
    const answer = await ask({ measures: ['betweenness_sampled', 'betweenness_raw'] });
    const marks = Object.fromEntries(
      answer.columns.map(({ key, level, estimate }) => [`${level} ${key}`, estimate]),
    );
    expect(marks).toMatchObject({ 'node betweenness_sampled': true, 'node betweenness_raw': false });
    expect(byName(answer, 'betweenness_sampled')).toEqual(byName(answer, 'betweenness_raw'));
  });

  test('no number is NaN or endless', async () => {
    const { columns } = await ask({ grouping: { by: 'region' } });
    const wrong = columns.filter(({ values }) =>
      values.some((value) => value !== null && !Number.isFinite(value)),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('progress goes from nothing to less than all, step by step', async () => {
    const told: [string, number][] = [];
    await ask(
      { measures: ['degree', 'closeness'] },
      { ...plainTools, report: (step, done) => told.push([step, done]) },
    );
    expect(told.slice(0, 1)).toEqual([['degree', 0]]);
    expect(told.at(-1)?.[0]).toBe('closeness');
    expect(told.every(([, done], i) => done >= (told[i - 1]?.[1] ?? 0) && done <= 1)).toBe(true);
  });

  test('the catalogue names what can be asked for, each once a level, the dear ones marked', async () => {
    const { measures: offered } = MeasureCatalog.parse(measureCatalog());
    const names = offered.map(({ key, level }) => `${level} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    const cost = Object.fromEntries(offered.map(({ key, level, cost: c }) => [`${level} ${key}`, c]));
    expect([cost['node degree'], cost['node betweenness_raw']]).toEqual(['cheap', 'dear']);
    expect(names.join()).not.toMatch(/in_degree|reciprocity|\*/);
    const { columns } = await ask({ grouping: { by: 'region' } });
    expect(columns.map(({ key, level }) => `${level} ${key}`)).toEqual(names);
  });
});

describe('how sure a ranking is', () => {
  const sure = async (request: Partial<z.input<typeof SureRequest>> = {}) =>
    certainty(
      await bridgeFacts().snapshot(),
      SureRequest.parse({ measure: 'degree', runs: 40, ...request }),
      plainTools,
    );

  test('each actor with its rank and the range of 90 % of the runs, the same again for the same seed', async () => {
    const answer = await sure();
    expect(answer.actors.map(({ name, value, rank }) => [name, value, rank])).toEqual([
      ['x', 3, 1],
      ['a1', 2, 3],
      ['a2', 2, 3],
      ['b1', 2, 3],
      ['b2', 1, 5],
    ]);
    for (const { low, median, high } of answer.actors) {
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
    expect(answer.actors[0].low).toBe(1);
    expect(await sure()).toEqual(answer);
    expect(await sure({ seed: 2 })).not.toEqual(answer);
  });

  test('with hardly anything missing ranks move less than with half of it missing', async () => {
    const width = async (missing: number) =>
      (await sure({ missing })).actors.reduce((sum, { low, high }) => sum + high - low, 0);
    expect(await width(0.01)).toBeLessThan(await width(0.5));
  });

  test('another weighting moves what weighs, and only that', async () => {
    const correlations = async (measure: string) =>
      Object.fromEntries(
        (await sure({ measure })).variants.map(({ name, correlation }) => [name, correlation]),
      );
    expect(await correlations('degree')).toMatchObject({ count: 1, jaccard: 1, '2': 1 });
    // Newman: b1 3, b2 and x 2, a1 and a2 1. By count all of b1, x 3 and a1, a2, b2 2.
    expect((await correlations('strength')).count).toBeCloseTo(
      spearman([1, 1, 3, 2, 2], [2, 2, 3, 2, 3])!,
      12,
    );
  });

  test.each([
    [{ measure: 'density' }, /no measure of actors/],
    [{ measure: 'participation' }, /needs groups/],
  ])('%j is refused in words', async (request, message) => {
    await expect(sure(request)).rejects.toThrow(message);
  });

  test('the middle of values, and rank correlation, by hand', () => {
    const upTo20 = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(intervalOf(upTo20, 0.9)).toEqual({ low: 2, median: 10.5, high: 19 });
    expect(intervalOf([], 0.9)).toBeNull();
    expect(spearman([10, 20, 30], [1, 3, 2])).toBeCloseTo(0.5, 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(spearman([1, null, 3], [2, 9, 5])).toBe(1);
  });
});
