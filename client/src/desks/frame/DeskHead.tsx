import { Button, Collapse } from '@mantine/core';
import type { AnalysisMeta } from '@sidos/api/model';
import { IconFileText } from '@tabler/icons-react';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBasis } from './words/basis.ts';
import deskStyle from '../../components/desk.module.css';

interface Props {
  title: string;
  intro: string;
  /** What is looked at, in words. */
  definition: string;
  /** The choices behind the definition. */
  pickers: ReactNode;
  /** Of the answer; undefined while there is none, and then there is nothing to report. */
  meta: AnalysisMeta | undefined;
  /** Makes the report and calls back when it is saved. */
  report: (onDone: () => void) => ReactNode;
}

/** The head of a desk: what is looked at, the way to change it, how large the network is, and the report. */
export function DeskHead({ title, intro, definition, pickers, meta, report }: Props): ReactElement {
  const { t } = useTranslation('analysis');
  const [open, setOpen] = useState(false);
  const [making, setMaking] = useState(false);
  const choicesId = useId();
  return (
    <header className={deskStyle.head}>
      <div className={deskStyle.title}>
        <h2>{title}</h2>
        <Button
          size="compact-xs"
          variant="default"
          title={t('report.makeTitle')}
          disabled={meta === undefined || making}
          leftSection={<IconFileText size={14} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {t('report.make')}
        </Button>
      </div>
      {making && report(() => setMaking(false))}
      <p>{intro}</p>
      <div className={deskStyle.choices}>
        <p>{definition}</p>
        <Button
          size="compact-xs"
          variant="light"
          aria-expanded={open}
          aria-controls={choicesId}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'head.done' : 'head.change')}
        </Button>
      </div>
      <Collapse expanded={open} id={choicesId}>
        {pickers}
      </Collapse>
      {meta && <Counts meta={meta} />}
    </header>
  );
}

/** How large the network is, what its ties rest on, and what was left out of it. */
function Counts({ meta }: { meta: AnalysisMeta }): ReactElement {
  return (
    <p className={`muted tabular ${deskStyle.counts}`} role="status">
      {useBasis()(meta)}
    </p>
  );
}
