import { Button, Collapse, NumberInput } from '@mantine/core';
import type { AnalysisMeta, MeasuresAnswer } from '@sidos/api/model';
import { IconFileText } from '@tabler/icons-react';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../shell/network.ts';
import { GroupingPicker } from '../analysis/GroupingPicker.tsx';
import { NetworkPicker } from '../analysis/NetworkPicker.tsx';
import { pickerOptions } from '../analysis/options.ts';
import { ReportMaker } from './ReportMaker.tsx';
import { choose, useChoices } from './useChoices.ts';
import { useCounts } from './useCounts.ts';
import { useDefinition } from './useDefinition.ts';

/** What is measured, in words, with the way to change it; and the report. */
export function DeskHead({ answer }: { answer: MeasuresAnswer | undefined }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const { t: shared } = useTranslation('analysis');
  const { whole } = useDefinition();
  const [open, setOpen] = useState(false);
  const [making, setMaking] = useState(false);
  const choicesId = useId();
  return (
    <header className="desk-head">
      <div className="desk-title">
        <h2>{t('title')}</h2>
        <Button
          size="compact-xs"
          variant="default"
          title={shared('report.makeTitle')}
          disabled={answer === undefined || making}
          leftSection={<IconFileText size={14} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {shared('report.make')}
        </Button>
      </div>
      {making && answer && <ReportMaker answer={answer} onDone={() => setMaking(false)} />}
      <p>{t('intro')}</p>
      <div className="desk-choices">
        <p>{whole}</p>
        <Button
          size="compact-xs"
          variant="light"
          aria-expanded={open}
          aria-controls={choicesId}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'done' : 'change')}
        </Button>
      </div>
      <Collapse expanded={open} id={choicesId}>
        <Pickers />
      </Collapse>
      {answer && <Counts meta={answer.meta} />}
    </header>
  );
}

function Pickers(): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const { data } = useNet();
  const { language } = useWords();
  const { network, grouping, seed } = useChoices();
  const options = useMemo(() => pickerOptions(data, language), [data, language]);
  return (
    <div className="desk-pickers">
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

/** How large the network is, and what was left out of it. */
function Counts({ meta }: { meta: AnalysisMeta }): ReactElement {
  return (
    <p className="muted tabular desk-counts" role="status">
      {useCounts(meta)}
    </p>
  );
}
