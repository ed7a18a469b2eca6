import type { AskAnswer, AskCut } from '../../model/index.ts';
import type { Store } from '../port.ts';

/** Bytes of JSON that the rows of an answer may take, with what is needed to draw them. */
const MAX_BYTES = 8_000_000;

/** Characters that one cell of an answer may have. */
const MAX_CELL = 50_000;

/** Bytes that an entity or a tie costs in the lists of what is drawn. */
const DRAWN = 200;

/** An answer whose cells hold ids already, with the ids of all entities and ties that were met in them. */
export interface RawAnswer {
  columns: string[];
  rows: unknown[][];
  nodeIds: string[];
  tieIds: string[];
  cut: AskCut;
  ms: number;
}

/** A value of an engine, one step deep. */
export type Part =
  | { is: 'value'; value: string | number | boolean | null }
  | { is: 'list'; items: readonly unknown[] }
  | { is: 'map'; entries: [string, unknown][] }
  | { is: 'node' | 'tie'; entries: [string, unknown][] };

/** A number as JSON has it: what is none, or too large to be exact, as text. */
export function plainNumber(value: number | bigint): number | string {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/**
 * Makes the rows of an answer: nodes and relationships in cells become their ids and are remembered, so that the
 * answer can be drawn; cells, rows and bytes are cut at their limits, and counted.
 */
export class AnswerWriter {
  private readonly nodes = new Set<string>();
  private readonly ties = new Set<string>();
  private readonly rows: unknown[][] = [];
  private readonly maxCell: number;
  private bytes = 0;
  private left = 0;
  private cutRows: number | null = null;
  private cutBytes: number | null = null;
  private cutCells = 0;

  /** @param read takes a value of the engine apart */
  constructor(
    private readonly columns: string[],
    private readonly maxRows: number,
    private readonly read: (value: unknown) => Part,
  ) {
    this.maxCell = Math.min(MAX_CELL, Math.ceil(MAX_BYTES / 8 / Math.max(1, columns.length)));
  }

  /** Adds a row; false: it does not fit, and no further row is wanted. */
  add(values: readonly unknown[]): boolean {
    if (this.rows.length >= this.maxRows) {
      this.cutRows = this.maxRows;
      return false;
    }
    const drawn = this.nodes.size + this.ties.size;
    let cut = 0;
    const row = values.map((value) => {
      this.left = this.maxCell;
      const cell = this.cell(value);
      if (this.left < 0) cut += 1;
      return cell;
    });
    this.bytes += Buffer.byteLength(JSON.stringify(row)) + (this.nodes.size + this.ties.size - drawn) * DRAWN;
    if (this.bytes > MAX_BYTES && this.rows.length > 0) {
      this.cutBytes = MAX_BYTES;
      return false;
    }
    this.cutCells += cut;
    this.rows.push(row);
    return true;
  }

  answer(ms: number): RawAnswer {
    const { columns, rows, cutRows, cutBytes, cutCells } = this;
    const cells = cutCells === 0 ? null : { count: cutCells, characters: this.maxCell };
    return {
      columns,
      rows,
      nodeIds: [...this.nodes].sort(),
      tieIds: [...this.ties].sort(),
      cut: { rows: cutRows, bytes: cutBytes, cells },
      ms: Math.round(ms * 10) / 10,
    };
  }

  /** A value as JSON, as far as the cell has room; `left` goes below 0 where something is left out. */
  private cell(value: unknown): unknown {
    const part = this.read(value);
    switch (part.is) {
      case 'value':
        return typeof part.value === 'string' ? this.text(part.value) : this.spend(4, part.value);
      case 'list':
        return this.upToTheEnd(part.items, (item) => this.cell(item));
      case 'map':
        return this.map(part.entries);
      default:
        return this.drawn(part);
    }
  }

  private spend<T>(characters: number, value: T): T {
    this.left -= characters;
    return value;
  }

  private text(text: string): string {
    const room = Math.max(0, this.left);
    this.left -= text.length;
    return text.length <= room ? text : `${text.slice(0, room).replace(/[\ud800-\udbff]$/, '')}…`;
  }

  private upToTheEnd<T, R>(items: readonly T[], make: (item: T) => R): R[] {
    const made: R[] = [];
    for (const item of items) {
      this.left -= 1;
      if (this.left < 0) break;
      made.push(make(item));
    }
    return made;
  }

  private map(entries: readonly [string, unknown][]): Record<string, unknown> {
    return Object.fromEntries(
      this.upToTheEnd(entries, ([key, item]): [string, unknown] => [this.text(key), this.cell(item)]),
    );
  }

  /** The id of an entity or a tie; all properties of a node that is no entity of Sidos. */
  private drawn({ is, entries }: Extract<Part, { is: 'node' | 'tie' }>): unknown {
    const id = entries.find(([key]) => key === 'id')?.[1];
    const isKnown = typeof id === 'string' && (is === 'tie' || id.includes(':'));
    if (!isKnown) return this.map(entries);
    if (id.length <= this.left) (is === 'node' ? this.nodes : this.ties).add(id);
    return this.text(id);
  }
}

/** Adds to a raw answer what is needed to draw it: the entities met, the ends of the ties met, and the ties. */
export async function collectGraph(store: Store, raw: RawAnswer): Promise<AskAnswer> {
  const { columns, rows, nodeIds, tieIds, cut, ms } = raw;
  const ties = tieIds.flatMap((id) => {
    const [type = '', from, to] = id.split('|');
    return from === undefined || to === undefined ? [] : [{ id, type, from, to }];
  });
  const ids = [...new Set([...nodeIds, ...ties.flatMap(({ from, to }) => [from, to])])];
  const nodes = ids.length === 0 ? [] : await store.read('stubs', { ids });
  return { columns, rows, nodes, ties, truncated: cut.rows !== null || cut.bytes !== null, cut, ms };
}
