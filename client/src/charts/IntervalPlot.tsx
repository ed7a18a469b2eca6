import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from './ChartFigure.tsx';
import { INK } from './ink.ts';
import { formatNumber, shortened } from './numbers.ts';
import { extent, linear, ticks } from './scale.ts';
import { pressable } from './pressable.ts';

interface Interval {
  id: string;
  name: string;
  rank: number;
  low: number;
  median: number;
  high: number;
}

interface Props {
  label: string;
  /** In the order to be drawn. */
  rows: readonly Interval[];
  /** At most this many are drawn; the note says of how many. */
  limit?: number;
  selected?: ReadonlySet<string>;
  onPick?: (id: string) => void;
  svgRef?: Ref<SVGSVGElement>;
}

const ROW = 20;
const NAMES = 204;
const WIDTH = 640;

/** Rank of each actor as a dot, the range of its ranks over the runs as a line, their middle as a tick. */
export function IntervalPlot({ label, rows, limit = 40, selected, onPick, svgRef }: Props) {
  const { t, i18n } = useTranslation('charts');
  const show = (value: number): string => formatNumber(value, i18n.language);
  const drawn = rows.slice(0, limit);
  const domain = extent(drawn.flatMap(({ rank, low, high }) => [rank, low, high])) ?? [1, 1];
  const x = linear(domain, [NAMES + 8, WIDTH - 12]);
  const foot = drawn.length * ROW;
  return (
    <ChartFigure
      svgRef={svgRef}
      label={label}
      width={WIDTH}
      height={foot + 40}
      interactive={onPick !== undefined}
      notes={[t('intervals.shown', { shown: drawn.length, total: rows.length })]}
      table={{
        columns: [t('name'), t('rank'), t('low'), t('median'), t('high')],
        rows: rows.map(({ name, ...of }) => [
          name,
          ...[of.rank, of.low, of.median, of.high].map((value) => show(value)),
        ]),
      }}
    >
      {ticks(domain, 8).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},0)`}>
          <line y2={foot} stroke={INK.line} />
          <text y={foot + 14} textAnchor="middle" fill={INK.muted}>
            {show(tick)}
          </text>
        </g>
      ))}
      <text x={(NAMES + WIDTH) / 2} y={foot + 32} textAnchor="middle" fill={INK.muted}>
        {t('intervals.axis')}
      </text>
      {drawn.map((row, i) => {
        const chosen = selected?.has(row.id) ?? false;
        const said = t('intervals.row', {
          name: row.name,
          rank: show(row.rank),
          low: show(row.low),
          high: show(row.high),
        });
        return (
          <g key={row.id} transform={`translate(0,${i * ROW + ROW / 2})`}>
            {chosen && <rect y={-ROW / 2} width={WIDTH} height={ROW} fill={INK.band} fillOpacity={0.5} />}
            {/* Beside the button, whose name has it whole: it may be cut in the middle of a word. */}
            <text x={NAMES} textAnchor="end" dominantBaseline="central" aria-hidden>
              {shortened(row.name, 28)}
            </text>
            <g {...pressable(onPick && (() => onPick(row.id)), said, chosen)}>
              <title>{said}</title>
              <rect y={-ROW / 2} width={WIDTH} height={ROW} fillOpacity={0} />
              <line x1={x(row.low)} x2={x(row.high)} stroke={INK.mark} strokeWidth={3} strokeOpacity={0.4} />
              <line x1={x(row.median)} x2={x(row.median)} y1={-5} y2={5} stroke={INK.mark} strokeWidth={2} />
              <circle cx={x(row.rank)} r={4} fill={chosen ? INK.chosen : INK.mark} stroke={INK.background} />
            </g>
          </g>
        );
      })}
    </ChartFigure>
  );
}
