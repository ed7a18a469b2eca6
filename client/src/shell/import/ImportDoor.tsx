import { Modal } from '@mantine/core';
import { Suspense, useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.ts';
import { later } from '../../components/later.ts';
import { setShell, useShell } from '../../state/shell.ts';
import { addFiles, leave, useRoom } from './room.ts';
import { ROOM_WORDS } from './words.ts';
import roomStyle from './import.module.css';

const ImportRoom = later(async () => (await import('./ImportRoom.tsx')).ImportRoom, ROOM_WORDS);

/** The way into the import room: files dropped on the window open it. */
export function ImportDoor(): ReactElement {
  const { t } = useTranslation('importing');
  const { t: shell } = useTranslation('shell');
  const open = useShell((state) => state.importing);
  const isBringing = useRoom(({ doing }) => doing === 'bringing' || doing === 'undoing');
  const isOver = useDrop(useMay('edit'));
  const close = () => {
    setShell({ importing: false });
    leave();
  };
  return (
    <>
      {isOver && (
        <div className={roomStyle.over} aria-hidden>
          {t('drop')}
        </div>
      )}
      <Modal
        opened={open}
        // What is being written is written whole; it is given up by its own button.
        onClose={isBringing ? () => undefined : close}
        title={t('title')}
        size={1080}
        closeButtonProps={{ 'aria-label': shell('close') }}
      >
        <Suspense fallback={<p className="muted">{t('doing.looking')}</p>}>
          <ImportRoom close={close} />
        </Suspense>
      </Modal>
    </>
  );
}

/** Listens for files over the window; whether there are some just now. */
function useDrop(mayEdit: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!mayEdit) return;
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const out = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holds(event)) return;
      event.preventDefault();
      setShell({ importing: true });
      void addFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', out);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', out);
      removeEventListener('drop', drop);
    };
  }, [mayEdit]);
  return isOver;
}
