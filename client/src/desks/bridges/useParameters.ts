import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { deskLink } from './link.ts';
import { useDefinition } from './useDefinition.ts';

/** What a table of the desk was computed from, for the head of its CSV file. */
export function useParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { network, grouping } = useDefinition();
  const weight = t(`network.weights.${meta.network.weight}`);
  return {
    [t('report.network')]: network,
    [t('grouping.title')]: grouping,
    [t('network.weight')]: weight,
    [t('report.version')]: meta.version,
    [t('report.link')]: deskLink(),
  };
}
