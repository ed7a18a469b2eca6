import { Button, Collapse } from '@mantine/core';
import type { AnalysisMeta, BridgesAnswer } from '@sidos/api/model';
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
import { useDefinition } from './useDefinition.ts';

/** What is looked at, in words, with the way to change it; and the report. */
export function DeskHead({ answer }: { answer: BridgesAnswer | undefined }): ReactElement {
  const { t } = useTranslation('bridges');
  const { t: shared } = useTranslation('analysis');
  const [open, setOpen] = useState(false);
  const choicesId = useId();
  const definition = useDefinition();
  const [making, setMaking] = useState(false);
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
        <p>{t('inWords', definition)}</p>
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
  const { data } = useNet();
  const { language } = useWords();
  const { network, grouping } = useChoices();
  const options = useMemo(() => pickerOptions(data, language), [data, language]);
  return (
    <div className="desk-pickers">
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

/** How large the network is, and what was left out of it. */
function Counts({ meta }: { meta: AnalysisMeta }): ReactElement {
  const { t } = useTranslation('bridges');
  const words = useWords();
  const { actors, ties, ungrouped, linking, network } = meta;
  const parts = [
    t('counts', { actors: words.amount(network.actors, actors), ties: words.amount('tie', ties) }),
    ...(ungrouped ? [t('ungrouped', { count: ungrouped })] : []),
    ...(linking.undated > 0 && (network.period.from !== undefined || network.period.until !== undefined)
      ? [t('undated', { count: linking.undated, used: linking.used })]
      : []),
    ...(linking.overCap > 0 ? [t('overCap', { count: linking.overCap })] : []),
  ];
  return (
    <p className="muted tabular desk-counts" role="status">
      {parts.join(' · ')}
    </p>
  );
}
