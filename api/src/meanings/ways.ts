import type { EntityType, RelationType } from '../model/index.ts';
import { madeOnce, stepsAlong, type Columns, type Steps } from './columns.ts';
import { directWholes, withParts, withWholes } from './containment.ts';

/** Steps outwards along ties, each by one of some relations. None: the entity itself. */
export type Way = readonly (readonly RelationType[])[];

/**
 * How an entity leads to what holds it. The questions' Cypher is written from the same records that the functions
 * below walk by.
 */
export interface Holding {
  /** The type of what holds; its parts hold for it. */
  readonly type: 'region' | 'cluster' | 'theme';
  /** By the type of the entity; `other` for those not named. */
  readonly ways: Partial<Record<EntityType, Way>> & { readonly other: Way };
  /** Entities of this type that have none of their own have those of what they are directly part of. */
  readonly lent?: EntityType;
}

/**
 * Lies in a region: is it, is located in it or covers it; a person lies where the organisations are that he or she is
 * affiliated with. Whatever lies in a part lies in the whole. A unit of an organisation that is located nowhere by
 * itself lies where that is located.
 */
export const PLACE: Holding = {
  type: 'region',
  ways: { region: [], person: [['AFFILIATED_WITH'], ['LOCATED_IN']], other: [['LOCATED_IN', 'COVERS']] },
  lent: 'organisation',
};

/**
 * Belongs to a cluster: is it, takes part in it or concerns it. Whatever belongs to a sub-cluster belongs to the
 * cluster. Money allotted to a cluster makes nobody belong to it.
 */
export const CLUSTER: Holding = {
  type: 'cluster',
  ways: { cluster: [], other: [['PARTICIPATES_IN', 'CONCERNS']] },
};

/** Is about a theme: is it, or concerns it. A theme has no parts, and what is about a project's theme says so itself. */
export const THEME: Holding = { type: 'theme', ways: { theme: [], other: [['CONCERNS']] } };

/** The way by which entities of a type lead to what holds them. */
export function wayOf({ ways }: Holding, type: EntityType): Way {
  return ways[type] ?? ways.other;
}

const stepsOf = madeOnce<Columns, Map<string, Steps>>(() => new Map());

function stepsBy(columns: Columns, types: readonly RelationType[]): Steps {
  const known = stepsOf(columns);
  const key = types.join('|');
  const steps = known.get(key) ?? stepsAlong(columns, types, 'out');
  known.set(key, steps);
  return steps;
}

/** What holds each node directly, without what that is part of; ascending. */
function holdersOf(columns: Columns, holding: Holding): number[][] {
  const { type } = columns.nodes;
  return type.map((own, node) => {
    const way = wayOf(holding, own);
    let ends = [node];
    way.forEach((types, at) => {
      const steps = stepsBy(columns, types);
      const held = (end: number) => steps[end].filter((holder) => type[holder] === holding.type);
      ends = ends.flatMap((end) =>
        at < way.length - 1 ? steps[end] : ownOrLent(columns, holding, end, held),
      );
    });
    return [...new Set(ends)].filter((end) => type[end] === holding.type).sort((a, b) => a - b);
  });
}

/** What holds a node by itself, and only where nothing does what holds that which it is part of. */
function ownOrLent(
  columns: Columns,
  { lent }: Holding,
  node: number,
  held: (node: number) => readonly number[],
): readonly number[] {
  const own = held(node);
  if (own.length > 0 || columns.nodes.type[node] !== lent) return own;
  return directWholes(columns, node).flatMap(held);
}

const lenders = madeOnce((columns: Columns) => {
  const steps = stepsBy(columns, wayOf(PLACE, 'organisation')[0]);
  return columns.nodes.type.map((type, node) => {
    if (type !== PLACE.lent || steps[node].length > 0) return [];
    return directWholes(columns, node).filter((whole) => steps[whole].length > 0);
  });
});

/** The wholes that a node has its place from, because it has none of its own; none where it has, or they have none. */
export function placedBy(columns: Columns, node: number): readonly number[] {
  return lenders(columns)[node];
}

const holders = {
  region: madeOnce((columns: Columns) => holdersOf(columns, PLACE)),
  cluster: madeOnce((columns: Columns) => holdersOf(columns, CLUSTER)),
  theme: madeOnce((columns: Columns) => holdersOf(columns, THEME)),
};

/** The regions that each node lies in, the clusters that it belongs to or the themes it is about, directly; itself where it is one. */
export function directHolders(columns: Columns, { type }: Holding): Steps {
  return holders[type](columns);
}

const withAllWholes = (type: Holding['type']) =>
  madeOnce((columns: Columns) => holders[type](columns).map((own) => withWholes(columns, own)));
const heldWithWholes = {
  region: withAllWholes('region'),
  cluster: withAllWholes('cluster'),
  theme: withAllWholes('theme'),
};

/** The same with all that these are part of. */
export function allHolders(columns: Columns, { type }: Holding): readonly ReadonlySet<number>[] {
  return heldWithWholes[type](columns);
}

/** Whether a node lies in one of some regions, belongs to one of some clusters, or is about one of some themes. */
export function heldBy(
  columns: Columns,
  holding: Holding,
  wanted: readonly number[],
): (node: number) => boolean {
  const found = withParts(columns, wanted);
  const direct = directHolders(columns, holding);
  return (node) => direct[node].some((holder) => found.has(holder));
}
