import type { EmbeddednessAnswer } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureBar } from '../../charts/FigureBar.tsx';
import { FONT, INK } from '../../charts/ink.ts';
import { formatNumber } from '../../charts/numbers.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { rangeOf } from './sentences.ts';
import { domainOf } from './domains.ts';

const WIDTH = 640;
const ROW = 34;
const NAMES = 240;
const BAR = 320;

/** All figures of a sheet under one another in one drawing, for the report. */
export function SheetPicture({ answer }: { answer: Pick<EmbeddednessAnswer, 'figures'> }): ReactElement {
  const { t, i18n } = useTranslation('embeddedness');
  const height = answer.figures.length * ROW;
  return (
    <svg
      aria-label={t('report.figures')}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      fontFamily={FONT}
      fontSize={13}
      fill={INK.text}
    >
      {answer.figures.map((figure, i) => {
        const { name } = measureText(i18n, { level: 'desk', key: figure.key });
        return (
          <g key={figure.key} transform={`translate(0,${i * ROW})`}>
            <text x={0} y={ROW / 2} dominantBaseline="central">
              {name}
            </text>
            <g transform={`translate(${NAMES},3)`}>
              <FigureBar
                name={name}
                value={figure.group.value}
                comparison={figure.comparison.value}
                expected={figure.expected}
                random={rangeOf(figure)?.range ?? null}
                domain={domainOf(figure)}
                width={BAR}
              />
            </g>
            <text x={WIDTH} y={ROW / 2} dominantBaseline="central" textAnchor="end">
              {formatNumber(figure.group.value, i18n.language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
