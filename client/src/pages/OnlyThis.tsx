import type { ActorType } from '@sidos/api/model';
import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { keepNear } from '../actions/commands.ts';
import { useNet } from '../view/network.ts';
import { changeView } from '../state/viewStore.ts';

/** Narrows the network to what belongs to a cluster, lies in a region or is about a theme, or to the neighbours of anything else. */
export function OnlyThis({ id, type }: { id: string; type: ActorType }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'page' });
  const net = useNet();
  const narrow = (): void => {
    if (type === 'cluster' || type === 'region' || type === 'theme') {
      changeView(({ filters }) => ({ panel: 'network', filters: { ...filters, [type]: [id] } }));
      return;
    }
    changeView({ panel: 'network' });
    keepNear(net, [id]);
  };
  return (
    <Button size="xs" variant="default" leftSection={<IconFilter size={14} aria-hidden />} onClick={narrow}>
      {t('onlyThis')}
    </Button>
  );
}
