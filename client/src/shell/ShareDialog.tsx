import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setShell, useShell } from '../state/shell.ts';

/** Ways to hand the view on. */
export function ShareDialog(): ReactElement {
  const { t } = useTranslation('help');
  const { t: shell } = useTranslation('shell');
  const open = useShell((state) => state.share);
  return (
    <Modal
      opened={open}
      onClose={() => setShell({ share: false })}
      title={t('share.title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      {t('share.linkText')}
    </Modal>
  );
}
