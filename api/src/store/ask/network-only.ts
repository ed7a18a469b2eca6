import { InvalidInput, type TextPosition } from '../../model/errors.ts';
import type { NodePlace, ProcedureCall, Statement } from './facts.ts';
import { placeOf } from './text.ts';
import { PROCEDURES } from './words.ts';

/** A text with parts put into it, and the way back from a place in it to where that stands in the text before. */
export interface Filled {
  text: string;
  placeBefore: (place: TextPosition) => TextPosition;
}

/** What is put in the place of a part of a text; the part may be empty. */
interface Part {
  at: number;
  until: number;
  put: string;
}

/**
 * A query that finds entities alone: each of its nodes must have the label that all entities have. In a database that
 * holds the log of changes, corrections, tombstones and saved views beside them, a node without a label would be any of
 * these; and procedures, which tell of all that there is, become queries of the network.
 *
 * @param nodes which nodes get the label: all, or those alone that have none, where the others cannot be anything else
 */
export function networkOnly(
  { text, facts }: Pick<Statement, 'text' | 'facts'>,
  nodes: 'all' | 'unlabelled' = 'all',
): Filled {
  const labelled = nodes === 'all' ? facts.nodes : unlabelled(facts.nodes);
  const parts = [...labelled.flatMap(partsOf), ...facts.procedures.flatMap(inPlaceOf)];
  parts.sort((a, b) => a.at - b.at);
  let filled = '';
  let done = 0;
  for (const { at, until, put } of parts) {
    filled += text.slice(done, at) + put;
    done = until;
  }
  filled += text.slice(done);
  return { text: filled, placeBefore: (place) => placeOf(text, before(offsetOf(place, filled), parts)) };
}

/** Nodes without a label of their own, there or where their variable stands elsewhere. */
function unlabelled(nodes: readonly NodePlace[]): NodePlace[] {
  const known = new Set(nodes.flatMap(({ name, end }) => (name === null || end === null ? [] : [name])));
  return nodes.filter(({ name, end }) => end === null && (name === null || !known.has(name)));
}

function offsetOf({ line, column }: TextPosition, text: string): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** The offset in the text before the parts were put in, of an offset after it. */
function before(offset: number, parts: readonly Part[]): number {
  let longer = 0;
  for (const { at, until, put } of parts) {
    if (offset <= at + longer) break;
    if (offset < at + longer + put.length) return at;
    longer += put.length - (until - at);
  }
  return offset - longer;
}

/** `(n)` becomes `(n:Entity )`, `(n:A|B)` becomes `(n:Entity&(A|B))`, and `(n:A:B)` becomes `(n:Entity:A:B)`. */
function partsOf({ start, end, byColons }: NodePlace): Part[] {
  const put = (at: number, what: string) => ({ at, until: at, put: what });
  if (end === null) return [put(start, ':Entity ')];
  if (byColons) return [put(start, 'Entity:')];
  return [put(start, 'Entity&('), put(end, ')')];
}

/** `CALL db.labels() YIELD label AS x WHERE …` becomes `CALL { MATCH … RETURN DISTINCT … AS x } WITH * WHERE …`. */
function inPlaceOf({ name, start, end, columns, isFiltered, isAnswer }: ProcedureCall): Part[] {
  const { column, of } = PROCEDURES[name];
  const given = columns.length > 0 ? columns : [{ column, as: column }];
  const items = given.map(({ as }) => `${column} AS ${as}`).join(', ');
  const filter = isFiltered ? ' WITH *' : '';
  const query = `{ ${of(column)} RETURN DISTINCT ${items} }${filter}`;
  const answer = { at: Infinity, until: Infinity, put: ` RETURN ${given.map(({ as }) => as).join(', ')}` };
  return [{ at: start, until: end, put: query }, ...(isAnswer ? [answer] : [])];
}

/** What an engine said of the text it got, said of the text as it was written. */
export function inWritten(error: unknown, placeBefore: Filled['placeBefore']): unknown {
  if (!(error instanceof InvalidInput) || error.position === undefined) return error;
  return new InvalidInput(error.message, error.faults, placeBefore(error.position));
}
