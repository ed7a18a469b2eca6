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

/** Rows of a source from the one on this line (or behind it) on, at most `limit`, and how many stand before them. */
export async function sourceRows(
  store: Store,
  { id, rows: total }: Source,
  line: number,
  limit: number,
): Promise<{ before: number; rows: SourceRow[] }> {
  const last = Math.max(0, Math.ceil(total / ROWS_A_PAGE) - 1);
  const page = async (number: number) => {
    const query = { sources: [id], parts: ['rows'], first: number, last: number };
    return (await store.read('source-pages', query)).flatMap(rowsOf);
  };
  // Lines ascend, and there is at most one row a line: the row cannot stand behind this page.
  let at = Math.min(last, Math.floor(Math.max(0, line - 1) / ROWS_A_PAGE));
  let rows = await page(at);
  while (at > 0 && (rows.length === 0 || rows[0].line > line)) rows = await page((at -= 1));
  const start = Math.max(
    0,
    rows.findIndex((row) => row.line >= line),
  );
  const found = rows.slice(start, start + limit);
  if (found.length < limit && at < last) found.push(...(await page(at + 1)).slice(0, limit - found.length));
  return { before: at * ROWS_A_PAGE + start, rows: found };
}
