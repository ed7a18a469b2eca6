import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hereOf, useNetworks } from '../../api/networks.ts';
import { networkOfPage } from '../../api/place.ts';
import { setShell } from '../../state/shell.ts';
import { useNetworkName } from './useNetworkName.ts';
import style from './networks.module.css';

/** The network that is shown, by its name; opens the list of all. */
export function NetworkButton(): ReactElement {
  const { t } = useTranslation('networks');
  const nameOf = useNetworkName();
  const here = hereOf(useNetworks().data);
  const name = here ? nameOf(here) : (networkOfPage ?? t('title'));
  return (
    <Button
      className={style.switch}
      size="xs"
      variant="default"
      aria-haspopup="dialog"
      aria-label={t('button', { name })}
      title={name}
      rightSection={<IconChevronDown size={14} aria-hidden />}
      onClick={() => setShell({ networks: true })}
    >
      {name}
    </Button>
  );
}
