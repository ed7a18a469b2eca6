import { InvalidInput } from '../../model/errors.ts';

/** What a file says of one node or tie, by attribute name as it stands in the file. */
export type Attributes = ReadonlyMap<string, unknown>;

interface FileNode {
  id: string;
  attributes: Attributes;
}

export interface FileTie {
  source: string;
  target: string;
  attributes: Attributes;
  /** Where it stands, for error messages: "line 4", "edge 3". */
  place: string;
}

/** A graph as a file states it, before self-loops and repeats are dealt with. */
export interface GraphFile {
  /** Null where the format does not say. */
  directed: boolean | null;
  nodes: FileNode[];
  ties: FileTie[];
}

/** A fault of the file: where, what is wrong, what to do. */
export function fault(place: string, problem: string): InvalidInput {
  return new InvalidInput(`${place}: ${problem}`);
}

/** Refuses two nodes of one name and ties to nodes that are not there. */
export function checkEnds(graph: GraphFile): GraphFile {
  const known = new Set<string>();
  graph.nodes.forEach(({ id }, i) => {
    if (known.has(id)) throw fault(`node ${i + 1}`, `the id "${id}" is used twice; give each node its own`);
    known.add(id);
  });
  for (const { source, target, place } of graph.ties)
    for (const id of [source, target])
      if (!known.has(id))
        throw fault(place, `there is no node "${id}"; add it to the nodes or take the tie out`);
  return graph;
}
