import { mayBeFramed } from '@sidos/api/model';
import { Button, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { queryHere } from '../../api/place.ts';
import { useSession } from '../../api/session.ts';
import { writeAddress } from '../../state/address.ts';
import { useView } from '../../state/viewStore.ts';
import dialogStyle from '../dialogs.module.css';

/** The link to the view, and the HTML that shows it read-only in another page, where the server lets it. */
export function LinkPart(): ReactElement {
  const { t } = useTranslation('help');
  const view = useView((whole) => whole);
  const { data: session } = useSession();
  const isFramed = session !== undefined && mayBeFramed(session.mode);
  const tail = queryHere(writeAddress(view));
  const link = `${location.origin}/${tail}`;
  const frame = `<iframe src="${location.origin}/embed${tail.replaceAll('&', '&amp;')}" width="100%" height="600" style="border:0" title="Sidos"></iframe>`;
  return (
    <>
      <section className={dialogStyle.part}>
        <h3>{t('share.link')}</h3>
        <p className="muted">{t('share.linkText')}</p>
        <CopyField label={t('share.link')} value={link} button={t('share.copy')} />
      </section>
      {isFramed && (
        <section className={dialogStyle.part}>
          <h3>{t('share.embed')}</h3>
          <CopyField label={t('share.embed')} value={frame} button={t('share.copyEmbed')} />
        </section>
      )}
    </>
  );
}

function CopyField({ label, value, button }: { label: string; value: string; button: string }): ReactElement {
  const { t } = useTranslation('help');
  const [done, setDone] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(value).then(() => {
      setDone(true);
      setTimeout(() => setDone(false), 2000);
    });
  };
  return (
    <div className="row">
      <TextInput
        className="spring"
        size="xs"
        aria-label={label}
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button size="xs" onClick={copy}>
        {done ? t('share.copied') : button}
      </Button>
    </div>
  );
}
