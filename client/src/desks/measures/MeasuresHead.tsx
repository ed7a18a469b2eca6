import { NumberInput } from '@mantine/core';
import type { MeasuresAnswer } from '@sidos/api/model';
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

/** What is measured, in words, with the way to change it; and the report. */
export function MeasuresHead({ answer }: { answer: MeasuresAnswer | undefined }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const { whole } = useDefinition();
  return (
    <DeskHead
      title={t('title')}
      intro={t('intro')}
      definition={whole}
      pickers={<Pickers />}
      meta={answer?.meta}
      report={(onDone) => answer && <ReportMaker answer={answer} onDone={onDone} />}
    />
  );
}

function Pickers(): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const { data } = useNet();
  const { language } = useWords();
  const { network, grouping, seed } = useChoices();
  const options = useMemo(() => pickerOptions(data, language), [data, language]);
  return (
    <div className={deskStyle.pickers}>
      <NetworkPicker value={network} options={options} onChange={(next) => choose({ network: next })} />
      <GroupingPicker
        value={grouping}
        options={options}
        optional
        onChange={(next) => choose({ grouping: next })}
      />
      <NumberInput
        size="xs"
        label={t('seed')}
        description={t('seedHelp')}
        min={0}
        max={2 ** 31}
        clampBehavior="blur"
        allowDecimal={false}
        value={seed}
        onChange={(next) => typeof next === 'number' && choose({ seed: next })}
      />
    </div>
  );
}
