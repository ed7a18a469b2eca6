import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import style from './networks.module.css';

interface Props {
  label: string;
  /** What stands in the field at first. */
  first?: string;
  button: string;
  /** Whether the field is gone to when it comes, all of its text chosen. */
  takesFocus?: boolean;
  isBusy: boolean;
  onName: (name: string) => void;
  onCancel?: () => void;
}

/** A field for a name with its button; an empty name is not sent. */
export function NameForm({
  label,
  first = '',
  button,
  takesFocus = false,
  isBusy,
  onName,
  onCancel,
}: Props): ReactElement {
  const { t } = useTranslation('networks');
  const [name, setName] = useState(first);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.select();
  }, [takesFocus]);
  const submit = (event: React.SubmitEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form className={style.form} onSubmit={submit}>
      <TextInput
        ref={field}
        size="xs"
        aria-label={label}
        placeholder={label}
        maxLength={120}
        value={name}
        error={missing ? t('needName') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" loading={isBusy}>
        {button}
      </Button>
      {onCancel && (
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </form>
  );
}
