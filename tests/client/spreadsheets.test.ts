import { describe, expect, test } from '@jest/globals';
import { MeasuresRequest, MembershipsRequest } from '@sidos/api/model';
import { readGraph, toGexf } from '../../api/src/formats/index.ts';
import { measures } from '../../api/src/graph/analysis/measures.ts';
import { memberships } from '../../api/src/graph/analysis/memberships.ts';
import { plainTools } from '../../api/src/graph/analysis/tools.ts';
import { readCsvTable } from '../../api/src/importing/reading/csv.ts';
import { readWorkbookTables } from '../../api/src/importing/reading/xlsx.ts';
import { rowsAsSheet, rowsAsSpreadsheetCsv, type Column } from '../../client/src/components/table/table.ts';
import { sheetName, workbook } from '../../client/src/components/workbook.ts';
import { networkFileOf, sheetsOf, type FileNames } from '../../client/src/desks/measures/files.ts';
import { bridgeFacts } from '../graph/analysis/network.ts';

interface Row {
  name: string;
  share: number | null;
}
const columns: Column<Row>[] = [
  { key: 'name', title: 'Nimi; ja muuta', value: ({ name }) => name },
  { key: 'share', title: 'Osuus', value: ({ share }) => share, numeric: true },
];
const rows: Row[] = [
  { name: 'Äänekoski', share: 0.5 },
  { name: '=1+1', share: null },
];
const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a table for a spreadsheet', () => {
  test('as CSV opens where the decimal sign is a comma: a mark of its encoding, semicolons, commas', () => {
    const csv = rowsAsSpreadsheetCsv(columns, rows);
    expect(csv).toBe('\uFEFF"Nimi; ja muuta";Osuus\r\nÄänekoski;0,5\r\n\'=1+1;\r\n');
    const { rows: read } = readCsvTable(new TextEncoder().encode(csv), {});
    expect(read.map(({ cells }) => cells)).toContainEqual(['Äänekoski', '0,5']);
  });

  test('as a workbook gives back texts as texts and numbers as numbers', async () => {
    const made = await workbook([{ name: 'Klusterit: kaikki', ...rowsAsSheet(columns, rows) }]);
    const [table] = await readWorkbookTables(await bytes(made), {});
    const cells = table.rows.map((row) => row.cells);
    expect(cells).toEqual([
      ['Nimi; ja muuta', 'Osuus'],
      ['Äänekoski', '0.5'],
      // Excel runs no text, so nothing is put before it.
      ['=1+1', ''],
    ]);
    expect(sheetName('Klusterit: kaikki/vain [2]')).toBe('Klusterit kaikki vain 2');
    expect(sheetName('x'.repeat(40))).toHaveLength(31);
  });
});

describe('the measures as a workbook', () => {
  const names: FileNames = { name: ({ name }) => name, group: ({ name }) => name, numbered: false };
  const head = {
    ...{ title: 'Measures', description: 'How.', date: '2026-01-31', parameters: { seed: '1' } },
    titleOf: ({ key }: { key: string }) => key,
  };
  const made = async () => {
    const snapshot = await bridgeFacts().snapshot();
    const answer = await measures(
      snapshot,
      MeasuresRequest.parse({ grouping: { by: 'region' } }),
      plainTools,
    );
    return { answer, found: memberships(snapshot, MembershipsRequest.parse({})) };
  };

  test('has actors, ties, memberships, groups and the definition, a sheet each, as many rows as there are', async () => {
    const { answer, found } = await made();
    const tables = await readWorkbookTables(
      await bytes(await workbook(sheetsOf(answer, found, names, head))),
      {},
    );
    expect(tables.map(({ sheet, rows: read }) => [sheet, read.length])).toEqual([
      ['actors', answer.actors.length + 1],
      ['ties', answer.ties.a.length + 1],
      ['memberships', found.member.length + 1],
      ['groups', answer.groups.length + 1],
      ['whole', answer.columns.filter(({ level }) => level === 'global').length + 1],
      ['definition', 5],
    ]);
    const [first, ...members] = tables[2].rows.map(({ cells }) => cells);
    expect(first.slice(6)).toEqual(['role', 'certainty', 'documents']);
    expect(members.every((cells) => cells[6] === 'partner' && cells[7] === 'stated')).toBe(true);
  });

  test('GEXF has places, colours and sizes of what is drawn', async () => {
    const { answer } = await made();
    const look = { x: 1.5, y: -2, size: 4, colour: '#ff8000' };
    const gexf = toGexf(
      networkFileOf(answer, names, head, (id) => (id === 'organisation:x' ? look : undefined)),
    );
    expect(gexf).toContain('<viz:position x="1.5" y="-2" z="0"/>');
    expect(gexf).toContain('<viz:color r="255" g="128" b="0"/>');
    expect(readGraph(Buffer.from(gexf)).nodes).toHaveLength(answer.actors.length);
  });
});
