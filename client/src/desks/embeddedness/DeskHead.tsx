import { Button, Collapse } from '@mantine/core';
import type { ChangeAnswer, EmbeddednessAnswer, GroupsAnswer } from '@sidos/api/model';
import { IconFileText } from '@tabler/icons-react';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { ActorSetPicker } from '../frame/network/ActorSetPicker.tsx';
import { GroupingPicker } from '../frame/network/GroupingPicker.tsx';
import { NetworkPicker } from '../frame/network/NetworkPicker.tsx';
import { pickerOptions, type PickerOptions } from '../frame/network/options.ts';
import { ReportMaker } from './ReportMaker.tsx';
import { choose, useChoices } from './useChoices.ts';
import { WholeNumber } from './WholeNumber.tsx';
import deskStyle from '../../components/desk.module.css';

interface Props {
  sheet: EmbeddednessAnswer | undefined;
  several: GroupsAnswer | undefined;
  change: ChangeAnswer | undefined;
}

/** The group and what it is compared with, the rest of the choices behind a switch, and the report. */
export function DeskHead({ sheet, several, change }: Props): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { t: shared } = useTranslation('analysis');
  const { data } = useNet();
  const { language } = useWords();
  const { network, group, comparison, tab } = useChoices();
  const [open, setOpen] = useState(false);
  const [making, setMaking] = useState(false);
  const moreId = useId();
  const options = useMemo(() => pickerOptions(data, language), [data, language]);
  const answers = { change, several, sheet, members: sheet };
  const hasReport = answers[tab] !== undefined && (answers[tab] !== sheet || sheet.group.size > 0);
  return (
    <header className={deskStyle.head}>
      <div className={deskStyle.title}>
        <h2>{t('title')}</h2>
        <Button
          size="compact-xs"
          variant="default"
          title={shared('report.makeTitle')}
          disabled={!hasReport || making}
          leftSection={<IconFileText size={14} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {shared('report.make')}
        </Button>
      </div>
      {making && (
        <ReportMaker sheet={sheet} several={several} change={change} onDone={() => setMaking(false)} />
      )}
      {group === null && <p>{t('intro')}</p>}
      <div className={deskStyle.pickers}>
        <ActorSetPicker
          label={shared('set.group')}
          value={group}
          network={network}
          options={options}
          onChange={(next) => choose({ group: next })}
        />
        {group && (
          <ActorSetPicker
            label={shared('set.comparison')}
            value={comparison}
            network={network}
            options={options}
            rest
            onChange={(next) => choose({ comparison: next })}
          />
        )}
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-expanded={open}
        aria-controls={moreId}
        onClick={() => setOpen(!open)}
      >
        {t('choices')}
      </Button>
      <Collapse expanded={open} id={moreId}>
        <More options={options} />
      </Collapse>
    </header>
  );
}

/** The network, the groups over which ties spread, and the random networks. */
function More({ options }: { options: PickerOptions }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { network, grouping, seed, runs } = useChoices();
  return (
    <div className={deskStyle.pickers}>
      <NetworkPicker value={network} options={options} onChange={(next) => choose({ network: next })} />
      <fieldset className={deskStyle.fieldset}>
        <legend>{t('spread')}</legend>
        <GroupingPicker
          value={grouping}
          options={options}
          onChange={(next) => next && choose({ grouping: next })}
        />
      </fieldset>
      <div className={deskStyle.columns}>
        <WholeNumber
          label={t('runs')}
          description={t('runsHelp')}
          min={10}
          max={1000}
          value={runs}
          onChange={(next) => choose({ runs: next })}
        />
        <WholeNumber
          label={t('seed')}
          description={t('seedHelp')}
          min={0}
          max={2 ** 31}
          value={seed}
          onChange={(next) => choose({ seed: next })}
        />
      </div>
    </div>
  );
}
