import { beforeAll, describe, expect, test } from '@jest/globals';
import { QUESTIONS, type QuestionName } from '../../../api/src/graph/analysis/index.ts';
import { plainTools } from '../../../api/src/graph/analysis/tools.ts';
import type { Snapshot } from '../../../api/src/graph/snapshot.ts';
import { seedRecords, snapshotOf } from '../../support/snapshots.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await snapshotOf(seedRecords());
});

const REQUESTS: [QuestionName, object][] = [
  ['network', { grouping: { by: 'region' } }],
  ['bridges', { grouping: { by: 'region' } }],
  ['bridges', { grouping: { by: 'clusters', wide: true } }],
  ['bridges', { grouping: { by: 'community' } }],
  [
    'bridges',
    { network: { actors: 'person', through: ['event', 'organisation'] }, grouping: { by: 'kind' } },
  ],
  ['bridges', { network: { actors: 'region' }, grouping: { by: 'region', level: 'major region' } }],
  ['broker', { id: 'organisation:lapin-liitto' }],
  ['missing', { a: 'region:lappi', b: 'region:kymenlaakso' }],
  ['what-if', { remove: ['organisation:porin-kaupunki'] }],
  ['embeddedness', { group: { by: 'cluster', id: 'cluster:kulttuurikuntien-verkosto' } }],
  [
    'change',
    { before: { by: 'documents', documents: ['002'] }, after: { by: 'documents', documents: ['001'] } },
  ],
  ['certainty', { measure: 'betweenness_raw', runs: 20 }],
  ['measures', { grouping: { by: 'region' } }],
  ['memberships', {}],
];

describe('the five documents', () => {
  test.each(REQUESTS)('%s %j is answered by the contract', async (name, request) => {
    const { run, answer, request: schema } = QUESTIONS[name];
    const result = await run(snapshot, schema.parse(request) as never, plainTools);
    const parsed = answer.parse(result) as { meta: { actors: number; ties: number } };
    // What the contract does not name would be lost on the way.
    expect(parsed).toEqual(result);
    expect(parsed.meta.actors).toBeGreaterThan(10);
    expect(parsed.meta.ties).toBeGreaterThan(10);
  });
});
