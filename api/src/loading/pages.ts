import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { Entity, Relation, type SourcePage, type Records, type SourceRow } from '../model/index.ts';
import type { Store, WriteBatch } from '../store/index.ts';

/** Rows of a table on a page: so many are read to show one of them. */
export const ROWS_A_PAGE = 500;
/** Entities and relations on a page. */
const RECORDS_A_PAGE = 2_000;
/** Pages that are read at a time. */
const ALL = { first: 0, last: 1_000_000 };

const Rows = z.array(z.strictObject({ line: z.int(), cells: z.array(z.string()) }));
const Things = z.strictObject({ entities: z.array(Entity), relations: z.array(Relation) });

function pack(value: unknown): string {
  return deflateSync(JSON.stringify(value)).toString('base64');
}

function unpack(packed: string): unknown {
  return JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')) as unknown;
}

function pagesOf(source: string, part: SourcePage['part'], pieces: readonly unknown[]): SourcePage[] {
  return pieces.map((piece, number) => ({
    id: `${source}:${part}:${number}`,
    source,
    part,
    number,
    packed: pack(piece),
  }));
}

function pieces<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** The pages of the rows of a table. */
export function rowPages(source: string, rows: readonly SourceRow[]): SourcePage[] {
  return pagesOf(source, 'rows', pieces(rows, ROWS_A_PAGE));
}

/** The pages of records: what a source says, or (source '') what is said without any. */
export function recordPages(source: string, { entities, relations }: Records): SourcePage[] {
  return pagesOf(source, source === '' ? 'base' : 'records', [
    ...pieces(entities, RECORDS_A_PAGE).map((part) => ({ entities: part, relations: [] })),
    ...pieces(relations, RECORDS_A_PAGE).map((part) => ({ entities: [], relations: part })),
  ]);
}

/** The rows of a page. */
export function rowsOf({ packed }: SourcePage): SourceRow[] {
  return Rows.parse(unpack(packed));
}

/** The records of a page. */
export function recordsOf({ packed }: SourcePage): Records {
  return Things.parse(unpack(packed));
}

/** What is kept of the records of a source. */
export async function readRecords(store: Store, source: string): Promise<Records> {
  const parts = [source === '' ? 'base' : 'records'];
  const pages = await store.read('source-pages', { sources: [source], parts, ...ALL });
  const all = pages.map(recordsOf);
  return {
    entities: all.flatMap(({ entities }) => entities),
    relations: all.flatMap(({ relations }) => relations),
  };
}

/** What puts pages in the place of those of their parts. */
export function pageBatches(
  parts: readonly Pick<SourcePage, 'source' | 'part'>[],
  pages: readonly SourcePage[],
): WriteBatch[] {
  return [
    { query: 'remove-source-pages', rows: parts.map(({ source, part }) => ({ source, part })) },
    // A page is large: few of them go to the database in one statement.
    ...pieces(pages, 20).map((rows) => ({ query: 'source-page', rows })),
  ].filter(({ rows }) => rows.length > 0);
}

/** A page with other rows, or other records. */
export function withRows(page: SourcePage, rows: readonly SourceRow[]): SourcePage {
  return { ...page, packed: pack(rows) };
}
export function withRecords(page: SourcePage, records: Records): SourcePage {
  return { ...page, packed: pack(records) };
}
