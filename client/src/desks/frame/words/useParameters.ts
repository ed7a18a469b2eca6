import type { AnalysisMeta } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../view/useNames.ts';
import { useBasis } from './basis.ts';
import { useNetworkWords } from './networkWords.ts';

/**
 * What the numbers of a table or a file were computed from: in words, and exactly, so that another program can be given
 * the same.
 *
 * @param own what only this desk knows: groups, comparison, seed
 */
export function useParameters(
  meta: AnalysisMeta,
  link: string,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { t } = useTranslation('analysis');
  const { byId } = useNames();
  const network = useNetworkWords(byId);
  const basis = useBasis();
  return {
    [t('report.network')]: network(meta.network),
    [t('report.basis')]: basis(meta),
    ...own,
    [t('network.weight')]: t(`network.weights.${meta.network.weight}`),
    [t('report.version')]: meta.version,
    [t('report.link')]: link,
    definition: JSON.stringify(meta.network),
  };
}
