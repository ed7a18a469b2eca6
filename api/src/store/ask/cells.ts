import type { AskAnswer } from '../../model/index.ts';
import type { Store } from '../port.ts';

/** An answer whose cells hold ids already, with the ids of all entities and ties that were met in them. */
export interface RawAnswer {
  columns: string[];
  rows: unknown[][];
  nodeIds: string[];
  tieIds: string[];
  truncated: boolean;
  ms: number;
}

/** Turns nodes and relationships in cells into their ids and remembers them, so that the answer can be drawn. */
export class CellCollector {
  private readonly nodes = new Set<string>();
  private readonly ties = new Set<string>();

  /** The id of a node; all its properties where it is no entity of Sidos. */
  node(properties: Record<string, unknown>): unknown {
    if (typeof properties.id !== 'string' || !properties.id.includes(':')) return properties;
    this.nodes.add(properties.id);
    return properties.id;
  }

  tie(properties: Record<string, unknown>): unknown {
    if (typeof properties.id !== 'string') return properties;
    this.ties.add(properties.id);
    return properties.id;
  }

  ids(): Pick<RawAnswer, 'nodeIds' | 'tieIds'> {
    return { nodeIds: [...this.nodes].sort(), tieIds: [...this.ties].sort() };
  }
}

/** Adds to a raw answer what is needed to draw it: the entities met, the ends of the ties met, and the ties. */
export async function collectGraph(store: Store, raw: RawAnswer): Promise<AskAnswer> {
  const { columns, rows, nodeIds, tieIds, truncated, ms } = raw;
  const ties = tieIds.flatMap((id) => {
    const [type = '', from, to] = id.split('|');
    return from === undefined || to === undefined ? [] : [{ id, type, from, to }];
  });
  const ids = [...new Set([...nodeIds, ...ties.flatMap(({ from, to }) => [from, to])])];
  const nodes = ids.length === 0 ? [] : await store.read('stubs', { ids });
  return { columns, rows, nodes, ties, truncated, ms };
}
