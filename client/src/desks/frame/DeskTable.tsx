import { useTable } from '@tanstack/react-table';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../components/save.ts';
import { fileName } from '../../exports/files.ts';
import {
  cellOf,
  compareCells,
  firstLook,
  fits,
  rowsAsCsv,
  rowsAsTsv,
  tableModel,
  type DeskColumn,
  type TableLook,
} from '../../components/table/table.ts';
import { DeskTableBody } from '../../components/table/TableBody.tsx';
import { DeskTableTools } from '../../components/table/TableTools.tsx';
import { useCopy } from '../../components/useCopy.ts';

interface Props<Row extends object> {
  /** What the table is of: its name for screen readers and of the CSV file. */
  label: string;
  rows: readonly Row[];
  columns: readonly DeskColumn<Row>[];
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
  /** What the rows were computed from, for the head of the CSV file. */
  parameters?: Readonly<Record<string, string>>;
  /** The network in words, for the explanations in the heads. */
  network?: string;
  /** Height in CSS; the rows scroll within it. */
  height?: string;
}

/** The table of a desk: sorts, filters, leaves out columns, selects rows both ways, copies and saves. */
export function DeskTable<Row extends object>(props: Props<Row>): ReactElement {
  const { label, rows, columns, idOf, sortBy = null, selected, onSelect, onOpen, parameters } = props;
  const { i18n } = useTranslation('analysis');
  const language = i18n.language;
  const [own, setOwn] = useState(() => firstLook(columns, sortBy));
  const look = props.look ?? own;
  const setLook = props.onLook ?? setOwn;
  const { state: copied, copy } = useCopy();
  const data = useMemo(() => [...rows], [rows]);
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.key,
        header: column.title,
        // Undefined is what the table keeps last, whichever way the rest is sorted.
        accessorFn: (row: Row) => cellOf(column, row) ?? undefined,
        sortUndefined: 'last' as const,
        sortDescFirst: column.numeric ?? false,
        sortFn: (
          a: { getValue: (key: string) => unknown },
          b: { getValue: (key: string) => unknown },
          key: string,
        ) => compareCells(a.getValue(key) as string, b.getValue(key) as string, language),
      })),
    [columns, language],
  );
  const table = useTable({
    features: tableModel,
    data,
    columns: definitions,
    getRowId: (row: Row) => idOf(row),
    enableSortingRemoval: false,
    // The filter reads the whole row, so that one column asking is enough.
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.key,
    globalFilterFn: (row: { original: Row }, _key: string, filter: string) =>
      fits(row.original, columns, filter),
    state: {
      sorting: look.sort === null ? [] : [{ id: look.sort.key, desc: look.sort.down }],
      globalFilter: look.filter.trim() === '' ? undefined : look.filter,
      columnVisibility: Object.fromEntries(look.hidden.map((key) => [key, false])),
    },
  });
  const shown = table.getRowModel().rows.map((row) => row.original);
  const visible = columns.filter(({ key }) => !look.hidden.includes(key));

  const copyRows = (): void => {
    const chosen = selected === undefined ? [] : shown.filter((row) => selected.has(idOf(row)));
    copy(rowsAsTsv(visible, chosen.length > 0 ? chosen : shown, language));
  };
  const save = (): void => {
    const csv = rowsAsCsv(visible, shown, parameters);
    saveFile(fileName(label, 'csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };

  return (
    <div style={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: props.height ?? '100%' }}>
      <DeskTableTools
        columns={columns}
        look={look}
        onLook={setLook}
        shown={shown.length}
        total={rows.length}
        selected={selected === undefined ? 0 : shown.filter((row) => selected.has(idOf(row))).length}
        copied={copied}
        onCopy={copyRows}
        onSave={save}
      />
      <DeskTableBody
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
