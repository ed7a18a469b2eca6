import { InvalidInput } from '../model/errors.ts';
import type { Told } from '../model/sources.ts';
import { tell } from '../model/told.ts';

/** What a file says of one node or tie, by attribute name as it stands in the file. */
export type Attributes = ReadonlyMap<string, unknown>;

/** How a tie runs; a mutual one stands for two opposite ties. */
export type Direction = 'directed' | 'undirected' | 'mutual';

export interface FileNode {
  id: string;
  attributes: Attributes;
  /** Where it stands, for error messages: "node 3 (line 17)". */
  place: string;
}

export interface FileTie {
  source: string;
  target: string;
  attributes: Attributes;
  /** Where it stands, for error messages: "line 4", "edge 3". */
  place: string;
}

/** Names of attributes or columns, those too that no node or tie has a value of. */
interface AttributeNames {
  node: readonly string[];
  tie: readonly string[];
}

/** A graph as a reader finds it in a file, texts as they stand. */
export interface StatedGraph {
  /** How ties run that do not say it themselves; null where the format does not say. */
  direction: Direction | null;
  /** Null where the file holds ties only: the nodes are then their ends, in order of appearance. */
  nodes: FileNode[] | null;
  ties: (FileTie & { direction?: Direction | undefined })[];
  names: AttributeNames;
  /** What the user should know of how it was read. */
  notes: Told[];
  /** Whether a point before three digits may stand for thousands, as in a table of a spreadsheet in German. */
  pointMayGroup?: boolean;
}

/** A graph with its texts tidied and its directions settled, before self-loops and repeats are dealt with. */
export interface GraphFile {
  /** Null where the file does not say. */
  directed: boolean | null;
  nodes: FileNode[];
  ties: FileTie[];
  names: AttributeNames;
  /** The attribute of ties that says how they run, where there is one. */
  typeName: string | null;
  notes: Told[];
  pointMayGroup: boolean;
}

/** A fault of the file: where, what is wrong, what to do. */
export function fault(place: string, problem: string): InvalidInput {
  return new InvalidInput(tell('fileFault', { what: `${place}: ${problem}` }));
}

/** Refuses two nodes of one name and ties to nodes that are not there. */
export function checkEnds(nodes: readonly FileNode[], ties: readonly FileTie[]): void {
  const known = new Set<string>();
  for (const { id, place } of nodes) {
    if (known.has(id)) throw fault(place, `the id "${id}" is used twice; give each node its own`);
    known.add(id);
  }
  for (const { source, target, place } of ties)
    for (const id of [source, target])
      if (!known.has(id))
        throw fault(place, `there is no node "${id}"; add it to the nodes or take the tie out`);
}

/** Names in order of first appearance in the attributes of things. */
export function namesOf(things: readonly { attributes: Attributes }[]): string[] {
  return [...new Set(things.flatMap(({ attributes }) => [...attributes.keys()]))];
}
