/** A call of a function in a query: its name in lower case, and its arguments as they were written. */
export interface Call {
  name: string;
  arguments: string[];
  start: number;
}

/** Where the labels of a node stand in a query, without the colon; `end` null: it has none, and they would begin there. */
export interface NodePlace {
  /** Its variable as written. */
  name: string | null;
  start: number;
  end: number | null;
  /** Whether they are joined as `A:B`. */
  byColons: boolean;
}

/** A call of a procedure: its name in lower case, where name, brackets and YIELD stand, and what comes of it. */
export interface ProcedureCall {
  name: string;
  start: number;
  end: number;
  /** The columns that are handed on, with their names as written; none: all. */
  columns: { column: string; as: string }[];
  /** Whether a WHERE stands behind. */
  isFiltered: boolean;
  /** Whether nothing stands behind it: its columns are the answer. */
  isAnswer: boolean;
}

/** What a query holds that one engine answers otherwise than the other, and where; and where nodes and procedures are. */
export interface Facts {
  calls: Call[];
  nodes: NodePlace[];
  procedures: ProcedureCall[];
  /** Where a power is raised to a power without brackets. */
  powers: number[];
  /** Slices of lists, with their ends as written. */
  slices: { from: string; to: string; start: number }[];
  /** EXISTS in the WHERE of an OPTIONAL MATCH. */
  existsInOptional: boolean;
  /** nodes() or relationships() in the WHERE behind a shortest path. */
  conditionOnShortest: boolean;
}

/** The end of the last RETURN that all rows pass: where a limit can be put, or the number of the one that is there. */
export interface Ending {
  /** None where rows come together from a UNION, or the query ends otherwise. */
  end: number | null;
  limit: { start: number; text: string } | null;
}

/** A user's query that may be asked. */
export interface Statement {
  /** The query as engines get it: {@link import('./text.ts').plainText}. */
  text: string;
  facts: Facts;
  ending: Ending;
}
