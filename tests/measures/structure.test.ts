import { describe, expect, test } from '@jest/globals';
import {
  type Column,
  computeMeasures,
  groupingFromNames,
  measureContext,
  planMeasures,
} from '../../api/src/measures/index.ts';
import { expectClose, expectedValues } from '../support/expected.ts';
import { type GraphName, loadGraph } from '../support/graphs.ts';

type Cells = (number | string | null)[];
interface Wanted {
  node: Record<string, Cells>;
  edge: Record<string, Cells>;
  global: Record<string, number | null>;
  group: Record<string, Record<string, number | null>>;
}

async function structure(name: GraphName) {
  const graph = loadGraph(name);
  const wanted = expectedValues('structure', name) as Wanted;
  const groups = groupingFromNames(graph.groups);
  const context = measureContext({ network: graph.network, ids: graph.ids, groups });
  const keys = [wanted.node, wanted.edge, wanted.global, Object.values(wanted.group)[0]].flatMap(Object.keys);
  return { wanted, groups, computed: await computeMeasures(context, planMeasures(context, keys).run) };
}

/** Numbers are compared with a tolerance, names as they are. */
function expectCells(actual: Column | undefined, cells: Cells) {
  const values = Array.from(actual ?? []);
  if (cells.some((cell) => typeof cell === 'string')) expect(values).toEqual(cells);
  else expectClose(values as (number | null)[], cells as (number | null)[]);
}

const graphs = ['karate', 'florentine', 'les-miserables', 'directed-30', 'weighted-60'] as const;

describe.each(graphs)('on %s the values are those of NetworkX and of the definitions', (name) => {
  test('of nodes: structural holes, brokerage roles, groups, clustering, cores, k-components', async () => {
    const { wanted, computed } = await structure(name);
    const keys = Object.keys(wanted.node);
    expect(keys.length).toBeGreaterThanOrEqual(26);
    for (const key of keys) expectCells(computed.node.get(key)?.values, wanted.node[key]);
  });

  test('of ties: shared partners, overlap, disparity', async () => {
    const { wanted, computed } = await structure(name);
    for (const key of Object.keys(wanted.edge)) expectCells(computed.edge.get(key), wanted.edge[key]);
  });

  test('of the network and of each group', async () => {
    const { wanted, computed, groups } = await structure(name);
    for (const [key, value] of Object.entries(wanted.global))
      expectClose([computed.global.get(key) ?? null], [value]);
    expect(groups.names).toEqual(Object.keys(wanted.group).sort());
    for (const [g, group] of groups.names.entries())
      for (const [key, value] of Object.entries(wanted.group[group]))
        expectClose([computed.group.get(key)![g] as number | null], [value]);
  });
});
