import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCovered } from './useCovered.ts';
import deskStyle from '../../components/desk.module.css';

/** What each of the documents that are compared covers: they may speak of different matters. */
export function Covered(): ReactElement | null {
  const { t } = useTranslation('embeddedness');
  const covered = useCovered();
  if (covered.length === 0) return null;
  return (
    <details className={deskStyle.under}>
      <summary>{t('change.covers')}</summary>
      <ul className={deskStyle.sources}>
        {covered.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
