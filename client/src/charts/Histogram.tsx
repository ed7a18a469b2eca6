import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from './ChartFigure.tsx';
import { INK } from './ink.ts';
import { formatNumber, formatTick } from './numbers.ts';
import { pressable } from './pressable.ts';
import { binsOf, linear, ticks, type Bin } from './scale.ts';

interface Props {
  label: string;
  /** Name of what is counted, under the axis. */
  title: string;
  /** Null is undefined: counted in the note, not drawn. */
  values: readonly (number | null)[];
  /** A value to mark with a line: of the selected actor, say. */
  marked?: number | null;
  /** A bin was pressed: its values, from `from` on and below `until` (in the last bin also `until` itself). */
  onBin?: (bin: Bin, last: boolean) => void;
  svgRef?: Ref<SVGSVGElement>;
}

const WIDTH = 420;
const HEIGHT = 200;
const LEFT = 44;
const FOOT = 150;

/** How the values are distributed, in bins of equal width. */
export function Histogram({ label, title, values, marked = null, onBin, svgRef }: Props) {
  const { t, i18n } = useTranslation('charts');
  const show = (value: number): string => formatNumber(value, i18n.language);
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const bins = binsOf(known);
  const low = bins[0]?.from ?? 0;
  const high = bins.at(-1)?.until ?? 1;
  const whole =
    bins.length > 1 && bins.every(({ from, until }) => until - from === 1 && Number.isInteger(from));
  const x = linear([low, high], [LEFT, WIDTH - 8]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const y = linear([0, most], [FOOT, 8]);
  const shift = whole ? 0.5 : 0;
  const say = ({ from, until, count }: Bin): string =>
    whole
      ? t('histogram.single', { from: show(from), count })
      : t('histogram.bin', { from: show(from), until: show(until), count });
  const missing = values.length - known.length;
  return (
    <ChartFigure
      svgRef={svgRef}
      label={label}
      width={WIDTH}
      height={HEIGHT}
      interactive={onBin !== undefined}
      notes={[
        ...(bins.length === 0 ? [t('histogram.none')] : []),
        ...(missing > 0 ? [t('undefinedCount', { count: missing })] : []),
      ]}
      table={{
        columns: whole ? [title, t('count')] : [t('from'), t('until'), t('count')],
        rows: bins.map(({ from, until, count }) => [
          show(from),
          ...(whole ? [] : [show(until)]),
          show(count),
        ]),
      }}
    >
      {ticks([0, most], 4)
        .filter((tick) => Number.isInteger(tick))
        .map((tick) => (
          <g key={tick} transform={`translate(0,${y(tick)})`}>
            <line x1={LEFT} x2={WIDTH - 8} stroke={INK.line} />
            <text x={LEFT - 6} textAnchor="end" dominantBaseline="central" fill={INK.muted}>
              {formatTick(tick, i18n.language)}
            </text>
          </g>
        ))}
      {bins.map((bin, i) => (
        <g key={i} {...pressable(onBin && (() => onBin(bin, i === bins.length - 1)), say(bin))}>
          <title>{say(bin)}</title>
          <rect
            x={x(bin.from) + 1}
            width={Math.max(1, x(bin.until) - x(bin.from) - 2)}
            y={y(bin.count)}
            height={FOOT - y(bin.count)}
            fill={INK.mark}
          />
          {/* The whole column can be pressed, however low its bar. */}
          <rect x={x(bin.from)} width={x(bin.until) - x(bin.from)} y={8} height={FOOT - 8} fillOpacity={0} />
        </g>
      ))}
      {ticks([low, whole ? high - 1 : high], 6).map((tick) => (
        <text key={tick} x={x(tick + shift)} y={FOOT + 16} textAnchor="middle" fill={INK.muted}>
          {formatTick(tick, i18n.language)}
        </text>
      ))}
      {marked !== null && bins.length > 0 && (
        <line
          x1={x(marked + shift)}
          x2={x(marked + shift)}
          y1={4}
          y2={FOOT}
          stroke={INK.chosen}
          strokeWidth={2}
        />
      )}
      <text x={(LEFT + WIDTH) / 2} y={FOOT + 38} textAnchor="middle">
        {title}
      </text>
    </ChartFigure>
  );
}
