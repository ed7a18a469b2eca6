import { Button, FileButton, Textarea } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addFiles, useRoom } from './room.ts';
import roomStyle from './import.module.css';

/** Chooses files, or takes a table that is pasted. */
export function Pick(): ReactElement {
  const { t } = useTranslation('importing');
  const files = useRoom((room) => room.files);
  const [pasted, setPasted] = useState('');
  const [pasting, setPasting] = useState(false);
  const take = () => {
    setPasting(false);
    setPasted('');
    void addFiles([new File([pasted], t('pastedName'), { type: 'text/csv' })]);
  };
  return (
    <section className={roomStyle.pick}>
      {files.length === 0 && <p>{t('intro')}</p>}
      <div className={roomStyle.row}>
        <FileButton multiple onChange={(chosen) => void addFiles(chosen)}>
          {(props) => (
            <Button {...props} variant={files.length === 0 ? 'filled' : 'default'} data-autofocus>
              {files.length === 0 ? t('pick') : t('pickMore')}
            </Button>
          )}
        </FileButton>
        <Button variant="default" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('paste')}
        </Button>
        {files.length > 0 && <span className="muted">{files.join(', ')}</span>}
      </div>
      {pasting && (
        <>
          <Textarea
            label={t('pasteHere')}
            minRows={6}
            maxRows={12}
            autosize
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <div>
            <Button size="xs" disabled={pasted.trim() === ''} onClick={take}>
              {t('takePasted')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
