import { readFileSync } from 'node:fs';
import {
  InvalidInput,
  documentEntity,
  slug,
  type ImportChoice,
  type Records,
  type Recipe,
  type SourceRow,
  type TableLook,
  type Told,
} from '../model/index.ts';
import { tell } from '../model/told.ts';
import type { Repeated } from './mapping/collector.ts';
import type { Identifier, Known } from './mapping/identities.ts';
import { mapTables } from './mapping/map.ts';
import { saysNothing } from './mapping/numbers.ts';
import { readTables } from './reading/read.ts';
import {
  adapted,
  fitsSaved,
  fitting,
  isKnownHeader,
  isSaved,
  possible,
  recipeFor,
} from './recipes/recognise.ts';
import type { SkippedRow, Table } from './table.ts';

/** What is known of the network where tables are read: identifiers of its things. */
export type KnownThings = readonly { id: string; values: Partial<Record<Identifier | 'number', string>> }[];

export interface ReadOrder {
  files: readonly { name: string; path: string }[];
  choice: ImportChoice;
  known: KnownThings;
  /** Recipes of the tables that are there, by the number of their document. */
  saved: readonly { document: string; recipe: Recipe }[];
}

/** A table with its recipe laid on it. */
export interface ReadTable {
  look: TableLook;
  title: string;
  /** Null where it has no recipe, or is left out. */
  made: {
    records: Records;
    recipe: Recipe;
    skipped: SkippedRow[];
    repeated: Repeated[];
    unused: string[];
    rows: SourceRow[];
    header: string[];
    lineCount: number;
  } | null;
  /** Whether the user has left it out. */
  leftOut: boolean;
  notes: Told[];
}

interface Chosen {
  file: string;
  table: Table;
  recipe: Recipe | null;
  document: string;
  leftOut: boolean;
  /** Names of the recipes of other tables that fit it. */
  saved: string[];
}

/**
 * Reads files and lays recipes on their tables: pure but for the files. Runs in a process of its own.
 *
 * @throws InvalidInput that names the file and the remedy
 */
export async function readImport(
  { files, choice, known, saved }: ReadOrder,
  report: (file: string) => void,
): Promise<ReadTable[]> {
  const chosen: Chosen[] = [];
  for (const { name, path } of files) {
    report(name);
    const as = choice.readAs?.find(({ file }) => file === name) ?? {};
    const tables = await readTables({ name, bytes: readFileSync(path) }, as, isKnownHeader);
    for (const table of tables) chosen.push(choose(name, table, choice, tables.length, saved));
  }
  refuseTwins(chosen);
  const laid = chosen.flatMap((one) =>
    one.recipe === null || one.leftOut ? [] : [{ ...one, recipe: one.recipe }],
  );
  const mapped = mapTables(laid, knownOf(known));
  return chosen.map((one): ReadTable => {
    const at = laid.findIndex(({ document }) => document === one.document);
    const title = titleOf(one);
    const made = at < 0 ? null : { ...mapped[at], ...kept(one.table), recipe: laid[at].recipe };
    if (made !== null) withDocument(made, one.document, title);
    return { look: lookAt(one), title, leftOut: one.leftOut, notes: made?.notes ?? one.table.notes, made };
  });
}

function choose(
  file: string,
  table: Table,
  { recipe, tables = [] }: ImportChoice,
  count: number,
  saved: ReadOrder['saved'],
): Chosen {
  const own = tables.find((one) => one.file === file && one.sheet === table.sheet);
  const said = own?.recipe ?? recipe;
  const document = [slug(file), ...(table.sheet === null || count === 1 ? [] : [slug(table.sheet)])].join(
    '-',
  );
  const number = document.slice(-100).replace(/^-/, '') || 'table';
  // A newer version of a table is read as the one before was, if it still can be.
  const before = saved.find((one) => one.document === number && fitsSaved(one.recipe, table));
  const named = said ?? before?.recipe ?? undefined;
  const others = saved.map(({ recipe: one }) => one).filter((one) => isSaved(one) && fitsSaved(one, table));
  return {
    ...{ file, table, document: number, leftOut: own?.recipe === null },
    recipe:
      typeof named === 'object'
        ? adapted(named, table)
        : recipeOrNull(table, named, own !== undefined || count === 1, others),
    saved: [...new Set(others.map(({ name }) => name))],
  };
}

/** One recipe for all tables of a workbook need not fit each of them. */
function recipeOrNull(
  table: Table,
  name: string | undefined,
  isMeant: boolean,
  saved: readonly Recipe[],
): Recipe | null {
  const isFit = [...fitting(table), ...saved.map((one) => one.name)].includes(name ?? '');
  if (name !== undefined && !isMeant && !isFit) return null;
  return recipeFor(table, name, saved);
}

function refuseTwins(chosen: readonly Chosen[]): void {
  const seen = new Map<string, string>();
  for (const { document, file } of chosen) {
    const other = seen.get(document);
    if (other !== undefined) throw new InvalidInput(tell('sameSource', { file, other, source: document }));
    seen.set(document, file);
  }
}

const titleOf = ({ file, table: { sheet } }: Chosen) => (sheet === null ? file : `${file} › ${sheet}`);

function kept({ rows, header }: Table) {
  return { rows, header, lineCount: Math.max(1, ...lastLines(rows)) };
}

function lastLines(rows: readonly SourceRow[]): number[] {
  return rows.length === 0 ? [] : [rows.reduce((most, { line }) => Math.max(most, line), 1)];
}

function withDocument(made: NonNullable<ReadTable['made']>, number: string, title: string): void {
  const entity = documentEntity({ number, title, kind: 'table', lineCount: made.lineCount });
  made.records = { ...made.records, entities: [entity, ...made.records.entities] };
}

function lookAt({ file, table, recipe, document, saved }: Chosen): TableLook {
  const { header, rows, sheet, headerLine } = table;
  return {
    ...{ file, sheet, document, headerLine, recipe, rows: rows.length },
    fitting: [...new Set([...fitting(table), ...saved])],
    possible: possible(table),
    columns: header.map((name, k) => {
      const said = rows.flatMap(({ cells }) => (saysNothing(cells[k] ?? '') ? [] : [cells[k]]));
      const different = new Set(said);
      return {
        name,
        samples: [...different].slice(0, 4).map((text) => text.slice(0, 200)),
        filled: rows.length === 0 ? 0 : said.length / rows.length,
        different: different.size,
      };
    }),
    first: rows
      .slice(0, 8)
      .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.slice(0, 200)) })),
  };
}

function knownOf(things: KnownThings): Known {
  const byValue = new Map<string, string>();
  const byId = new Map<string, KnownThings[number]['values']>();
  for (const { id, values } of things) {
    byId.set(id, values);
    for (const [field, value] of Object.entries(values)) {
      const key = `${field} ${value}`;
      if (!byValue.has(key)) byValue.set(key, id);
    }
  }
  return {
    idOf: (field, value) => byValue.get(`${field} ${value}`),
    valueOf: (id, field) => byId.get(id)?.[field],
  };
}
