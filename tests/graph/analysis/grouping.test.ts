import { describe, expect, test } from '@jest/globals';
import { Grouping, NetworkDefinition } from '@sidos/api/model';
import type { z } from 'zod';
import { analysisOf } from '../../../api/src/graph/analysis/analysis.ts';
import { actorNodes, groupedBy } from '../../../api/src/graph/analysis/grouping.ts';
import type { Snapshot } from '../../../api/src/graph/snapshot.ts';
import { bridgeFacts } from './network.ts';

/** The groups of each actor by name, null where it has none. */
function groupsOf(snapshot: Snapshot, grouping: z.input<typeof Grouping>, fold = true) {
  const analysis = analysisOf(snapshot, NetworkDefinition.parse({ fold }));
  const grouped = groupedBy(analysis, Grouping.parse(grouping));
  const of = Object.fromEntries(
    actorNodes(analysis, grouped).map(({ name, groups }) => [
      name,
      groups.length === 0 ? null : groups.map((group) => grouped.infos[group].key).join(' '),
    ]),
  );
  return { ...grouped, of };
}

describe('the groups of an actor', () => {
  test('by region, in the order of names, with sizes', async () => {
    const { of, infos } = groupsOf(await bridgeFacts().snapshot(), { by: 'region' });
    expect(of).toEqual({
      a1: 'region:north',
      a2: 'region:north',
      b1: 'region:south',
      b2: 'region:south',
      x: 'region:lakes',
    });
    expect(infos.map(({ name, size }) => `${name} ${size}`)).toEqual(['lakes 1', 'north 2', 'south 2']);
  });

  test('in two regions of the level: counted in each; in none of it: no group', async () => {
    const snapshot = await bridgeFacts()
      .tie('LOCATED_IN', 'organisation:x', 'region:south')
      .organisation('far', { region: 'finland' })
      .members('project:p2', 'far')
      .snapshot();
    const { of, infos, ungrouped, overlapping, groups } = groupsOf(snapshot, { by: 'region' });
    expect([of.x, of.far, ungrouped, overlapping]).toEqual(['region:lakes region:south', null, 1, 1]);
    expect(infos.map(({ name, size }) => `${name} ${size}`)).toEqual(['lakes 1', 'north 2', 'south 3']);
    // A measure that needs one group an actor is told of none, not of one that is not there.
    expect(groups.names).toEqual(['region:lakes', 'region:north', 'region:south']);
    expect(groupsOf(snapshot, { by: 'region', level: 'country' }).ungrouped).toBe(0);
  });

  test('by kind', async () => {
    const { infos } = groupsOf(await bridgeFacts().snapshot(), { by: 'kind' });
    expect(infos.map(({ key, size }) => [key, size])).toEqual([
      ['company', 4],
      ['university', 1],
    ]);
  });

  test('by clusters: whoever is in two counts in each; a sub-cluster counts as its whole where parts do', async () => {
    const snapshot = await bridgeFacts()
      .cluster('other', 'b2 x')
      .cluster('part', 'a2')
      .tie('PART_OF', 'cluster:part', 'cluster:theme', { nature: 'sub-cluster' })
      .snapshot();
    const both = 'cluster:other cluster:theme';
    const folded = groupsOf(snapshot, { by: 'clusters' });
    expect(folded.of).toEqual({ a1: null, a2: 'cluster:theme', b1: null, b2: both, x: 'cluster:other' });
    expect(folded.ungrouped).toBe(2);
    // Parts for themselves: a2, in the sub-cluster and so in its whole, counts for the sub-cluster.
    expect(groupsOf(snapshot, { by: 'clusters' }, false).of).toEqual({ ...folded.of, a2: 'cluster:part' });
  });

  test('a cluster against the rest; wide also counts who is in a project that concerns it', async () => {
    const snapshot = await bridgeFacts().tie('CONCERNS', 'project:p2', 'cluster:theme').snapshot();
    const narrow = groupsOf(snapshot, { by: 'cluster', id: 'cluster:theme' }).of;
    expect(narrow).toEqual({ a1: 'outside', a2: 'inside', b1: 'outside', b2: 'inside', x: 'outside' });
    const wide = groupsOf(snapshot, { by: 'cluster', id: 'cluster:theme', wide: true }).of;
    expect(wide).toEqual({ ...narrow, b1: 'inside', x: 'inside' });
  });

  test('a region against the rest; of whom no place is known nobody says that it lies elsewhere', async () => {
    const snapshot = await bridgeFacts().members('project:p2', 'nowhere').snapshot();
    const { of, ungrouped } = groupsOf(snapshot, { by: 'one-region', id: 'region:south' });
    expect(of).toEqual({
      a1: 'outside',
      a2: 'outside',
      b1: 'inside',
      b2: 'inside',
      x: 'outside',
      nowhere: null,
    });
    expect(ungrouped).toBe(1);
  });

  test('by community: seeded, and who has no tie is in none', async () => {
    const snapshot = await bridgeFacts().project('p6', 'lonely').snapshot();
    const first = groupsOf(snapshot, { by: 'community', seed: 7 });
    expect(first.of.lonely).toBeNull();
    expect(first.of.b1).toBe(first.of.b2);
    expect(first.of.a1).toBe(first.of.a2);
    expect(first.of.a1).not.toBe(first.of.b1);
    expect(groupsOf(snapshot, { by: 'community', seed: 7 }).of).toEqual(first.of);
  });

  test('a cluster that is not there is refused', async () => {
    const snapshot = await bridgeFacts().snapshot();
    expect(() => groupsOf(snapshot, { by: 'cluster', id: 'cluster:none' })).toThrow(
      /no cluster "cluster:none"/,
    );
  });
});
