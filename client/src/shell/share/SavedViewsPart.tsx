import { ActionIcon, Button, TextInput } from '@mantine/core';
import { mayRemove, type SavedView } from '@sidos/api/model';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemoveView, useSavedViews, useSaveView } from '../../api/views.ts';
import { useMay, useSession } from '../../api/session.ts';
import { Failure } from '../../components/Failure.tsx';
import { readAddress, writeAddress } from '../../state/address.ts';
import { cleanView } from '../../state/clean.ts';
import { setShell } from '../../state/shell.ts';
import { changeView, currentView } from '../../state/viewStore.ts';
import { currentStage } from '../../stage/current.ts';
import { useOwnerName } from '../../view/owner.ts';
import { useNet } from '../../view/network.ts';
import dialogStyle from '../dialogs.module.css';
import partStyle from '../../components/parts.module.css';

/** Views kept in the database under a name and a note. */
export function SavedViewsPart(): ReactElement {
  const { t } = useTranslation('help');
  const { t: who } = useTranslation('access');
  const maySave = useMay('save');
  const { data: saved, error, refetch } = useSavedViews();
  const views = saved?.views.filter((view) => view.kind === 'view') ?? [];
  return (
    <section className={dialogStyle.part}>
      <h3>{t('share.views')}</h3>
      <p className="muted">{t('share.viewsText')}</p>
      {maySave ? <SaveForm /> : <p className="muted">{who('mayNot.save')}</p>}
      {error && <Failure error={error} retry={() => void refetch()} />}
      {saved && views.length === 0 && <p className="muted">{t('share.noViews')}</p>}
      <ul className={partStyle.ties}>
        {views.map((view) => (
          <SavedRow key={view.id} {...view} />
        ))}
      </ul>
    </section>
  );
}

function SaveForm(): ReactElement {
  const { t } = useTranslation('help');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const save = useSaveView();
  const submit = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    save.mutate(
      { kind: 'view', name, note, state: writeAddress(currentView()) },
      {
        onSuccess: () => {
          setName('');
          setNote('');
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <div className={`row ${dialogStyle.tall}`}>
        <TextInput
          size="xs"
          aria-label={t('share.name')}
          placeholder={t('share.name')}
          value={name}
          error={missing ? t('share.needName') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          className="spring"
          size="xs"
          aria-label={t('share.note')}
          placeholder={t('share.note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" loading={save.isPending}>
          {t('share.save')}
        </Button>
      </div>
      {save.error && <Failure error={save.error} retry={() => save.reset()} />}
    </form>
  );
}

function SavedRow(saved: SavedView): ReactElement {
  const { id, name, note, state, owner } = saved;
  const { t } = useTranslation('help');
  const { t: who } = useTranslation('access');
  const nameOf = useOwnerName();
  const { data: session } = useSession();
  const may = session !== undefined && session.rights.includes('save') && mayRemove(session.actor, saved);
  const { data } = useNet();
  const remove = useRemoveView();
  const open = (): void => {
    const { view } = cleanView(readAddress(state).view, data);
    changeView(view);
    currentStage()?.camera.stand(
      view.camera && { x: view.camera[0], y: view.camera[1], ratio: view.camera[2] },
    );
    setShell({ share: false });
  };
  return (
    <li className={partStyle.line}>
      <button type="button" className="link" onClick={open}>
        {name}
      </button>
      <span className="grow muted">{note}</span>
      {owner !== null && <span className="muted">{who('owner.by', { name: nameOf(owner) })}</span>}
      {may && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('share.remove', { name })}
          onClick={() => remove.mutate(id)}
        >
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
