import { NumberInput, Radio, SegmentedControl } from '@mantine/core';
import type { ActorType, Pattern } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeStep, changeTie } from '../pattern/edit.ts';
import type { Edited } from '../pattern/renumber.ts';
import { ChoiceList } from './ChoiceList.tsx';
import builderStyle from './builder.module.css';

interface Props {
  pattern: Pattern;
  step: number;
  onChange: (edited: Edited) => void;
}

const TABS = ['type', 'kind', 'entity', 'quantity'] as const;
type Tab = (typeof TABS)[number];

/** Who or what a step is: its type, kinds, particular ones by name, and how many there must be. */
export function WhatEditor({ pattern, step, onChange }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const { type, kinds, ids, tie } = pattern.steps[step];
  const hasKinds = type === null || type === 'organisation' || type === 'project' || type === 'region';
  const tabs = TABS.filter((tab) => (tab === 'kind' ? hasKinds : tab === 'quantity' ? tie !== null : true));
  const [tab, setTab] = useState<Tab>(hasKinds ? 'kind' : 'entity');
  const shown = tabs.includes(tab) ? tab : 'entity';
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('part.what')}
        value={shown}
        data={tabs.map((one) => ({ value: one, label: t(`choice.tabs.${one}`) }))}
        onChange={(next) => setTab(TABS.find((one) => one === next) ?? 'entity')}
      />
      {shown === 'type' && (
        <ChoiceList
          key="type"
          single
          pattern={pattern}
          step={step}
          part="type"
          selected={type === null ? [] : [type]}
          onChange={([value]) =>
            onChange(changeStep(pattern, step, { type: value as ActorType, kinds: [], ids: [], after: null }))
          }
        />
      )}
      {shown === 'kind' && (
        <ChoiceList
          key="kind"
          pattern={pattern}
          step={step}
          part="kind"
          selected={kinds}
          onChange={(values) => onChange(changeStep(pattern, step, { kinds: values }))}
        />
      )}
      {shown === 'entity' && (
        <ChoiceList
          key="entity"
          pattern={pattern}
          step={step}
          part="entity"
          selected={ids}
          onChange={(values) => onChange(changeStep(pattern, step, { ids: values }))}
        />
      )}
      {shown === 'quantity' && <QuantityEditor pattern={pattern} step={step} onChange={onChange} />}
    </>
  );
}

const QUANTITIES = ['some', 'none', 'least', 'all'] as const;

function QuantityEditor({ pattern, step, onChange }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const { tie, ids } = pattern.steps[step];
  const quantity = tie!.quantity;
  const set = (is: (typeof QUANTITIES)[number], n = 2): void =>
    onChange(changeTie(pattern, step, { quantity: is === 'least' ? { is, n } : { is } }));
  return (
    <Radio.Group
      aria-label={t('choice.tabs.quantity')}
      value={quantity.is}
      onChange={(value) => set(QUANTITIES.find((one) => one === value) ?? 'some')}
    >
      <div className={builderStyle.radios}>
        {QUANTITIES.map((one) => (
          <Radio
            key={one}
            size="xs"
            value={one}
            label={t(`choice.quantity.${one}`)}
            disabled={one === 'all' && ids.length < 2}
            description={one === 'all' && ids.length < 2 ? t('choice.quantity.allHelp') : undefined}
          />
        ))}
        {quantity.is === 'least' && (
          <NumberInput
            size="xs"
            label={t('choice.quantity.number')}
            min={2}
            max={1000}
            allowDecimal={false}
            clampBehavior="strict"
            value={quantity.n}
            onChange={(value) => typeof value === 'number' && value >= 2 && set('least', value)}
          />
        )}
      </div>
    </Radio.Group>
  );
}
