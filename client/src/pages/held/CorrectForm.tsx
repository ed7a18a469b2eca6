import { Button, TextInput, Textarea } from '@mantine/core';
import type { PersonData } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCorrection } from '../../api/people.ts';
import { Failure } from '../../components/Failure.tsx';
import pageStyle from '../../components/page.module.css';

/** Puts name and other names of a person right. */
export function CorrectForm({ data: { person } }: { data: PersonData }): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const [name, setName] = useState(person.name);
  const [aliases, setAliases] = useState(person.aliases.join('\n'));
  const [why, setWhy] = useState('');
  const { mutateAsync, error, isPending } = useCorrection(person.id);
  const others = aliases
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const newName = name.trim() !== person.name;
  const newAliases = others.join('\n') !== person.aliases.join('\n');
  const save = async () => {
    const common = { target: person.id, why };
    if (newName) await mutateAsync({ ...common, field: 'name', values: [name] });
    if (newAliases) await mutateAsync({ ...common, field: 'aliases', values: others });
  };
  return (
    <form
      className={`stack ${pageStyle.form}`}
      aria-label={t('correct')}
      onSubmit={(event) => {
        event.preventDefault();
        // What fails is shown below the form.
        save().catch(() => undefined);
      }}
    >
      <h4>{t('correct')}</h4>
      <TextInput label={t('name')} value={name} onChange={({ target }) => setName(target.value)} />
      <Textarea
        label={t('aliases')}
        autosize
        value={aliases}
        onChange={({ target }) => setAliases(target.value)}
      />
      <TextInput label={t('why')} value={why} onChange={({ target }) => setWhy(target.value)} />
      <div>
        <Button
          type="submit"
          size="xs"
          variant="default"
          loading={isPending}
          disabled={name.trim() === '' || (!newName && !newAliases)}
        >
          {t('save')}
        </Button>{' '}
        <span className="muted">{t('kept')}</span>
      </div>
      {error && <Failure error={error} retry={() => void save().catch(() => undefined)} />}
    </form>
  );
}
