import { directionOf } from '../../formats/direction.ts';
import { meaning } from '../../formats/text/headings.ts';
import { relationType, type Recipe } from '../../model/index.ts';
import type { Table } from '../table.ts';
import type { RowThings } from './mentions.ts';

/** The name of the value that keeps who named whom, where ties say the same of both ends. */
export const DIRECTION = 'direction';

/**
 * Whether rows tell who names whom in ties that say the same of both ends: the file says so, its column "Type" does, or
 * a pair stands both ways and says different things.
 */
export function hasDirection(table: Table, { ties }: Recipe, rows: readonly RowThings[]): boolean {
  const tie = ties.find(({ type }) => relationType(type).mutual === true);
  if (tie === undefined) return false;
  if (table.directed === true || saysDirected(table)) return true;
  const ends = rows.map((row) => [nameIn(row, tie.from), nameIn(row, tie.to)] as const);
  const rest = new Map<string, Set<string>>();
  const restOf = (i: number) => {
    const [from, to] = ends[i];
    return JSON.stringify(table.rows[i].cells.filter((cell) => cell !== from && cell !== to));
  };
  ends.forEach(([from, to], i) => {
    const key = JSON.stringify([from, to]);
    rest.set(key, (rest.get(key) ?? new Set()).add(restOf(i)));
  });
  return ends.some(([from, to], i) => {
    const back = rest.get(JSON.stringify([to, from]));
    return from !== to && back !== undefined && !back.has(restOf(i));
  });
}

function nameIn(row: RowThings, label: string): string {
  const [thing] = row.get(label) ?? [];
  return thing?.mention.name ?? thing?.mention.key ?? '';
}

/** A column "Type" that says of rows that they are directed, as Gephi writes it. */
function saysDirected({ header, rows }: Table): boolean {
  return meaning(header, 'type').some((name) => {
    const k = header.indexOf(name);
    return rows.some(({ cells }) => ['directed', 'mutual'].includes(directionOf(cells[k] ?? '') ?? ''));
  });
}
