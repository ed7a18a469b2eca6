import { EMBEDDEDNESS_KEYS, type EmbeddednessAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import type { MeasureRef } from '../../components/measure/measureText.ts';
import type { Done } from '../frame/words/methods.ts';
import { deskLink } from '../frame/link.ts';
import { useSetNames } from './setNames.ts';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useChoices } from './useChoices.ts';

/** The measures of the sheet. */
export const SHEET_MEASURES: readonly MeasureRef[] = EMBEDDEDNESS_KEYS.map((key) => ({ level: 'desk', key }));

/** What was done for the sheet, for the methods paragraph. */
export function useDone(answer: EmbeddednessAnswer | undefined): Done {
  const { t } = useTranslation('embeddedness');
  const names = useSetNames();
  const { group, comparison, grouping, runs } = useChoices();
  const enough = answer !== undefined && answer.group.size >= FEWEST_MEMBERS;
  return {
    measures: SHEET_MEASURES,
    grouping,
    more: [
      ...(group
        ? [t('report.compared', { group: names.set(group), comparison: names.set(comparison) })]
        : []),
      ...(enough ? [t('report.random', { runs }), t('report.labels')] : []),
      t('report.small'),
    ],
    link: deskLink('embeddedness'),
  };
}
