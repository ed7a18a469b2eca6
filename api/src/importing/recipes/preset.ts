import { fold, type ColumnUse, type Recipe } from '../../model/index.ts';

/** What a column of a preset becomes, without its name. */
export type Use = Omit<ColumnUse, 'column'>;

/** A recipe that is known by its header. To add one: a record in the list. */
export interface Preset extends Pick<Recipe, 'name' | 'things' | 'ties'> {
  shape?: Recipe['shape'];
  /** Of each of these one must be there, in any capitals, spaces and dots. */
  needs: readonly (readonly string[])[];
  /** What columns are called, the most usual first, and what they become; a field of a thing is filled once. */
  columns: readonly (readonly [names: readonly string[], use: Use])[];
  /** What becomes of the other columns. */
  others: 'kept' | 'left out';
}

/** A name of a column for comparison: letters and digits, without marks and capitals. */
export function plain(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Columns with data of people whom nobody asked: they are never kept, whatever else a recipe keeps. */
const CONTACT = /^contact(?!form$)|telephone|phone|puhelin|telefon|^fax|e?mail|sahkoposti|epost/;

export function isContact(name: string): boolean {
  return CONTACT.test(plain(name));
}

/** Whether a header is that of a preset. */
export function fits(preset: Preset, header: readonly string[]): boolean {
  const there = new Set(header.map(plain));
  return preset.needs.every((names) => names.some((name) => there.has(plain(name))));
}

/** The recipe of a preset for a header. */
export function recipeOf(preset: Preset, header: readonly string[]): Recipe {
  const { name, things, ties, shape = 'rows' } = preset;
  const uses = new Map<string, Use>();
  const filled = new Set<string>();
  for (const [names, use] of preset.columns) {
    const target = `${use.of ?? ''}.${use.field ?? ''}`;
    const once = use.field !== 'attribute' && use.field !== 'alias';
    for (const called of names) {
      const column = header.find((one) => plain(one) === plain(called) && !uses.has(one));
      if (column === undefined || (once && filled.has(target))) continue;
      uses.set(column, use);
      filled.add(target);
    }
  }
  const columns = header.map((column): ColumnUse => {
    const use = isContact(column) ? undefined : uses.get(column);
    return { column, ...(use ?? { of: null }) };
  });
  // A thing that no column says anything of is none, and no tie leads to it.
  const said = new Set(columns.map(({ of }) => of));
  const kept = things.filter(({ label }) => said.has(label));
  const labels = new Set(kept.map(({ label }) => label));
  return {
    name,
    shape,
    things: [...kept],
    ties: ties.filter(({ from, to }) => labels.has(from) && labels.has(to)),
    columns,
  };
}
