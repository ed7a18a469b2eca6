import { describe, expect, test } from '@jest/globals';
import { EmbeddednessRequest, GroupsRequest, SetsRequest, SetTiesRequest } from '@sidos/api/model';
import type { z } from 'zod';
import { embeddedness } from '../../../api/src/graph/analysis/embeddedness.ts';
import { groups } from '../../../api/src/graph/analysis/groups.ts';
import { sets } from '../../../api/src/graph/analysis/sets.ts';
import { tiesOfSet } from '../../../api/src/graph/analysis/ties-of-set.ts';
import { plainTools } from '../../../api/src/graph/analysis/tools.ts';
import { Facts } from '../../support/snapshots.ts';

/**
 * Clusters `five` (a clique of a b c d e; a tied to f by another project), `few` (f g), `away` (z, who takes part in
 * nothing that ties), and e in both `five` and `few`. The project `about` of a and h concerns `few`.
 */
const facts = () =>
  new Facts()
    .project('clique', 'a b c d e')
    .project('pair', 'a f')
    .project('other', 'f g')
    .project('about', 'a h')
    .cluster('five', 'a b c d e')
    .cluster('few', 'e f g')
    .cluster('away', 'z')
    .tie('CONCERNS', 'project:about', 'cluster:few');

const ask = async (request: z.input<typeof GroupsRequest> = {}, of = facts()) =>
  groups(await of.snapshot(), GroupsRequest.parse({ grouping: { by: 'clusters' }, ...request }), plainTools);

const named = ({ groups: rows }: Awaited<ReturnType<typeof ask>>, name: string) =>
  rows.find(({ group }) => group.name === name)!;

describe('several groups at once', () => {
  test('each with its members, the tied, the absent, and the figures of its own sheet', async () => {
    const answer = await ask();
    expect(answer.groups.map(({ group, tied, absent }) => [group.name, group.size, tied, absent])).toEqual([
      ['away', 0, 0, 1],
      ['few', 3, 3, 0],
      ['five', 5, 5, 0],
    ]);
    const five = named(answer, 'five');
    // Ten ties of the clique, and a–f and a–h: E-I (2 − 10) / 12; five in eight: 15 pairs across and 10 inside.
    expect([five.inside, five.outside]).toEqual([10, 2]);
    const of = (key: string) => five.figures.find((figure) => figure.key === key)!;
    expect(of('ei_index')).toMatchObject({ value: { value: -8 / 12 }, expected: 5 / 25 });
    expect(of('density_inside').value.value).toBe(1);
    expect(answer.draws).toBe(1_000);
  });

  test('the same numbers as on the sheet of the group alone, ranges too', async () => {
    const answer = await ask({ seed: 7 });
    const alone = embeddedness(
      await facts().snapshot(),
      EmbeddednessRequest.parse({
        group: { by: 'cluster', id: 'cluster:five' },
        grouping: { by: 'clusters' },
        seed: 7,
        runs: 10,
      }),
      plainTools,
    );
    expect(named(answer, 'five').figures).toEqual(
      alone.figures.map(({ key, group, expected, labels }) => ({ key, value: group, expected, labels })),
    );
  });

  test('nothing but counts of members for fewer than five', async () => {
    const few = named(await ask(), 'few');
    expect([few.inside, few.outside]).toEqual([null, null]);
    for (const { value, expected, labels } of few.figures) {
      expect(value).toEqual({ value: null, absence: 'small-group' });
      expect([expected, labels]).toEqual([null, null]);
    }
  });

  test('with those in its projects, how many of the ties inside follow from that is said', async () => {
    const wide = await ask({ grouping: { by: 'clusters', wide: true } });
    // few has e f g, and a h by the project that concerns it: a–e, a–f, f–g, a–h inside, the last of that project alone.
    expect(named(wide, 'few')).toMatchObject({ inside: 4, defining: 1, group: { size: 5 } });
    expect(named(await ask(), 'five').defining).toBe(0);
  });

  test('of kinds and regions too; communities have nobody absent', async () => {
    const kinds = await ask({ grouping: { by: 'kind' } });
    expect(kinds.groups.map(({ group, absent }) => [group.size, absent])).toEqual([[8, 1]]);
    // All actors are in it: drawing them by lot gives the same always, so there is no range.
    expect(kinds.groups[0].figures.every(({ labels }) => labels === null)).toBe(true);
    const found = await ask({ grouping: { by: 'community' } });
    expect(found.groups.every(({ absent }) => absent === 0)).toBe(true);
  });
});

describe('what a set would be, before it is chosen', () => {
  const size = async (by: z.input<typeof SetsRequest>['by'], of = facts()) =>
    sets(await of.snapshot(), SetsRequest.parse({ by })).sets;

  test('members in the network, tied, absent, and how they belong', async () => {
    const found = await size('cluster');
    const of = (id: string, wide: boolean) =>
      found.find(({ set }) => set.by === 'cluster' && set.id === `cluster:${id}` && set.wide === wide)!;
    expect(of('few', false)).toMatchObject({
      members: 3,
      tied: 3,
      absent: 0,
      ways: { itself: 3, part: 0, project: 0 },
    });
    // With its project: a and h more.
    expect(of('few', true)).toMatchObject({ members: 5, ways: { itself: 3, part: 0, project: 2 } });
    expect(of('away', false)).toMatchObject({ members: 0, tied: 0, absent: 1 });
  });

  test('who belongs by a sub-cluster, and who by a unit alone', async () => {
    const of = facts()
      .cluster('inner', 'g h')
      .tie('PART_OF', 'cluster:inner', 'cluster:five', { nature: 'sub-cluster' })
      .organisation('hub')
      .tie('PART_OF', 'organisation:hub', 'organisation:f', { nature: 'unit' })
      .tie('PARTICIPATES_IN', 'organisation:hub', 'cluster:five');
    const five = (await size('cluster', of)).find(
      ({ set }) => set.by === 'cluster' && set.id === 'cluster:five' && !set.wide,
    )!;
    // a to e and, by its hub, f take part in it; g and h in its part.
    expect(five).toMatchObject({ members: 8, ways: { itself: 6, part: 2, project: 0 }, units: 1 });
  });

  test('what projects allot to a cluster: the sum of the cells beside the printed total', async () => {
    const of = facts()
      .project('wp', '')
      .tie('PART_OF', 'project:wp', 'project:about', { nature: 'work package' })
      .tie('ALLOCATES', 'project:wp', 'cluster:few', { category: 'one', amountEur: 300 })
      .tie('ALLOCATES', 'project:about', 'cluster:few', { category: 'two', amountEur: 50 })
      .tie('ALLOCATES', 'project:about', 'cluster:few', { category: 'total', amountEur: 360, total: true });
    const few = (await size('cluster', of)).find(
      ({ set }) => set.by === 'cluster' && set.id === 'cluster:few',
    )!;
    expect(few.allotted).toMatchObject([{ project: { name: 'about' }, amountEur: 350, printedEur: 360 }]);
  });

  test('projects, regions and kinds as well', async () => {
    expect((await size('project')).map(({ members, tied }) => [members, tied])).toContainEqual([5, 5]);
    const kinds = await size('kind');
    expect(kinds.reduce((all, { members }) => all + members, 0)).toBe(8);
    const town = facts().region('town', 'municipality').tie('LOCATED_IN', 'organisation:a', 'region:town');
    expect(await size('region', town)).toMatchObject([{ members: 1, tied: 1, absent: 0, ways: null }]);
  });
});

describe('the ties that a number is counted of', () => {
  const tiesOf = async (ties: z.input<typeof SetTiesRequest>['ties'], of = facts()) =>
    tiesOfSet(
      await of.snapshot(),
      SetTiesRequest.parse({ group: { by: 'cluster', id: 'cluster:five' }, ties }),
    ).ties;

  test('as many as the sheet counts inside, to others, and in all, each with what it rests on', async () => {
    const [inside, outside, all] = [await tiesOf('inside'), await tiesOf('outside'), await tiesOf('all')];
    expect([inside.length, outside.length, all.length]).toEqual([10, 2, 12]);
    expect(outside.map(({ a, b, via }) => [a.name, b.name, via.map(({ name }) => name)])).toEqual([
      ['a', 'f', ['pair']],
      ['a', 'h', ['about']],
    ]);
    expect(inside[0]).toMatchObject({ isInside: true, via: [{ name: 'clique', documents: ['900'] }] });
  });

  test('those that rest on two things or more', async () => {
    expect(await tiesOf('repeated')).toEqual([]);
    const again = await tiesOf('repeated', facts().project('again', 'a b'));
    expect(again.map(({ a, b, count }) => [a.name, b.name, count])).toEqual([['a', 'b', 2]]);
  });
});
