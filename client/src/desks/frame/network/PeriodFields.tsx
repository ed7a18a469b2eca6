import { TextInput } from '@mantine/core';
import { IsoDate, type Period } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import deskStyle from '../../../components/desk.module.css';

interface Props {
  value: Period;
  onChange: (period: Period) => void;
}

/** From and until as years, months or days; what cannot be read is said and not passed on. */
export function PeriodFields({ value, onChange }: Props): ReactElement {
  const { t } = useTranslation('analysis');
  const backwards = value.from !== undefined && value.until !== undefined && value.from > endOf(value.until);
  return (
    <div>
      <div className="row">
        <DateField
          label={t('network.from')}
          value={value.from}
          onChange={(from) => onChange(periodOf(from, value.until))}
        />
        <DateField
          label={t('network.until')}
          value={value.until}
          onChange={(until) => onChange(periodOf(value.from, until))}
        />
      </div>
      <p className={`muted small ${deskStyle.hint}`} role={backwards ? 'alert' : undefined}>
        {backwards ? t('network.backwards') : t('network.dateHelp')}
      </p>
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string | undefined;
  onChange: (date: string | undefined) => void;
}

/** Passes a date on when it is left or Enter is pressed. */
function DateField({ label, value, onChange }: FieldProps): ReactElement {
  const { t } = useTranslation('analysis');
  const [text, setText] = useState(value ?? '');
  const [last, setLast] = useState(value);
  if (value !== last) {
    // Undo and links change the value from outside.
    setLast(value);
    setText(value ?? '');
  }
  const read = text.trim();
  const wrong = read !== '' && !IsoDate.safeParse(read).success;
  const pass = (): void => {
    if (!wrong && read !== (value ?? '')) onChange(read === '' ? undefined : read);
  };
  return (
    <TextInput
      className="spring"
      size="xs"
      label={label}
      value={text}
      error={wrong ? t('network.dateWrong') : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={pass}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pass();
      }}
    />
  );
}

function periodOf(from: string | undefined, until: string | undefined): Period {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** The last day a date can mean, so that 2021 ends after 2021-05. */
function endOf(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
