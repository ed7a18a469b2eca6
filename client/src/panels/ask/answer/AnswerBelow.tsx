import type { AskAnswer, Pattern } from '@sidos/api/model';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePatternAnswer } from '../../../api/ask.ts';
import { RequestFailed } from '../../../api/request.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { setShell } from '../../../state/shell.ts';
import { useRun } from '../console/useRun.ts';
import { useAsked } from '../pattern/question.ts';
import { sentenceText } from '../sentence/sentence.ts';
import { useSentences } from '../useSentence.ts';
import { AnswerPane, Waiting } from './AnswerPane.tsx';
import { cypherTable, patternTable, type AnswerColumn } from './table.ts';

/** The answer under the stage; nothing while nothing is asked. */
export function AnswerBelow(): ReactElement | null {
  const { mode, pattern, query } = useAsked();
  const isEmpty = mode === 'cypher' ? query === null : pattern === null || pattern === 'unreadable';
  useEffect(() => {
    // A link to the empty panel would show nothing where the left column is closed at first.
    if (isEmpty) setShell({ sideOpen: true });
  }, [isEmpty]);
  if (mode === 'cypher') return query === null ? null : <CypherAnswer />;
  if (pattern === null || pattern === 'unreadable') return null;
  return <QuestionAnswer pattern={pattern} />;
}

const FIRST_ROWS = 1000;
const MOST_ROWS = 10_000;

function QuestionAnswer({ pattern }: { pattern: Pattern }): ReactElement {
  const { t } = useTranslation('ask');
  const words = useWords();
  const sentences = useSentences();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const result = usePatternAnswer(pattern, limit);
  const { data: answer } = result;
  if (!answer) return <Waiting result={result} />;
  const lines = sentences.lines(pattern);
  const question = sentenceText(lines);
  const table = patternTable(answer);
  const line = lines.find(({ step }) => step === answer.emptiedBy);
  const types = answer.columns.map(({ is, step }) => (is === 'entity' ? pattern.steps[step].type : null));
  const title = (column: AnswerColumn, at: number): string => {
    const step = column.step ?? 0;
    if (column.is === 'kind' || column.is === 'type') return t(`answer.column.${column.is}`);
    if (column.is === 'money') return t('answer.column.sum');
    if (column.is === 'number') return t('answer.column.count', { name: sentences.step(pattern, step) });
    const type = types[at];
    const again = types.filter((other) => other === type).length > 1;
    const name = type === null ? capital(sentences.step(pattern, step)) : words.type(type);
    return again ? `${name} (${step + 1})` : name;
  };
  return (
    <AnswerPane
      table={table}
      titles={table.columns.map(title)}
      answer={answer}
      total={answer.total}
      exact={answer.exact}
      grouped={pattern.return.as === 'groups'}
      question={question}
      parameters={{ question, cypher: answer.cypher }}
      note={
        line === undefined
          ? t('answer.none')
          : `${t('answer.none')} ${t('answer.emptiedBy', {
              number: line.step + 1,
              text: line.segments.map(({ text }) => text).join(' '),
            })}`
      }
      cut={answer.truncated ? t('answer.cut', { shown: answer.rows.length }) : null}
      onMore={answer.truncated && limit < MOST_ROWS ? () => setLimit(MOST_ROWS) : null}
      most={MOST_ROWS}
    />
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function CypherAnswer(): ReactElement | null {
  const { t } = useTranslation('ask');
  const { query, result, cancelled } = useRun();
  const { data: answer } = result;
  // What is wrong with a query stands beside it, in the console.
  if (result.error instanceof RequestFailed && result.error.code === 'refused') return null;
  if (!answer || result.isError) return <Waiting result={result} cancelled={cancelled} />;
  const table = cypherTable(answer);
  const cutText = ({ rows, cut }: AskAnswer): string | null => {
    const said = [
      ...(cut.rows === null ? [] : [t('answer.cutCypher', { shown: rows.length })]),
      ...(cut.bytes === null
        ? []
        : [t('answer.cutBytes', { shown: rows.length, megabytes: cut.bytes / 1_000_000 })]),
      ...(cut.cells === null ? [] : [t('answer.cutCells', cut.cells)]),
    ];
    return said.length === 0 ? null : said.join(' ');
  };
  return (
    <AnswerPane
      table={table}
      titles={answer.columns}
      answer={answer}
      total={answer.rows.length}
      exact={!answer.truncated}
      grouped={false}
      question={t('cypher.editor')}
      parameters={{ cypher: query?.cypher ?? '', parameters: query?.params ?? '{}' }}
      note={t('answer.noneCypher')}
      cut={cutText(answer)}
      onMore={null}
      most={answer.rows.length}
    />
  );
}
