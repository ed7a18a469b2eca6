import { Radio, SegmentedControl, TextInput } from '@mantine/core';
import { CERTAINTIES, type Certainty, type Pattern, type StatusWord } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeStep, changeTie } from '../pattern/edit.ts';
import type { Edited } from '../pattern/renumber.ts';
import { useSentences } from '../useSentence.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { sameAs, type Editing } from './conditions.ts';
import { MoneyEditor, PeriodEditor } from './SpanEditors.tsx';
import { WhatEditor } from './WhatEditor.tsx';
import builderStyle from './builder.module.css';

export interface EditorProps {
  pattern: Pattern;
  step: number;
  part: Editing;
  onChange: (edited: Edited) => void;
}

/** What changes one part of a step. */
export function PartEditor({ pattern, step, part, onChange }: EditorProps): ReactElement | null {
  const { t } = useTranslation('ask');
  const own = pattern.steps[step];
  const { tie } = own;
  const entity = (change: Parameters<typeof changeStep>[2]): void =>
    onChange(changeStep(pattern, step, change));
  const ofTie = (change: Parameters<typeof changeTie>[2]): void => onChange(changeTie(pattern, step, change));
  const list = { pattern, step };
  switch (part) {
    case 'what':
      return <WhatEditor {...list} onChange={onChange} />;
    case 'tie':
      return <TieEditor {...list} onChange={onChange} />;
    case 'role':
      return (
        <ChoiceList {...list} part="role" selected={tie!.roles} onChange={(roles) => ofTie({ roles })} />
      );
    case 'place':
    case 'cluster':
    case 'theme':
      return <WithinEditor {...list} part={part} onChange={onChange} />;
    case 'status':
      return (
        <ChoiceList
          {...list}
          part="status"
          selected={own.statuses}
          onChange={(statuses) => entity({ statuses: statuses as StatusWord[] })}
        />
      );
    case 'documents':
      return (
        <ChoiceList
          {...list}
          part="document"
          selected={own.documents}
          onChange={(documents) => entity({ documents })}
        />
      );
    case 'tieDocuments':
      return (
        <ChoiceList
          {...list}
          part="tieDocument"
          selected={tie!.documents}
          onChange={(documents) => ofTie({ documents })}
        />
      );
    case 'certainty':
      return <CertaintyEditor value={own.certainty} onChange={(certainty) => entity({ certainty })} />;
    case 'tieCertainty':
      return <CertaintyEditor value={tie!.certainty} onChange={(certainty) => ofTie({ certainty })} />;
    case 'period':
      return <PeriodEditor from={own.from} until={own.until} onChange={entity} />;
    case 'tiePeriod':
      return <PeriodEditor from={tie!.from} until={tie!.until} onChange={ofTie} />;
    case 'money':
      return <MoneyEditor least={own.least} most={own.most} onChange={entity} />;
    case 'tieMoney':
      return <MoneyEditor least={tie!.least} most={tie!.most} onChange={ofTie} />;
    case 'name':
      return (
        <TextInput
          size="xs"
          label={t('choice.contains')}
          value={own.name}
          onChange={(event) => entity({ name: event.currentTarget.value })}
        />
      );
    case 'same':
      return <SameEditor {...list} onChange={onChange} />;
    case 'below':
      return <p className="muted">{t('choice.belowHelp')}</p>;
    case 'after':
      return <p className="muted">{t('choice.afterHelp')}</p>;
  }
}

type PlainProps = Omit<EditorProps, 'part'>;

function TieEditor({ pattern, step, onChange }: PlainProps): ReactElement {
  const { tie, type } = pattern.steps[step];
  const selected = tie!.relations.map((relation) => [relation, tie!.direction, type ?? ''].join('|'));
  return (
    <ChoiceList
      single
      pattern={pattern}
      step={step}
      part="relation"
      selected={selected}
      onChange={(_, { next }) => {
        if (next === null) return;
        const turned = {
          ...tie!,
          relations: [next.relation],
          direction: next.direction,
          roles: [],
          below: false,
        };
        const keeps = next.type === type;
        onChange(
          changeStep(pattern, step, {
            tie: turned,
            ...(keeps ? {} : { type: next.type, kinds: [], ids: [], after: null }),
          }),
        );
      }}
    />
  );
}

function WithinEditor({
  pattern,
  step,
  part,
  onChange,
}: PlainProps & { part: 'place' | 'cluster' | 'theme' }): ReactElement {
  const { t } = useTranslation('ask');
  const value = pattern.steps[step][part];
  const set = (ids: string[], outside: boolean): void =>
    onChange(changeStep(pattern, step, { [part]: ids.length === 0 ? null : { ids, outside } }));
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t(`part.${part}`)}
        disabled={value === null}
        value={value?.outside === true ? 'outside' : 'inside'}
        data={[
          { value: 'inside', label: t(part === 'theme' ? 'choice.about' : 'choice.inside') },
          { value: 'outside', label: t(part === 'theme' ? 'choice.notAbout' : 'choice.outside') },
        ]}
        onChange={(next) => set(value?.ids ?? [], next === 'outside')}
      />
      <ChoiceList
        pattern={pattern}
        step={step}
        part={part}
        selected={value?.ids ?? []}
        onChange={(ids) => set(ids, value?.outside ?? false)}
      />
    </>
  );
}

interface CertaintyProps {
  value: Certainty | null;
  onChange: (value: Certainty | null) => void;
}

function CertaintyEditor({ value, onChange }: CertaintyProps): ReactElement {
  const { t } = useTranslation('ask');
  return (
    <Radio.Group
      aria-label={t('part.certainty')}
      value={value ?? 'any'}
      onChange={(next) => onChange(CERTAINTIES.find((one) => one === next) ?? null)}
    >
      <div className={builderStyle.radios}>
        {(['any', ...CERTAINTIES] as const).map((one) => (
          <Radio key={one} size="xs" value={one} label={t(`choice.${one}`)} />
        ))}
      </div>
    </Radio.Group>
  );
}

function SameEditor({ pattern, step, onChange }: PlainProps): ReactElement {
  const { t } = useTranslation('ask');
  const sentences = useSentences();
  const bare = { type: null, kinds: [], name: '', ids: [], statuses: [], after: null };
  const anywhere = { place: null, cluster: null, theme: null };
  const asksNothing = { documents: [], certainty: null, from: null, until: null, least: null, most: null };
  return (
    <Radio.Group
      aria-label={t('part.same')}
      value={String(pattern.steps[step].same ?? '')}
      onChange={(next) =>
        onChange(changeStep(pattern, step, { ...bare, ...anywhere, ...asksNothing, same: Number(next) }))
      }
    >
      <div className={builderStyle.radios}>
        {sameAs(pattern.steps, step).map((other) => (
          <Radio
            key={other}
            size="xs"
            value={String(other)}
            label={t('choice.step', { number: other + 1, name: sentences.step(pattern, other) })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
