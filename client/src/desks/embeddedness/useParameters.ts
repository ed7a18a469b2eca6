import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { groupingPhrase } from '../frame/words/networkWords.ts';
import { useParameters as useDeskParameters } from '../frame/words/useParameters.ts';
import { deskLink } from '../frame/link.ts';
import { useNames } from '../../view/useNames.ts';
import { useSetNames } from './setNames.ts';
import { useChoices } from './useChoices.ts';

/** What a table of the desk was computed from, for its file. */
export function useParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { t: own } = useTranslation('embeddedness');
  const { byId } = useNames();
  const names = useSetNames();
  const { group, comparison, grouping, before, after, tab } = useChoices();
  return useDeskParameters(meta, deskLink('embeddedness'), {
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
  });
}
