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
import type { Column, TableLook } from './table.ts';

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
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, padding: '8px 0' }}>
      {head}
      <TextInput
        size="xs"
        style={{ flex: '1 1 140px' }}
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
        <Menu.Dropdown style={{ maxHeight: 360, overflow: 'auto' }}>
          {columns.map(({ key, title }) => {
            const on = !look.hidden.includes(key);
            return (
              <Menu.Item
                key={key}
                role="menuitemcheckbox"
                aria-checked={on}
                leftSection={<IconCheck size={14} aria-hidden style={{ opacity: on ? 1 : 0 }} />}
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
      <span className="muted tabular" role="status" style={{ fontSize: 12 }}>
        {t('rows', { shown, total })}
        {selected > 0 && `, ${t('chosen', { count: selected })}`}
        {copied !== 'idle' && `. ${t(copied === 'copied' ? 'copied' : 'notCopied')}`}
      </span>
    </div>
  );
}
