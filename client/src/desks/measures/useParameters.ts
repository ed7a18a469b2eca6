import type { AnalysisMeta } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/viewStore.ts';
import { deskLink } from '../frame/link.ts';
import { useParameters as useDeskParameters } from '../frame/words/useParameters.ts';
import { useChoices } from './useChoices.ts';

/** The link that runs the analysis again. */
export function useCitedLink(version: string): string {
  const view = useView((whole) => whole);
  return useMemo(() => deskLink('measures', view, { version }), [view, version]);
}

/** What the numbers were computed from, for the head of every file. */
export function useParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { grouping } = useChoices();
  return useDeskParameters(meta, useCitedLink(meta.version), {
    [t('grouping.title')]: JSON.stringify(grouping),
    [t('grouping.seed')]: String(meta.seed ?? ''),
  });
}
