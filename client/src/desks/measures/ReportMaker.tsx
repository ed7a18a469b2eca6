import type { MeasuresAnswer } from '@sidos/api/model';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IntervalPlot } from '../../charts/IntervalPlot.tsx';
import { Scatter } from '../../charts/Scatter.tsx';
import { svgText } from '../../components/save.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { useMeasuresReport } from './useMeasuresReport.ts';
import { useScatter } from './useScatter.ts';
import { useSure } from './useSure.ts';
import { useOnce } from '../frame/report/useOnce.ts';

/** Saves the report once its pictures are drawn for it, unseen, and says that it is done. */
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
  const drawn = useRef<HTMLDivElement>(null);
  const save = useMeasuresReport(answer);
  useOnce(() => {
    const pictures = [...drawn.current!.querySelectorAll('svg')].map((picture) => ({
      svg: svgText(picture),
      caption: picture.getAttribute('aria-label') ?? '',
      legend: [],
    }));
    save(pictures);
    onDone();
  });
  return (
    <div hidden ref={drawn}>
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
    </div>
  );
}
