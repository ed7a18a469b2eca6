import type { SheetFigure, TieSort } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, useChoices } from './useChoices.ts';

type Key = SheetFigure['key'];

/** The ties that each figure is counted of; of the others what is counted are the members themselves. */
const COUNTED: Partial<Record<Key, TieSort>> = {
  ei_index: 'all',
  density_inside: 'inside',
  density_outside: 'outside',
  repeated: 'repeated',
  shared_partners: 'all',
  two_mode_clustering: 'all',
  dependence: 'inside',
  participation: 'all',
};

/** Opens what a figure is counted of under the stage: its ties, or the members with their values. */
export function BehindButton({ figure }: { figure: Key }): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { behind } = useChoices();
  const ties = COUNTED[figure];
  if (ties === undefined)
    return (
      <button
        type="button"
        className="link"
        onClick={() => choose({ tab: 'members', table: true, sort: { key: figure, down: true } })}
      >
        {t('behind.members')}
      </button>
    );
  const isOpen = behind === ties;
  return (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      onClick={() => choose({ behind: isOpen ? null : ties })}
    >
      {t(isOpen ? 'behind.hide' : 'behind.show')}
    </button>
  );
}
