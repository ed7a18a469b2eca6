import { Skeleton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchema } from '../../../api/ask.ts';
import { useWords } from '../../../i18n/useWords.ts';
import askStyle from '../ask.module.css';
import consoleStyle from './console.module.css';
import cypherStyle from './cypher.module.css';

/** Labels, relations and properties of the database, with counts. */
export function SchemaList(): ReactElement {
  const { t } = useTranslation('ask');
  const { number } = useWords();
  const { data } = useSchema();
  const listed = (items: readonly { name: string }[]): string => items.map(({ name }) => name).join(', ');
  return (
    <details className={askStyle.fold}>
      <summary>{t('cypher.schema')}</summary>
      {!data && <Skeleton height={80} />}
      <ul className={consoleStyle.schema}>
        {data?.labels.map(({ name, count, properties }) => (
          <li key={name}>
            <code className={cypherStyle.label}>:{name}</code>{' '}
            <span className="muted tabular">{number(count)}</span>
            <p className="muted">{listed(properties)}</p>
          </li>
        ))}
        {data?.relations.map(({ type, count, ends, properties }) => (
          <li key={type}>
            <code className={cypherStyle.relation}>:{type}</code>{' '}
            <span className="muted tabular">{number(count)}</span>
            <p className="muted">{ends.map(({ from, to }) => `${from} → ${to}`).join(', ')}</p>
            <p className="muted">{listed(properties)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
