import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { deskLink } from '../frame/link.ts';
import { groupingPhrase } from '../frame/words/networkWords.ts';
import { useParameters } from '../frame/words/useParameters.ts';
import { useNames } from '../../view/useNames.ts';
import { useChoices } from './useChoices.ts';

/** What the table of several groups was computed from, for its file. */
export function useSeveralParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { byId } = useNames();
  const { several } = useChoices();
  return useParameters(meta, deskLink('embeddedness'), {
    [t('grouping.title')]: groupingPhrase(t, several, byId),
  });
}
