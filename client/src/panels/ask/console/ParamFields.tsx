import { TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNet } from '../../../view/network.ts';
import { readValue, writeValue } from './params.ts';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  /** The parameters that the query names. */
  names: readonly string[];
  params: Record<string, unknown>;
  onChange: (params: Record<string, unknown>) => void;
}

/** A field for each parameter of the query; an id says which entity it is. */
export function ParamFields({ names, params, onChange }: Props): ReactElement | null {
  const { t } = useTranslation('ask');
  const { data, names: shown } = useNet();
  if (names.length === 0) return null;
  return (
    <fieldset className={deskStyle.fieldset}>
      <legend>{t('cypher.params')}</legend>
      {names.map((name) => {
        const value = params[name];
        const entity = typeof value === 'string' ? data.indexOf.get(value) : undefined;
        return (
          <ParamField
            key={name}
            name={name}
            value={value}
            note={entity === undefined ? undefined : shown[entity]}
            onChange={(next) => onChange({ ...params, [name]: next })}
          />
        );
      })}
    </fieldset>
  );
}

interface FieldProps {
  name: string;
  value: unknown;
  note: string | undefined;
  onChange: (value: unknown) => void;
}

function ParamField({ name, value, note, onChange }: FieldProps): ReactElement {
  const { t } = useTranslation('ask');
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === undefined ? '' : writeValue(value);
  // What is being typed stays as it is typed, as long as it means the value.
  const text =
    typed !== null && (typed === '' ? value === undefined : writeValue(readValue(typed)) === written)
      ? typed
      : written;
  return (
    <TextInput
      size="xs"
      label={`$${name}`}
      aria-label={value === undefined ? t('cypher.paramAdd', { name }) : t('cypher.param', { name })}
      description={note}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        onChange(readValue(next));
      }}
    />
  );
}
