import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { choose } from '../../../actions/commands.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { INK } from '../../../charts/ink.ts';
import { shortened } from '../../../charts/numbers.ts';
import { pressable } from '../../../charts/pressable.ts';
import { linear } from '../../../charts/scale.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { AnswerTable } from './table.ts';
import { useCells } from './useCells.ts';
import answerStyle from './answer.module.css';

interface Props {
  table: AnswerTable;
  titles: readonly string[];
  /** Columns of the group and of the number. */
  group: number;
  value: number;
}

const SHOWN = 25;
const NAMES = 190;
const WIDTH = 480;
const ROW = 22;

/** A bar for each group, longest first as the answer has them; an entity's bar selects it. */
export function Bars({ table, titles, group, value }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const words = useWords();
  const plain = useCells();
  const { columns, rows } = table;
  const known = rows.flatMap((row) => {
    const number = row[value];
    return number.is === 'number' ? [{ cell: row[group], number: number.value }] : [];
  });
  const bars = [...known].sort((a, b) => b.number - a.number).slice(0, SHOWN);
  const x = linear([0, Math.max(1, ...bars.map(({ number }) => number))], [0, WIDTH - NAMES - 70]);
  const nameOf = (cell: (typeof bars)[number]['cell']): string =>
    String(plain(columns[group], cell) ?? t('answer.unknown'));
  const show = columns[value].is === 'money' ? words.euro : words.number;
  const more = known.length - bars.length;
  return (
    <div className={answerStyle.bars}>
      <ChartFigure
        label={t('answer.bars', { measure: titles[value], group: titles[group] })}
        width={WIDTH}
        height={bars.length * ROW + 4}
        interactive={columns[group].is === 'entity'}
        notes={more > 0 ? [t('answer.others', { count: more })] : []}
        table={{
          columns: [titles[group], titles[value]],
          rows: known.map(({ cell, number }) => [nameOf(cell), show(number)]),
        }}
      >
        {bars.map(({ cell, number }, at) => {
          const name = nameOf(cell);
          const press = cell.is === 'entity' ? () => choose(cell.entity.id) : undefined;
          return (
            <g
              key={at}
              transform={`translate(0,${at * ROW})`}
              {...pressable(press, `${name}: ${show(number)}`)}
            >
              <title>{`${name}: ${show(number)}`}</title>
              <rect width={WIDTH} height={ROW} fillOpacity={0} />
              <text x={NAMES - 8} y={ROW / 2} textAnchor="end" dominantBaseline="central">
                {shortened(name, 28)}
              </text>
              <rect x={NAMES} y={4} width={Math.max(1, x(number))} height={ROW - 8} fill={INK.mark} />
              <text x={NAMES + x(number) + 6} y={ROW / 2} dominantBaseline="central" fill={INK.muted}>
                {show(number)}
              </text>
            </g>
          );
        })}
      </ChartFigure>
    </div>
  );
}
