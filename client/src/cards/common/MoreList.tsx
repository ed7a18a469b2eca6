import { useState, type Key, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import partStyle from '../../components/parts.module.css';
import cardStyle from '../cards.module.css';

/** Items shown before the rest is asked for. */
const FIRST = 12;

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => Key;
  children: (item: T) => ReactNode;
}

/** A list that shows its first items; the rest is one click away. */
export function MoreList<T>({ items, keyOf, children }: Props<T>): ReactElement {
  const { t } = useTranslation('card');
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={partStyle.ties}>
        {(all ? items : items.slice(0, FIRST)).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > FIRST && (
        <button type="button" className={`link ${cardStyle.more}`} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAll', { count: items.length })}
        </button>
      )}
    </>
  );
}
