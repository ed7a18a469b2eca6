import type { Pattern } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { addStep } from '../pattern/grow.ts';
import type { Edited } from '../pattern/renumber.ts';
import { ChoiceList } from './ChoiceList.tsx';

interface Props {
  pattern: Pattern;
  step: number;
  onChange: (edited: Edited) => void;
}

/** The ways to go on from a step that lead to an answer, as they will read. */
export function NextStep({ pattern, step, onChange }: Props): ReactElement {
  return (
    <ChoiceList
      single
      pattern={pattern}
      step={step}
      part="next"
      selected={[]}
      onChange={(_, { next }) => next && onChange(addStep(pattern, step, next))}
    />
  );
}
