import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { INK } from './ink.ts';
import { formatNumber } from './numbers.ts';

interface Props {
  row: number;
  column: number;
  size: number;
  value: number | null;
  /** The largest value, drawn darkest. */
  top: number;
  label: string;
  selected: boolean;
  /** Whether Tab stops here. */
  reachable: boolean;
  onPress?: () => void;
}

/** One cell of the matrix. */
export function MatrixCell({ row, column, size, value, top, label, selected, reachable, onPress }: Props) {
  const { i18n } = useTranslation('charts');
  const strength = value === null ? 0 : Math.sqrt(Math.max(0, value) / top);
  const inner = size - 2;
  const empty = value === 0 && row !== column;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onPress?.();
  };
  const control = onPress && {
    role: 'button',
    tabIndex: reachable ? 0 : -1,
    'aria-label': label,
    'aria-pressed': selected,
    onClick: onPress,
    onKeyDown: press,
    style: { cursor: 'pointer' },
  };
  return (
    <g
      transform={`translate(${column * size + 1},${row * size + 1})`}
      data-cell={`${row}-${column}`}
      {...control}
    >
      <title>{label}</title>
      <rect width={inner} height={inner} fill={INK.background} />
      <rect
        width={inner}
        height={inner}
        fill={INK.mark}
        fillOpacity={0.08 + 0.92 * strength}
        stroke={selected ? INK.chosen : INK.line}
        strokeWidth={selected ? 3 : 1}
      />
      {empty && (
        <path
          d={`M${inner * 0.3},${inner * 0.3} L${inner * 0.7},${inner * 0.7} M${inner * 0.7},${inner * 0.3} L${inner * 0.3},${inner * 0.7}`}
          stroke={INK.chosen}
          strokeWidth={1.5}
        />
      )}
      {!empty && size >= 22 && (
        <text
          x={inner / 2}
          y={inner / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={11}
          fill={strength > 0.62 ? INK.background : INK.text}
        >
          {formatNumber(value, i18n.language)}
        </text>
      )}
    </g>
  );
}
