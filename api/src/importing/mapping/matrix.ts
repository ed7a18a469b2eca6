import { tell } from '../../model/told.ts';
import { saysNothing } from './numbers.ts';
import type { Table } from '../table.ts';

/** A matrix as a list: a row a cell that says something, `x` as 1; 0 is no tie. A square one that is symmetric says each tie once. */
export function unpivoted(table: Table): Table {
  const { header, rows } = table;
  const value = (cell: string) => (/^x$/i.test(cell) ? '1' : cell);
  const says = (cell: string) => !saysNothing(cell) && cell !== '0' && !/^0[.,]0*$/.test(cell);
  const line = new Map(rows.map(({ cells }, i) => [cells[0], i]));
  const isMirror = (i: number, k: number): boolean => {
    const other = line.get(header[k]);
    const back = header.indexOf(rows[i].cells[0]);
    return other !== undefined && back > 0 && other < i && rows[other].cells[back] === rows[i].cells[k];
  };
  const list = rows.flatMap(({ line: at, cells }, i) =>
    cells.flatMap((cell, k) =>
      k === 0 || header[k] === undefined || !says(cell) || header[k] === cells[0] || isMirror(i, k)
        ? []
        : [{ line: at, cells: [cells[0], header[k], value(cell)] }],
    ),
  );
  // A square one that says of a pair two different things says who names whom.
  const isOneWay = (i: number, k: number): boolean => {
    const other = line.get(header[k]);
    const back = header.indexOf(rows[i].cells[0]);
    if (k === 0 || other === undefined || back <= 0 || other === i) return false;
    const [here, there] = [rows[i].cells[k] ?? '', rows[other].cells[back] ?? ''];
    return says(here) !== says(there) || (says(here) && here !== there);
  };
  const directed = rows.some(({ cells }, i) => cells.some((_, k) => isOneWay(i, k)));
  const loops = rows.filter(({ cells }) => says(cells[header.indexOf(cells[0])] ?? '')).length;
  const notes = loops > 0 ? [tell('diagonal', { count: loops })] : [];
  return {
    ...table,
    directed,
    header: ['row', 'column', 'weight'],
    rows: list,
    notes: [...table.notes, ...notes],
  };
}
