import type { BridgesAnswer } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/viewStore.ts';
import type { MeasureRef } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { useReport, type DeskReport } from '../frame/report/useReport.ts';
import { deskLink } from '../frame/link.ts';
import { brokerTables, groupTables, missingTable, trialTable } from './reportTables.ts';
import { sentencesOf } from './sentences.ts';
import { useBroker } from './useBroker.ts';
import { useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import { useMissing } from './useMissing.ts';
import { useTrial } from './useTrial.ts';

const MEASURES: readonly MeasureRef[] = [
  'joins',
  'liaison',
  'gateway',
  'losesContact',
  'partners',
  'joint',
  'effectiveSize',
  'onlyLink',
].map((key) => ({ level: 'desk', key }));

/** Saves what the desk shows just now: groups and list always, broker, missing links and trial where they are open. */
export function useBridgesReport(answer: BridgesAnswer): (pictures: DeskReport['pictures']) => void {
  const { t, i18n } = useTranslation('bridges');
  const words = useWords();
  const names = useNames();
  const save = useReport();
  const definition = useDefinition();
  const { tab, grouping } = useChoices();
  const [first, ...others] = useView((view) => view.selection);
  const isActor = others.length === 0 && answer.rows.some(({ actor }) => actor.id === first);
  const broker = useBroker(isActor ? (first ?? null) : null).answer;
  const missing = useMissing(tab === 'missing').answer;
  const trial = useTrial();
  const pen = { t, i18n, names };

  /** `without A; with the tie B – C`. */
  function changeInWords(): string {
    const { remove = [], add = [], project = null } = trial.request ?? {};
    return [
      ...(remove.length > 0 ? [t('report.removed', { list: words.list(remove.map(names.byId)) })] : []),
      ...add.map(({ a, b }) => t('report.added', { a: names.byId(a), b: names.byId(b) })),
      ...(project ? [t('report.project', { list: words.list(project.members.map(names.byId)) })] : []),
    ].join('; ');
  }

  return (pictures) =>
    save(answer.meta, {
      title: t('report.title'),
      summary: [
        t('report.summary', definition),
        ...(broker
          ? [`${names.actor(broker.actor)}: ${sentencesOf(t, i18n.language, words, names, broker).join(' ')}`]
          : []),
      ],
      stage: t('report.stage'),
      pictures,
      tables: [
        ...groupTables(pen, answer),
        ...(broker ? brokerTables(pen, broker) : []),
        ...(missing ? [missingTable(pen, missing)] : []),
        ...(trial.answer && tab === 'whatif' ? [trialTable(pen, changeInWords(), trial.answer)] : []),
      ],
      measures: MEASURES,
      grouping,
      more: [],
      link: deskLink('bridges'),
    });
}
