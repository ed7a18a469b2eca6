import { useMemo, type ReactElement } from 'react';
import { TableButtons } from '../components/table/TableButtons.tsx';
import type { Column } from '../components/table/table.ts';
import type { Cell } from '@sidos/api/formats/write';
import cardStyle from './cards.module.css';

/** A table as rows of plain cells, for the clipboard and for files. */
export interface Sheet {
  header: string[];
  rows: Cell[][];
}

/** Copies a table, or saves it as CSV under its title. */
export function SheetButtons({ title, sheet }: { title: string; sheet: Sheet }): ReactElement {
  const columns = useMemo(
    () =>
      sheet.header.map((head, at): Column<Cell[]> => ({
        key: String(at),
        title: head,
        value: (row) => row[at],
      })),
    [sheet],
  );
  return (
    <div className={cardStyle.sheet}>
      <TableButtons label={title} rows={sheet.rows} columns={columns} />
    </div>
  );
}
