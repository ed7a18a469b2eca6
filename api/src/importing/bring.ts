import { randomUUID } from 'node:crypto';
import { changeSources, type LoadOptions, type LoadSummary, type SourceTurn } from '../loading/index.ts';
import {
  InvalidInput,
  formatLines,
  type Actor,
  type Entity,
  type ImportChoice,
  type ImportLook,
  type ImportSummary,
  type Records,
  Source,
} from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { some, tell } from '../model/told.ts';
import { fates, goneBetween, type RowFate } from './compare.ts';
import { IDENTIFIERS } from './mapping/identities.ts';
import { readApart } from './read-apart.ts';
import type { KnownThings, ReadTable } from './read-import.ts';

/** Files to bring in, with what is chosen, and by whom. */
export interface ImportOrder {
  files: readonly { name: string; path: string }[];
  choice: ImportChoice;
  by: Actor;
}

type Made = ReadTable & { made: NonNullable<ReadTable['made']> };

/** What an import would do, by row; nothing is written. */
export async function lookAtImport(
  store: Store,
  order: ImportOrder,
  options: LoadOptions,
): Promise<ImportLook> {
  const tables = await readFiles(store, order, options);
  const made = tables.filter(isMade);
  const summary =
    made.length === 0 ? null : (await putIn(store, made, order, { ...options, dryRun: true })).summary;
  return { tables: tables.map(({ look }) => look), summary };
}

/**
 * Brings files in: each table a document whose lines are its rows. All or nothing; a table of the same name takes the
 * place of the one before.
 *
 * @throws InvalidInput where a table has no recipe that is not left out
 */
export async function bringIn(
  store: Store,
  order: ImportOrder,
  options: LoadOptions,
): Promise<{ summary: ImportSummary; loaded: LoadSummary }> {
  const tables = await readFiles(store, order, options);
  const made = tables.filter(isMade);
  refuseWithout(tables);
  return putIn(store, made, order, options);
}

function refuseWithout(tables: readonly ReadTable[]): void {
  const made = tables.filter(isMade);
  const without = tables.filter((one) => one.made === null && !one.leftOut);
  const files = new Set(made.map(({ look }) => look.file));
  // A sheet of notes beside the tables of a workbook is no fault: it is told.
  const faults = without.filter(({ look }) => made.length === 0 || !files.has(look.file));
  if (faults.length === 0 && made.length > 0) return;
  const [{ title, look }] = faults.length > 0 ? faults : tables;
  const columns = look.columns.map(({ name }) => `"${name}"`);
  throw new InvalidInput(tell('noRecipe', { title, columns: some(columns, 40) }));
}

function isMade(table: ReadTable): table is Made {
  return table.made !== null;
}

async function readFiles(
  store: Store,
  { files, choice }: ImportOrder,
  options: LoadOptions,
): Promise<ReadTable[]> {
  const known = knownThings(await store.read('entities', {}));
  let done = 0;
  const report = () => options.onProgress?.({ step: 'read', done: (done += 1), total: files.length });
  const saved = (await store.read('sources', {})).map(({ source: { id, recipe } }) => ({
    document: id,
    recipe,
  }));
  return readApart({ files, choice, known, saved }, report, options.signal);
}

function knownThings(rows: readonly { entity: Entity }[]): KnownThings {
  return rows.flatMap(({ entity }) => {
    const fields = [...IDENTIFIERS, 'number' as const];
    const values = Object.fromEntries(
      fields.flatMap((field) => {
        const value: unknown = Reflect.get(entity, field);
        return typeof value === 'string' && entity.type !== 'document' ? [[field, value] as const] : [];
      }),
    );
    return Object.keys(values).length === 0 ? [] : [{ id: entity.id, values }];
  });
}

function turnOf(made: readonly Made[], { by }: ImportOrder): SourceTurn {
  const at = new Date().toISOString();
  const batch = randomUUID();
  const put = made.map(({ look, title, notes, made: { records, recipe, header, rows, lineCount } }) => {
    const { document: id, file, sheet } = look;
    const source: Source = {
      ...{ id, title, file, batch, at, by: by.name, on: true, header, lineCount, recipe },
      ...(sheet === null ? {} : { sheet }),
      rows: rows.length,
      notes: notes.slice(0, 1_000),
    };
    // What is written must be readable: a source that is not would lock all of the network.
    return { source: Source.parse(source), records };
  });
  return {
    change: { put },
    rows: new Map(made.map(({ look, made: { rows } }) => [look.document, rows])),
    deed: { by, action: 'source-imported', targets: made.map(({ look }) => `document:${look.document}`) },
  };
}

/** Puts tables in, or only tries to; one merge of the network says what becomes of them and is what is written. */
async function putIn(
  store: Store,
  made: readonly Made[],
  order: ImportOrder,
  options: LoadOptions,
): Promise<{ summary: ImportSummary; loaded: LoadSummary }> {
  const there = new Set((await store.read('sources', {})).map(({ source }) => source.id));
  let summary: ImportSummary | undefined;
  const onMerged = (before: Records, after: Records) => {
    summary = summaryOf(made, order, there, before, after);
  };
  const loaded = await changeSources(store, turnOf(made, order), { ...options, onMerged });
  if (summary === undefined) throw new Error('a load merges before it ends');
  return { summary, loaded };
}

function summaryOf(
  made: readonly Made[],
  order: ImportOrder,
  there: ReadonlySet<string>,
  before: Records,
  after: Records,
): ImportSummary {
  const summary: ImportSummary = {
    recipe: made.map(({ made: { recipe } }) => recipe.name),
    files: order.files.map(({ name }) => name),
    ...{ create: 0, update: 0, unchanged: 0 },
    ...{ changes: [], skipped: [], unused: [], repeated: [], entities: {}, relations: {}, notes: [] },
    gone: goneBetween(before, after),
    documents: made.map(({ look }) => look.document),
    replaces: made.map(({ look }) => look.document).filter((id) => there.has(id)),
  };
  for (const { title, notes, made: one } of made) {
    const found = [...fates(one.records, before, after)];
    for (const [, fate] of found) summary[fate] += 1;
    const linesOf = (fate: RowFate) =>
      formatLines(found.flatMap(([line, is]) => (is === fate ? [line] : [])).sort((a, b) => a - b));
    summary.changes.push({ file: title, create: linesOf('create'), update: linesOf('update') });
    for (const skipped of one.skipped) summary.skipped.push({ file: title, ...skipped });
    for (const column of one.unused) summary.unused.push({ file: title, column });
    for (const repeated of one.repeated) summary.repeated.push({ file: title, ...repeated });
    for (const note of notes) summary.notes.push({ file: title, note });
  }
  const all = made.map((table) => table.made.records);
  summary.entities = tally(all.flatMap(({ entities }) => entities).filter(({ type }) => type !== 'document'));
  summary.relations = tally(all.flatMap(({ relations }) => relations));
  return summary;
}

/** How many different things there are of each type. */
function tally(things: readonly { id: string; type: string }[]): Record<string, number> {
  const types = new Map(things.map(({ id, type }) => [id, type]));
  const counts: Record<string, number> = {};
  for (const type of types.values()) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** Switches tables off, so that what they say leaves the network, or puts them back. */
export function switchSources(
  store: Store,
  ids: readonly string[],
  on: boolean,
  by: Actor,
  options: LoadOptions,
): Promise<LoadSummary> {
  return changeSources(
    store,
    {
      change: { switch: { ids, on } },
      deed: { by, action: 'source-switched', targets: ids.map((id) => `document:${id}`) },
    },
    options,
  );
}

/** Takes tables out without trace. */
export function removeSources(
  store: Store,
  ids: readonly string[],
  by: Actor,
  options: LoadOptions,
): Promise<LoadSummary> {
  return changeSources(
    store,
    {
      change: { remove: ids },
      deed: { by, action: 'source-removed', targets: ids.map((id) => `document:${id}`) },
    },
    options,
  );
}
