import type { MeasuresAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { measureText, type MeasureRef } from '../../components/measure/measureText.ts';
import type { Done } from '../frame/words/methods.ts';
import { useChoices } from './useChoices.ts';
import { useCitedLink } from './useParameters.ts';
import { useSure } from './useSure.ts';

/** What was done, for the methods paragraph: the measures computed, the groups, the repetitions. */
export function useMethods({ meta, columns }: MeasuresAnswer): Done {
  const { t, i18n } = useTranslation('measuresDesk');
  const words = useWords();
  const { grouping } = useChoices();
  const { answer: sure } = useSure();
  const link = useCitedLink(meta.version);
  return {
    measures: columns.map(({ level, key }): MeasureRef => ({ level, key })),
    grouping,
    more:
      sure === undefined
        ? []
        : [
            t('sure.methods', {
              name: measureText(i18n, { level: 'node', key: sure.measure }).name,
              runs: sure.runs,
              missing: words.percent(sure.missing),
            }),
          ],
    link,
  };
}
