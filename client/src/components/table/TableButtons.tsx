import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload, IconFileInfo } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../useCopy.ts';
import { ExcelMenu } from './ExcelMenu.tsx';
import { rowsAsTsv, type Column } from './table.ts';
import { useSaveRows } from './useSaveRows.ts';

interface Props<Row> {
  /** What the rows are: the name of the CSV file, and which buttons these are for screen readers. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  parameters?: Readonly<Record<string, string>>;
}

/** Copies or saves rows that are shown as a list or in a table of their own. */
export function TableButtons<Row>({ label, rows, columns, parameters }: Props<Row>): ReactElement {
  const { t, i18n } = useTranslation('table');
  const { state, copy } = useCopy();
  const save = useSaveRows({ label, rows, columns, parameters });
  const CopyIcon = state === 'copied' ? IconCheck : IconCopy;
  return (
    <div className="row" role="group" aria-label={label}>
      <Button
        size="compact-xs"
        variant="default"
        title={t('copyTitle')}
        leftSection={<CopyIcon size={12} aria-hidden />}
        onClick={() => copy(rowsAsTsv(columns, rows, i18n.language))}
      >
        {t('copy')}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        title={t('csvTitle')}
        leftSection={<IconDownload size={12} aria-hidden />}
        onClick={save.csv}
      >
        {t('csv')}
      </Button>
      <ExcelMenu size="compact-xs" onWorkbook={() => void save.workbook()} onCsv={save.spreadsheetCsv} />
      {save.metadata && (
        <Button
          size="compact-xs"
          variant="default"
          title={t('aboutTitle')}
          leftSection={<IconFileInfo size={12} aria-hidden />}
          onClick={save.metadata}
        >
          {t('about')}
        </Button>
      )}
      <span role="status" className="muted small">
        {state === 'idle' ? '' : t(state === 'copied' ? 'copied' : 'notCopied')}
      </span>
    </div>
  );
}
