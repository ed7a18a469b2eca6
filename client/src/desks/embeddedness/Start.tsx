import { Button } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNet } from '../../view/network.ts';
import { useSetNames } from './setNames.ts';
import { suggestedGroups } from './suggestions.ts';
import { choose } from './useChoices.ts';
import deskStyle from '../../components/desk.module.css';

/** What the desk is for, and groups to begin with. */
export function Start(): ReactElement {
  const { t } = useTranslation('embeddedness');
  const { data } = useNet();
  const names = useSetNames();
  const groups = useMemo(() => suggestedGroups(data), [data]);
  return (
    <section className={deskStyle.part} aria-label={t('start.title')}>
      <h3>{t('start.title')}</h3>
      <p>{t('start.text')}</p>
      {groups.length > 0 && (
        <>
          <p className="muted">{t('start.suggestions')}</p>
          <div className="row">
            {groups.map((group) => (
              <Button key={names.set(group)} size="xs" variant="default" onClick={() => choose({ group })}>
                {names.set(group)}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
