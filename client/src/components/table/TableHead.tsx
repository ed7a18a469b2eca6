import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, TableLook } from './table.ts';
import { Meaning } from '../measure/Meaning.tsx';
import { measureText, type MeasureRef } from '../measure/measureText.ts';
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
              {measure && <Term measure={measure} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** What scholars call the measure, under its plain name. */
function Term({ measure }: { measure: MeasureRef }): ReactElement | null {
  const { i18n } = useTranslation('table');
  const { term } = measureText(i18n, measure);
  return term === null ? null : <div className={`muted ${tableStyle.term}`}>{term}</div>;
}
