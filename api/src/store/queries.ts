import { z } from 'zod';
import { Change, Correction, EntityStub, SavedView, SourcePage, Tombstone } from '../model/index.ts';
import { EntityCell, RelationCell, SourceCell } from './records.ts';

const none = z.strictObject({});
const id = z.string();
const ids = z.array(z.string());
const count = z.int();
const limit = z.int().min(1);

/**
 * The queries of `cypher/read` by name: the parameters each takes and the row it gives. What the database answers
 * is parsed by the row schema, never cast.
 */
export const READS = {
  changes: {
    params: z.strictObject({
      at: z.string(),
      id,
      by: z.string(),
      action: z.string(),
      target: z.string(),
      limit,
    }),
    row: Change,
  },
  'count-entities': { params: none, row: z.object({ type: z.string(), kind: z.string(), count }) },
  'count-entities-by-document': { params: none, row: z.object({ number: z.string(), count }) },
  'count-relations': { params: none, row: z.object({ type: z.string(), role: z.string(), count }) },
  'count-relations-by-document': { params: none, row: z.object({ number: z.string(), count }) },
  corrections: { params: none, row: Correction },
  documents: { params: none, row: z.object({ entity: EntityCell }) },
  'earlier-ties': {
    params: z.strictObject({ natures: z.array(z.string()) }),
    row: z.object({ relation: RelationCell, was: id, start: id }),
  },
  entities: {
    params: none,
    row: z.object({ entity: EntityCell, x: z.number().nullable(), y: z.number().nullable() }),
  },
  entity: { params: z.strictObject({ id }), row: z.object({ entity: EntityCell }) },
  'entity-ids': { params: none, row: z.object({ id }) },
  'loaded-seed': { params: none, row: z.object({ digest: z.string() }) },
  marks: { params: none, row: z.object({ id, version: z.string() }) },
  neighbours: { params: z.strictObject({ ids }), row: z.object({ id }) },
  'purge-due': { params: none, row: z.object({ due: z.string() }) },
  relations: { params: none, row: z.object({ relation: RelationCell }) },
  'saved-views': { params: none, row: SavedView },
  'source-pages': {
    params: z.strictObject({
      sources: z.array(z.string()),
      parts: z.array(z.string()),
      first: z.int(),
      last: z.int(),
    }),
    row: SourcePage,
  },
  sources: { params: none, row: z.object({ source: SourceCell }) },
  stubs: { params: z.strictObject({ ids }), row: EntityStub },
  ties: { params: z.strictObject({ id }), row: z.object({ relation: RelationCell, other: EntityStub }) },
  tombstones: { params: none, row: Tombstone },
  version: { params: none, row: z.object({ version: z.string() }) },
} as const;

export type ReadName = keyof typeof READS;
export type ReadParams<Name extends ReadName> = z.input<(typeof READS)[Name]['params']>;
export type ReadRow<Name extends ReadName> = z.output<(typeof READS)[Name]['row']>;

/** The parameters of a query, checked before they go to an engine. */
export function parseParams(name: ReadName, params: unknown): Record<string, unknown> {
  return READS[name].params.parse(params);
}

/** The rows of a query as its row schema has them. */
export function parseRows<Name extends ReadName>(
  name: Name,
  rows: readonly Record<string, unknown>[],
): ReadRow<Name>[] {
  const schema: z.ZodType = READS[name].row;
  return rows.map((row) => schema.parse(row) as ReadRow<Name>);
}
