import type { BridgesAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Matrix } from '../../charts/Matrix.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import { UnseenReport } from '../frame/report/UnseenReport.tsx';
import { matrixByName } from './pairs.ts';
import { useChoices } from './useChoices.ts';
import { useBridgesReport } from './useBridgesReport.ts';

/** The report of the desk, with the matrix of the groups. */
export function ReportMaker({ answer, onDone }: { answer: BridgesAnswer; onDone: () => void }): ReactElement {
  const { t } = useTranslation('bridges');
  const names = useNames();
  const { cell } = useChoices();
  const drawn = matrixByName(answer, names.group, useWords().compare);
  const save = useBridgesReport(answer);
  return (
    <UnseenReport save={save} onDone={onDone}>
      <Matrix
        label={t('report.matrix')}
        groups={drawn.groups.map(names.group)}
        cells={drawn.matrix.map(({ a, b, ...values }) => ({ a, b, value: values[cell] }))}
      />
    </UnseenReport>
  );
}
