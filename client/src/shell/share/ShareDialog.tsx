import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setShell, useShell } from '../../state/shell.ts';
import { FilesPart } from './FilesPart.tsx';
import { ImagePart } from './ImagePart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { SavedViewsPart } from './SavedViewsPart.tsx';

/** Ways to hand the view on: link, read-only frame, picture, a name in the database. */
export function ShareDialog(): ReactElement {
  const { t } = useTranslation('help');
  const { t: shell } = useTranslation('shell');
  const open = useShell((state) => state.share);
  return (
    <Modal
      opened={open}
      onClose={() => setShell({ share: false })}
      title={t('share.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <LinkPart />
      <ImagePart />
      <FilesPart />
      <SavedViewsPart />
    </Modal>
  );
}
