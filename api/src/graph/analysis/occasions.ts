import type { BridgeReason, EntityStub } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import { regionsAt } from '../regions.ts';
import { stubOf } from '../stubs.ts';
import { themesOf } from './themes.ts';

/** Something that brings actors of two groups together: a partner, a place or a theme. */
export interface Occasion {
  readonly kind: Exclude<BridgeReason['kind'], 'partners-in-both'>;
  readonly thing: EntityStub;
  /** The actors of either group that it brings together. */
  readonly inA: readonly number[];
  readonly inB: readonly number[];
}

/** The smaller the place, the more it says. */
const PLACE_LEVELS = ['municipality', 'sub-region', 'region'] as const;

/**
 * What brings actors of two groups together: partners and themes first by how few pairs they bring together, then
 * places from the smallest level up.
 */
export function occasionsOf(analysis: Analysis, of: Int32Array, a: number, b: number): Occasion[] {
  const { snapshot, twoMode, network } = analysis;
  const nodes = twoMode.actors.map(({ id }) => snapshot.indexOf.get(id)!);
  const members = [...nodes.keys()].filter((i) => of[i] === a || of[i] === b);
  const collect = (
    kind: Occasion['kind'],
    keysOf: (i: number) => Iterable<number>,
    stub: (key: number) => EntityStub,
  ) =>
    collected(members, of, a, keysOf).map(({ key, inA, inB }): Occasion => ({
      kind,
      thing: stub(key),
      inA,
      inB,
    }));
  const partners = collect(
    'shared-partner',
    (i) => network.neighbours.subarray(network.offsets[i], network.offsets[i + 1]),
    (key) => twoMode.actors[key],
  );
  const themes = themesOf(snapshot);
  const shared = collect(
    'same-theme',
    (i) => themes[nodes[i]],
    (key) => stubOf(snapshot, key),
  );
  const places = PLACE_LEVELS.flatMap((level) => {
    const regions = regionsAt(snapshot, level);
    const found = collect(
      'same-place',
      (i) => regions[nodes[i]],
      (key) => stubOf(snapshot, key),
    );
    return found.sort(byFewness);
  });
  return [...[...partners, ...shared].sort(byFewness), ...places];
}

/** Actors of either group by what they have in common, where both have it. */
function collected(
  members: readonly number[],
  of: Int32Array,
  a: number,
  keysOf: (i: number) => Iterable<number>,
): { key: number; inA: number[]; inB: number[] }[] {
  const found = new Map<number, { key: number; inA: number[]; inB: number[] }>();
  for (const i of members)
    for (const key of keysOf(i)) {
      const occasion = found.get(key) ?? { key, inA: [], inB: [] };
      found.set(key, occasion);
      (of[i] === a ? occasion.inA : occasion.inB).push(i);
    }
  return [...found.values()].filter(({ inA, inB }) => inA.length > 0 && inB.length > 0);
}

function byFewness(p: Occasion, q: Occasion): number {
  return p.inA.length * p.inB.length - q.inA.length * q.inB.length || (p.thing.id < q.thing.id ? -1 : 1);
}
