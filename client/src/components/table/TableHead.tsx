import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, TableLook } from './table.ts';
import { Meaning } from '../measure/Meaning.tsx';
import tableStyle from './table.module.css';

interface Props<Row> {
  columns: readonly Column<Row>[];
  sort: TableLook['sort'];
  onSort: (key: string) => void;
  network: string | undefined;
}

/** Heads that sort, and say what their column measures. */
export function TableHead<Row>({ columns, sort, onSort, network }: Props<Row>): ReactElement {
  const { t } = useTranslation('table');
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, title, numeric, measure, width }) => {
          const own = sort?.key === key;
          const Arrow = sort?.down ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={key}
              scope="col"
              className={numeric ? tableStyle.numeric : undefined}
              style={{ minWidth: width }}
              aria-sort={own ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              <span className={tableStyle.title}>
                <button
                  type="button"
                  className={`plain ${tableStyle.title}`}
                  title={t('sort', { name: title })}
                  onClick={() => onSort(key)}
                >
                  {title}
                  {own && <Arrow size={12} aria-hidden />}
                </button>
                {measure && <Meaning measure={measure} network={network} />}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
