/** What a cell of a table can hold; null is an undefined value and stays empty. */
export type Cell = string | number | boolean | null;

/** A column of values that nodes or ties carry. */
export interface FileColumn {
  key: string;
  /** Name to show in the program that opens the file. */
  title: string;
  type: 'string' | 'double' | 'integer' | 'boolean';
}

/** How a node is drawn: where, how large, and in which colour (`#rrggbb`). */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  colour: string;
}

/** A network as the formats write it: its values in columns, and what it was computed from. */
export interface NetworkFile {
  title: string;
  /** What it holds and how it came about: the methods paragraph, say. */
  description: string;
  /** Day of writing as `2026-01-31`, given by the caller so that the same input gives the same file. */
  date: string;
  /** Definition of the network, data version, seed, link: name and value. */
  parameters: Readonly<Record<string, string>>;
  /** Whether its ties run from source to target; not given: they do not. */
  directed?: boolean;
  nodeColumns: readonly FileColumn[];
  /** `values` in the order of `nodeColumns`; null is left out of the file. */
  nodes: readonly { id: string; label: string; values: readonly Cell[]; look?: NodeLook }[];
  tieColumns: readonly FileColumn[];
  ties: readonly { source: string; target: string; weight: number; values: readonly Cell[] }[];
}
