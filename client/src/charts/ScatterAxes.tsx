import { useTranslation } from 'react-i18next';
import { INK } from './ink.ts';
import { formatTick, shortened } from './numbers.ts';
import { ticks } from './scale.ts';
import { SCATTER, type ScatterScales } from './scatterPlaces.ts';

interface Props {
  xTitle: string;
  yTitle: string;
  scales: ScatterScales;
}

/** Lines, numbers and titles of the two axes. */
export function ScatterAxes({ xTitle, yTitle, scales }: Props) {
  const { i18n } = useTranslation('charts');
  const { left, right, top, bottom } = SCATTER;
  return (
    <g aria-hidden>
      {ticks(scales.xDomain, 6).map((tick) => (
        <g key={tick} transform={`translate(${scales.x(tick)},0)`}>
          <line y1={top} y2={bottom} stroke={INK.line} />
          <text y={bottom + 16} textAnchor="middle" fill={INK.muted}>
            {formatTick(tick, i18n.language)}
          </text>
        </g>
      ))}
      {ticks(scales.yDomain, 6).map((tick) => (
        <g key={tick} transform={`translate(0,${scales.y(tick)})`}>
          <line x1={left} x2={right} stroke={INK.line} />
          <text x={left - 6} textAnchor="end" dominantBaseline="central" fill={INK.muted}>
            {formatTick(tick, i18n.language)}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={bottom + 42} textAnchor="middle">
        {shortened(xTitle, 70)}
      </text>
      <text transform={`translate(12,${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
        {shortened(yTitle, 48)}
      </text>
    </g>
  );
}
