import { PLACE, directWholes, heldBy, nearestParts } from '@sidos/api/meanings';
import { ACTOR_TYPES, type ActorType } from '@sidos/api/model';
import type { Dataset } from './dataset.ts';
import type { Compare } from '../i18n/compare.ts';

/** Levels of regions from the widest to the narrowest; other areas (growth zones, say) cut across them. */
const LEVELS = ['country', 'major region', 'region', 'sub-region', 'municipality'] as const;
export type Level = (typeof LEVELS)[number];

/** A region with what lies in it at any depth, and its parts. */
export interface RegionBranch {
  /** Place in the tree: the regions from the root to this one; a region with two wholes stands under both. */
  path: string;
  node: number;
  /** Level, or null for an area that is none. */
  level: Level | null;
  /** Distinct entities in it by type, regions left out. */
  counts: Partial<Record<ActorType, number>>;
  parts: RegionBranch[];
}

/** The types that a roll-up counts: what stands in a region. A subject stands nowhere. */
export const COUNTED = ACTOR_TYPES.filter((type) => type !== 'region' && type !== 'theme');

/**
 * A region with its parts, folded out to the last municipality. Counts hold everything below, each entity once, so
 * that what lies in two parts counts in both and once in the whole.
 */
export function regionTree(data: Dataset, root: number, compare: Compare): RegionBranch {
  const known = new Map<number, RegionBranch['counts']>();
  const countsOf = (node: number): RegionBranch['counts'] => {
    const before = known.get(node);
    if (before) return before;
    const counts = countInside(data, node);
    known.set(node, counts);
    return counts;
  };
  const branch = (node: number, above: readonly number[]): RegionBranch => {
    const path = [...above, node];
    return {
      path: path.join('/'),
      node,
      level: levelOf(data, node),
      counts: countsOf(node),
      parts: nearestParts(data, node)
        .filter((part) => !path.includes(part))
        .map((part) => branch(part, path))
        .sort(
          (a, b) =>
            rank(a.level) - rank(b.level) || compare(data.nodes.name[a.node], data.nodes.name[b.node]),
        ),
    };
  };
  return branch(root, []);
}

const rank = (level: Level | null): number => (level === null ? LEVELS.length : LEVELS.indexOf(level));

function levelOf({ nodes }: Dataset, node: number): Level | null {
  return LEVELS.find((level) => level === nodes.kind[node]) ?? null;
}

/** Everything that lies in a region, by type, in the order of the data. */
function heldInside(data: Dataset, region: number): Partial<Record<ActorType, number[]>> {
  const inside = heldBy(data, PLACE, [region]);
  const found: Partial<Record<ActorType, number[]>> = {};
  for (let i = 0; i < data.nodeCount; i += 1) {
    const type = data.nodes.type[i];
    if (type !== 'region' && inside(i)) (found[type] ??= []).push(i);
  }
  return found;
}

/** Everything that lies in a region, by type and by name. */
export function insideRegion(
  data: Dataset,
  region: number,
  compare: Compare,
): Partial<Record<ActorType, number[]>> {
  const found = heldInside(data, region);
  for (const list of Object.values(found))
    list.sort((a, b) => compare(data.nodes.name[a], data.nodes.name[b]));
  return found;
}

function countInside(data: Dataset, region: number): RegionBranch['counts'] {
  return Object.fromEntries(
    Object.entries(heldInside(data, region)).map(([type, found]) => [type, found.length]),
  );
}

/** The regions that a region is directly a part of, widest first. */
export function wholesOf(data: Dataset, region: number, compare: Compare): number[] {
  return [...directWholes(data, region)].sort(
    (a, b) =>
      rank(levelOf(data, a)) - rank(levelOf(data, b)) || compare(data.nodes.name[a], data.nodes.name[b]),
  );
}

/** The branches in the order in which a table shows them, parts after their whole where it is unfolded. */
export function unfolded(
  branch: RegionBranch,
  isOpen: (branch: RegionBranch) => boolean,
  depth = 0,
): { branch: RegionBranch; depth: number }[] {
  const below = isOpen(branch) ? branch.parts.flatMap((part) => unfolded(part, isOpen, depth + 1)) : [];
  return [{ branch, depth }, ...below];
}

/** The levels that occur below a region, widest first. */
export function levelsBelow(branch: RegionBranch): Level[] {
  const found = new Set(unfolded(branch, () => true).map((item) => item.branch.level));
  return LEVELS.filter((level) => level !== branch.level && found.has(level));
}

/** Paths of the branches to unfold so that regions of a level, and none below them, are seen. */
export function openTo(branch: RegionBranch, level: Level): Set<string> {
  const hasLevel = (item: RegionBranch): boolean =>
    item.parts.some((part) => part.level === level || hasLevel(part));
  return new Set(
    unfolded(branch, hasLevel)
      .filter((item) => item.branch.level !== level && hasLevel(item.branch))
      .map((item) => item.branch.path),
  );
}
