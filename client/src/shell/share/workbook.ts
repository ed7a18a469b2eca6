import type { Cell, NetworkFile } from '@sidos/api/formats/write';
import { workbook } from '../../components/workbook.ts';
import { MEMBERSHIP_COLUMNS } from '../../graph/outgoing.ts';

/**
 * A network as an Excel workbook: nodes, ties, memberships, and what it was made from, a sheet each.
 *
 * @throws RangeError where a text is longer than a cell of Excel holds
 */
export function workbookOf(file: NetworkFile, memberships: readonly (readonly Cell[])[]): Promise<Blob> {
  const { title, description, date, parameters } = file;
  return workbook([
    {
      name: 'nodes',
      header: ['id', 'label', ...file.nodeColumns.map(({ key }) => key)],
      rows: file.nodes.map(({ id, label, values }) => [id, label, ...values]),
    },
    {
      name: 'ties',
      header: ['source', 'target', 'weight', ...file.tieColumns.map(({ key }) => key)],
      rows: file.ties.map(({ source, target, weight, values }) => [source, target, weight, ...values]),
    },
    { name: 'memberships', header: MEMBERSHIP_COLUMNS, rows: memberships },
    {
      name: 'about',
      header: ['what', 'value'],
      rows: Object.entries({ title, date, description, ...parameters }).map(([key, value]) => [key, value]),
    },
  ]);
}
