import { useTranslation } from 'react-i18next';
import { useDocuments } from '../../api/queries.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useChoices } from './useChoices.ts';

/** A line for each document of the two states: its title and date, and how much it tells of; none for periods. */
export function useCovered(): string[] {
  const { t } = useTranslation('embeddedness');
  const words = useWords();
  const { before, after } = useChoices();
  const { data } = useDocuments();
  const chosen = new Set(
    [before, after].flatMap((slice) => (slice?.by === 'documents' ? slice.documents : [])),
  );
  return (data?.documents ?? [])
    .filter(({ number }) => chosen.has(number))
    .map(({ number, title, date, entities, relations }) =>
      date === null
        ? t('change.coveredUndated', { number, title, entities, relations })
        : t('change.covered', { number, title, date: words.date(date), entities, relations }),
    );
}
