import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, TableLook } from './table.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import tableStyle from './table.module.css';

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  idOf: (row: Row) => string;
  sort: TableLook['sort'];
  onSort: (key: string) => void;
  selected: ReadonlySet<string> | undefined;
  onSelect: ((ids: string[]) => void) | undefined;
  onOpen: ((row: Row) => void) | undefined;
  onCopy: () => void;
  network: string | undefined;
  /** Whether there are rows that the filter leaves out, when none is left. */
  isFiltered: boolean;
}

const ROW = 32;
const PAGE = 12;

/**
 * The rows in sight, however many there are. One stop of Tab: arrows, Home, End and Page keys move, Space selects
 * (Ctrl, Cmd or Shift with a click add), Enter opens, Ctrl or Cmd with C copies.
 */
export function TableBody<Row>(props: Props<Row>): ReactElement {
  const { label, rows, columns, idOf, selected, onSelect, onOpen } = props;
  const { t } = useTranslation('table');
  const [active, setActive] = useState(0);
  /** The row that the keyboard moved to and that takes the focus once it is drawn. */
  const [wanted, setWanted] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const helpId = useId();
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualiser is made to be read at each render
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: ROW,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const stop = Math.min(active, rows.length - 1);
  // Where the active row is scrolled away, the first in sight takes the focus instead.
  const reachable = items.some(({ index }) => index === stop) ? stop : (items[0]?.index ?? 0);

  const sortedBy = `${props.sort?.key ?? ''} ${props.sort?.down ?? ''}`;
  useEffect(() => {
    // A new order or another filter is read from its beginning.
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [sortedBy, rows.length]);
  useEffect(() => {
    if (wanted === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted, items]);

  const only = selected?.size === 1 ? [...selected][0] : null;
  useEffect(() => {
    // What was chosen elsewhere, on the stage say, comes into sight.
    const index = only === null ? -1 : rows.findIndex((row) => idOf(row) === only);
    if (index >= 0) virtual.scrollToIndex(index);
    // Rows that are sorted anew are read from their beginning, wherever the chosen one went.
  }, [only]); // eslint-disable-line react-hooks/exhaustive-deps

  const select = (index: number, adding: boolean): void => {
    const id = idOf(rows[index]);
    const chosen = selected ?? new Set<string>();
    if (!adding) onSelect?.(chosen.size === 1 && chosen.has(id) ? [] : [id]);
    else onSelect?.(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    const onRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    if (!onRow || rows.length === 0) return;
    const at = Number((event.target as HTMLElement).dataset.row);
    const last = rows.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      const next = Math.max(0, Math.min(last, target));
      setActive(next);
      virtual.scrollToIndex(next);
      setWanted(next);
    } else if (event.key === ' ' && onSelect) select(at, true);
    else if (event.key === 'Enter' && onOpen) onOpen(rows[at]);
    else if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey)) props.onCopy();
    else return;
    event.preventDefault();
    // The page's own keys move the stage; here they moved the rows.
    event.stopPropagation();
  };

  return (
    <div className={tableStyle.scroller} ref={scroller}>
      <table
        role="grid"
        className={tableStyle.table}
        aria-label={label}
        aria-describedby={helpId}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={onSelect ? true : undefined}
        onKeyDown={press}
      >
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} network={props.network} />
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {items.map(({ index }) => {
            const row = rows[index];
            const id = idOf(row);
            return (
              <TableRow
                key={id}
                index={index}
                row={row}
                columns={columns}
                isSelected={selected?.has(id)}
                isReachable={index === reachable}
                onClick={
                  onSelect &&
                  ((event: MouseEvent) => {
                    setActive(index);
                    select(index, event.ctrlKey || event.metaKey || event.shiftKey);
                  })
                }
                onOpen={onOpen && (() => onOpen(row))}
              />
            );
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p className={`muted ${tableStyle.none}`}>{t(props.isFiltered ? 'empty' : 'nothing')}</p>
      )}
      <span id={helpId} className="hidden-text">
        {t('keys')}
      </span>
    </div>
  );
}
