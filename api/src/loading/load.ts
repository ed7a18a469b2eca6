import { idKey, withCorrections, withoutErased } from '../meanings/index.ts';
import { COMMAND_LINE, ChangedMeanwhile, type Records } from '../model/index.ts';
import type { Secret } from '../secret/index.ts';
import {
  changeBatch,
  entityBatches,
  fingerprint,
  positionBatches,
  readErased,
  relationBatches,
  type Position,
  type Store,
  type WriteBatch,
} from '../store/index.ts';
import { baseUnder, changedLayers, readLayers, withoutLayers } from './layers.ts';
import { mergeRecords, type Part } from './merge.ts';
import { pageBatches, recordPages } from './pages.ts';
import { parseRecordFiles, recordBytes, type RecordBytes, type Source } from './read.ts';
import { REFERENCE_DOCUMENT, referenceFor, referenceRegions } from './reference.ts';
import { isSame } from './same.ts';
import { sourceTurnBatches, turnWithout, type SourceTurn } from './source-turn.ts';
import { withoutDocuments } from './subtract.ts';

/** What a load is doing; `done` of `total` rows where rows are written. */
export interface LoadProgress {
  step: 'read' | 'layout' | 'write';
  done: number;
  total: number;
}

export interface LoadOptions {
  /** The secret of the installation, by which people are recognised who were erased. */
  secret?: Secret | undefined;
  /** Computes where entities are drawn; the graph/ of the API has it. */
  layout?: (records: Records) => readonly Position[] | Promise<readonly Position[]>;
  onProgress?: (progress: LoadProgress) => void;
  /** Gives the work up where it aborts. */
  signal?: AbortSignal | undefined;
  /** Told what is there before and will be after, ahead of writing; again where a load begins again. */
  onMerged?: (before: Records, after: Records) => void;
  /** Nothing is written. */
  dryRun?: boolean;
}

/** What stands in the database after a load, and whether the load had anything to change. */
export interface LoadSummary {
  /** Numbers of the documents that were loaded. */
  loaded: readonly string[];
  documents: number;
  entities: number;
  relations: number;
  changed: boolean;
  version: string;
  /** People in the sources who were left out because they were erased earlier. */
  leftOut: number;
  /** Erasures that can no longer be kept up, because they were made with another key file. */
  lostErasures: number;
  /** Corrections made by hand that found nothing to put right. */
  idleCorrections: number;
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
  return loadRecordBytes(store, recordBytes(paths), options);
}

/** {@link loadFiles} for files that have been read already. */
export async function loadRecordBytes(
  store: Store,
  files: readonly RecordBytes[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const known = new Set((await store.read('entity-ids', {})).map(({ id }) => id));
  const erased = await readErased(store, options.secret);
  const sources = parseRecordFiles(
    files,
    (id) => known.has(id) || referenceRegions().has(id) || erased.isSought(idKey(id)),
  );
  return loadSources(store, sources, options);
}

/** Times that a load begins again because the data changed while it placed the entities. */
const ATTEMPTS = 3;

/** {@link loadFiles} for records that have been read already. */
export function loadSources(
  store: Store,
  sources: readonly Source[],
  options: LoadOptions = {},
): Promise<LoadSummary> {
  return again(() => loadOnce(store, sources, undefined, options));
}

/**
 * Changes the tables of one's own: puts in, takes out, switches. All or nothing; what the documents say stays.
 *
 * @param turn what changes, the rows of what is put in, and by whom
 */
export function changeSources(
  store: Store,
  turn: SourceTurn,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  return again(() => loadOnce(store, [], turn, options));
}

async function again(load: () => Promise<LoadSummary>): Promise<LoadSummary> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function loadOnce(
  store: Store,
  sources: readonly Source[],
  given: SourceTurn | undefined,
  options: LoadOptions,
): Promise<LoadSummary> {
  options.onProgress?.({ step: 'read', done: 0, total: sources.length });
  const onlyAfter = await store.version();
  const before = await contents(store);
  const layers = await readLayers(store);
  const turn = given === undefined ? undefined : turnWithout(given, await readErased(store, options.secret));
  const next = await changedLayers(store, layers, turn?.change ?? {});
  const combined = await combine(store, withoutLayers(before, layers), sources, next.parts, options.secret);
  const { people: leftOut, lost, idle, plain, ...records } = combined;
  const base = baseUnder(plain, next.parts);
  const loaded = sources.map(({ records }) => records.document.number);
  options.onMerged?.(before, records);
  if (options.dryRun === true)
    return summaryOf(records, { loaded, changed: false, version: onlyAfter, leftOut, lost, idle });
  options.onProgress?.({ step: 'layout', done: 0, total: 1 });
  const ids = new Set(records.entities.map(({ id }) => id));
  const positions = options.layout
    ? [...(await options.layout(records))].sort((a, b) => (a.id < b.id ? -1 : 1))
    : before.positions.filter(({ id }) => ids.has(id));
  const after = { ...records, positions };
  const version = fingerprint(after);
  const changed = version !== fingerprint(before);
  const deed = turn?.deed ?? {
    by: COMMAND_LINE,
    action: 'data-loaded' as const,
    targets: loaded.map((number) => `document:${number}`),
  };
  const beside = [
    ...(turn === undefined ? [] : sourceTurnBatches(turn, layers.sources, next.sources)),
    ...(isSame(base, layers.base) ? [] : pageBatches([{ source: '', part: 'base' }], recordPages('', base))),
  ];
  if (changed || beside.length > 0)
    await writeAll(store, { before, after, version, onlyAfter, deed, beside }, options);
  return summaryOf(records, { loaded, changed, version, leftOut, lost, idle });
}

function summaryOf(
  { entities, relations }: Records,
  done: {
    loaded: readonly string[];
    changed: boolean;
    version: string;
    leftOut: number;
    lost: number;
    idle: readonly unknown[];
  },
): LoadSummary {
  const { lost, idle, ...rest } = done;
  return {
    documents: entities.filter(({ type }) => type === 'document').length,
    entities: entities.length,
    relations: relations.length,
    ...rest,
    lostErasures: lost,
    idleCorrections: idle.length,
  };
}

/**
 * What the sources say beside what is there, and over it what the tables say: without those erased, with what was put
 * right by hand. `plain` is what is said without the tables.
 */
async function combine(
  store: Store,
  before: Records,
  sources: readonly Source[],
  tables: readonly Part[],
  secret: Secret | undefined,
) {
  const renewed = new Set([...sources.map(({ records }) => records.document.number), REFERENCE_DOCUMENT]);
  const kept: Part = { file: 'the database', records: withoutDocuments(before, renewed) };
  const erased = await readErased(store, secret);
  const { people: ofDocuments, ...plain } = withoutErased(mergeRecords([kept, ...sources]), erased);
  const laid = mergeRecords([{ file: 'the documents', records: plain }, ...tables]);
  const { people: ofTables, ...left } =
    tables.length === 0 ? { people: 0, ...plain } : withoutErased(laid, erased);
  const people = ofDocuments + ofTables;
  const { idle, ...named } = withCorrections(left, await store.read('corrections', {}), (id) =>
    referenceRegions().has(id),
  );
  const records = mergeRecords([
    { file: 'the documents', records: named },
    { file: 'seed/reference', records: referenceFor(named) },
  ]);
  return { ...records, plain, people, idle, lost: erased.lost };
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

/** What a load changes, and what it is in the log. */
interface Loading {
  before: Contents;
  after: Contents;
  version: string;
  /** The version that it was made from. */
  onlyAfter: string;
  deed: SourceTurn['deed'];
  /** What is written beside the network. */
  beside: readonly WriteBatch[];
}

async function writeAll(
  store: Store,
  { before, after, deed: { by, ...deed }, beside, ...versions }: Loading,
  { onProgress }: LoadOptions,
): Promise<void> {
  const batches: WriteBatch[] = [
    ...gone('remove-relations', before.relations, after.relations),
    ...gone('remove-entities', before.entities, after.entities),
    ...entityBatches(differing(before.entities, after.entities)),
    ...relationBatches(differing(before.relations, after.relations)),
    ...positionBatches(differing(before.positions, after.positions)),
    ...beside,
  ];
  const change = changeBatch(by, {
    ...deed,
    before: sizeOf(before),
    after: sizeOf(after),
  });
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  const onRows = (done: number) => onProgress?.({ step: 'write', done: Math.min(done, total), total });
  onRows(0);
  await store.write([...batches, change], { ...versions, onRows });
}

function sizeOf({ entities, relations }: Contents): string {
  return `${entities.length} entities, ${relations.length} relations`;
}

/** Those that are new or another than before: what is as it was is not written again. */
function differing<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Map(before.map((thing) => [thing.id, thing]));
  return after.filter((thing) => !isSame(known.get(thing.id), thing));
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
