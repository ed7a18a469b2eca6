import type { Evidence as Item } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSources } from '../api/imports.ts';
import { changeView } from '../state/viewStore.ts';
import partStyle from '../components/parts.module.css';
import { ranges } from './Notes.tsx';
import { SourceRow } from './SourceRow.tsx';

/** Where a fact stands: document, lines, and whether the lines state it or a reader concludes it. */
export function Evidence({ items }: { items: readonly Item[] }): ReactElement {
  const { t } = useTranslation('card');
  const titles = new Map(useSources().map(({ id, title }) => [id, title]));
  return (
    <ul className={partStyle.evidence} aria-label={t('evidence')}>
      {items.map((item) => (
        <li key={`${item.document}${item.certainty}${item.lines.join()}`}>
          <button
            type="button"
            className="link"
            onClick={() => changeView({ panel: 'documents', document: item.document })}
          >
            {titles.get(item.document) ?? t('document', { number: item.document })}
          </button>
          {', '}
          {t('lines', {
            count: item.lines.length,
            list: ranges(item.lines),
          })}{' '}
          <span
            className={
              item.certainty === 'implied' ? `${partStyle.badge} ${partStyle.implied}` : partStyle.badge
            }
            title={item.certainty === 'implied' ? t('impliedTitle') : undefined}
          >
            {t(item.certainty)}
          </span>
          {titles.has(item.document) && <SourceRow id={item.document} line={item.lines[0] ?? 1} />}
        </li>
      ))}
    </ul>
  );
}
