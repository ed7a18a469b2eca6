import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { groupingPhrase } from '../frame/words/networkWords.ts';
import { useNames } from '../../view/useNames.ts';
import { deskLink } from './link.ts';
import { useSetNames } from './setNames.ts';
import { useChoices } from './useChoices.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';

/** What a table of the desk was computed from, for the head of its CSV file. */
export function useParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { t: own } = useTranslation('embeddedness');
  const { byId } = useNames();
  const names = useSetNames();
  const network = useNetworkInWords();
  const { group, comparison, grouping, before, after, tab } = useChoices();
  return {
    [t('report.network')]: network,
    [t('network.weight')]: t(`network.weights.${meta.network.weight}`),
    ...(group && { [t('set.group')]: names.set(group) }),
    ...(tab === 'change'
      ? {
          ...(before && { [own('change.before')]: names.slice(before) }),
          ...(after && { [own('change.after')]: names.slice(after) }),
        }
      : {
          [t('set.comparison')]: names.set(comparison),
          [own('spread')]: groupingPhrase(t, grouping, byId),
        }),
    [t('report.version')]: meta.version,
    [t('report.link')]: deskLink(),
  };
}
