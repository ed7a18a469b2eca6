import { otherEnd } from '@sidos/api/meanings';
import type { Dataset } from './dataset.ts';
import type { Visibility } from './filter.ts';

/** Nodes and ties around a set of nodes. */
export interface Surroundings {
  nodes: Set<number>;
  ties: Set<number>;
}

/**
 * Everything within `depth` steps of the nodes along ties that are seen. Ties of place are followed only in the
 * first step: through a region everything is near everything.
 */
export function surroundings(
  data: Dataset,
  seen: Visibility,
  centres: readonly number[],
  depth: number,
): Surroundings {
  const nodes = new Set(centres);
  const ties = new Set<number>();
  let edge = [...centres];
  for (let step = 1; step <= depth; step += 1) {
    const next: number[] = [];
    for (const from of edge) {
      for (const tie of data.tiesOf[from]) {
        const node = otherEnd(data, tie, from);
        if (seen.ties[tie] !== 1 || (step > 1 && data.placeTie[tie] === 1)) continue;
        ties.add(tie);
        if (!nodes.has(node)) {
          nodes.add(node);
          next.push(node);
        }
      }
    }
    edge = next;
  }
  return { nodes, ties };
}

/** What an expansion adds: the best connected first, up to a limit, and how many there were. */
export interface Expansion {
  added: number[];
  total: number;
}

/** Neighbours of the centres to a depth that are not yet among `present`, at most `limit` of them. */
export function expansion(
  data: Dataset,
  centres: readonly number[],
  depth: number,
  present: ReadonlySet<number>,
  limit: number,
): Expansion {
  const everything: Visibility = {
    nodes: new Uint8Array(data.nodeCount).fill(1),
    ties: new Uint8Array(data.tieCount).fill(1),
    nodeCount: data.nodeCount,
    tieCount: data.tieCount,
  };
  const found = [...surroundings(data, everything, centres, depth).nodes].filter((i) => !present.has(i));
  const degree = (i: number): number => data.nodes.degree[i];
  found.sort((a, b) => degree(b) - degree(a) || a - b);
  return { added: found.slice(0, limit), total: found.length };
}
