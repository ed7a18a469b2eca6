import type { Cell } from '@sidos/api/formats/write';

/** The most characters of a cell of Excel, and of the name of a sheet. */
const MOST = 32_767;
const MOST_NAME = 31;

type Row = readonly Cell[];

/** A sheet of a workbook: one table under its header. */
export interface WorkbookSheet {
  name: string;
  header: Row;
  rows: readonly Row[];
}

/**
 * Tables as an Excel workbook, a sheet each, numbers as numbers. The library comes when it is wanted.
 *
 * @throws RangeError where a text is longer than a cell of Excel holds
 */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  return writeWorkbook(
    sheets.map(({ name, header, rows }) => ({
      sheet: sheetName(name),
      data: [
        header.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
        ...rows.map(cells),
      ],
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

/** What Excel takes as the name of a sheet: 31 characters at most, none of those that it refuses. */
export function sheetName(text: string): string {
  const name = text
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return name.slice(0, MOST_NAME).trimEnd() || '–';
}

/** A text is written as a text, whatever it begins with: Excel runs none of it. */
function cells(row: Row) {
  return row.map((cell) => {
    if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
    if (typeof cell !== 'string') return cell;
    if (cell.length > MOST)
      throw new RangeError(`a cell of Excel holds ${MOST} characters, not ${cell.length}`);
    return { value: cell, type: String };
  });
}
