import type { EntityType, RelationType } from '../model/index.ts';

/**
 * The least that a meaning needs of a network: type and kind of each node, and the type and ends of each tie. The snapshot
 * of the server and the dataset of the browser both have it, so that both mean the same.
 */
export interface Columns {
  readonly nodes: { readonly type: readonly EntityType[]; readonly kind: readonly (string | null)[] };
  readonly ties: {
    readonly type: readonly RelationType[];
    readonly from: ArrayLike<number>;
    readonly to: ArrayLike<number>;
  };
}

/** For each node the nodes that its ties lead to; a node with several such ties to another has it as often. */
export type Steps = readonly (readonly number[])[];

/** What `make` gives for a network, made once and forgotten together with it. */
export function madeOnce<Of extends Columns, T>(make: (network: Of) => T): (network: Of) => T {
  const made = new WeakMap<Of, { value: T }>();
  return (network) => {
    const known = made.get(network) ?? { value: make(network) };
    made.set(network, known);
    return known.value;
  };
}

/** What is asked of a network all the time, whoever holds it. */
export interface NetworkIndex {
  /** The node of an id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Ties of node i, in the order of the ties; one that leads back to its own node stands once. */
  readonly tiesOf: readonly (readonly number[])[];
}

/** The place of each id in a list of different ones. */
export function indexById(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

/** The ties of each of n nodes: {@link NetworkIndex.tiesOf}. */
export function tiesOfEach(
  n: number,
  { from, to }: Pick<Columns['ties'], 'from' | 'to'>,
): readonly (readonly number[])[] {
  const tiesOf = Array.from({ length: n }, (): number[] => []);
  for (let tie = 0; tie < from.length; tie++) {
    tiesOf[from[tie]].push(tie);
    if (to[tie] !== from[tie]) tiesOf[to[tie]].push(tie);
  }
  return tiesOf;
}

/** The other end of a tie of a node. */
export function otherEnd({ ties }: Columns, tie: number, node: number): number {
  return ties.from[tie] === node ? ties.to[tie] : ties.from[tie];
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
