import { z } from 'zod';
import { list } from '../bounds.ts';
import { checkPattern } from './rules.ts';
import { MAX_STEPS, PatternReturn, PatternStep } from './steps.ts';

/**
 * A question as a chain of steps that reads as a sentence: "organisations | that take part in | projects | in which
 * takes part | a university outside Lapland". The first step stands alone, each other hangs on an earlier one.
 */
export const Pattern = z
  .strictObject({
    steps: list(PatternStep, MAX_STEPS, 1),
    return: PatternReturn.prefault({ as: 'rows' }),
  })
  .superRefine((pattern, context) => {
    for (const { path, message } of checkPattern(pattern))
      context.addIssue({ code: 'custom', path, message });
  });
/** A question with all keys, as the schema gives it. */
export type Pattern = z.output<typeof Pattern>;
/** A question as it may be written: what asks nothing can be left out. */
export type PatternInput = z.input<typeof Pattern>;
