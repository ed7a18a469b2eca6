import type { Pattern } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../../actions/speak.ts';
import { useCount } from '../../../api/ask.ts';
import { Failure } from '../../../components/Failure.tsx';
import { ask } from '../pattern/question.ts';
import type { Edited } from '../pattern/renumber.ts';
import { useSentences } from '../useSentence.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { Editing } from './conditions.ts';
import { CypherOfQuestion } from './CypherOfQuestion.tsx';
import { StepRow } from './StepRow.tsx';
import builderStyle from './builder.module.css';
import deskStyle from '../../../components/desk.module.css';

/** The question as a sentence whose every piece can be changed, with how much it gives. */
export function Builder({ pattern }: { pattern: Pattern }): ReactElement {
  const { t } = useTranslation('ask');
  const { lines } = useSentences();
  const [open, setOpen] = useState<{ step: number; part: Editing | 'next' } | null>(null);
  const { data: count, error, refetch, isPlaceholderData: old } = useCount(pattern);
  const change = (edited: Edited): void => {
    if ('fault' in edited) {
      tell(t('builder.fault', { fault: edited.fault }));
      return;
    }
    const grew = edited.pattern.steps.length !== pattern.steps.length;
    if (grew) setOpen(null);
    ask({ pattern: edited.pattern });
  };
  return (
    <div className={deskStyle.part}>
      <ol className={builderStyle.steps} aria-label={t('builder.sentence')} aria-busy={old}>
        {lines(pattern).map((line) => (
          <StepRow
            key={line.step}
            pattern={pattern}
            line={line}
            count={old && count?.steps.length !== pattern.steps.length ? undefined : count}
            open={open?.step === line.step ? open.part : null}
            onOpen={(part) => setOpen(part && { step: line.step, part })}
            onChange={change}
          />
        ))}
      </ol>
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <p className={`${builderStyle.total} tabular`} role="status" data-testid="ask-count">
          {count === undefined ? t('count.working') : total(count)}
        </p>
      )}
      <AnswerForm pattern={pattern} onChange={change} />
      {count && <CypherOfQuestion cypher={count.cypher} params={count.params} />}
    </div>
  );

  function total({ total: rows, exact, emptiedBy }: NonNullable<typeof count>): string {
    if (rows === 0) return emptiedBy === null ? t('count.belowLeast') : t('count.none');
    if (pattern.return.as === 'number') return t('count.number');
    return t(exact ? 'count.rows' : 'count.atLeast', { count: rows });
  }
}
