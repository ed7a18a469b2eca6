import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import partStyle from '../../components/parts.module.css';

/** Says where parts do not add up to what the source prints; nothing where they do. */
export function Differs({ sum, printed }: { sum: number; printed: number | null }): ReactElement | null {
  const { t } = useTranslation('card');
  const { euro } = useWords();
  if (printed === null || Math.abs(sum - printed) < 0.5) return null;
  return (
    <p className={partStyle.note}>
      {t('differs', { sum: euro(sum), printed: euro(printed), difference: euro(Math.abs(sum - printed)) })}
    </p>
  );
}
