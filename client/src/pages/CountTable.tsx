import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import partStyle from '../components/parts.module.css';
import tableStyle from '../components/table/table.module.css';

/** A group of members: how many, and how many of them have partners outside. */
export interface CountRow {
  key: string;
  name: string;
  count: number;
  outside: number;
}

/** Members by group, with those tied outside. */
export function CountTable({ title, rows }: { title: string; rows: readonly CountRow[] }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const { number } = useWords();
  return (
    <div className={partStyle.scrollX}>
      <table className={`${tableStyle.table} ${tableStyle.money}`}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className={tableStyle.numeric}>
              {t('count')}
            </th>
            <th scope="col" className={tableStyle.numeric}>
              {t('tiedOutside')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, count, outside }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={tableStyle.numeric}>{number(count)}</td>
              <td className={tableStyle.numeric}>{number(outside)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
