import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, useChoices } from './useChoices.ts';

/** Lights a part of the broker card on the stage; pressed again it goes out. */
export function LightButton({ id, part, about }: { id: string; part: string; about: string }): ReactElement {
  const { t } = useTranslation('bridges');
  const { light } = useChoices();
  const own = `${id}~${part}`;
  const on = light === own;
  return (
    <Button
      size="compact-xs"
      variant={on ? 'filled' : 'default'}
      aria-pressed={on}
      aria-label={`${t('card.show')}: ${about}`}
      title={t('card.show')}
      leftSection={<IconBulb size={12} aria-hidden />}
      onClick={() => choose({ light: on ? null : own })}
    >
      {t(on ? 'card.hide' : 'missing.show')}
    </Button>
  );
}
