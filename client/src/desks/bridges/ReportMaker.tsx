import type { BridgesAnswer } from '@sidos/api/model';
import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Matrix } from '../../charts/Matrix.tsx';
import { svgText } from '../../components/save.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { matrixByName } from './pairs.ts';
import { useChoices } from './useChoices.ts';
import { useBridgesReport } from './useBridgesReport.ts';
import { useOnce } from '../frame/report/useOnce.ts';

/** Saves the report once the matrix is drawn for it, unseen, and says that it is done. */
export function ReportMaker({ answer, onDone }: { answer: BridgesAnswer; onDone: () => void }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { cell } = useChoices();
  const drawn = matrixByName(answer, names.group, useWords().compare);
  const picture = useRef<SVGSVGElement>(null);
  const save = useBridgesReport(answer);
  useOnce(() => {
    save(svgText(picture.current!));
    onDone();
  });
  return (
    <div hidden>
      <Matrix
        svgRef={picture}
        label={t('groups.label')}
        groups={drawn.groups.map(names.group)}
        cells={drawn.matrix.map(({ a, b, ...values }) => ({ a, b, value: values[cell] }))}
      />
    </div>
  );
}
