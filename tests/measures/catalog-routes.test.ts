import { describe, expect, test } from '@jest/globals';
import {
  computeMeasures,
  groupingFromNames,
  measureContext,
  planMeasures,
  type Computed,
} from '../../api/src/measures/index.ts';
import { expectClose, expectedValues } from '../support/expected.ts';
import { loadGraph, networkOf, type GraphFixture, type GraphName } from '../support/graphs.ts';

async function computed(name: GraphName, keys: string[]): Promise<Computed & GraphFixture> {
  const graph = loadGraph(name);
  const modes = graph.modes[0] === null ? null : groupingFromNames(graph.modes);
  const context = measureContext({ network: graph.network, ids: graph.ids, modes });
  return { ...graph, ...(await computeMeasures(context, planMeasures(context, keys).run)) };
}

function column({ node }: Computed, key: string) {
  return node.get(key)!.values as ArrayLike<number | null>;
}

describe('the catalog offers routes, pieces and prominence', () => {
  test.each(['karate', 'weighted-60', 'directed-30'] as const)('by their keys, for %s', async (name) => {
    const wanted = expectedValues('routes', name) as Record<string, (number | null)[]>;
    const keys = Object.keys(wanted);
    const result = await computed(name, keys);
    const offered = keys.filter((key) => result.node.has(key));
    expect(offered.length).toBeGreaterThanOrEqual(14);
    for (const key of offered) expectClose(column(result, key), wanted[key]);
  });

  test('ties and lists under the same key as the nodes', async () => {
    const result = await computed('florentine', [
      'betweenness_raw',
      'bridge',
      'bridges',
      'articulation_points',
      'component_sizes',
    ]);
    const wanted = expectedValues('routes', 'florentine') as Record<string, number[]>;
    expectClose(result.edge.get('betweenness_raw') as number[], wanted.tie_betweenness_raw);
    // Bridges of the marriage network: NetworkX 3.6.1.
    expect(result.list.get('bridges')).toEqual([
      ['Acciaiuoli', 'Medici'],
      ['Medici', 'Salviati'],
      ['Albizzi', 'Ginori'],
      ['Salviati', 'Pazzi'],
      ['Guadagni', 'Lamberteschi'],
    ]);
    expect(result.global.get('bridges')).toBe(5);
    expect(result.edge.get('bridge')).toHaveLength(20);
    expect(result.list.get('articulation_points')).toEqual(['Medici', 'Albizzi', 'Salviati', 'Guadagni']);
    expect(result.list.get('component_sizes')).toEqual([15]);
  });

  test('two opposite ties that are a bridge together are listed and counted once', async () => {
    const ties: [number, number][] = [
      [0, 1],
      [1, 0],
      [1, 2],
    ];
    const context = measureContext({ network: networkOf(3, ties, true), ids: ['a', 'b', 'c'] });
    const result = await computeMeasures(context, planMeasures(context, ['bridge', 'bridges']).run);
    expect(result.edge.get('bridge')).toEqual([true, true, true]);
    // NetworkX 3.6.1: two bridges of the undirected version.
    expect(result.global.get('bridges')).toBe(2);
    expect(result.list.get('bridges')).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  test('the numbers of the whole network', async () => {
    const { global } = await computed('karate', [
      'components',
      'largest_component',
      'average_path_length_largest_component',
      'diameter_largest_component',
    ]);
    // NetworkX 3.6.1: 2.408199643493761 and 5.
    expect(global.get('average_path_length_largest_component')).toBeCloseTo(2.408199643493761, 12);
    expect(global.get('diameter_largest_component')).toBe(5);
    expect(global.get('components')).toBe(1);
    expect(global.get('largest_component')).toBe(34);
  });
});

describe('the catalog offers two-mode measures', () => {
  test('a value for the nodes of the mode, none for the others', async () => {
    const wanted = expectedValues('two-mode', 'davis') as Record<string, number[]>;
    const result = await computed('davis', [
      'two_mode_betweenness',
      'two_mode_closeness',
      'latapy_dot_women',
      'degree_centrality_women',
      'degree_centrality_events',
      'newman_strength_women',
      'projection_women',
      'robins_alexander',
    ]);
    expectClose(column(result, 'two_mode_betweenness'), wanted.two_mode_betweenness);
    expectClose(column(result, 'two_mode_closeness'), wanted.two_mode_closeness);
    expectClose(column(result, 'latapy_dot_women'), [
      ...wanted.latapy_dot_women,
      ...new Array<null>(14).fill(null),
    ]);
    const degrees = Array.from(
      column(result, 'degree_centrality_women'),
      (value, i) => value ?? column(result, 'degree_centrality_events')[i],
    );
    expectClose(degrees, wanted.degree_centrality);
    expect(result.global.get('robins_alexander')).toBeCloseTo(0.468, 3);
    expect(result.list.get('projection_women')).toHaveLength(wanted.projection_women.length);
    // Evelyn Jefferson went to eight events, to none of them alone.
    expect(column(result, 'newman_strength_women')[0]).toBe(8);
  });

  test('and says why not where ties join nodes of one mode', () => {
    const graph = loadGraph('karate');
    const modes = groupingFromNames(graph.groups);
    const context = measureContext({ network: graph.network, ids: graph.ids, modes });
    expect(planMeasures(context, ['robins_alexander']).leftOut).toEqual([
      { key: 'robins_alexander', level: 'global', reason: 'needs a two-mode network' },
    ]);
  });
});
