import type { MeasuresAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { measureText } from '../../components/measure/measureText.ts';
import { useReport, type DeskReport } from '../frame/report/useReport.ts';
import { actorTables, sureTable, wholeTables } from './reportTables.ts';
import { useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import { useMethods } from './useMethods.ts';
import { useSpeech } from './useSpeech.ts';
import { useSized } from './useStagePaint.ts';
import { useSure } from './useSure.ts';
import { useSureSentences } from './useSureSentences.ts';

/** Saves what the desk shows: whole network, first actors, groups, and how sure the ranking is where that was asked. */
export function useMeasuresReport(answer: MeasuresAnswer): (pictures: DeskReport['pictures']) => void {
  const { t, i18n } = useTranslation('measuresDesk');
  const speech = useSpeech();
  const save = useReport();
  const { sort } = useChoices();
  const { whole } = useDefinition();
  const { measures, grouping, more, link } = useMethods(answer);
  const { answer: sure } = useSure();
  const sentences = useSureSentences(sure);
  const sized = useSized(answer);
  return (pictures) =>
    save(answer.meta, {
      title: t('report.title'),
      summary: [t('report.summary', { definition: whole }), ...sentences],
      stage: t('report.stage', {
        size: sized === null ? '' : t('stage.sizes', { name: measureText(i18n, sized).name }),
      }),
      pictures,
      tables: [
        ...wholeTables(speech, answer),
        ...actorTables(speech, answer, sort),
        ...(sure ? [sureTable(speech, sure)] : []),
      ],
      measures,
      grouping,
      more,
      link,
    });
}
