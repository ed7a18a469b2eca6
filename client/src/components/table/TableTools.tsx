import { Button, Menu, TextInput } from '@mantine/core';
import {
  IconCheck,
  IconColumns,
  IconCopy,
  IconDownload,
  IconFileInfo,
  IconSearch,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExcelMenu } from './ExcelMenu.tsx';
import type { Column, TableLook } from './table.ts';
import tableStyle from './table.module.css';

interface Props {
  head: ReactNode;
  columns: readonly Pick<Column<never>, 'key' | 'title'>[];
  look: TableLook;
  onLook: (look: TableLook) => void;
  shown: number;
  total: number;
  selected: number;
  copied: 'idle' | 'copied' | 'refused';
  onCopy: () => void;
  onSave: () => void;
  onWorkbook: () => void;
  onSpreadsheetCsv: () => void;
  /** Saves what the rows were computed from; null where nothing is known of that. */
  onSaveAbout: (() => void) | null;
}

/** Above a table: filter, how many rows, which columns, copy, CSV. */
export function TableTools(props: Props): ReactElement {
  const { head, columns, look, onLook, shown, total, selected, copied, onCopy, onSave, onSaveAbout } = props;
  const { t } = useTranslation('table');
  const toggle = (key: string): void => {
    const hidden = look.hidden.includes(key)
      ? look.hidden.filter((one) => one !== key)
      : [...look.hidden, key];
    // The last column stays.
    if (hidden.length < columns.length) onLook({ ...look, hidden });
  };
  return (
    <div className={`row wrap ${tableStyle.tools}`}>
      {head}
      <TextInput
        className={tableStyle.filter}
        size="xs"
        aria-label={t('filter')}
        placeholder={t('filter')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={look.filter}
        onChange={(event) => onLook({ ...look, filter: event.currentTarget.value })}
      />
      <Menu closeOnItemClick={false} position="bottom-end">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconColumns size={14} aria-hidden />}>
            {t('columns')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={tableStyle.menu}>
          {columns.map(({ key, title }) => {
            const on = !look.hidden.includes(key);
            return (
              <Menu.Item
                key={key}
                role="menuitemcheckbox"
                aria-checked={on}
                leftSection={
                  <IconCheck size={14} aria-hidden className={on ? undefined : tableStyle.unticked} />
                }
                onClick={() => toggle(key)}
              >
                {title}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <Button
        size="xs"
        variant="default"
        title={t('copyTitle')}
        leftSection={
          copied === 'copied' ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
        }
        onClick={onCopy}
      >
        {t('copy')}
      </Button>
      <Button
        size="xs"
        variant="default"
        title={t('csvTitle')}
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={onSave}
      >
        {t('csv')}
      </Button>
      <ExcelMenu size="xs" onWorkbook={props.onWorkbook} onCsv={props.onSpreadsheetCsv} />
      {onSaveAbout && (
        <Button
          size="xs"
          variant="default"
          title={t('aboutTitle')}
          leftSection={<IconFileInfo size={14} aria-hidden />}
          onClick={onSaveAbout}
        >
          {t('about')}
        </Button>
      )}
      <span className="muted tabular small" role="status">
        {t('rows', { shown, total })}
        {selected > 0 && `, ${t('chosen', { count: selected })}`}
        {copied !== 'idle' && `. ${t(copied === 'copied' ? 'copied' : 'notCopied')}`}
      </span>
    </div>
  );
}
