import { ActionIcon, Button, SegmentedControl, Skeleton } from '@mantine/core';
import type { AskAnswer } from '@sidos/api/model';
import { IconZoomScan } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../components/Failure.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { ask, SHOWN, useAsked } from '../pattern/question.ts';
import { AnswerTableView } from './AnswerTableView.tsx';
import { Bars } from './Bars.tsx';
import { pictureOf, type AnswerTable } from './table.ts';
import { useStage } from './useStage.ts';
import answerStyle from './answer.module.css';
import askStyle from '../ask.module.css';
import windowStyle from '../../../styles/window.module.css';

interface Props {
  table: AnswerTable;
  titles: readonly string[];
  answer: Pick<AskAnswer, 'nodes' | 'ties' | 'ms'>;
  total: number;
  exact: boolean;
  /** A number for each group was asked for. */
  grouped: boolean;
  /** The question in words. */
  question: string;
  parameters: Readonly<Record<string, string>>;
  /** What is said where there are no rows. */
  note: string;
  /** What is said where a limit cut the rows. */
  cut: string | null;
  onMore: (() => void) | null;
  most: number;
}

/** The answer as table, bars or number, with what it is on the stage. */
export function AnswerPane(props: Props): ReactElement {
  const { table, titles, answer, total, exact, grouped, question, parameters, note, cut, onMore, most } =
    props;
  const { t } = useTranslation('ask');
  const words = useWords();
  const { shown } = useAsked();
  const stage = useStage(answer);
  const picture = pictureOf(table, grouped);
  const empty = table.rows.length === 0;
  return (
    <section
      className={`${windowStyle.below} ${answerStyle.below} ${shown === 'graph' ? answerStyle.graph : shown === 'table' ? answerStyle.table : ''}`}
      aria-label={t('answer.title')}
      data-testid="answer"
    >
      <div className={answerStyle.head}>
        <SegmentedControl
          size="xs"
          aria-label={t('answer.show')}
          value={shown}
          data={SHOWN.map((one) => ({ value: one, label: t(`answer.shown.${one}`) }))}
          onChange={(next) => ask({ shown: SHOWN.find((one) => one === next) ?? 'both' })}
        />
        <span className="muted tabular" role="status" title={t('answer.took', { ms: Math.round(answer.ms) })}>
          {[
            t(exact ? 'answer.rows' : 'answer.rowsAtLeast', { shown: table.rows.length, total }),
            ...(stage.nodes > 0
              ? [
                  t('answer.drawn', {
                    nodes: words.amount('entity', stage.nodes),
                    ties: words.amount('tie', stage.ties),
                  }),
                ]
              : []),
          ].join(' · ')}
        </span>
        <span className="spring" />
        {stage.nodes > 0 && (
          <>
            <Button size="compact-xs" variant="default" onClick={stage.keepThese}>
              {t('answer.onlyThese')}
            </Button>
            <Button size="compact-xs" variant="default" title={t('answer.addTitle')} onClick={stage.add}>
              {t('answer.add')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={stage.selectAll}>
              {t('answer.select')}
            </Button>
            <ActionIcon
              size="sm"
              variant="default"
              aria-label={t('answer.fit')}
              title={t('answer.fit')}
              onClick={stage.fit}
            >
              <IconZoomScan size={14} aria-hidden />
            </ActionIcon>
          </>
        )}
      </div>
      {stage.hidden > 0 && (
        <p className={askStyle.warning}>{t('answer.hiddenBy', { count: stage.hidden })}</p>
      )}
      {cut !== null && (
        <p className={askStyle.warning} role="status">
          {cut}{' '}
          {onMore && (
            <button type="button" className="link" onClick={onMore}>
              {t('answer.more', { count: most })}
            </button>
          )}
        </p>
      )}
      {shown === 'graph' ? (
        stage.nodes === 0 && <p className="muted">{t('answer.nothingDrawn')}</p>
      ) : empty ? (
        <p className={askStyle.empty} role="status">
          {note}
        </p>
      ) : picture.is === 'number' ? (
        <p className={answerStyle.number} data-testid="answer-number">
          <strong className="tabular">{numberText(picture)}</strong>
          <span className="muted">
            {titles[0]} · {question}
          </span>
        </p>
      ) : (
        <div className={picture.is === 'bars' ? answerStyle.two : answerStyle.one}>
          {picture.is === 'bars' && (
            <Bars table={table} titles={titles} group={picture.group} value={picture.value} />
          )}
          <AnswerTableView key={titles.join()} table={table} titles={titles} parameters={parameters} />
        </div>
      )}
    </section>
  );

  function numberText({ value, money }: { value: number | null; money: boolean }): string {
    if (value === null) return '–';
    return money ? `${words.euro(value)} €` : words.number(value);
  }
}

/** While an answer is awaited, or where it failed. */
export function Waiting({
  result,
  cancelled = false,
}: {
  result: Pick<UseQueryResult, 'error' | 'refetch' | 'isFetching'>;
  cancelled?: boolean;
}): ReactElement {
  const { t } = useTranslation('ask');
  return (
    <section
      className={`${windowStyle.below} ${answerStyle.below}`}
      aria-label={t('answer.title')}
      aria-busy={result.isFetching}
    >
      {result.error && !result.isFetching ? (
        <Failure error={result.error} retry={() => void result.refetch()} />
      ) : cancelled ? (
        <p className={askStyle.empty} role="status">
          {t('cypher.cancelled')}
        </p>
      ) : (
        <>
          <p className="muted" role="status">
            {t('answer.waiting')}
          </p>
          {[92, 80, 86, 70].map((width) => (
            <Skeleton key={width} height={14} mt={8} width={`${width}%`} />
          ))}
        </>
      )}
    </section>
  );
}
