import { isTieOfPlace } from '@sidos/api/meanings';
import type { NetworkPayload } from '@sidos/api/model';

/** A tie seen from one of its ends: index of the other end and of the tie. */
interface Link {
  node: number;
  tie: number;
}

/**
 * A network payload with what the client asks of it all the time: places of ids, ties of a node, the tree of
 * regions. Nodes and ties are numbered as in the payload.
 */
export interface Dataset {
  readonly version: string;
  readonly nodes: NetworkPayload['nodes'];
  readonly ties: NetworkPayload['ties'];
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly tieIndexOf: ReadonlyMap<string, number>;
  /** `links[i]`: the ties of node i, in the order of the payload. */
  readonly links: readonly (readonly Link[])[];
  /** `placeTie[j]`: 1 where tie j says where something lies. */
  readonly placeTie: Uint8Array;
  /** Numbers of the documents, ascending. */
  readonly documents: readonly string[];
}

/** Indexes a payload; reads it once. */
export function makeDataset(payload: NetworkPayload): Dataset {
  const { nodes, ties } = payload;
  const nodeCount = nodes.id.length;
  const tieCount = ties.id.length;
  const links: Link[][] = Array.from({ length: nodeCount }, () => []);
  const placeTie = new Uint8Array(tieCount);
  for (let j = 0; j < tieCount; j += 1) {
    const from = ties.from[j];
    const to = ties.to[j];
    links[from].push({ node: to, tie: j });
    if (to !== from) links[to].push({ node: from, tie: j });
    placeTie[j] = isTieOfPlace(ties.type[j], nodes.type[from]) ? 1 : 0;
  }
  return {
    version: payload.version,
    nodes,
    ties,
    nodeCount,
    tieCount,
    indexOf: new Map(nodes.id.map((id, i) => [id, i])),
    tieIndexOf: new Map(ties.id.map((id, j) => [id, j])),
    links,
    placeTie,
    documents: [...new Set(nodes.documents.flat())].sort(),
  };
}

/** Indices of the ids that the dataset has, in the order given. */
export function indicesOf(data: Dataset, ids: readonly string[]): number[] {
  return ids.flatMap((id) => data.indexOf.get(id) ?? []);
}
