import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../components/Boundary.tsx';
import { later } from '../../components/later.ts';
import { setShell, useShell } from '../../state/shell.ts';
import { Coming } from '../Coming.tsx';

const NetworksList = later(async () => (await import('./NetworksList.tsx')).NetworksList);

/** The networks that lie side by side: going to one, making, naming, copying, removing and putting back. */
export function NetworksDialog(): ReactElement {
  const { t } = useTranslation('networks');
  const { t: shell } = useTranslation('shell');
  const opened = useShell((state) => state.networks);
  return (
    <Modal
      opened={opened}
      onClose={() => setShell({ networks: false })}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      {opened && (
        <Boundary coming={<Coming />}>
          <NetworksList />
        </Boundary>
      )}
    </Modal>
  );
}
