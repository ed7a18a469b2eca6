import { relationTypesWith } from '../model/index.ts';
import { madeOnce, reach, stepsAlong, type Columns } from './columns.ts';

const NESTING = relationTypesWith(({ nests }) => nests);

const wholesOfEach = madeOnce((columns: Columns) => stepsAlong(columns, NESTING, 'out'));
const partsOfEach = madeOnce((columns: Columns) => stepsAlong(columns, NESTING, 'in'));

/** What a node is directly a part of. */
export function directWholes(columns: Columns, node: number): readonly number[] {
  return [...new Set(wholesOfEach(columns)[node])];
}

/** What is directly a part of a node. */
export function directParts(columns: Columns, node: number): readonly number[] {
  return [...new Set(partsOfEach(columns)[node])];
}

/** Nodes with all that they are part of, step by step, themselves first. */
export function withWholes(columns: Columns, nodes: Iterable<number>): Set<number> {
  return reach(wholesOfEach(columns), nodes);
}

/** Nodes with all that is part of them, step by step, themselves first. */
export function withParts(columns: Columns, nodes: Iterable<number>): Set<number> {
  return reach(partsOfEach(columns), nodes);
}

/**
 * The parts of a node that lie in no other part of it: a municipality stands under its sub-region, not beside it.
 * Two that are parts of each other both stay.
 */
export function nearestParts(columns: Columns, whole: number): number[] {
  const parts = directParts(columns, whole).filter((part) => part !== whole);
  const within = new Map(parts.map((part) => [part, withParts(columns, [part])]));
  return parts.filter((part) =>
    parts.every((other) => other === part || !within.get(other)!.has(part) || within.get(part)!.has(other)),
  );
}
