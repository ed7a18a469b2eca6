import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { firstLook, rowsAsTsv, shownRows, type Column, type TableLook } from './table.ts';
import { TableBody } from './TableBody.tsx';
import { TableTools } from './TableTools.tsx';
import { useCopy } from '../useCopy.ts';
import { useSaveRows } from './useSaveRows.ts';
import tableStyle from './table.module.css';

interface Props<Row> {
  /** What the table is of: its name for screen readers and of the CSV file. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  idOf: (row: Row) => string;
  /** Column sorted by at first; a numeric one from the largest. */
  sortBy?: string;
  /** Ids of the rows that are selected, on the stage say. */
  selected?: ReadonlySet<string>;
  /** Rows were selected or given up here. */
  onSelect?: (ids: string[]) => void;
  /** A row was opened with Enter or a double click. */
  onOpen?: (row: Row) => void;
  /** The look, where the desk keeps it; else the table does. */
  look?: TableLook;
  onLook?: (look: TableLook) => void;
  /** What the rows were computed from, for the companion of the CSV file. */
  parameters?: Readonly<Record<string, string>>;
  /** The network in words, for the explanations in the heads. */
  network?: string;
  /** Height in CSS; the rows scroll within it. */
  height?: string;
  /** What stands before the filter. */
  head?: ReactNode;
}

/** The table of panels and desks: sorts, filters, leaves out columns, selects rows both ways, copies and saves. */
export function DataTable<Row>(props: Props<Row>): ReactElement {
  const { label, rows, columns, idOf, sortBy = null, selected, onSelect, onOpen, parameters } = props;
  const { i18n } = useTranslation('table');
  const language = i18n.language;
  const [own, setOwn] = useState(() => firstLook(columns, sortBy));
  const look = props.look ?? own;
  const setLook = props.onLook ?? setOwn;
  const { state: copied, copy } = useCopy();
  const shown = useMemo(() => shownRows(rows, columns, look, language), [rows, columns, look, language]);
  const visible = columns.filter(({ key }) => !look.hidden.includes(key));

  const copyRows = (): void => {
    const chosen = selected === undefined ? [] : shown.filter((row) => selected.has(idOf(row)));
    copy(rowsAsTsv(visible, chosen.length > 0 ? chosen : shown, language));
  };
  const save = useSaveRows({ label, rows: shown, columns: visible, parameters });

  return (
    <div className={tableStyle.frame} style={{ height: props.height ?? '100%' }}>
      <TableTools
        head={props.head}
        columns={columns}
        look={look}
        onLook={setLook}
        shown={shown.length}
        total={rows.length}
        selected={selected === undefined ? 0 : shown.filter((row) => selected.has(idOf(row))).length}
        copied={copied}
        onCopy={copyRows}
        onSave={save.csv}
        onWorkbook={() => void save.workbook()}
        onSpreadsheetCsv={save.spreadsheetCsv}
        onSaveAbout={save.metadata}
      />
      <TableBody
        label={label}
        rows={shown}
        columns={visible}
        idOf={idOf}
        sort={look.sort}
        onSort={(key) => {
          const numeric = columns.find((column) => column.key === key)?.numeric ?? false;
          const down = look.sort?.key === key ? !look.sort.down : numeric;
          setLook({ ...look, sort: { key, down } });
        }}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
        onCopy={copyRows}
        network={props.network}
        isFiltered={rows.length > 0}
      />
    </div>
  );
}
