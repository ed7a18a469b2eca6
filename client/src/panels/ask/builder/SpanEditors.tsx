import { NumberInput, TextInput } from '@mantine/core';
import { IsoDate } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import deskStyle from '../../../components/desk.module.css';

interface PeriodProps {
  from: string | null;
  until: string | null;
  onChange: (part: { from: string | null; until: string | null }) => void;
}

/** A time between two dates, each a year, a month or a day. */
export function PeriodEditor({ from, until, onChange }: PeriodProps): ReactElement {
  const { t } = useTranslation('ask');
  return (
    <>
      <div className={deskStyle.columns}>
        <DateField
          label={t('choice.from')}
          value={from}
          onChange={(value) => onChange({ from: value, until })}
        />
        <DateField
          label={t('choice.until')}
          value={until}
          onChange={(value) => onChange({ from, until: value })}
        />
      </div>
      <p className="muted">{t('choice.dateHelp')}</p>
    </>
  );
}

interface DateProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

function DateField({ label, value, onChange }: DateProps): ReactElement {
  const { t } = useTranslation('ask');
  const [text, setText] = useState(value ?? '');
  const wrong = text !== '' && !IsoDate.safeParse(text).success;
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder="2021"
      value={text}
      error={wrong && text.length >= 4 ? t('choice.dateWrong') : undefined}
      onChange={(event) => {
        const next = event.currentTarget.value.trim();
        setText(next);
        if (next === '') onChange(null);
        else if (IsoDate.safeParse(next).success) onChange(next);
      }}
    />
  );
}

interface MoneyProps {
  least: number | null;
  most: number | null;
  onChange: (part: { least: number | null; most: number | null }) => void;
}

/** An amount of money between two bounds. */
export function MoneyEditor({ least, most, onChange }: MoneyProps): ReactElement {
  const { t } = useTranslation('ask');
  const field = (label: string, value: number | null, set: (value: number | null) => void): ReactElement => (
    <NumberInput
      size="xs"
      label={label}
      min={0}
      hideControls
      thousandSeparator=" "
      value={value ?? ''}
      onChange={(next) => set(typeof next === 'number' ? next : null)}
    />
  );
  return (
    <div className={deskStyle.columns}>
      {field(t('choice.least'), least, (value) => onChange({ least: value, most }))}
      {field(t('choice.most'), most, (value) => onChange({ least, most: value }))}
    </div>
  );
}
