import type { Cell, NetworkFile } from '@sidos/api/formats/write';
import { MEMBERSHIP_COLUMNS } from '../../graph/outgoing.ts';

/** The most characters of a cell of Excel. */
const MOST = 32_767;

type Row = readonly Cell[];

/**
 * A network as an Excel workbook: nodes, ties, memberships, and what it was made from, a sheet each. The library comes
 * when it is wanted.
 *
 * @throws RangeError where a text is longer than a cell of Excel holds
 */
export async function workbookOf(file: NetworkFile, memberships: readonly Row[]): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  const { title, description, date, parameters } = file;
  const sheet = (name: string, header: Row, rows: readonly Row[]) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
      ...rows.map(cells),
    ],
    stickyRowsCount: 1,
  });
  return writeWorkbook([
    sheet(
      'nodes',
      ['id', 'label', ...file.nodeColumns.map(({ key }) => key)],
      file.nodes.map(({ id, label, values }) => [id, label, ...values]),
    ),
    sheet(
      'ties',
      ['source', 'target', 'weight', ...file.tieColumns.map(({ key }) => key)],
      file.ties.map(({ source, target, weight, values }) => [source, target, weight, ...values]),
    ),
    sheet('memberships', MEMBERSHIP_COLUMNS, memberships),
    sheet(
      'about',
      ['what', 'value'],
      Object.entries({ title, date, description, ...parameters }).map(([key, value]) => [key, value]),
    ),
  ]).toBlob();
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
