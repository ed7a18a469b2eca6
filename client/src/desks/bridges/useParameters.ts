import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { deskLink } from '../frame/link.ts';
import { useParameters as useDeskParameters } from '../frame/words/useParameters.ts';
import { useDefinition } from './useDefinition.ts';

/** What a table of the desk was computed from, for its file. */
export function useParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { grouping } = useDefinition();
  return useDeskParameters(meta, deskLink('bridges'), { [t('grouping.title')]: grouping });
}
