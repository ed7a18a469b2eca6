import type { BridgesAnswer } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { DeskHead } from '../frame/DeskHead.tsx';
import { GroupingPicker } from '../frame/network/GroupingPicker.tsx';
import { NetworkPicker } from '../frame/network/NetworkPicker.tsx';
import { pickerOptions } from '../frame/network/options.ts';
import { ReportMaker } from './ReportMaker.tsx';
import { choose, useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';
import deskStyle from '../../components/desk.module.css';

/** What is looked at, in words, with the way to change it; and the report. */
export function BridgesHead({ answer }: { answer: BridgesAnswer | undefined }): ReactElement {
  const { t } = useTranslation('bridges');
  const definition = useDefinition();
  return (
    <DeskHead
      title={t('title')}
      intro={t('intro')}
      definition={t('inWords', definition)}
      pickers={<Pickers />}
      meta={answer?.meta}
      report={(onDone) => answer && <ReportMaker answer={answer} onDone={onDone} />}
    />
  );
}

function Pickers(): ReactElement {
  const { data } = useNet();
  const { language } = useWords();
  const { network, grouping } = useChoices();
  const options = useMemo(() => pickerOptions(data, language), [data, language]);
  return (
    <div className={deskStyle.pickers}>
      <GroupingPicker
        value={grouping}
        options={options}
        onChange={(next) => next && choose({ grouping: next, pair: null, light: null })}
      />
      <NetworkPicker
        value={network}
        options={options}
        onChange={(next) => choose({ network: next, light: null })}
      />
    </div>
  );
}
