import type { Figure, MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import type { Cell } from '@sidos/api/formats/write';

/** A row of a table of the desk: its place in the list of actors, ties, groups or figures. */
export interface Placed {
  place: number;
}

/** Values that say yes or no. */
const YES_OR_NO: ReadonlySet<string> = new Set(['core_member', 'bridge', 'articulation_point']);
/** Values that only tell apart, so that neither size nor order nor average means anything. */
const NAMES_ONLY: ReadonlySet<string> = new Set(['component', 'community_leiden', 'community_louvain']);
const ROLE = 'guimera_amaral_role';

/** The columns of a level, in the order of the catalogue. */
export function columnsOf({ columns }: MeasuresAnswer, level: MeasureColumn['level']): MeasureColumn[] {
  return columns.filter((column) => column.level === level);
}

/** Whether the values of a measure can be ordered, averaged and drawn as sizes. */
export function isAmount({ key }: Pick<MeasureColumn, 'key'>): boolean {
  return !YES_OR_NO.has(key) && !NAMES_ONLY.has(key) && key !== ROLE;
}

/** The value of a measure at a place as a table shows it: a figure, yes or no, or a role by its name. */
export function valueAt(column: MeasureColumn, place: number): Cell | Figure {
  const { key, values, absence, estimate } = column;
  const value = values[place] ?? null;
  if (value === null) return { value, absence: absence ?? 'undefined' };
  if (YES_OR_NO.has(key)) return value === 1;
  if (key === ROLE) return `R${value}`;
  return { value, estimate };
}

/** The same as a file holds it. */
export function cellAt(column: MeasureColumn, place: number): Cell {
  const value = valueAt(column, place);
  return typeof value === 'object' && value !== null ? value.value : value;
}

/** Rows for a number of things. */
export function placesUpTo(count: number): Placed[] {
  return Array.from({ length: count }, (_, place) => ({ place }));
}
