import { fileName, metadataName } from '@sidos/api/formats/write';
import { useTranslation } from 'react-i18next';
import { fullName, measureText } from '../measure/measureText.ts';
import { saveFile } from '../save.ts';
import { workbook } from '../workbook.ts';
import { rowsAsCsv, rowsAsMetadata, rowsAsSheet, rowsAsSpreadsheetCsv, type Column } from './table.ts';

interface Rows<Row> {
  /** What the rows are: the name of the files. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** What the rows were computed from, for the companion of the CSV file. */
  parameters?: Readonly<Record<string, string>> | undefined;
}

/** Saves rows as CSV, and beside it what they were computed from; null where nothing is known of that. */
export function useSaveRows<Row>({ label, rows, columns: shown, parameters }: Rows<Row>): {
  csv: () => void;
  /** For a double click where the decimal sign is a comma. */
  spreadsheetCsv: () => void;
  workbook: () => Promise<void>;
  metadata: (() => void) | null;
} {
  const { t, i18n } = useTranslation('table');
  // A file is read without the explanations of its heads: the scholarly name stands in them.
  const columns = shown.map((column) =>
    column.measure ? { ...column, title: fullName(measureText(i18n, column.measure)) } : column,
  );
  const name = fileName(label, 'csv');
  const saveText = (text: string): void =>
    saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const csv = (): void => saveText(rowsAsCsv(columns, rows));
  const spreadsheetCsv = (): void => saveText(rowsAsSpreadsheetCsv(columns, rows));
  const saveBook = async (): Promise<void> => {
    const about = Object.entries({ title: label, ...parameters });
    const made = await workbook([
      { name: label, ...rowsAsSheet(columns, rows) },
      { name: t('aboutSheet'), header: ['', ''], rows: about },
    ]);
    saveFile(fileName(label, 'xlsx'), made);
  };
  const saves = { csv, spreadsheetCsv, workbook: saveBook };
  if (parameters === undefined) return { ...saves, metadata: null };
  const metadata = (): void => {
    const date = new Date().toISOString().slice(0, 10);
    const text = rowsAsMetadata(columns, rows, { label, date, parameters });
    saveFile(metadataName(name), new Blob([text], { type: 'application/json' }));
  };
  return { ...saves, metadata };
}
