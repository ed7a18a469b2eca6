import { beforeAll, describe, expect, test } from '@jest/globals';
import { layoutNetwork, type LayoutNode, type LayoutTie } from '@sidos/api/graph';
import { markRadius } from '@sidos/api/meanings';
import { seededRandom, shuffled } from '../../../api/src/measures/random.ts';

/** A large component of 90 nodes with hubs, a chain of three, a pair, and two single nodes. */
function network(): { nodes: LayoutNode[]; ties: LayoutTie[] } {
  const random = seededRandom(7);
  const node = (id: string): LayoutNode => ({
    id,
    type: id.startsWith('region') ? 'region' : 'organisation',
  });
  const tie = (from: string, to: string): LayoutTie => ({ type: 'PARTICIPATES_IN', from, to });
  const large = Array.from({ length: 90 }, (_, i) => `organisation:a${String(i).padStart(2, '0')}`);
  const ties = large.slice(1).map((id, i) => tie(id, large[Math.floor(random() ** 3 * (i + 1))]));
  ties.push(tie('organisation:b1', 'organisation:b2'), tie('organisation:b2', 'organisation:b3'));
  ties.push(tie('organisation:c1', 'organisation:c2'));
  const others = ['b1', 'b2', 'b3', 'c1', 'c2', 'd', 'e'].map((name) => `organisation:${name}`);
  return { nodes: [...large, ...others].map(node), ties };
}

describe('the layout of a network', () => {
  const { nodes, ties } = network();
  const shares: number[] = [];
  let places: Map<string, { x: number; y: number }>;
  beforeAll(async () => {
    const positions = await layoutNetwork(nodes, ties, (share) => shares.push(share));
    places = new Map(positions.map(({ id, x, y }) => [id, { x, y }]));
  });

  test('places every entity, and says how far it is up to the end', () => {
    expect([...places.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  test('is the same again, whatever the order of the rows', async () => {
    const random = seededRandom(3);
    const again = await layoutNetwork(shuffled(nodes, random), shuffled(ties, random));
    expect(again).toEqual([...places].map(([id, place]) => ({ id, ...place })));
  });

  test('no two marks overlap, and each has 3 pixels of free room', () => {
    const degree = new Map<string, number>();
    for (const id of ties.flatMap(({ from, to }) => [from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
    const marks = [...places].map(([id, at]) => ({ id, ...at, r: markRadius(degree.get(id) ?? 0) }));
    const tooNear = marks.flatMap((a, i) =>
      marks
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + 6 - 0.05)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(tooNear).toEqual([]);
  });

  test('the largest component lies across the stage, the others below it, single entities last', () => {
    const of = (letter: string) =>
      [...places].filter(([id]) => id.startsWith(`organisation:${letter}`)).map(([, place]) => place);
    const ys = (letter: string) => of(letter).map(({ y }) => y);
    const xs = of('a').map(({ x }) => x);
    const width = Math.max(...xs) - Math.min(...xs);
    const height = Math.max(...ys('a')) - Math.min(...ys('a'));
    expect(width).toBeGreaterThan(height);
    expect(Math.max(...ys('b'), ...ys('c'))).toBeLessThan(Math.min(...ys('a')));
    expect(Math.max(...ys('d'), ...ys('e'))).toBeLessThan(Math.min(...ys('b'), ...ys('c')));
  });

  test('documents are not placed', async () => {
    const positions = await layoutNetwork([{ id: 'document:1', type: 'document' }, ...nodes.slice(0, 1)], []);
    expect(positions.map(({ id }) => id)).toEqual(['organisation:a00']);
  });

  test('nothing to place gives no positions', async () => {
    expect(await layoutNetwork([], [])).toEqual([]);
  });

  test('in a large network those who work together stand near each other, and the whole is the same again', async () => {
    // Sixty groups of fifty, each member tied to three others of its group and one in ten to another group.
    const random = seededRandom(11);
    const id = (group: number, i: number) => `organisation:g${String(group).padStart(2, '0')}-${i}`;
    const places = Array.from({ length: 3_000 }, (_, k) => ({ group: Math.floor(k / 50), i: k % 50 }));
    const all = places.map(({ group, i }): LayoutNode => ({ id: id(group, i), type: 'organisation' }));
    const own = places.flatMap(({ group, i }): LayoutTie[] =>
      [1, 2, 3].map((step) => ({
        type: 'PARTICIPATES_IN',
        from: id(group, i),
        to: id(group, (i + step * step) % 50),
      })),
    );
    const across = places
      .filter(({ i }) => i % 10 === 0)
      .map(({ group, i }): LayoutTie => {
        const other = (group + 1 + Math.floor(random() * 59)) % 60;
        return { type: 'PARTICIPATES_IN', from: id(group, i), to: id(other, i) };
      });
    const positions = await layoutNetwork(all, [...own, ...across]);
    const nearest = positions
      .filter((_, k) => k % 100 === 0)
      .map((from) => {
        const others = positions.filter(({ id }) => id !== from.id);
        const far = (to: { x: number; y: number }) => Math.hypot(to.x - from.x, to.y - from.y);
        const [first] = others.sort((a, b) => far(a) - far(b));
        return first.id.slice(0, 16) === from.id.slice(0, 16);
      });
    // By chance the nearest is of the same group once in sixty-one times.
    expect(nearest.filter(Boolean).length / nearest.length).toBeGreaterThan(0.8);
    const again = await layoutNetwork(shuffled(all, random), shuffled([...own, ...across], random));
    expect(again).toEqual(positions);
  });

  test('entities of a place gather less than those of a project', async () => {
    const members = (hub: string) =>
      Array.from({ length: 12 }, (_, i) => `organisation:${hub.replace(':', '-')}${i}`);
    const hubs = ['project:p', 'region:r'];
    const all = [...hubs, ...hubs.flatMap(members)].map((id) => ({
      id,
      type: id.slice(0, id.indexOf(':')) as LayoutNode['type'],
    }));
    const around = (hub: string, type: LayoutTie['type']) =>
      members(hub).map((from) => ({ type, from, to: hub }));
    const bridge: LayoutTie = { type: 'PARTICIPATES_IN', from: 'organisation:region-r0', to: 'project:p' };
    const positions = await layoutNetwork(all, [
      ...around('project:p', 'PARTICIPATES_IN'),
      ...around('region:r', 'LOCATED_IN'),
      bridge,
    ]);
    const at = new Map(positions.map((position) => [position.id, position]));
    const spreadOf = (hub: string) => {
      const centre = at.get(hub);
      const far = members(hub)
        .slice(1)
        .map((id) =>
          Math.hypot((at.get(id)?.x ?? 0) - (centre?.x ?? 0), (at.get(id)?.y ?? 0) - (centre?.y ?? 0)),
        );
      return far.reduce((sum, value) => sum + value, 0) / far.length;
    };
    expect(spreadOf('region:r')).toBeGreaterThan(spreadOf('project:p'));
  });
});
