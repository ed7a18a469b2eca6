import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDownload, IconSearch } from '@tabler/icons-react';
import { fold } from '@sidos/api/model';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import { toCsv } from '../exports/csv.ts';
import { fileName } from '../exports/files.ts';
import { saveFile } from './save.ts';

/** A column: its value for sorting, filtering and CSV, and how it is shown where that is something else. */
export interface Column<Row> {
  key: string;
  label: string;
  value: (row: Row) => string | number | null;
  show?: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface Props<Row> {
  /** What the table is of, for screen readers and for the name of the CSV file. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  isChosen?: (row: Row) => boolean;
  onRow?: (row: Row) => void;
  /** Column sorted by at first, descending where it is numeric. */
  sortBy?: string;
  /** What stands at the left of the head. */
  head?: ReactNode;
}

const ROW_HEIGHT = 31;

/** A table that sorts, filters and saves as CSV; only the rows in sight are in the page, however many there are. */
export function DataTable<Row>(props: Props<Row>): ReactElement {
  const { label, rows, columns, keyOf, isChosen, onRow, sortBy, head } = props;
  const { t } = useTranslation('card');
  const { language, number } = useWords();
  const [text, setText] = useState('');
  const [sort, setSort] = useState({
    key: sortBy ?? columns[0]?.key ?? '',
    down: columns.find((column) => column.key === sortBy)?.numeric ?? false,
  });
  const shown = useMemo(
    () => sorted(filtered(rows, columns, text), columns, sort, language),
    [rows, columns, text, sort, language],
  );
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualiser is made to be read at each render
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const save = (): void => {
    const table = shown.map((row) => columns.map((column) => column.value(row)));
    const csv = toCsv(
      columns.map((column) => column.label),
      table,
    );
    saveFile(fileName(label, 'csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <div className="page-head">
        {head}
        <TextInput
          size="xs"
          aria-label={t('table.filter')}
          placeholder={t('table.filter')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          style={{ flex: '0 1 280px' }}
        />
        <span className="muted tabular" role="status">
          {t('table.rows', { shown: shown.length, total: rows.length })}
        </span>
        <Tooltip label={t('csv')}>
          <ActionIcon variant="default" aria-label={t('csv')} onClick={save}>
            <IconDownload size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <div ref={scroller} style={{ flex: 1, overflow: 'auto' }} tabIndex={0} role="region" aria-label={label}>
        <table className="data-table" aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell
                  key={column.key}
                  column={column}
                  sort={sort}
                  onSort={() =>
                    setSort({
                      key: column.key,
                      down: sort.key === column.key ? !sort.down : (column.numeric ?? false),
                    })
                  }
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden style={{ height: above }} />}
            {items.map(({ index }) => {
              const row = shown[index];
              return (
                <tr
                  key={keyOf(row)}
                  aria-rowindex={index + 2}
                  className={isChosen?.(row) ? 'chosen' : undefined}
                  aria-selected={isChosen ? isChosen(row) : undefined}
                  onClick={onRow && (() => onRow(row))}
                >
                  {columns.map((column) => {
                    const value = column.value(row);
                    return (
                      <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                        {column.show
                          ? column.show(row)
                          : typeof value === 'number'
                            ? number(value)
                            : (value ?? '–')}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            {below > 0 && <tr aria-hidden style={{ height: below }} />}
          </tbody>
        </table>
        {shown.length === 0 && <p className="section muted">{t('table.empty')}</p>}
      </div>
    </div>
  );
}

interface Sort {
  key: string;
  down: boolean;
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort;
  onSort: () => void;
}): ReactElement {
  const { t } = useTranslation('card');
  const own = sort.key === column.key;
  const Arrow = sort.down ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={column.numeric ? 'numeric' : undefined}
      aria-sort={own ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="plain row"
        style={{ fontWeight: 600 }}
        title={t('table.sortBy', { name: column.label })}
        onClick={onSort}
      >
        {column.label}
        {own && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  );
}

function filtered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], text: string): readonly Row[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const line = fold(columns.map((column) => String(column.value(row) ?? '')).join(' '));
    return words.every((word) => line.includes(word));
  });
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort,
  language: string,
): Row[] {
  const column = columns.find((item) => item.key === sort.key);
  if (!column) return [...rows];
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sort.down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      // What is not known comes last, whichever way the rest is sorted.
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * compare(String(a.value), String(b.value));
    })
    .map((item) => item.row);
}
