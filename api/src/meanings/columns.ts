import type { EntityType, RelationType } from '../model/index.ts';

/**
 * The least that a meaning needs of a network: the type of each node, and the type and ends of each tie. The snapshot
 * of the server and the dataset of the browser both have it, so that both mean the same.
 */
export interface Columns {
  readonly nodes: { readonly type: readonly EntityType[] };
  readonly ties: {
    readonly type: readonly RelationType[];
    readonly from: ArrayLike<number>;
    readonly to: ArrayLike<number>;
  };
}

/** For each node the nodes that its ties lead to; a node with several such ties to another has it as often. */
export type Steps = readonly (readonly number[])[];

/** What `make` gives for the columns, made once and forgotten together with them. */
export function perColumns<T>(make: (columns: Columns) => T): (columns: Columns) => T {
  const made = new WeakMap<Columns, { value: T }>();
  return (columns) => {
    const known = made.get(columns) ?? { value: make(columns) };
    made.set(columns, known);
    return known.value;
  };
}

/** The ties of some types as steps, in the order of the ties: `out` as they point, `in` against it. */
export function stepsAlong(
  { nodes, ties }: Columns,
  types: readonly RelationType[],
  direction: 'out' | 'in',
): Steps {
  const steps = nodes.type.map((): number[] => []);
  const [starts, ends] = direction === 'out' ? [ties.from, ties.to] : [ties.to, ties.from];
  ties.type.forEach((type, tie) => {
    if (types.includes(type)) steps[starts[tie]].push(ends[tie]);
  });
  return steps;
}

/** All nodes that steps lead to, the starts among them, nearest first; a circle in the data ends the walk. */
export function reach(steps: Steps, starts: Iterable<number>): Set<number> {
  const reached = new Set(starts);
  for (const node of reached) steps[node].forEach((next) => reached.add(next));
  return reached;
}
