import { NotFound, folded, type Source, type SourceRow } from '../model/index.ts';
import { ROWS_A_PAGE, rowsOf } from '../loading/index.ts';
import type { Store } from '../store/index.ts';

/** The source of a number. @throws NotFound */
export async function sourceOf(store: Store, id: string): Promise<Source> {
  const found = (await store.read('sources', {})).find(({ source }) => source.id === id);
  if (found === undefined)
    throw new NotFound(
      `There is no table "${folded(id)}" among the sources. GET /api/v1/sources lists those there are.`,
    );
  return found.source;
}

/** Rows of a source from the `from`th on (counted from 0), at most `limit`. */
export async function sourceRows(
  store: Store,
  id: string,
  from: number,
  limit: number,
): Promise<SourceRow[]> {
  const [first, last] = [Math.floor(from / ROWS_A_PAGE), Math.floor((from + limit - 1) / ROWS_A_PAGE)];
  const pages = await store.read('source-pages', { sources: [id], parts: ['rows'], first, last });
  const rows = pages.flatMap(rowsOf);
  const start = from - first * ROWS_A_PAGE;
  return rows.slice(start, start + limit);
}
