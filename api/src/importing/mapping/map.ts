import {
  InvalidInput,
  forbiddenIn,
  relationType,
  type Recipe,
  type RecipeTie,
  type Records,
  type Told,
} from '../../model/index.ts';
import { tell } from '../../model/told.ts';
import type { SkippedRow, Table } from '../table.ts';
import { Collector, type Repeated } from './collector.ts';
import { readColumns, type ReadColumn } from './columns.ts';
import { hasDirection } from './direction.ts';
import { Identities, type Known } from './identities.ts';
import { unpivoted } from './matrix.ts';
import { mentionsOf, type RowThings } from './mentions.ts';
import { RowWriter } from './row.ts';

/** A table with the recipe that is laid on it, and the number that its document has. */
export interface Laid {
  table: Table;
  recipe: Recipe;
  document: string;
}

/** What a table becomes. */
export interface Mapped {
  records: Records;
  skipped: SkippedRow[];
  repeated: Repeated[];
  /** Columns that hold something and of which nothing is kept. */
  unused: string[];
  notes: Told[];
}

interface Read extends Laid {
  columns: ReadColumn[];
  notes: Told[];
  rows: RowThings[];
}

/** Lays recipes on the tables of one batch, which share what their keys mean. @throws InvalidInput where one cannot be laid */
export function mapTables(laid: readonly Laid[], known: Known): Mapped[] {
  const identities = new Identities(known);
  const read = laid.map((one): Read => {
    checkRecipe(one.recipe, one.table);
    const table = one.recipe.shape === 'matrix' ? unpivoted(one.table) : one.table;
    const { columns, notes } = readColumns(table, one.recipe.columns);
    const rows = table.rows.map((_, i) => mentionsOf(one.recipe, columns, i));
    for (const row of rows)
      for (const things of row.values()) for (const { mention } of things) identities.note(mention);
    return { ...one, table, columns, notes: [...table.notes, ...notes], rows };
  });
  return read.map((one) => mapTable(one, identities));
}

function mapTable({ table, recipe, document, columns, notes, rows }: Read, identities: Identities): Mapped {
  const collector = new Collector(document);
  const keepsDirection = hasDirection(table, recipe, rows);
  const writer = new RowWriter(collector, identities, recipe, columns, keepsDirection);
  const skipped = [...table.skipped];
  const main = mainTies(recipe);
  table.rows.forEach(({ line, cells }, i) => {
    const reason = faultOfRow(rows[i], cells, table.header, recipe, main) ?? writer.write(rows[i], line, i);
    if (reason !== null) skipped.push({ row: line, reason });
  });
  // A list of things has each of them once.
  const subject = main.length === 0 ? recipe.things[0].label : undefined;
  const once = new Set(
    rows.flatMap((row) =>
      (row.get(subject ?? '') ?? []).flatMap(({ mention }) => identities.of(mention)?.id ?? []),
    ),
  );
  return {
    records: collector.records(),
    skipped: skipped.sort((a, b) => a.row - b.row),
    repeated: collector.repeated(once, new Set(main.map(({ type }) => type))),
    unused: recipe.shape === 'matrix' ? [] : unusedOf(recipe, table),
    notes: [...notes, ...writer.notes()],
  };
}

/** The ties for which a row stands: not those of place, nor of parts. */
function mainTies({ ties, things }: Recipe): RecipeTie[] {
  const isRegion = (label: string) =>
    things.some((thing) => thing.label === label && thing.type === 'region');
  return ties
    .filter(({ from, to, type }) => !isRegion(from) && !isRegion(to) && type !== 'PART_OF')
    .slice(0, 1);
}

/** Why nothing can be made of a row; null: something can. */
function faultOfRow(
  things: RowThings,
  cells: readonly string[],
  header: readonly string[],
  recipe: Recipe,
  main: readonly RecipeTie[],
): Told | null {
  const bad = cells.findIndex((cell) => forbiddenIn(cell) !== null);
  if (bad >= 0)
    return tell('character', { code: forbiddenIn(cells[bad]) ?? '', column: header[bad] ?? String(bad + 1) });
  const [tie] = main;
  const wanted = tie === undefined ? recipe.things.slice(0, 1).map(({ label }) => label) : [tie.from, tie.to];
  for (const label of wanted) {
    if ((things.get(label) ?? []).length > 0) continue;
    const column = recipe.columns.find(
      ({ of, field }) => of === label && (field === 'name' || field === 'key' || field === 'pic'),
    );
    return tell('empty', { column: column?.column ?? label });
  }
  return null;
}

function unusedOf({ columns }: Recipe, { rows }: Table): string[] {
  return columns.flatMap(({ of, column }, k) =>
    of === null && rows.some(({ cells }) => (cells[k] ?? '') !== '') ? [column] : [],
  );
}

/** @throws InvalidInput where a recipe names what it has not, or joins what cannot be joined */
function checkRecipe({ name, things, ties, columns, shape }: Recipe, { header }: Table): void {
  const types = new Map(things.map(({ label, type }) => [label, type]));
  const labels = new Set([...types.keys(), ...ties.map(({ label }) => label)]);
  for (const { of, column } of columns)
    if (of !== null && !labels.has(of))
      throw new InvalidInput(tell('recipeLabel', { recipe: name, column, label: of }));
  for (const { type, from, to } of ties) {
    const [a, b] = [types.get(from), types.get(to)];
    if (a === undefined || b === undefined)
      throw new InvalidInput(tell('recipeTie', { recipe: name, from, to }));
    const { ends } = relationType(type);
    if (!ends.some(([first, second]) => first === a && second === b))
      throw new InvalidInput(
        tell('recipeEnds', {
          ...{ recipe: name, relation: type, from: a, to: b },
          ends: ends.map(([x, y]) => `${x} → ${y}`).join(', '),
        }),
      );
  }
  const isThere =
    shape === 'matrix' || columns.some(({ of, column }) => of !== null && header.includes(column));
  if (!isThere)
    throw new InvalidInput(
      tell('recipeUnused', { recipe: name, columns: header.map((one) => `"${one}"`).join(', ') }),
    );
}
