import { withoutErased, withoutNames, type Erased } from '../../meanings/index.ts';
import { SourcePage, type Source, type SourceRow } from '../../model/index.ts';
import { recordsOf, rowsOf, withRecords, withRows } from '../../loading/index.ts';
import type { Store } from '../../store/index.ts';

/** What is kept of tables of one's own, in which someone can be named. */
export interface HeldSources {
  sources: Source[];
  pages: SourcePage[];
}

export async function readHeldSources(store: Store): Promise<HeldSources> {
  const sources = (await store.read('sources', {})).map(({ source }) => source);
  const ids = ['', ...sources.map(({ id }) => id)];
  const parts = [...SourcePage.shape.part.options];
  const pages =
    sources.length === 0
      ? []
      : await store.read('source-pages', { sources: ids, parts, first: 0, last: 1_000_000 });
  return { sources, pages };
}

/** The rows that are kept, each as one text. */
export function rowTexts({ pages }: HeldSources): { source: string; line: number; text: string }[] {
  return pages
    .filter(({ part }) => part === 'rows')
    .flatMap((page) =>
      rowsOf(page).map(({ line, cells }) => ({ source: page.source, line, text: cells.join(' | ') })),
    );
}

/** A row without the names of those erased. */
function rowWithout({ line, cells }: SourceRow, erased: Pick<Erased, 'isSought'>): SourceRow {
  return { line, cells: cells.map((cell) => withoutNames(cell, erased)) };
}

/** A page without those erased: the same object where nobody of them is in it. */
export function pageWithout(page: SourcePage, erased: Erased): SourcePage {
  if (page.part === 'rows') {
    const rows = rowsOf(page);
    const plain = rows.map((row) => rowWithout(row, erased));
    return JSON.stringify(plain) === JSON.stringify(rows) ? page : withRows(page, plain);
  }
  const records = recordsOf(page);
  const { entities, relations } = withoutErased(records, erased);
  const plain = { entities, relations };
  return JSON.stringify(plain) === JSON.stringify(records) ? page : withRecords(page, plain);
}

/** What is known of a table, without the names of those erased. */
export function sourceWithout(source: Source, erased: Pick<Erased, 'isSought'>): Source {
  const plain = (text: string) => withoutNames(text, erased);
  return {
    ...source,
    title: plain(source.title),
    file: plain(source.file),
    header: source.header.map(plain),
    notes: source.notes.map(({ key, values, en }) => ({
      key,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? plain(value) : value,
        ]),
      ),
      en: plain(en),
    })),
  };
}
