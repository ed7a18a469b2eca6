import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Neighbourhood, NotFound, PathsAnswer, PathsQuery } from '@sidos/api/model';
import { loadSnapshot, neighbourhood, shortestPaths, SnapshotSource, type Snapshot } from '@sidos/api/graph';
import { positionBatches, type EmbeddedStore } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../support/network.ts';

let store: EmbeddedStore;
let snapshot: Snapshot;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  snapshot = await loadSnapshot(store);
});
afterAll(() => store.close());

describe('the neighbourhood of an entity', () => {
  const around = async (id: string, depth: number, limit = 200) => {
    const answer = Neighbourhood.parse(await neighbourhood(store, snapshot, id, { depth, limit }));
    return { ...answer, ids: answer.nodes.map((node) => `${node.distance} ${node.id}`) };
  };

  test('one tie away: those with the most ties first', async () => {
    expect((await around('project:ase', 1)).ids).toEqual([
      '0 project:ase',
      '1 organisation:digipolis',
      '1 organisation:gtk',
      '1 cluster:kaivos',
      '1 organisation:lapin-amk',
    ]);
  });

  test('grows with depth, each node at its shortest distance', async () => {
    const near = await around('event:kokous', 1);
    const far = await around('event:kokous', 3);
    expect(near.total).toBe(1);
    expect(far.ids).toContain('2 organisation:digipolis');
    expect(far.ids).toContain('3 project:ase');
    expect(far.ids).not.toContain('4 organisation:gtk');
  });

  test('a limit shows the nearest and says how many there are; ties are those among the shown', async () => {
    const { shown, total, ids, ties } = await around('project:ase', 2, 2);
    expect([shown, ids.length]).toEqual([2, 3]);
    expect(total).toBeGreaterThan(2);
    const kept = new Set(ids.map((text) => text.slice(2)));
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.every(({ from, to }) => kept.has(from) && kept.has(to))).toBe(true);
  });

  test('of an entity without ties is the entity alone', async () => {
    expect((await around('event:yksin', 3)).ids).toEqual(['0 event:yksin']);
  });

  test('of an unknown entity is a fault that names it', async () => {
    await expect(around('person:nobody', 1)).rejects.toThrow(NotFound);
    await expect(around('person:nobody', 1)).rejects.toThrow('There is no entity "person:nobody"');
  });
});

describe('shortest paths', () => {
  const between = async (from: string, to: string, more: Record<string, string> = {}) =>
    PathsAnswer.parse(await shortestPaths(store, snapshot, PathsQuery.parse({ from, to, ...more })));
  const routes = (answer: PathsAnswer) => answer.paths.map(({ nodes }) => nodes.map(({ id }) => id));

  test('all of the same length, each step with the relation that carries it', async () => {
    const answer = await between('organisation:lapin-amk', 'organisation:gtk');
    // Two ways from the project to GTK: it takes part, and money is allocated to it.
    expect(answer).toMatchObject({ length: 2, shown: 2, total: 2 });
    for (const { nodes, ties } of answer.paths) {
      expect(nodes.map(({ id }) => id)).toEqual([
        'organisation:lapin-amk',
        'project:ase',
        'organisation:gtk',
      ]);
      expect(ties).toHaveLength(2);
      ties.forEach(({ from, to }, step) => {
        expect([nodes[step].id, nodes[step + 1].id].sort()).toEqual([from, to].sort());
      });
    }
    expect(new Set(answer.paths.map(({ ties }) => ties[1].type))).toEqual(
      new Set(['ALLOCATES', 'PARTICIPATES_IN']),
    );
  });

  test('a limit shows the first and says how many there are', async () => {
    expect(await between('organisation:lapin-amk', 'organisation:gtk', { limit: '1' })).toMatchObject({
      shown: 1,
      total: 2,
    });
  });

  test('lead through no region unless asked', async () => {
    const without = await between('organisation:lapin-amk', 'organisation:aalto');
    expect(routes(without)[0]).toEqual([
      'organisation:lapin-amk',
      'project:ase',
      'organisation:gtk',
      'project:muu',
      'organisation:aalto',
    ]);
    const through = await between('organisation:lapin-amk', 'region:suomi');
    expect(through.length).toBe(2);
    const asked = await between('organisation:digipolis', 'organisation:lapin-amk', { places: 'true' });
    expect(asked.length).toBe(2);
  });

  test('where there is none, the length is null and not a number', async () => {
    expect(await between('event:yksin', 'project:ase')).toMatchObject({ length: null, total: 0, paths: [] });
    expect(await between('project:ase', 'project:ase')).toMatchObject({ length: 0, total: 0, paths: [] });
  });

  test('an unknown end is a fault that names it', async () => {
    await expect(between('project:ase', 'project:nope')).rejects.toThrow('There is no entity "project:nope"');
  });
});

test('a changed data version brings a new snapshot within a second, an unchanged one the same', async () => {
  const own = await storeWith(smallNetwork());
  const source = new SnapshotSource(own);
  const [first, second] = await Promise.all([source.get(), source.get()]);
  expect(second).toBe(first);
  await own.write(positionBatches([{ id: 'project:ase', x: 5, y: 6 }]));
  await new Promise((resolve) => setTimeout(resolve, 600));
  const third = await source.get();
  expect(third.version).not.toBe(first.version);
  expect(third.x[third.indexOf.get('project:ase') ?? -1]).toBe(5);
  await own.close();
});
