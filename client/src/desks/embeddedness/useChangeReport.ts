import type { ChangeAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/viewStore.ts';
import { useNames } from '../../view/useNames.ts';
import { useReport } from '../frame/report/useReport.ts';
import { changeRows } from './columns.ts';
import { deskLink } from '../frame/link.ts';
import { changeTable, turnTable } from './reportTables.ts';
import { useSetNames, waysOf } from './setNames.ts';
import { figureTurns } from './turns.ts';
import { useSheetOf } from './useAnswers.ts';
import { useCovered } from './useCovered.ts';
import { useChoices } from './useChoices.ts';
import { SHEET_MEASURES } from './useDone.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';

/** Saves what changed between the two states as a report, with the group's figures before and after. */
export function useChangeReport(answer: ChangeAnswer): () => void {
  const { t, i18n } = useTranslation('embeddedness');
  const words = useWords();
  const names = useNames();
  const sets = useSetNames();
  const save = useReport();
  const network = useNetworkInWords();
  const { group, whole, before, after, grouping } = useChoices();
  const by = waysOf(before, after);
  const covered = useCovered();
  const { linking } = answer.meta;
  const then = useSheetOf(before).answer;
  const now = useSheetOf(after).answer;
  const hidden = useView((view) => view.people) === 'hidden';
  const pen = { t, i18n, percent: words.percent, actor: names.actor };
  const own = group !== null && !whole;
  const turns = own && then && now ? figureTurns(t, i18n, then, now) : [];
  const states = {
    before: before ? sets.slice(before) : '',
    after: after ? sets.slice(after) : '',
  };
  return () =>
    save(answer.meta, {
      title: own ? t('report.title', { group: sets.set(group) }) : t('report.titleAll'),
      summary: [
        t('report.askedChange', { ...states, network }),
        t('report.picture', { whose: own ? sets.set(group) : t('report.everyone') }),
        t(`change.said.${by}.sentence`, answer.counts),
        ...(by === 'documents' ? covered : []),
        ...(by === 'period' && linking.undatedOut > 0
          ? [t('change.undated', { count: linking.undatedOut })]
          : []),
      ],
      stage: t('report.stage'),
      pictures: [],
      tables: [
        ...(turns.length > 0 ? [turnTable(pen, turns)] : []),
        changeTable(pen, changeRows(answer, names, hidden), by),
      ],
      measures: turns.length > 0 ? SHEET_MEASURES : [],
      grouping: turns.length > 0 ? grouping : null,
      more: [t('report.states', states), ...(turns.length > 0 ? [t('report.small')] : [])],
      link: deskLink('embeddedness'),
    });
}
