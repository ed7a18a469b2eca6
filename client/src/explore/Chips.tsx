import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeView } from '../state/viewStore.ts';
import { useChips } from './useChips.ts';
import partStyle from '../components/parts.module.css';
import exploreStyle from './explore.module.css';

/** The filters in force as chips; each can be taken away, and all at once. */
export function Chips(): ReactElement {
  const { t } = useTranslation('explore');
  const chips = useChips();
  if (chips.length === 0) return <p className="muted small flush">{t('noFilters')}</p>;
  const all = Object.assign({}, ...chips.map((chip) => chip.without), { filters: {}, without: [] }) as object;
  return (
    <div className={partStyle.chips}>
      {chips.map(({ key, label, without }) => (
        <span className={partStyle.chip} key={key}>
          <span title={label}>{label}</span>
          <button
            type="button"
            className="plain"
            aria-label={t('chip.remove', { label })}
            onClick={() => changeView(without)}
          >
            <IconX size={12} aria-hidden />
          </button>
        </span>
      ))}
      <button type="button" className={`link small ${exploreStyle.clear}`} onClick={() => changeView(all)}>
        {t('clearAll')}
      </button>
    </div>
  );
}
