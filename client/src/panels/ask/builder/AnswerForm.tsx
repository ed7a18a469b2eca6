import { MultiSelect, NumberInput, SegmentedControl, Select } from '@mantine/core';
import {
  GROUP_PARTS,
  MONEY_RELATIONS,
  type Pattern,
  type PatternMeasure,
  type PatternReturn,
} from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeReturn, countable } from '../pattern/edit.ts';
import type { Edited } from '../pattern/renumber.ts';
import { useSentences } from '../useSentence.ts';
import builderStyle from './builder.module.css';

interface Props {
  pattern: Pattern;
  onChange: (edited: Edited) => void;
}

const FORMS = ['rows', 'groups', 'number'] as const;

/** What comes back: a table of some steps, a bar for each group, or one number; and what is counted for each. */
export function AnswerForm({ pattern, onChange }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const sentences = useSentences();
  const { return: answer } = pattern;
  const steps = countable(pattern);
  const last = steps.at(-1) ?? 0;
  const set = (next: PatternReturn): void => onChange(changeReturn(pattern, next));
  const named = (step: number) => ({ name: sentences.step(pattern, step), number: step + 1 });
  const count = (step: number): PatternMeasure => ({ is: 'count', step, least: 1 });
  const turn = (as: PatternReturn['as']): void => {
    // A single number has no least; that belongs to rows and bars.
    const measure = answer.measure?.is === 'count' ? { ...answer.measure, least: 1 } : answer.measure;
    if (as === 'rows') set({ as, show: [], measure });
    else if (as === 'number') set({ as, measure: measure ?? count(last) });
    else {
      const counted = measure ?? count(last);
      // Sums are those of the step they are paid to; a count is made for each of another step.
      const other = steps.find((step) => step !== counted.step) ?? counted.step;
      set({ as, step: counted.is === 'sum' ? counted.step : other, part: 'entity', measure: counted });
    }
  };
  return (
    <section className={builderStyle.answer} aria-label={t('answerAs.title')}>
      <div className="row">
        <h3>{t('answerAs.title')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={t('answerAs.title')}
          value={answer.as}
          data={FORMS.map((as) => ({ value: as, label: t(`answerAs.forms.${as}`) }))}
          onChange={(next) => turn(FORMS.find((as) => as === next) ?? 'rows')}
        />
      </div>
      {answer.as === 'rows' && steps.length > 1 && (
        <MultiSelect
          size="xs"
          label={t('answerAs.columns')}
          placeholder={answer.show.length === 0 ? t('answerAs.columnsAll') : undefined}
          data={steps.map((step) => ({ value: String(step), label: t('answerAs.byEntity', named(step)) }))}
          value={answer.show.map(String)}
          onChange={(values) => set({ ...answer, show: values.map(Number) })}
        />
      )}
      {answer.as === 'groups' && (
        <Select
          size="xs"
          label={t('answerAs.by')}
          allowDeselect={false}
          data={steps.flatMap((step) =>
            GROUP_PARTS.filter((part) => part !== 'type' || pattern.steps[step].type === null).map(
              (part) => ({
                value: `${step}|${part}`,
                label: t(PART_TEXTS[part], named(step)),
              }),
            ),
          )}
          value={`${answer.step}|${answer.part}`}
          onChange={(value) => {
            const [step, part] = (value ?? '').split('|');
            set({ ...answer, step: Number(step), part: GROUP_PARTS.find((one) => one === part) ?? 'entity' });
          }}
        />
      )}
      <MeasureFields pattern={pattern} steps={steps} onChange={set} named={named} />
    </section>
  );
}

const PART_TEXTS = { entity: 'answerAs.byEntity', kind: 'answerAs.byKind', type: 'answerAs.byType' } as const;

interface MeasureProps {
  pattern: Pattern;
  steps: readonly number[];
  onChange: (answer: PatternReturn) => void;
  named: (step: number) => { name: string; number: number };
}

function MeasureFields({ pattern, steps, onChange, named }: MeasureProps): ReactElement {
  const { t } = useTranslation('ask');
  const { return: answer } = pattern;
  const { measure } = answer;
  const paying = steps.filter((step) => {
    const relations = pattern.steps[step].tie?.relations ?? [];
    return relations.length > 0 && relations.every((name) => MONEY_RELATIONS.includes(name));
  });
  const set = (next: PatternMeasure | null): void => {
    if (answer.as === 'rows') onChange({ ...answer, measure: next });
    else if (next) onChange({ ...answer, measure: next });
  };
  return (
    <div className={builderStyle.measure}>
      <Select
        size="xs"
        label={t('answerAs.measure')}
        allowDeselect={false}
        data={[
          ...(answer.as === 'rows' ? [{ value: '', label: t('answerAs.measures.none') }] : []),
          ...steps.map((step) => ({
            value: `count|${step}`,
            label: t('answerAs.measures.count', named(step)),
          })),
          ...paying.map((step) => ({ value: `sum|${step}`, label: t('answerAs.measures.sum', named(step)) })),
        ]}
        value={measure === null ? '' : `${measure.is}|${measure.step}`}
        onChange={(value) => {
          const [is, step] = (value ?? '').split('|');
          if (is === '') set(null);
          else set(is === 'sum' ? { is, step: Number(step) } : { is: 'count', step: Number(step), least: 1 });
        }}
      />
      {measure?.is === 'count' && answer.as !== 'number' && (
        <NumberInput
          size="xs"
          label={t('answerAs.least')}
          min={1}
          max={1000}
          allowDecimal={false}
          clampBehavior="strict"
          value={measure.least}
          onChange={(value) => typeof value === 'number' && set({ ...measure, least: value })}
        />
      )}
    </div>
  );
}
