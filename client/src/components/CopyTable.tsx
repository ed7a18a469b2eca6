import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a table as tab-separated text, as a spreadsheet takes it. */
export function CopyTable({ table }: { table: RefObject<HTMLTableElement | null> }): ReactElement {
  const { t } = useTranslation('card');
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    const rows = [...(table.current?.rows ?? [])].map((row) =>
      [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()).join('\t'),
    );
    await navigator.clipboard.writeText(rows.join('\n'));
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <button
      type="button"
      className="link row"
      style={{ fontSize: 12, margin: '4px 0 12px' }}
      onClick={() => void copy()}
    >
      {done ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}{' '}
      {done ? t('copied') : t('copy')}
    </button>
  );
}
