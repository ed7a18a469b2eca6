import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { USUAL_PICK } from './pick.ts';
import { choose } from './useChoices.ts';
import resultStyle from './results.module.css';

/** Nothing is chosen: what to do. */
export function NoMeasures(): ReactElement {
  const { t } = useTranslation('measuresDesk');
  return (
    <div className={resultStyle.nothing} role="status">
      <h3>{t('pick.empty')}</h3>
      <p>{t('pick.emptyText')}</p>
      <Button size="compact-xs" variant="default" onClick={() => choose({ pick: USUAL_PICK })}>
        {t('pick.usual')}
      </Button>
    </div>
  );
}
