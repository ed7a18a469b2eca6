import { beforeAll, describe, expect, test } from '@jest/globals';
import { BridgesRequest, QUESTIONS as EXAMPLES } from '@sidos/api/model';
import { bridges } from '../../../api/src/graph/analysis/bridges.ts';
import { wholesOf } from '../../../api/src/graph/folding.ts';
import { PatternSearch } from '../../../api/src/graph/pattern/search.ts';
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
  ['groups', { grouping: { by: 'clusters', wide: true } }],
  ['sets', { by: 'cluster' }],
  ['ties', { group: { by: 'region', id: 'region:lappi' } }],
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

describe('who bridges two clusters', () => {
  /** The organisations that the question of that name finds. */
  const asked = () => {
    const { pattern } = EXAMPLES.find(({ key }) => key === 'bridgesTwoClusters')!;
    const found = new Set<string>();
    new PatternSearch(snapshot, pattern).each((at) => {
      found.add(snapshot.entities[at[0]].id);
      return false;
    });
    return [...found].sort();
  };
  const onDesk = async (fold: boolean) => {
    const request = BridgesRequest.parse({ network: { fold }, grouping: { by: 'clusters' } });
    return (await bridges(snapshot, request, plainTools)).seated.map(({ actor }) => actor.id).sort();
  };

  test('is the same for the question and for the desk, parts for themselves', async () => {
    // Four organisations as the documents stand: an empty answer would agree with anything.
    expect(asked().length).toBeGreaterThan(1);
    // The desk counts who is in a sub-cluster and in its whole for the sub-cluster alone: they are no two clusters.
    const desk = await onDesk(false);
    const onlyAsked = asked().filter((id) => !desk.includes(id));
    expect(desk.filter((id) => !asked().includes(id))).toEqual([]);
    expect(onlyAsked.filter((id) => !isInOneTree(id))).toEqual([]);
  });

  test('and where parts count as their whole, all whom the question finds are there as their whole', async () => {
    const desk = await onDesk(true);
    const wholes = asked()
      .filter((id) => !isInOneTree(id))
      .flatMap((id) => wholesOf(snapshot)[snapshot.indexOf.get(id)!])
      .map((node) => snapshot.entities[node].id);
    expect(wholes.filter((id) => !desk.includes(id))).toEqual([]);
  });

  /** Whether all clusters that an organisation takes part in are one cluster and its sub-clusters. */
  function isInOneTree(id: string): boolean {
    const clusters = snapshot.relations
      .filter(({ type, from, to }) => type === 'PARTICIPATES_IN' && from === id && to.startsWith('cluster:'))
      .flatMap(({ to }) => wholesOf(snapshot)[snapshot.indexOf.get(to)!]);
    return new Set(clusters).size < 2;
  }
});
