import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/useWords.ts';

/** How large a network is and what was left out of it, in words. */
export function useCounts({ actors, ties, ungrouped, linking, network }: AnalysisMeta): string {
  const { t } = useTranslation('analysis');
  const words = useWords();
  const isDated = network.period.from !== undefined || network.period.until !== undefined;
  return [
    t('head.counts', { actors: words.amount(network.actors, actors), ties: words.amount('tie', ties) }),
    ...(ungrouped ? [t('head.ungrouped', { count: ungrouped })] : []),
    ...(linking.undated > 0 && isDated
      ? [t('head.undated', { count: linking.undated, used: linking.used })]
      : []),
    ...(linking.overCap > 0 ? [t('head.overCap', { count: linking.overCap })] : []),
  ].join(' · ');
}
