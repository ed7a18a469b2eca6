import { Button, Modal, TextInput } from '@mantine/core';
import type { PersonData } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useErasure } from '../../api/people.ts';
import { Failure } from '../../components/Failure.tsx';
import pageStyle from '../../components/page.module.css';

/** Says what will be gone, and erases when the name has been written out. */
export function EraseDialog({ data, close }: { data: PersonData; close: () => void }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const { name, id } = data.person;
  const [written, setWritten] = useState('');
  const { mutateAsync, error, isPending } = useErasure(id);
  const left = data.mentions.filter(({ certain }) => !certain).length;
  const erase = async () => {
    await mutateAsync(written);
    // Whatever is open, cached or in the address may hold the person: the app begins anew.
    window.location.assign('/');
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('eraseTitle', { name })}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <p>{t('eraseWhat', { ties: data.ties.length, texts: data.mentions.length - left })}</p>
      {left > 0 && <p>{t('eraseLeft', { count: left })}</p>}
      <p>
        <strong>{t('eraseFinal')}</strong>
      </p>
      <TextInput
        label={t('eraseType', { name })}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
        autoComplete="off"
      />
      {error && <Failure error={error} retry={() => void erase().catch(() => undefined)} />}
      <div className={`row ${pageStyle.buttons}`}>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
        <Button
          color="red"
          disabled={written.trim() !== name}
          loading={isPending}
          // What fails is shown above.
          onClick={() => void erase().catch(() => undefined)}
        >
          {t('eraseNow')}
        </Button>
      </div>
    </Modal>
  );
}
