import { CloseButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNet } from '../../view/network.ts';
import { choose, useChoices } from './useChoices.ts';
import partStyle from '../../components/parts.module.css';
import resultStyle from './results.module.css';

/** Whether the data is still that of the link that was followed. */
export function CitedNote(): ReactElement | null {
  const { t } = useTranslation('measuresDesk');
  const { cited } = useChoices();
  const { version } = useNet().data;
  if (cited === null) return null;
  return (
    <div className={`${partStyle.note} ${resultStyle.cited}`} role="status">
      <span>{cited === version ? t('cited.same') : t('cited.other', { cited, now: version })}</span>
      <CloseButton size="sm" aria-label={t('cited.close')} onClick={() => choose({ cited: null })} />
    </div>
  );
}
