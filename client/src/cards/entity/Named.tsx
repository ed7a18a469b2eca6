import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Evidence } from '../Evidence.tsx';
import cardStyle from '../cards.module.css';

/** Where the documents name an entity, folded until it is asked for. */
export function Named({ items }: Parameters<typeof Evidence>[0]): ReactElement {
  const { t } = useTranslation('card');
  const [open, setOpen] = useState(false);
  return (
    <details className={cardStyle.named} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('named')}</summary>
      {open && <Evidence items={items} />}
    </details>
  );
}
