import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadSnapshot, answerPattern, type Snapshot } from '@sidos/api/graph';
import {
  CYPHER_EXAMPLES,
  Pattern,
  QUESTIONS,
  writePattern,
  type ActorType,
  type PatternAnswer,
  type PatternInput,
} from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { loadFiles, loadSources, seedFiles } from '@sidos/api/loading';
import { onBothEngines } from '../../support/engines.ts';
import { h2020Source } from '../../support/h2020.ts';
import { seedRecords } from '../../support/snapshots.ts';
import { patterns, relationsOf, type Lexicon } from './arbitrary.ts';
import { PlainEvaluation } from './plain.ts';

/** Planning a new question takes Neo4j many times as long as answering it. */
const RANDOM = { embedded: 120, neo4j: 40 };
const LIMIT = 3_000;

const records = seedRecords();
const plain = new PlainEvaluation(records);

function lexicon(): Lexicon {
  const some = (type: ActorType) => {
    const ids = records.entities.filter((entity) => entity.type === type).map(({ id }) => id);
    return ids.filter((_, index) => index % Math.ceil(ids.length / 40) === 0);
  };
  return {
    ids: {
      organisation: some('organisation'),
      person: some('person'),
      project: some('project'),
      cluster: some('cluster'),
      region: ['region:suomi', 'region:lappi', 'region:rovaniemi', ...some('region')],
      event: some('event'),
      theme: some('theme'),
    },
    documents: ['000', '001', '002', '003', '004'],
    texts: ['a', 'lapin', 'yliopisto', 'Älykä'],
    relations: relationsOf(records),
  };
}

function asking(store: () => Store, records?: () => Promise<Snapshot>) {
  const snapshot = records ?? (() => loadSnapshot(store()));
  let made: Promise<Snapshot> | undefined;
  return async (pattern: Pattern, limit = LIMIT): Promise<PatternAnswer> =>
    answerPattern(store(), await (made ??= snapshot()), { pattern, limit, timeoutMs: 20_000 });
}

describe('questions put to the five documents', () => {
  onBothEngines(
    (store) => {
      const ask = asking(store);

      test('that are random are answered as a plain evaluation answers them, row by row', async () => {
        let empty = 0;
        let skipped = 0;
        const compare = async (pattern: Pattern) => {
          const expected = plain.rows(pattern);
          if (expected === null) skipped += 1;
          else {
            const { rows, total, exact, emptiedBy } = await ask(pattern);
            if (rows.length === 0) empty += 1;
            const about = writePattern(pattern);
            expect({ about, rows }).toEqual({ about, rows: expected.slice(0, LIMIT) });
            expect({ about, total, exact }).toEqual({ about, total: expected.length, exact: true });
            if (expected.length > 20) {
              const few = await ask(pattern, 2);
              expect({ about, rows: few.rows }).toEqual({ about, rows: expected.slice(0, 2) });
            }
            if (pattern.return.as !== 'number' && pattern.return.measure === null)
              expect({ about, empty: emptiedBy !== null }).toEqual({ about, empty: rows.length === 0 });
          }
        };
        await fc.assert(fc.asyncProperty(patterns(lexicon()), compare), {
          numRuns: RANDOM[store().engine],
          seed: 20,
          endOnFailure: true,
        });
        // The comparison is worth something only where there is something to compare.
        expect(empty).toBeLessThan(RANDOM[store().engine] * 0.6);
        expect(skipped).toBeLessThan(RANDOM[store().engine] * 0.1);
      }, 240_000);

      test.each(QUESTIONS)(
        'that come with Sidos have an answer, and the right one: $key',
        async ({ pattern }) => {
          const answer = await ask(pattern);
          expect(answer.rows.length).toBeGreaterThan(0);
          expect(answer.rows).toEqual(plain.rows(pattern, 1_000_000));
          const drawn = new Set(answer.nodes.map(({ id }) => id));
          const ids = answer.rows.flat().filter((cell) => typeof cell === 'string' && cell.includes(':'));
          expect(ids.filter((id) => !drawn.has(String(id)))).toEqual([]);
          expect(answer.ties.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([]);
        },
      );

      test.each(CYPHER_EXAMPLES)(
        'in Cypher that come with the console have an answer: $key',
        async (example) => {
          const { rows } = await store().ask({
            cypher: example.cypher,
            params: example.params,
            timeoutMs: 20_000,
            maxRows: 1_000,
          });
          expect(rows.length).toBeGreaterThan(0);
          const key = `example ${example.key}`;
          expect(answers.get(key) ?? rows).toEqual(rows);
          answers.set(key, rows);
        },
      );

      test('find a unit and its people where its parent is, also under "no"', async () => {
        // FrostBit has no place of its own; it is a unit of Lapin ammattikorkeakoulu, which is in Rovaniemi.
        const unit = 'organisation:frostbit';
        const inLapland = (outside: boolean) => ({ ids: ['region:lappi'], outside });
        const rows = async (steps: PatternInput['steps']) => (await ask(Pattern.parse({ steps }))).rows;
        const people = { relations: ['AFFILIATED_WITH' as const], direction: 'in' as const };
        const none = { ...people, quantity: { is: 'none' as const } };
        expect(await rows([{ ids: [unit], place: inLapland(false) }])).toEqual([[unit]]);
        expect(await rows([{ ids: [unit], place: inLapland(true) }])).toEqual([]);
        const person = { type: 'person' as const, place: inLapland(false) };
        expect((await rows([{ ids: [unit] }, { tie: people, ...person }])).length).toBeGreaterThan(0);
        expect(await rows([{ ids: [unit] }, { tie: none, ...person }])).toEqual([]);
        const away = { ...person, place: inLapland(true) };
        expect(await rows([{ ids: [unit] }, { tie: none, ...away }])).toEqual([[unit]]);
      });

      test('are cut at the limit and say how many rows there are', async () => {
        const pattern = Pattern.parse({ steps: [{ type: 'organisation' }] });
        const answer = await ask(pattern, 10);
        const whole = await ask(pattern);
        expect(answer).toMatchObject({ truncated: true, total: whole.rows.length, exact: true });
        expect(answer.rows).toEqual(whole.rows.slice(0, 10));
        expect(whole.truncated).toBe(false);
      });
    },
    (store) => loadFiles(store, seedFiles()),
  );
});

/** What the first engine answered, to compare the second with. */
const answers = new Map<string, unknown>();

const takesPart = { relations: ['PARTICIPATES_IN' as const] };

/** Wider than the joins at which the embedded engine's filters break off (65,535 rows). */
const WIDE: [string, Pattern][] = [
  [
    'all who take part in a project together',
    Pattern.parse({
      steps: [
        { type: 'organisation' },
        { tie: { ...takesPart, direction: 'out' }, type: 'project' },
        { tie: { ...takesPart, direction: 'in' }, type: 'organisation' },
      ],
    }),
  ],
  [
    'universities with companies in projects of some size',
    Pattern.parse({
      steps: [
        { type: 'organisation', kinds: ['university'] },
        { tie: { ...takesPart, direction: 'out' }, type: 'project', least: 5_000_000 },
        { tie: { ...takesPart, direction: 'in' }, type: 'organisation', kinds: ['company'] },
      ],
    }),
  ],
  [
    'pairs in four projects together',
    Pattern.parse({
      steps: [
        { type: 'organisation' },
        { tie: { ...takesPart, direction: 'out' }, type: 'project' },
        { tie: { ...takesPart, direction: 'in' }, type: 'organisation', after: 0 },
      ],
      return: { as: 'rows', show: [0, 2], measure: { is: 'count', step: 1, least: 4 } },
    }),
  ],
  [
    'organisations that lead nothing and are with universities, outside a place that is not there',
    Pattern.parse({
      steps: [
        { type: 'organisation', cluster: { ids: ['cluster:none'], outside: true } },
        {
          tie: { ...takesPart, direction: 'out', roles: ['coordinator'], quantity: { is: 'none' } },
          type: 'project',
        },
        { on: 0, tie: { ...takesPart, direction: 'out' }, type: 'project' },
        { tie: { ...takesPart, direction: 'in' }, type: 'organisation', kinds: ['university'] },
      ],
      return: { as: 'groups', step: 0, part: 'kind', measure: { is: 'count', step: 0 } },
    }),
  ],
];

describe('questions put to the 20,000 nodes of Horizon 2020', () => {
  onBothEngines(
    (store) => {
      const ask = asking(store);
      test.each(WIDE)(
        '%s: the same on both engines, and as many as the search in memory finds',
        async (key, pattern) => {
          const { rows, total, exact } = await ask(pattern, 2_000);
          expect(rows.length).toBeGreaterThan(0);
          expect(exact).toBe(true);
          if (total <= 2_000) expect(rows).toHaveLength(total);
          expect(answers.get(key) ?? rows).toEqual(rows);
          answers.set(key, rows);
        },
      );
    },
    (store) => loadSources(store, [h2020Source()]),
  );
});
