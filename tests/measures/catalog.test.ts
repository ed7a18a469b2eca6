import { describe, expect, test } from '@jest/globals';
import {
  BudgetExceeded,
  catalog,
  computeMeasures,
  facts,
  groupingFromNames,
  type Measure,
  type MeasureContext,
  measureContext,
  type Planned,
  planMeasures,
} from '../../api/src/measures/index.ts';
import { loadGraph, networkOf } from '../support/graphs.ts';

function karate() {
  const { network, ids, groups } = loadGraph('karate');
  return measureContext({ network, ids, groups: groupingFromNames(groups) });
}

/** Networks of nothing, of one, of pieces and of opposite arcs, some nodes without a group. */
function awkward(): MeasureContext[] {
  const pieces = networkOf(6, [
    [0, 1, 2],
    [2, 3, 1],
    [3, 4, 1],
  ]);
  const directed = networkOf(
    4,
    [
      [0, 1],
      [1, 0],
      [1, 2],
    ],
    true,
  );
  return [pieces, directed, networkOf(3, []), networkOf(1, []), networkOf(0, [])].map((network) => {
    const ids = Array.from({ length: network.n }, (_, i) => `${i}`);
    const groups = groupingFromNames(ids.map((_, i) => ['A', 'A', 'B', null][i % 4]));
    return measureContext({ network, ids, groups });
  });
}

/** All columns that are defined on a network, those of the whole with one value. */
async function columnsOf(context: MeasureContext) {
  const { network, groups } = context;
  const { node, edge, group, global } = await computeMeasures(context, planMeasures(context, null).run);
  return [
    ...[...node].map(([key, { values }]) => ({ level: 'node', key, values, length: network.n })),
    ...[...edge].map(([key, values]) => ({ level: 'edge', key, values, length: network.m })),
    ...[...group].map(([key, values]) => ({ level: 'group', key, values, length: groups!.names.length })),
    ...[...global].map(([key, value]) => ({ level: 'global', key, values: [value], length: 1 })),
  ];
}

describe('the catalog of measures', () => {
  test('has each key once on each level', () => {
    const names = catalog.map(({ level, key }) => `${level} ${key}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives all that is defined, and says of the rest why not', () => {
    const { run, leftOut } = planMeasures(karate(), null);
    expect(run.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['constraint', 'brokerage_gatekeeper_or_representative', 'k_component_level']),
    );
    const reason = (key: string) => leftOut.find((left) => left.key === key)?.reason;
    expect(reason('brokerage_gatekeeper')).toBe('is for directed networks');
    expect(reason('robins_alexander')).toBe('needs a two-mode network');
    expect(run.length + leftOut.length).toBe(catalog.length);
  });

  test('leaves out what takes long, unless it is asked for by name', () => {
    const few = 5000;
    const reason = planMeasures(karate(), null, few).leftOut.find(({ key }) => key === 'bridgeness')?.reason;
    expect(reason).toContain('takes long on 34 nodes and 78 ties');
    expect(planMeasures(karate(), ['bridgeness'], few).run.map(({ key }) => key)).toEqual(['bridgeness']);
  });

  test('offers a measure of each mode under the modes’ names', () => {
    const { network, ids, modes } = loadGraph('davis');
    const context = measureContext({ network, ids, modes: groupingFromNames(modes) });
    const keys = planMeasures(context, ['latapy_dot_*']).run.map(({ key }) => key);
    expect(keys).toEqual(['latapy_dot_events', 'latapy_dot_women']);
    expect(planMeasures(context, ['latapy_dot_women']).run.map(({ key }) => key)).toEqual([
      'latapy_dot_women',
    ]);
  });

  test('yields a value, null or a name for every node, tie and group, never NaN', async () => {
    for (const context of awkward()) {
      for (const { values, length } of await columnsOf(context)) {
        expect(values).toHaveLength(length);
        for (const value of Array.from(values))
          expect(value === null || typeof value !== 'number' || Number.isFinite(value)).toBe(true);
      }
    }
  });

  test('says why wherever a value can be missing', async () => {
    const silent = new Set<string>();
    let missing = 0;
    for (const context of awkward())
      for (const { level, key, values } of await columnsOf(context)) {
        if (!Array.from(values).includes(null)) continue;
        missing++;
        const about = catalog.find((measure) => measure.level === level && measure.key === key)!.facts;
        if (about.absence === null) silent.add(`${level} ${key}`);
      }
    expect([...silent]).toEqual([]);
    expect(missing).toBeGreaterThan(50);
  });

  test('names what turned out too large for an exact answer, and goes on', async () => {
    const measure: Measure = {
      key: 'endless',
      level: 'node',
      facts: facts('partners'),
      cost: () => 0,
      compute: () => {
        throw new BudgetExceeded('the network is too large for an exact answer');
      },
    };
    const plan: Planned[] = [
      { key: 'endless', level: 'node', measure, mode: -1 },
      ...planMeasures(karate(), ['degree']).run,
    ];
    const { leftOut, node } = await computeMeasures(karate(), plan);
    expect(leftOut).toEqual([
      { key: 'endless', level: 'node', reason: 'the network is too large for an exact answer' },
    ]);
    expect([...node.keys()]).toEqual(['degree']);
  });

  test('stops when it is called off, and tells how far it is', async () => {
    const stop = new AbortController();
    const { network, ids } = loadGraph('karate');
    const context = measureContext({ network, ids, signal: stop.signal });
    const { run } = planMeasures(context, ['degree', 'constraint', 'core_number']);
    const steps: string[] = [];
    const work = computeMeasures(context, run, (done, all, key) => {
      steps.push(`${done}/${all} ${key}`);
      if (done === 1) stop.abort(new Error('called off'));
    });
    await expect(work).rejects.toThrow('called off');
    expect(steps).toEqual(['0/3 degree', '1/3 constraint']);
  });
});
