import { Button } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import partStyle from '../../components/parts.module.css';

interface Props<Item> {
  items: readonly Item[];
  /** How many are seen at first. */
  few: number;
  children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and all of them when asked. */
export function ShowMore<Item>({ items, few, children }: Props<Item>): ReactElement {
  const { t } = useTranslation('bridges');
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={partStyle.ties}>
        {(all ? items : items.slice(0, few)).map((item, i) => (
          <li key={i}>{children(item)}</li>
        ))}
      </ul>
      {items.length > few && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('card.fewer') : t('card.more', { count: items.length })}
        </Button>
      )}
    </>
  );
}
