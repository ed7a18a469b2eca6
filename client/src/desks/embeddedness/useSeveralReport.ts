import type { GroupsAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { deskLink } from '../frame/link.ts';
import { useReport, type DeskReport } from '../frame/report/useReport.ts';
import { SEVERAL_KEYS } from './choiceTypes.ts';
import { severalTables } from './reportTables.ts';
import { severalColumns } from './severalColumns.ts';
import { severalSentences } from './severalSentences.ts';
import { SHEET_MEASURES } from './useDone.ts';
import { useChoices } from './useChoices.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';

/** Saves all groups side by side as a report: what is said of them, small multiples, and the table. */
export function useSeveralReport(answer: GroupsAnswer): (pictures: DeskReport['pictures']) => void {
  const { t, i18n } = useTranslation('embeddedness');
  const words = useWords();
  const names = useNames();
  const save = useReport();
  const network = useNetworkInWords();
  const { several } = useChoices();
  const pen = { t, i18n, percent: words.percent, actor: names.actor };
  const said = severalSentences(t, answer, { ...words, nameOf: names.group });
  return (pictures) =>
    save(answer.meta, {
      title: t('several.title', { by: t(`several.by.${several.by}`) }),
      summary: [t('several.asked', { network }), ...said.counts, ...said.found, t('sheet.judge')],
      stage: null,
      pictures,
      tables: severalTables(pen, answer.groups, severalColumns(t, i18n, names)),
      measures: SHEET_MEASURES.filter(({ key }) => SEVERAL_KEYS.some((one) => one === key)),
      grouping: several,
      more: [
        t('several.draws', { draws: answer.draws }),
        ...(several.by === 'clusters' ? [t('several.overlap')] : []),
        t('report.small'),
      ],
      link: deskLink('embeddedness'),
    });
}
