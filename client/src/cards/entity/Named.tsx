import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Evidence } from '../Evidence.tsx';

/** Where the documents name an entity, folded until it is asked for. */
export function Named({ items }: Parameters<typeof Evidence>[0]): ReactElement {
  const { t } = useTranslation('card');
  const [open, setOpen] = useState(false);
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      style={{ marginTop: 8, fontSize: 13 }}
    >
      <summary style={{ cursor: 'pointer' }}>{t('named')}</summary>
      {open && <Evidence items={items} />}
    </details>
  );
}
