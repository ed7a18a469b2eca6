import { expect, test } from '@jest/globals';
import { networkPayload } from '@sidos/api/graph';
import { meetingsOf } from '@sidos/api/meanings';
import { makeDataset } from '../../client/src/graph/dataset.ts';
import { meetingsByOccasion } from '../../client/src/graph/meets.ts';
import { carriersOf, linksBetween } from '../../client/src/graph/themeFacts.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';
import { seedRecords, snapshotOf } from '../support/snapshots.ts';

const compare = compareIn('fi');
const records = seedRecords();
const data = makeDataset(networkPayload(await snapshotOf(records), {}));
const at = (id: string) => data.indexOf.get(id)!;
const idOf = (node: number) => data.nodes.id[node];

test('whom an organisation meets are those that its card counts, each through what it takes part in too', () => {
  const node = at('organisation:lapin-liitto');
  const meetings = meetingsByOccasion(data, node, compare);
  const counted = meetingsOf(data, node, 'organisation');
  expect(new Set(meetings.map(({ other }) => other))).toEqual(new Set(counted.keys()));
  for (const { other, counts, things } of meetings) {
    expect(counts.work + counts.plan + counts.event).toBe(things.length);
    expect(new Set(things)).toEqual(new Set(counted.get(other)));
  }
  // ASE runs (document 004), the meeting of the creative cluster is an event (000): most joint work comes first.
  const [first] = meetings;
  expect([idOf(first.other), first.counts]).toEqual([
    'organisation:lapin-ammattikorkeakoulu',
    { work: 1, plan: 0, event: 1 },
  ]);
  const ranks = meetings.map(({ counts }) => counts.work);
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
});

test('what carries a theme stands under the document whose lines say so', () => {
  const carried = carriersOf(data, at('theme:kiertotalous'), compare);
  for (const { document, nodes } of carried) {
    const said = records.relations.filter(
      ({ type, to, evidence }) =>
        type === 'CONCERNS' &&
        to === 'theme:kiertotalous' &&
        evidence.some((one) => one.document === document),
    );
    expect(new Set(nodes.map(idOf))).toEqual(new Set(said.map(({ from }) => from)));
  }
  expect(carried.map(({ document }) => document)).toEqual(expect.arrayContaining(['002', '004']));
});

test('what links two documents are the themes and things that both name, and no places', () => {
  const links = linksBetween(data, compare);
  const pair = links.find(({ documents }) => documents.join() === '000,004')!;
  expect(pair.others.map(idOf)).toContain('organisation:lapin-liitto');
  for (const { documents, themes, others } of links)
    for (const node of [...themes, ...others]) {
      expect(data.nodes.documents[node]).toEqual(expect.arrayContaining(documents));
      expect(data.nodes.type[node]).not.toBe('region');
    }
  expect(links.flatMap(({ themes }) => themes).length).toBeGreaterThan(20);
});
