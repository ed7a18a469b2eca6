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

  test('says what is true: where the reason holds, and only of what can be missing', async () => {
    const alone = networkOf(4, [[0, 1, 1]]);
    const whole = networkOf(3, [
      [0, 1, 1],
      [1, 2, 2],
      [0, 2, 3],
    ]);
    const more = [alone, whole].map((network) =>
      measureContext({
        network,
        ids: Array.from({ length: network.n }, (_, i) => `${i}`),
        groups: groupingFromNames(network === whole ? ['A', 'A', 'A'] : ['A', 'B', 'B', null]),
      }),
    );
    const missing = new Set<string>();
    const untrue: string[] = [];
    for (const context of [...awkward(), ...more]) {
      const { network, groups } = context;
      const of = groups!.of;
      const around = (i: number) => {
        const other = (e: number) => (network.source[e] === i ? network.target[e] : network.source[e]);
        const ends = [...network.source.keys()].filter(
          (e) => network.source[e] === i || network.target[e] === i,
        );
        return ends.map(other);
      };
      const sizes = groups!.names.map((_, g) => of.filter((group) => group === g).length);
      const known = of.filter((group) => group >= 0).length;
      const inside = [...network.source.keys()].filter(
        (e) => of[network.source[e]] >= 0 && of[network.target[e]] >= 0,
      );
      const touches = (g: number) =>
        inside.some((e) => of[network.source[e]] === g || of[network.target[e]] === g);
      const holds: Partial<Record<string, (level: string, i: number) => boolean>> = {
        'no-ties': (level, i) =>
          level === 'node' ? around(i).length === 0 : level === 'group' ? !touches(i) : inside.length === 0,
        'no-group': (_, i) => of[i] < 0,
        'outside-groups': (_, i) => of[i] < 0 || around(i).every((j) => of[j] < 0),
        'one-member': (_, g) => sizes[g] === 1,
        'no-others': (_, g) => sizes[g] === known,
      };
      for (const { level, key, values } of await columnsOf(context)) {
        const { absence } = catalog.find((one) => one.level === level && one.key === key)!.facts;
        Array.from(values).forEach((value, i) => {
          if (value !== null) return;
          missing.add(`${level} ${key}`);
          const isTrue = holds[absence ?? ''] ?? (() => true);
          if (!isTrue(level, i)) untrue.push(`${level} ${key} ${i}: ${absence}`);
        });
      }
    }
    expect(untrue).toEqual([]);
    const here = catalog.filter(
      ({ needs = [], level }) => !needs.includes('modes') && level !== 'list' && level !== 'group_pairs',
    );
    const never = here.filter(
      ({ level, key, facts }) => facts.absence !== null && !missing.has(`${level} ${key}`),
    );
    // Reciprocity is undefined where a directed network has no ties, which is none of these.
    expect(never.map(({ key }) => key)).toEqual(['reciprocity']);
  });

  test('gives a formula of its own to each weighted form', () => {
    const forms = catalog.filter(({ facts }) => facts.weighting !== 'none');
    expect(forms.length).toBeGreaterThan(12);
    const other = ({ level, key }: Measure) =>
      catalog.find((one) => one.level === level && one.key === key.replace('_weighted', ''))!;
    expect(
      forms.filter((form) => form.facts.formula === other(form).facts.formula).map(({ key }) => key),
    ).toEqual([]);
    const told = catalog.filter(({ key }) => key.includes('_weighted') && key !== 'coreness_weighted');
    expect(forms.map(({ key }) => key)).toEqual(told.map(({ key }) => key));
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
