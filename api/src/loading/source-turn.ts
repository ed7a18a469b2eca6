import { withoutErased, withoutNames, type Erased } from '../meanings/index.ts';
import type { Actor, Source, SourceRow } from '../model/index.ts';
import { sourceBatches, type Deed, type WriteBatch } from '../store/index.ts';
import type { SourceChange } from './layers.ts';
import { pageBatches, recordPages, rowPages } from './pages.ts';
import { isSame } from './same.ts';

/** A change of the tables of one's own: what, the rows of those put in, and by whom. */
export interface SourceTurn {
  change: SourceChange;
  rows?: ReadonlyMap<string, readonly SourceRow[]>;
  deed: Pick<Deed, 'action' | 'targets'> & { by: Actor };
}

/** What a turn writes beside the network. */
export function sourceTurnBatches(
  { change: { put = [], remove = [] }, rows = new Map() }: SourceTurn,
  before: readonly Source[],
  after: readonly Source[],
): WriteBatch[] {
  const known = new Map(before.map((source) => [source.id, source]));
  const gone = [...remove, ...put.map(({ source }) => source.id)].filter((id) => known.has(id));
  const parts = gone.flatMap((source) => [
    { source, part: 'rows' as const },
    { source, part: 'records' as const },
  ]);
  const pages = put.flatMap(({ source, records }) => [
    ...rowPages(source.id, rows.get(source.id) ?? []),
    ...recordPages(source.id, records),
  ]);
  return [
    { query: 'remove-sources', rows: remove.map((id) => ({ id })) },
    ...sourceBatches(after.filter((source) => !isSame(known.get(source.id), source))),
    ...pageBatches(parts, pages),
  ].filter((batch) => batch.rows.length > 0);
}

/** A turn without people who were erased earlier: neither their records nor their names in rows are kept. */
export function turnWithout(turn: SourceTurn, erased: Erased & { isEmpty: boolean }): SourceTurn {
  const { put } = turn.change;
  if (erased.isEmpty || put === undefined) return turn;
  const rowsWithout = (rows: readonly SourceRow[]) =>
    rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => withoutNames(cell, erased)) }));
  return {
    ...turn,
    change: {
      ...turn.change,
      put: put.map(({ source, records }) => {
        const { entities, relations } = withoutErased(records, erased);
        return { source, records: { entities, relations } };
      }),
    },
    rows: new Map([...(turn.rows ?? [])].map(([id, rows]) => [id, rowsWithout(rows)])),
  };
}
