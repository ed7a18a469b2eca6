import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../../actions/speak.ts';
import { queryHere } from '../../../api/place.ts';
import { useSaveView } from '../../../api/views.ts';
import { Failure } from '../../../components/Failure.tsx';
import { writeAddress } from '../../../state/address.ts';
import { FIRST_VIEW } from '../../../state/view.ts';
import { currentView } from '../../../state/viewStore.ts';
import { useCopy } from '../../../components/useCopy.ts';
import { questionParams } from '../pattern/question.ts';
import askStyle from '../ask.module.css';

/** The query string that restores the question alone, not what else the view shows. */
function questionState(): string {
  return writeAddress({ ...FIRST_VIEW, panel: 'ask', params: questionParams(currentView().params) });
}

/** Keeps the question under a name, with a note; or copies the link to it. */
export function SaveQuestion({ onDone }: { onDone: () => void }): ReactElement {
  const { t } = useTranslation('ask');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { state, copy } = useCopy();
  const save = useSaveView();
  const submit = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    save.mutate(
      { kind: 'question', name, note, state: questionState() },
      {
        onSuccess: () => {
          tell(t('save.saved'), 3000);
          onDone();
        },
      },
    );
  };
  return (
    <form className={askStyle.save} aria-label={t('save.title')} onSubmit={submit}>
      <TextInput
        size="xs"
        label={t('save.name')}
        data-autofocus
        value={name}
        error={missing ? t('save.needName') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={t('save.note')}
        autosize
        minRows={1}
        maxRows={5}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="row">
        <Button size="xs" type="submit" loading={save.isPending}>
          {t('save.save')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => copy(`${location.origin}/${queryHere(questionState())}`)}
        >
          {t(state === 'copied' ? 'save.copied' : 'save.link')}
        </Button>
      </div>
      {save.error && <Failure error={save.error} retry={() => save.reset()} />}
    </form>
  );
}
