import type { Records } from '@sidos/api/model';
import {
  entityBatches,
  fingerprint,
  positionBatches,
  relationBatches,
  type Position,
  type Store,
  type WriteBatch,
} from '@sidos/api/store';
import { mergeRecords, type Part } from './merge.ts';
import { readRecordFiles, type Source } from './read.ts';
import { REFERENCE_DOCUMENT, referenceFor, referenceRegions } from './reference.ts';
import { withoutDocuments } from './subtract.ts';

/** What a load is doing; `done` of `total` rows where rows are written. */
export interface LoadProgress {
  step: 'read' | 'layout' | 'write';
  done: number;
  total: number;
}

export interface LoadOptions {
  /** Computes where entities are drawn; the graph/ of the API has it. */
  layout?: (records: Records) => readonly Position[] | Promise<readonly Position[]>;
  onProgress?: (progress: LoadProgress) => void;
}

/** What stands in the database after a load, and whether the load had anything to change. */
export interface LoadSummary {
  documents: number;
  entities: number;
  relations: number;
  changed: boolean;
  version: string;
}

/**
 * Loads record files beside what the database holds: each file takes the place of what its document had before.
 * All or nothing; a second load of the same files changes nothing.
 *
 * @throws InvalidInput with every fault of every file; the database is untouched
 */
export async function loadFiles(
  store: Store,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const known = new Set((await store.read('entity-ids', {})).map(({ id }) => id));
  const sources = readRecordFiles(paths, (id) => known.has(id) || referenceRegions().has(id));
  return loadSources(store, sources, options);
}

/** {@link loadFiles} for records that have been read already. */
export async function loadSources(
  store: Store,
  sources: readonly Source[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  options.onProgress?.({ step: 'read', done: 0, total: sources.length });
  const before = await contents(store);
  const renewed = new Set([...sources.map(({ records }) => records.document.number), REFERENCE_DOCUMENT]);
  const kept: Part = { file: 'the database', records: withoutDocuments(before, renewed) };
  const named = mergeRecords([kept, ...sources]);
  const records = mergeRecords([
    { file: 'the documents', records: named },
    { file: 'seed/reference', records: referenceFor(named) },
  ]);
  options.onProgress?.({ step: 'layout', done: 0, total: 1 });
  const ids = new Set(records.entities.map(({ id }) => id));
  const positions = options.layout
    ? [...(await options.layout(records))].sort((a, b) => (a.id < b.id ? -1 : 1))
    : before.positions.filter(({ id }) => ids.has(id));
  const after = { ...records, positions };
  const version = fingerprint(after);
  const changed = version !== fingerprint(before);
  if (changed) await writeAll(store, before, after, version, options);
  return {
    documents: records.entities.filter(({ type }) => type === 'document').length,
    entities: records.entities.length,
    relations: records.relations.length,
    changed,
    version,
  };
}

/** All that the database holds of the data, in order of id. */
interface Contents extends Records {
  positions: Position[];
}

async function contents(store: Store): Promise<Contents> {
  const rows = await store.read('entities', {});
  return {
    entities: rows.map(({ entity }) => entity),
    relations: (await store.read('relations', {})).map(({ relation }) => relation),
    positions: rows.flatMap(({ entity: { id }, x, y }) => (x === null || y === null ? [] : [{ id, x, y }])),
  };
}

async function writeAll(
  store: Store,
  before: Contents,
  after: Contents,
  version: string,
  { onProgress }: LoadOptions,
): Promise<void> {
  const batches: WriteBatch[] = [
    ...gone('remove-relations', before.relations, after.relations),
    ...gone('remove-entities', before.entities, after.entities),
    ...entityBatches(after.entities),
    ...relationBatches(after.relations),
    ...positionBatches(after.positions),
  ];
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  const onRows = (done: number) => onProgress?.({ step: 'write', done: Math.min(done, total), total });
  onRows(0);
  await store.write(batches, { version, onRows });
}

function gone<T extends { id: string }>(
  query: string,
  before: readonly T[],
  after: readonly T[],
): WriteBatch[] {
  const left = new Set(after.map(({ id }) => id));
  const rows = before.filter(({ id }) => !left.has(id)).map((thing) => ({ ...thing }));
  return rows.length === 0 ? [] : [{ query, rows }];
}
