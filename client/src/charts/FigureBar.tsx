import { useTranslation } from 'react-i18next';
import { INK } from './ink.ts';
import { formatNumber } from './numbers.ts';
import { extent, linear } from './scale.ts';
import chartStyle from './charts.module.css';

interface Props {
  /** Name of the figure. */
  name: string;
  value: number | null;
  comparison?: number | null;
  /** Expected from the sizes of the groups alone. */
  expected?: number | null;
  /** The range that chance gives. */
  random?: { low: number; high: number } | null;
  /** Ends of the scale; else from 0, or the least value, to the largest. */
  domain?: readonly [number, number];
  width?: number;
}

const HEIGHT = 28;
const MIDDLE = 14;

/** One figure as a dot on a line, beside its comparison (ring), what sizes give (tick) and chance (band). */
export function FigureBar(props: Props) {
  const { name, value, comparison = null, expected = null, random = null, width = 220 } = props;
  const { t, i18n } = useTranslation('charts');
  const show = (number: number | null): string => formatNumber(number, i18n.language);
  const known = [value, comparison, expected, random?.low ?? null, random?.high ?? null].filter(
    (number): number is number => number !== null,
  );
  const [low, high] = props.domain ?? extent([0, ...known]) ?? [0, 1];
  const x = linear([low, high === low ? low + 1 : high], [8, width - 8]);
  const said = [
    t('bar.value', { value: show(value) }),
    ...(comparison === null ? [] : [t('bar.comparison', { value: show(comparison) })]),
    ...(expected === null ? [] : [t('bar.expected', { value: show(expected) })]),
    ...(random === null ? [] : [t('bar.random', { low: show(random.low), high: show(random.high) })]),
  ].join('; ');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={`${name}: ${said}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      className={chartStyle.bar}
    >
      <title>{said}</title>
      <line x1={x(low)} x2={width - 8} y1={MIDDLE} y2={MIDDLE} stroke={INK.line} />
      {low < 0 && <line x1={x(0)} x2={x(0)} y1={6} y2={22} stroke={INK.line} />}
      {random !== null && (
        <rect
          x={x(random.low)}
          width={Math.max(2, x(random.high) - x(random.low))}
          y={8}
          height={12}
          fill={INK.band}
        />
      )}
      {expected !== null && (
        <line x1={x(expected)} x2={x(expected)} y1={4} y2={24} stroke={INK.text} strokeWidth={2} />
      )}
      {comparison !== null && (
        <circle
          cx={x(comparison)}
          cy={MIDDLE}
          r={5}
          fill={INK.background}
          stroke={INK.second}
          strokeWidth={2}
        />
      )}
      {value !== null && (
        <circle cx={x(value)} cy={MIDDLE} r={5} fill={INK.mark} stroke={INK.background} strokeWidth={1} />
      )}
    </svg>
  );
}

const MARKS = ['value', 'comparison', 'expected', 'random'] as const;

/** What the marks of {@link FigureBar} mean, without those that are not drawn. */
export function FigureBarLegend({ without = [] }: { without?: readonly (typeof MARKS)[number][] }) {
  const { t } = useTranslation('charts');
  return (
    <ul className={chartStyle.keys}>
      {MARKS.filter((mark) => !without.includes(mark)).map((mark) => (
        <li key={mark}>
          <svg width={16} height={16} aria-hidden>
            {mark === 'value' && <circle cx={8} cy={8} r={5} fill={INK.mark} />}
            {mark === 'comparison' && (
              <circle cx={8} cy={8} r={5} fill={INK.background} stroke={INK.second} strokeWidth={2} />
            )}
            {mark === 'expected' && <line x1={8} x2={8} y1={1} y2={15} stroke={INK.text} strokeWidth={2} />}
            {mark === 'random' && <rect y={3} width={16} height={10} fill={INK.band} />}
          </svg>
          {t(`bar.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
