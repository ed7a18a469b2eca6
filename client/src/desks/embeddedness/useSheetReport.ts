import type { EmbeddednessAnswer, SheetFigure } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { useReport, type DeskReport } from '../frame/report/useReport.ts';
import { memberColumns } from './columns.ts';
import { memberTable, sharesTable, sheetTable } from './reportTables.ts';
import { capital, useNameable, useSetNames } from './setNames.ts';
import { FEWEST_MEMBERS } from './suggestions.ts';
import { useChoices } from './useChoices.ts';
import { useDone } from './useDone.ts';
import { useNetworkInWords } from './useNetworkInWords.ts';
import { useSheetNotes } from './useSheetNotes.ts';
import { useSheetWords } from './useSheetWords.ts';

/** The figures that answer whether a group is embedded; with what was asked they are the five sentences of page one. */
const LEAD = ['ei_index', 'density_inside', 'repeated', 'dependence'] as const;

/** Saves the sheet as a report: read out, as a picture, as tables, with each member. */
export function useSheetReport(answer: EmbeddednessAnswer): (pictures: DeskReport['pictures']) => void {
  const { t, i18n } = useTranslation('embeddedness');
  const words = useWords();
  const names = useNames();
  const sets = useSetNames();
  const nameable = useNameable();
  const save = useReport();
  const network = useNetworkInWords();
  const wordsOf = useSheetWords(answer);
  const { absent, notes } = useSheetNotes(answer);
  const { group, comparison } = useChoices();
  const done = useDone(answer);
  const pen = { t, i18n, percent: words.percent, actor: names.actor };
  const enough = answer.group.size >= FEWEST_MEMBERS;
  const members = answer.members.filter(({ actor }) => nameable([actor]).length === 1);
  const shares = answer.largestShares.filter(({ actor }) => nameable([actor]).length === 1);
  const title = t('report.title', { group: group ? sets.set(group) : '' });
  const asked = t('report.asked', {
    group: group ? capital(sets.set(group), i18n.language) : '',
    size: answer.group.size,
    comparison: sets.set(comparison),
    other: answer.comparison.size,
    network,
  });
  const shortly = (key: SheetFigure['key']): string[] => {
    const figure = answer.figures.find((one) => one.key === key);
    const sentences = figure ? wordsOf(figure) : [];
    return sentences.length === 0 ? [] : [sentences.join(' ')];
  };
  return (pictures) =>
    save(answer.meta, {
      title,
      lead: enough ? [asked, ...LEAD.flatMap(shortly)] : [],
      summary: [
        asked,
        // The reader of a report cannot open a list: all who are not counted are named.
        ...[absent(Infinity) ?? [], notes].flat(),
        ...(enough
          ? [t('sheet.judge'), t('sheet.looked', { count: answer.figures.length })]
          : [t('few', { size: answer.group.size })]),
        ...answer.figures.flatMap((figure) => {
          const sentences = wordsOf(figure);
          const { name } = measureText(i18n, { level: 'desk', key: figure.key });
          return sentences.length === 0 ? [] : [`${name}: ${sentences.join(' ')}`];
        }),
      ],
      stage: t('report.stage'),
      pictures,
      tables: [
        ...(enough ? [sheetTable(pen, answer)] : []),
        ...(shares.length > 0 ? [sharesTable(pen, shares, answer.splitters)] : []),
        ...(members.length > 0 ? memberTable(pen, members, memberColumns(t, i18n, words, names)) : []),
      ],
      measures: done.measures,
      grouping: done.grouping,
      more: done.more,
      link: done.link,
    });
}
