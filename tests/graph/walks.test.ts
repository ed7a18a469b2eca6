import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tiesOfEach } from '@sidos/api/meanings';
import {
  Neighbourhood,
  NotFound,
  PathsAnswer,
  PathsQuery,
  type Entity,
  type Relation,
} from '@sidos/api/model';
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
      '1 theme:kiertotalous',
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
  const between = (from: string, to: string, more: Record<string, string> = {}) =>
    PathsAnswer.parse(shortestPaths(snapshot, PathsQuery.parse({ from, to, ...more })));
  const routes = (answer: PathsAnswer) => answer.paths.map(({ nodes }) => nodes.map(({ id }) => id));

  test('all of the same length, each step with the relation that carries it', () => {
    const answer = between('organisation:lapin-amk', 'organisation:gtk');
    expect(answer).toMatchObject({ length: 2, shown: 1, total: 1 });
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
    // From the project to GTK two ties lead: it takes part, and money is allocated to it. They are one way.
    const [{ ties, beside }] = answer.paths;
    expect(beside.map((others) => others.length)).toEqual([0, 1]);
    expect([ties[1].type, beside[1][0]?.type]).toEqual(['ALLOCATES', 'PARTICIPATES_IN']);
  });

  test('a limit shows the first and says how many there are', () => {
    expect(between('organisation:digipolis', 'region:espoo', { limit: '1' })).toMatchObject({
      shown: 1,
      total: 2,
    });
  });

  test('lead through no region unless asked', () => {
    const without = between('organisation:lapin-amk', 'organisation:aalto');
    expect(routes(without)[0]).toEqual([
      'organisation:lapin-amk',
      'project:ase',
      'organisation:gtk',
      'project:muu',
      'organisation:aalto',
    ]);
    const through = between('organisation:lapin-amk', 'region:suomi');
    expect(through.length).toBe(2);
    const asked = between('organisation:digipolis', 'organisation:lapin-amk', { places: 'true' });
    expect(asked.length).toBe(2);
  });

  test('lead through no theme unless asked: to be about the same is no way to each other', () => {
    const { indexOf, nodes } = snapshot;
    const [ase, muu] = ['project:ase', 'project:muu'].map((id) => indexOf.get(id) ?? -1);
    const node = snapshot.entities.length;
    const about = (project: number, tie: number): Relation => ({
      type: 'CONCERNS',
      id: `CONCERNS|${tie}`,
      from: snapshot.entities[project].id,
      to: 'theme:vety',
      notes: [],
      evidence: [],
    });
    const relations = [...snapshot.relations, about(ase, 1), about(muu, 2)];
    const theme: Entity = { ...snapshot.entities[ase], id: 'theme:vety', type: 'theme' } as unknown as Entity;
    const from = Int32Array.from([...Array.from(snapshot.ties.from), ase, muu]);
    const to = Int32Array.from([...Array.from(snapshot.ties.to), node, node]);
    const themed: Snapshot = {
      ...snapshot,
      entities: [...snapshot.entities, theme],
      relations,
      nodes: { type: [...nodes.type, 'theme'], kind: [...nodes.kind, null] },
      ties: { type: relations.map(({ type }) => type), from, to },
      indexOf: new Map([...indexOf, ['theme:vety', node]]),
      tiesOf: tiesOfEach(node + 1, { from, to }),
      degree: Int32Array.from([...snapshot.degree, 2]),
      component: Int32Array.from([...snapshot.component, 0]),
    };
    const ask = (more: Record<string, string>) => shortestPaths(themed, PathsQuery.parse(more));
    const pair = { from: 'organisation:lapin-amk', to: 'organisation:aalto' };
    // lapin-amk – ase – gtk – muu – aalto, or lapin-amk – ase – vety – muu – aalto: as long, and no way.
    expect(routes(ask(pair)).flat()).not.toContain('theme:vety');
    expect(routes(ask({ ...pair, places: 'true' })).flat()).toContain('theme:vety');
    // To the theme itself there is a way.
    expect(ask({ from: 'organisation:lapin-amk', to: 'theme:vety' }).length).toBe(2);
  });

  test('are those that the database finds, for every pair', async () => {
    const cypher =
      'MATCH p = allShortestPaths((a:Entity {id: $from})-[*..12]-(b:Entity {id: $to})) RETURN DISTINCT [n IN nodes(p) | n.id] AS nodes';
    const ids = snapshot.entities.filter(({ type }) => type !== 'document').map(({ id }) => id);
    for (const from of ids) {
      for (const to of ids.filter((id) => id > from)) {
        const { rows } = await store.ask({ cypher, params: { from, to }, timeoutMs: 10_000, maxRows: 1000 });
        const answer = between(from, to, { places: 'true', limit: '50' });
        expect([from, to, answer.total]).toEqual([from, to, rows.length]);
        const found = routes(answer).map((nodes) => nodes.join(' '));
        expect(found.sort()).toEqual(rows.map(([nodes]) => (nodes as string[]).join(' ')).sort());
      }
    }
  });

  test('where there is none, the length is null and not a number', () => {
    expect(between('event:yksin', 'project:ase')).toMatchObject({ length: null, total: 0, paths: [] });
    expect(between('project:ase', 'project:ase')).toMatchObject({ length: 0, total: 0, paths: [] });
  });

  test('an unknown end is a fault that names it', () => {
    expect(() => between('project:ase', 'project:nope')).toThrow('There is no entity "project:nope"');
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
