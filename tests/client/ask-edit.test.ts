import { beforeAll, describe, expect, test } from '@jest/globals';
import { countPattern, type Snapshot } from '@sidos/api/graph';
import { Pattern, QUESTIONS, type PatternInput } from '@sidos/api/model';
import fc from 'fast-check';
import { moveStep, removeStep, startFrom } from '../../client/src/panels/ask/pattern/arrange.ts';
import { changeReturn, changeStep, startWith } from '../../client/src/panels/ask/pattern/edit.ts';
import { addStep } from '../../client/src/panels/ask/pattern/grow.ts';
import { readAsked, writeAsked } from '../../client/src/panels/ask/pattern/question.ts';
import { patterns, relationsOf } from '../graph/pattern/arbitrary.ts';
import { seedRecords, snapshotOf } from '../support/snapshots.ts';

const takesPart = (direction: 'out' | 'in') => ({ relations: ['PARTICIPATES_IN' as const], direction });
const pattern = (input: PatternInput): Pattern => Pattern.parse(input);
const changed = (edited: { pattern: Pattern } | { fault: string } | null): Pattern => {
  if (edited === null || 'fault' in edited) throw new Error(edited?.fault ?? 'nothing was changed');
  return edited.pattern;
};

describe('changing a question', () => {
  const chain = pattern({
    steps: [
      { type: 'organisation' },
      { tie: takesPart('out'), type: 'project' },
      { tie: takesPart('in'), type: 'organisation', kinds: ['university'] },
    ],
  });

  test('begins with a type and grows step by step', () => {
    const first = startWith('organisation');
    const second = addStep(first, 0, { relation: 'PARTICIPATES_IN', direction: 'out', type: 'project' });
    expect(second).toMatchObject({ at: 1 });
    const third = addStep(changed(second), 1, { relation: 'COVERS', direction: 'out', type: 'region' });
    expect(changed(third).steps.map(({ type, on }) => [type, on])).toEqual([
      ['organisation', null],
      ['project', null],
      ['region', null],
    ]);
  });

  test('hangs a step on an earlier one behind what hangs there, and what refers to later steps follows', () => {
    const counted = changed(
      changeReturn(chain, { as: 'rows', show: [0, 2], measure: { is: 'count', step: 2, least: 1 } }),
    );
    const grown = addStep(counted, 1, { relation: 'COVERS', direction: 'out', type: 'region' });
    expect(grown).toMatchObject({ at: 3 });
    const before = addStep(changed(removeStep(changed(grown), 3)), 0, {
      relation: 'LOCATED_IN',
      direction: 'out',
      type: 'region',
    });
    expect(changed(before).steps[3]).toMatchObject({ on: 0, type: 'region' });
    expect(changed(before).return).toMatchObject({ show: [0, 2], measure: { step: 2 } });
  });

  test('takes a step away with what hangs on it; a table stands in for a count of it', () => {
    const counted = changed(
      changeReturn(chain, { as: 'number', measure: { is: 'count', step: 2, least: 1 } }),
    );
    const left = changed(removeStep(counted, 1));
    expect(left.steps).toHaveLength(1);
    expect(left.return).toEqual({ as: 'rows', show: [], measure: null });
    expect(removeStep(chain, 0)).toBeNull();
  });

  test('says what does not fit instead of making half a question', () => {
    const edited = changeStep(chain, 1, { from: '2020', until: '2010' });
    expect(edited).toEqual({ fault: 'the period ends before it begins' });
  });

  test('does not offer to begin where that would be another question', () => {
    const none = pattern({
      steps: [
        { type: 'organisation' },
        { tie: { ...takesPart('out'), quantity: { is: 'none' } }, type: 'project' },
      ],
    });
    expect(startFrom(none, 1)).toBeNull();
    // "Each pair once" goes by the order of the two, which would turn round.
    const pairs = QUESTIONS.find(({ key }) => key === 'togetherTwice')!.pattern;
    expect(startFrom(pairs, 2)).toBeNull();
  });
});

describe('told in another order on the five documents', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await snapshotOf(seedRecords());
  });
  const total = (asked: Pattern): number =>
    countPattern(snapshot, { pattern: asked, timeoutMs: 10_000 }).total;

  test.each(QUESTIONS.map(({ key, pattern: asked }) => [key, asked] as const))(
    '%s keeps its answer',
    (_, asked) => {
      const plain = changed(changeReturn(asked, { as: 'rows', show: [], measure: null }));
      const told = plain.steps.flatMap((__, at) => [startFrom(plain, at), moveStep(plain, at, -1)]);
      for (const edited of told) if (edited !== null) expect(total(changed(edited))).toBe(total(plain));
    },
  );

  test('a chain reads from its end, its middle and its beginning', () => {
    const chain = pattern({
      steps: [
        { type: 'organisation', place: { ids: ['region:lappi'], outside: false } },
        { tie: takesPart('out'), type: 'project' },
        { tie: takesPart('in'), type: 'organisation', place: { ids: ['region:lappi'], outside: true } },
      ],
    });
    const fromEnd = changed(startFrom(chain, 2));
    expect(fromEnd.steps.map(({ place }) => place?.outside ?? null)).toEqual([true, null, false]);
    expect(total(fromEnd)).toBe(total(chain));
    expect(changed(startFrom(fromEnd, 2))).toEqual(chain);
    expect(total(changed(startFrom(chain, 1)))).toBe(total(chain));
    expect(total(chain)).toBeGreaterThan(0);
  });
});

describe('told in another order at random', () => {
  test('a question is either the same or not offered', async () => {
    const records = seedRecords();
    const snapshot = await snapshotOf(records);
    const some = (type: string) =>
      records.entities
        .filter((entity) => entity.type === type)
        .flatMap(({ id }, at) => (at % 9 === 0 ? [id] : []));
    const lexicon = {
      ids: {
        organisation: some('organisation'),
        person: some('person'),
        project: some('project'),
        cluster: some('cluster'),
        region: ['region:suomi', 'region:lappi', ...some('region')],
        event: some('event'),
        theme: some('theme'),
      },
      documents: ['000', '002', '004'],
      texts: ['a', 'lapin'],
      relations: relationsOf(records),
    };
    const count = (asked: Pattern) => countPattern(snapshot, { pattern: asked, timeoutMs: 10_000 });
    let compared = 0;
    fc.assert(
      fc.property(patterns(lexicon), (random) => {
        const plain = changed(changeReturn(random, { as: 'rows', show: [], measure: null }));
        const before = count(plain);
        if (!before.exact) return;
        for (const at of plain.steps.keys()) {
          for (const edited of [startFrom(plain, at), moveStep(plain, at, 1)]) {
            if (edited === null) continue;
            const after = count(changed(edited));
            if (!after.exact) continue;
            compared += before.total > 0 ? 1 : 0;
            expect(after.total).toBe(before.total);
          }
        }
      }),
      { numRuns: 320, seed: 5 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

describe('the question in the address', () => {
  test('comes back as it was, and leaves what other panels keep alone', () => {
    for (const { pattern: asked } of QUESTIONS) {
      const params = writeAsked({ 'bridges.tab': 'list' }, { pattern: asked, shown: 'graph' });
      expect(params['bridges.tab']).toBe('list');
      expect(readAsked(params)).toMatchObject({ pattern: asked, shown: 'graph', mode: 'pattern' });
      expect(writeAsked(params, { pattern: null, shown: 'both' })).toEqual({ 'bridges.tab': 'list' });
    }
  });

  test('a query in Cypher stands beside it with its parameters', () => {
    const query = { cypher: 'MATCH (n) RETURN n LIMIT $most', params: '{"most":5}' };
    expect(readAsked(writeAsked({}, { mode: 'cypher', query }))).toMatchObject({ mode: 'cypher', query });
  });

  test('one that was cut on its way is told, not guessed', () => {
    expect(readAsked({ 'ask.q': 'torganisation*Rparticip' }).pattern).toBe('unreadable');
  });
});
