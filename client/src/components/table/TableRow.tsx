import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { DASH } from '../../charts/numbers.ts';
import type { Column } from './table.ts';
import { FigureText } from '../FigureText.tsx';
import tableStyle from './table.module.css';

interface Props<Row> {
  index: number;
  row: Row;
  columns: readonly Column<Row>[];
  /** Undefined where rows cannot be selected. */
  isSelected: boolean | undefined;
  /** Whether Tab stops here. */
  isReachable: boolean;
  onClick: ((event: MouseEvent) => void) | undefined;
  onOpen: (() => void) | undefined;
}

/** One row; a click selects, a double click opens. */
export function TableRow<Row>(props: Props<Row>): ReactElement {
  const { index, row, columns, isSelected, isReachable, onClick, onOpen } = props;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`${isSelected ? tableStyle.chosen : ''} ${onClick ? tableStyle.goes : ''}`}
      tabIndex={isReachable ? 0 : -1}
      onClick={onClick}
      onDoubleClick={onOpen}
    >
      {columns.map((column) => (
        <td key={column.key} className={column.numeric ? tableStyle.numeric : undefined}>
          {contentOf(column, row)}
        </td>
      ))}
    </tr>
  );
}

function contentOf<Row>(column: Column<Row>, row: Row): ReactNode {
  if (column.show) return column.show(row);
  const value = column.value(row);
  // A word that is missing needs no reason; a number that is missing has one.
  if (value === null && !column.numeric) return DASH;
  if (value === null || typeof value === 'number' || typeof value === 'object') {
    return <FigureText figure={value} absence={column.absence} reachable={false} />;
  }
  return typeof value === 'boolean' ? (value ? '✓' : '') : value;
}
