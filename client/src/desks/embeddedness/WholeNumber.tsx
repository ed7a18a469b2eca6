import { NumberInput } from '@mantine/core';
import type { ReactElement } from 'react';

interface Props {
  label: string;
  description: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number within bounds, passed on when the field is left or Enter is pressed: each starts a computation. */
export function WholeNumber({ label, description, min, max, value, onChange }: Props): ReactElement {
  const pass = (text: string): void => {
    const wanted = Number(text);
    if (text.trim() === '' || !Number.isFinite(wanted)) return;
    const next = Math.min(max, Math.max(min, Math.round(wanted)));
    if (next !== value) onChange(next);
  };
  return (
    <NumberInput
      // Undo and links change the value from outside.
      key={value}
      size="xs"
      label={label}
      description={description}
      min={min}
      max={max}
      allowDecimal={false}
      hideControls
      defaultValue={value}
      onBlur={(event) => pass(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pass(event.currentTarget.value);
      }}
    />
  );
}
