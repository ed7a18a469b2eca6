import readWorkbook from 'read-excel-file/node';
import { InvalidInput, oneLine, type SourceRow, type Told } from '../../model/index.ts';
import { some, tell } from '../../model/told.ts';
import type { MergedRange, RawTable, ReadAs } from '../table.ts';
import { tidyCell } from './csv.ts';
import { openPacked, type Packed } from './zip.ts';

/** What the file says of a sheet beside its cells. */
interface SheetFacts {
  hidden: boolean;
  merged: string[];
  /** Cells with a formula whose value was not saved, and with a fault in its place. */
  withoutValue: string[];
  faulty: string[];
}

/**
 * Reads the sheets of a workbook: rows as they stand, dates as ISO, merged cells filled. What cannot be seen in a table
 * of texts is told: hidden sheets, merged cells, formulas without a value.
 *
 * @throws InvalidInput where it is no workbook, or larger than is read
 */
export async function readWorkbookTables(bytes: Uint8Array, { sheets }: ReadAs): Promise<RawTable[]> {
  const packed = await openPacked(bytes);
  if (!packed.names.includes('xl/workbook.xml')) throw new InvalidInput(tell('noWorkbook'));
  const facts = await factsOf(packed);
  let found: { sheet: string; data: (string | number | boolean | Date | null)[][] }[];
  try {
    found = (await readWorkbook(Buffer.from(bytes), { trim: false })) as never;
  } catch (error) {
    throw new InvalidInput(tell('workbookDamaged', { why: (error as Error).message }));
  }
  const unknown = (sheets ?? []).filter((name) => !found.some(({ sheet }) => sheet === name));
  if (unknown.length > 0)
    throw new InvalidInput(
      `there is no sheet "${unknown[0]}"; there is ${found.map(({ sheet }) => `"${sheet}"`).join(', ')}`,
    );
  return found
    .filter(({ sheet, data }) => (sheets === undefined ? data.length > 0 : sheets.includes(sheet)))
    .map(({ sheet, data }) => {
      const rows = data.map((cells, i) => ({ line: i + 1, cells: cells.map(textOf) }));
      const own = facts.get(sheet);
      const merged = (own?.merged ?? []).flatMap((range) => rangeOf(range) ?? []);
      return { sheet: oneLine(sheet) || 'sheet', rows, typed: true, notes: notesOf(own, rows), merged };
    });
}

function textOf(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
  }
  return tidyCell(String(value));
}

/** What is to be told of a sheet; its merged cells are filled on the way. */
function notesOf(facts: SheetFacts | undefined, rows: SourceRow[]): Told[] {
  if (facts === undefined) return [];
  const at = (cells: readonly string[]) => ({ count: cells.length, cells: some(cells, 5) });
  const merged = facts.merged.filter((range) => fill(rows, range));
  return [
    ...(facts.hidden ? [tell('hidden')] : []),
    ...(merged.length > 0 ? [tell('merged', at(merged))] : []),
    ...(facts.withoutValue.length > 0 ? [tell('noValue', at(facts.withoutValue))] : []),
    ...(facts.faulty.length > 0 ? [tell('faulty', at(facts.faulty))] : []),
  ];
}

/** Fills the cells of a range such as `A2:A4` with what stands in its first; false where it is empty. */
function fill(rows: SourceRow[], range: string): boolean {
  const found = rangeOf(range);
  if (found === null) return false;
  const { firstLine, lastLine, firstColumn, lastColumn } = found;
  const value = rows[firstLine - 1]?.cells[firstColumn] ?? '';
  if (value === '') return false;
  for (let r = firstLine - 1; r < Math.min(lastLine, rows.length); r += 1)
    for (let c = firstColumn; c <= Math.min(lastColumn, rows[r].cells.length - 1); c += 1)
      rows[r].cells[c] = value;
  return true;
}

function rangeOf(range: string): MergedRange | null {
  const [, a, top, b, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (a === undefined) return null;
  const [firstLine, lastLine] = [Number(top), Number(bottom)];
  return { firstLine, lastLine, firstColumn: columnOf(a), lastColumn: columnOf(b) };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function factsOf(packed: Packed): Promise<Map<string, SheetFacts>> {
  const book = await packed.text('xl/workbook.xml');
  const relations = await packed.text('xl/_rels/workbook.xml.rels');
  const facts = new Map<string, SheetFacts>();
  for (const [tag] of book.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const name = unescaped(attribute(tag, 'name'));
    const id = attribute(tag, '(?:\\w+:)id');
    const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(
      ([one]) => attribute(one, 'Id') === id,
    );
    const target = relation === undefined ? '' : attribute(relation[0], 'Target').replace(/^\/xl\/|^\//, '');
    const text = await packed.text(`xl/${target}`);
    const cells = [...text.matchAll(/<c\b([^>]*[^/>])>((?:(?!<\/c>)[\s\S])*?)<\/c>/g)];
    const place = (attributes: string) => attribute(`<c ${attributes}>`, 'r');
    facts.set(name, {
      hidden: /\bstate="(?:hidden|veryHidden)"/.test(tag),
      merged: [...text.matchAll(/<mergeCell\b[^>]*\bref="([^"]+)"/g)].map(([, range]) => range),
      withoutValue: cells
        .filter(([, , inner]) => /<f[\s>/]/.test(inner) && !/<v>[^<]/.test(inner))
        .map(([, own]) => place(own)),
      faulty: cells.filter(([, own]) => /\bt="e"/.test(own)).map(([, own]) => place(own)),
    });
  }
  return facts;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  const named: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  };
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => named[entity] ?? entity);
}
