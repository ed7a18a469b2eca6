import type { BridgesAnswer } from '@sidos/api/model';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Matrix } from '../../charts/Matrix.tsx';
import { svgText } from '../../components/save.ts';
import { useNames } from '../../view/useNames.ts';
import { useChoices } from './useChoices.ts';
import { useBridgesReport } from './useBridgesReport.ts';

/** Saves the report once the matrix is drawn for it, unseen, and says that it is done. */
export function ReportMaker({ answer, onDone }: { answer: BridgesAnswer; onDone: () => void }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { cell } = useChoices();
  const picture = useRef<SVGSVGElement>(null);
  const made = useRef(false);
  const save = useBridgesReport(answer);
  useEffect(() => {
    if (made.current || picture.current === null) return;
    made.current = true;
    save(svgText(picture.current));
    onDone();
  }, [save, onDone]);
  return (
    <div hidden>
      <Matrix
        svgRef={picture}
        label={t('groups.label')}
        groups={answer.groups.map(names.group)}
        cells={answer.matrix.map(({ a, b, ...values }) => ({ a, b, value: values[cell] }))}
      />
    </div>
  );
}
