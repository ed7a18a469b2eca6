import { indexById, tiesOfEach, tiesOfPlace, type NetworkIndex } from '@sidos/api/meanings';
import type { NetworkPayload } from '@sidos/api/model';

/**
 * A network payload with what the client asks of it all the time: places of ids, ties of a node, the tree of
 * regions. Nodes and ties are numbered as in the payload.
 */
export interface Dataset extends NetworkIndex {
  readonly version: string;
  readonly nodes: NetworkPayload['nodes'];
  readonly ties: NetworkPayload['ties'];
  /** Columns of one's own tables. */
  readonly attributes: NetworkPayload['attributes'];
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly tieIndexOf: ReadonlyMap<string, number>;
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
  return {
    version: payload.version,
    nodes,
    ties,
    attributes: payload.attributes,
    nodeCount,
    tieCount,
    indexOf: indexById(nodes.id),
    tieIndexOf: indexById(ties.id),
    tiesOf: tiesOfEach(nodeCount, ties),
    placeTie: tiesOfPlace({ nodes, ties }),
    documents: [...new Set(nodes.documents.flat())].sort(),
  };
}

/** Indices of the ids that the dataset has, in the order given. */
export function indicesOf(data: Dataset, ids: readonly string[]): number[] {
  return ids.flatMap((id) => data.indexOf.get(id) ?? []);
}
