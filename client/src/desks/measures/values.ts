import type { Figure, MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import type { Cell } from '@sidos/api/formats/write';

/** A row of a table of the desk: its place in the list of actors, ties, groups or figures. */
export interface Placed {
  place: number;
}

/** The columns of a level, in the order of the catalogue. */
export function columnsOf({ columns }: MeasuresAnswer, level: MeasureColumn['level']): MeasureColumn[] {
  return columns.filter((column) => column.level === level);
}

/** Whether the values of a measure can be ordered, averaged and drawn as sizes. */
export function isAmount({ kind }: Pick<MeasureColumn, 'kind'>): boolean {
  return kind === 'amount';
}

/** The value of a measure at a place as a table shows it: a figure, yes or no, or a role by its name. */
export function valueAt(column: MeasureColumn, place: number): Cell | Figure {
  const { kind, values, absence, estimate } = column;
  const value = values[place] ?? null;
  if (value === null) return { value, absence: absence ?? 'undefined' };
  if (kind === 'yes-no') return value === 1;
  if (kind === 'role') return `R${value}`;
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
