import type { TextPosition } from '../../model/errors.ts';
import type { NodePlace, Statement } from './facts.ts';
import { placeOf } from './text.ts';

/** A text with parts put into it, and the way back from a place in it to where that stands in the text before. */
export interface Filled {
  text: string;
  placeBefore: (place: TextPosition) => TextPosition;
}

/**
 * A query that finds entities alone: each of its nodes must have the label that all entities have. In a database that
 * holds the log of changes, corrections, tombstones and saved views beside them, a node without a label would be any of
 * these. The lines of the query stay as they are.
 */
export function networkOnly({ text, facts: { nodes } }: Pick<Statement, 'text' | 'facts'>): Filled {
  const parts = nodes.flatMap(partsOf).sort((a, b) => a.at - b.at);
  let filled = '';
  let done = 0;
  for (const { at, put } of parts) {
    filled += text.slice(done, at) + put;
    done = at;
  }
  filled += text.slice(done);
  return {
    text: filled,
    placeBefore: ({ line, column }) => {
      let offset =
        filled
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
        (line > 1 ? 1 : 0) +
        column -
        1;
      for (const { at, put } of parts) if (at < offset) offset -= Math.min(put.length, offset - at);
      return placeOf(text, offset);
    },
  };
}

/** `(n)` becomes `(n:Entity )`, `(n:A|B)` becomes `(n:Entity&(A|B))`, and `(n:A:B)` becomes `(n:Entity:A:B)`. */
function partsOf({ start, end, byColons }: NodePlace): { at: number; put: string }[] {
  if (end === null) return [{ at: start, put: ':Entity ' }];
  if (byColons) return [{ at: start, put: 'Entity:' }];
  return [
    { at: start, put: 'Entity&(' },
    { at: end, put: ')' },
  ];
}
