import type { Pattern } from '@sidos/api/model';
import { changeStep, changeTie } from '../pattern/edit.ts';
import type { Edited } from '../pattern/renumber.ts';
import { earlierLike, type Editing } from './conditions.ts';

/** The question without one condition of a step. */
export function withoutPart(pattern: Pattern, step: number, part: Editing): Edited {
  switch (part) {
    case 'place':
    case 'cluster':
    case 'theme':
    case 'certainty':
    case 'after':
    case 'same':
      return changeStep(pattern, step, { [part]: null });
    case 'name':
      return changeStep(pattern, step, { name: '' });
    case 'documents':
      return changeStep(pattern, step, { documents: [] });
    case 'status':
      return changeStep(pattern, step, { statuses: [] });
    case 'period':
      return changeStep(pattern, step, { from: null, until: null });
    case 'money':
      return changeStep(pattern, step, { least: null, most: null });
    case 'role':
      return changeTie(pattern, step, { roles: [] });
    case 'below':
      return changeTie(pattern, step, { below: false });
    case 'tieDocuments':
      return changeTie(pattern, step, { documents: [] });
    case 'tieCertainty':
      return changeTie(pattern, step, { certainty: null });
    case 'tiePeriod':
      return changeTie(pattern, step, { from: null, until: null });
    case 'tieMoney':
      return changeTie(pattern, step, { least: null, most: null });
    case 'what':
    case 'tie':
      return { pattern };
  }
}

/** The question with a condition that needs no further choice; null where it needs one. */
export function withPart(pattern: Pattern, step: number, part: Editing): Edited | null {
  if (part === 'below') return changeTie(pattern, step, { below: true });
  if (part === 'after') return changeStep(pattern, step, { after: earlierLike(pattern.steps, step)[0] });
  return null;
}
