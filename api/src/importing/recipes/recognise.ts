import { InvalidInput, type ColumnUse, type Recipe } from '../../model/index.ts';
import { directionOf } from '../../formats/direction.ts';
import { tell } from '../../model/told.ts';
import { isNumber, saysNothing } from '../mapping/numbers.ts';
import type { Table } from '../table.ts';
import { CORDIS } from './cordis.ts';
import { MATRIX, OWN, TWO_MODE_MATRIX } from './own.ts';
import { fits, isContact, plain, recipeOf, type Preset } from './preset.ts';
import { KEEP, STRUCTURAL_FUNDS } from './regional.ts';

/** The presets, in the order in which a header is tried: the most particular first. */
export const PRESETS: readonly Preset[] = [
  ...CORDIS,
  ...KEEP,
  STRUCTURAL_FUNDS,
  ...OWN,
  MATRIX,
  TWO_MODE_MATRIX,
];

const BY_HEADER = PRESETS.filter(({ needs }) => needs.length > 0);

/** Whether cells are the header of a preset: of several columns, so that a word in a title is none. */
export function isKnownHeader(cells: readonly string[]): boolean {
  return BY_HEADER.some((preset) => preset.needs.length > 1 && fits(preset, cells));
}

/**
 * The recipe for a table: the one that is named, else the first whose header it has; null where none fits.
 *
 * @throws InvalidInput where the one named does not fit, or is not known
 */
export function recipeFor(table: Table, named?: string, saved: readonly Recipe[] = []): Recipe | null {
  if (named !== undefined) {
    const own = saved.find(({ name }) => name === named);
    if (own !== undefined) return adapted(own, table);
    const preset = PRESETS.find(({ name }) => name === named);
    if (preset === undefined)
      throw new InvalidInput(
        tell('recipeUnknown', { recipe: named, list: PRESETS.map(({ name }) => name).join(', ') }),
      );
    const byPlace = fits(preset, table.header) ? null : placed(preset, table);
    if (byPlace !== null) return byPlace;
    if (!fits(preset, table.header))
      throw new InvalidInput(tell('recipeUnfit', { recipe: named, columns: table.header.join(', ') }));
    return withOthers(preset, table);
  }
  const preset = presetsOf(table)[0];
  return preset === undefined ? null : withOthers(preset, table);
}

/** The presets that would fit a table, the best first. */
function presetsOf(table: Table): Preset[] {
  const matrix = matrixOf(table);
  const found = BY_HEADER.filter((preset) => fits(preset, table.header));
  // A matrix may have a column that is called "name"; what needs two columns says more.
  const sure = found.filter(({ needs }) => needs.length > 1);
  return [...sure, ...(matrix === undefined ? [] : [matrix]), ...found.filter((one) => !sure.includes(one))];
}

/** Names of the presets that would fit a table. */
export function fitting(table: Table): string[] {
  return presetsOf(table).map(({ name }) => name);
}

/** Names of the presets that can be laid on a table whose header is none of them: the user says what its columns are. */
export function possible(table: Table): string[] {
  return OWN.filter((preset) => !fits(preset, table.header) && placed(preset, table) !== null).map(
    ({ name }) => name,
  );
}

/** A preset on a table that has other names for its columns: the first of them are what it needs, in their order. */
function placed(preset: Preset, table: Table): Recipe | null {
  if (!OWN.includes(preset)) return null;
  const { header, rows } = table;
  const said = header.filter(
    (name, k) => !isContact(name) && rows.some(({ cells }) => !saysNothing(cells[k] ?? '')),
  );
  const free = said.filter(
    (name) => !preset.needs.some((names) => names.some((one) => plain(one) === plain(name))),
  );
  const taken = new Map<string, ColumnUse>();
  for (const names of preset.needs) {
    if (header.some((column) => names.some((one) => plain(one) === plain(column)))) continue;
    const column = free.shift();
    const use = preset.columns.find(([called]) => called.some((one) => names.includes(one)))?.[1];
    if (column === undefined || use === undefined) return null;
    taken.set(column, { column, ...use });
  }
  const renamed = header.map((name) => (taken.has(name) ? standIn(preset, taken.get(name)) : name));
  const recipe = withOthers(preset, { ...table, header: renamed });
  return { ...recipe, columns: recipe.columns.map((use, k) => ({ ...use, column: header[k] })) };
}

/** The usual name of a column with this use. */
function standIn({ columns }: Preset, use: ColumnUse | undefined): string {
  return columns.find(([, other]) => other.of === use?.of && other.field === use?.field)?.[0][0] ?? '';
}

/** Whether a recipe was given a name of its own, under which it can be used again. */
export function isSaved({ name }: Recipe): boolean {
  return PRESETS.every((preset) => preset.name !== name);
}

/** Whether a saved recipe fits a table: all columns that it uses are there. */
export function fitsSaved(recipe: Recipe, { header }: Table): boolean {
  const there = new Set(header.map(plain));
  const used = recipe.columns.filter(({ of }) => of !== null);
  return recipe.shape === 'rows' && used.length > 0 && used.every(({ column }) => there.has(plain(column)));
}

/** A saved recipe laid on a table: columns by their names, in any capitals. */
export function adapted(recipe: Recipe, table: Table): Recipe {
  if (recipe.shape === 'matrix') return recipe;
  const known = new Map(recipe.columns.map((use) => [plain(use.column), use]));
  return {
    ...recipe,
    columns: table.header.map((column): ColumnUse => ({
      ...(known.get(plain(column)) ?? { of: null }),
      column,
    })),
  };
}

/** Whether numbers alone stand where names down the side and across the top meet. */
function matrixOf({ header, rows }: Table): Preset | undefined {
  if (header.length < 3 || rows.length < 2) return undefined;
  const inside = rows.slice(0, 200).flatMap(({ cells }) => cells.slice(1));
  const isCell = (cell: string) => saysNothing(cell) || /^x$/i.test(cell) || isNumber(cell);
  if (!inside.every(isCell) || inside.every(saysNothing)) return undefined;
  const side = new Set(rows.map(({ cells }) => plain(cells[0])));
  if (side.size < rows.length) return undefined;
  const shared = header.slice(1).filter((name) => side.has(plain(name))).length;
  return shared >= (header.length - 1) / 2 ? MATRIX : TWO_MODE_MATRIX;
}

/** The recipe of a preset, with the other columns as values of the thing that they follow from. */
function withOthers(preset: Preset, table: Table): Recipe {
  const recipe = recipeOf(preset, preset.shape === 'matrix' ? ['row', 'column', 'weight'] : table.header);
  if (preset.others === 'left out') return recipe;
  return {
    ...recipe,
    columns: recipe.columns.map((use, k): ColumnUse => {
      const isOwn =
        use.of === null &&
        !isContact(use.column) &&
        table.rows.some(({ cells }) => !saysNothing(cells[k] ?? ''));
      if (!isOwn && !isShare(recipe, table, k)) return use;
      return { column: use.column, of: ownerOf(recipe, table, k), field: 'attribute' };
    }),
  };
}

/**
 * Whether a sum is a partner's and not the project's: most projects that stand in several rows have several of them. As
 * the budget of the project, the first would hold and the others be lost.
 */
function isShare(recipe: Recipe, { rows }: Table, column: number): boolean {
  const { of, field } = recipe.columns[column];
  if (field !== 'budgetEur' || recipe.ties.every(({ type }) => type === 'LOCATED_IN')) return false;
  const key = recipe.columns.findIndex(
    (use) => use.of === of && (use.field === 'key' || use.field === 'name'),
  );
  const sums = new Map<string, string[]>();
  for (const { cells } of rows) {
    const [name, sum] = [plain(cells[key] ?? ''), cells[column] ?? ''];
    if (!saysNothing(sum)) sums.set(name, [...(sums.get(name) ?? []), sum]);
  }
  const several = [...sums.values()].filter(({ length }) => length > 1);
  return several.filter((own) => new Set(own).size > 1).length > several.length / 2;
}

/** What a column says something of: a thing each of which has one value of it alone, else the tie of the row. */
function ownerOf(recipe: Recipe, table: Table, column: number): string | null {
  const things = recipe.things.filter(({ type }) => type !== 'region');
  const tie = recipe.ties.find(({ type }) => type !== 'LOCATED_IN');
  if (things.length === 1 || tie === undefined) return things[0]?.label ?? null;
  // What says how ties run is said of them.
  if (table.rows.some(({ cells }) => directionOf(cells[column] ?? '') !== undefined)) return tie.label;
  const follows = things.filter(({ label }) => {
    const key = recipe.columns.findIndex(
      ({ of, field }) => of === label && (field === 'key' || field === 'name'),
    );
    return followsFrom(table, key, column);
  });
  return follows.length === 1 ? follows[0].label : tie.label;
}

/** Whether each value of one column has one value of another, and some stand in several rows to show it. */
function followsFrom({ rows }: Table, key: number, column: number): boolean {
  const values = new Map<string, string>();
  let repeats = false;
  for (const { cells } of rows) {
    const [from, value] = [plain(cells[key] ?? ''), cells[column] ?? ''];
    const known = values.get(from);
    if (known !== undefined && known !== value) return false;
    if (known !== undefined) repeats = true;
    values.set(from, value);
  }
  return repeats;
}
