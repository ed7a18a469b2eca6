import { expect, test } from '@jest/globals';
import type { NetworkFile } from '@sidos/api/formats/write';
import { readWorkbookTables } from '../../api/src/importing/reading/xlsx.ts';
import { workbookOf } from '../../client/src/shell/share/workbook.ts';

const network: NetworkFile = {
  title: 'Oma verkosto',
  description: '2 of 2 entities',
  date: '2026-01-31',
  parameters: { 'data version': 'v1' },
  directed: true,
  nodeColumns: [
    { key: 'type', title: 'type', type: 'string' },
    { key: 'amountEur', title: 'amountEur', type: 'double' },
  ],
  nodes: [
    { id: 'organisation:a', label: '=SUM(A1)', values: ['organisation', 1250.5] },
    { id: 'project:b', label: 'Jyväskylä 🌴 <b>', values: ['project', null] },
  ],
  tieColumns: [{ key: 'role', title: 'role', type: 'string' }],
  ties: [{ source: 'organisation:a', target: 'project:b', weight: 1, values: ['lead'] }],
};

test('a workbook of a network is read back sheet by sheet, a text that looks like a formula as a text', async () => {
  const members = [['organisation:a', '=SUM(A1)', 'cluster:c', 'C']];
  const bytes = Buffer.from(await (await workbookOf(network, members)).arrayBuffer());
  const sheets = await readWorkbookTables(bytes, {});
  const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)!.rows.map(({ cells }) => cells);
  expect(rows('nodes')).toEqual([
    ['id', 'label', 'type', 'amountEur'],
    ['organisation:a', '=SUM(A1)', 'organisation', '1250.5'],
    ['project:b', 'Jyväskylä 🌴 <b>', 'project', ''],
  ]);
  expect(rows('ties')).toEqual([
    ['source', 'target', 'weight', 'role'],
    ['organisation:a', 'project:b', '1', 'lead'],
  ]);
  expect(rows('memberships')[1]).toEqual(members[0]);
  expect(rows('about')).toContainEqual(['title', 'Oma verkosto']);
});
