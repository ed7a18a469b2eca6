import type { MeasuresAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IntervalPlot } from '../../charts/IntervalPlot.tsx';
import { Scatter } from '../../charts/Scatter.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { UnseenReport } from '../frame/report/UnseenReport.tsx';
import { useMeasuresReport } from './useMeasuresReport.ts';
import { useScatter } from './useScatter.ts';
import { useSure } from './useSure.ts';

/** The report of the desk, with the scatter and how sure the ranking is, where they were asked for. */
export function ReportMaker({
  answer,
  onDone,
}: {
  answer: MeasuresAnswer;
  onDone: () => void;
}): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const names = useNames();
  const scatter = useScatter(answer);
  const { answer: sure } = useSure();
  const save = useMeasuresReport(answer);
  return (
    <UnseenReport save={save} onDone={onDone}>
      {scatter && (
        <Scatter
          label={scatter.label}
          xTitle={scatter.xTitle}
          yTitle={scatter.yTitle}
          points={scatter.points}
        />
      )}
      {sure && (
        <IntervalPlot
          label={t('report.sure', { name: measureText(i18n, { level: 'node', key: sure.measure }).name })}
          rows={sure.actors.map((actor) => ({ ...actor, name: names.actor(actor) }))}
        />
      )}
    </UnseenReport>
  );
}
