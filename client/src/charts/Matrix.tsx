import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from './ChartFigure.tsx';
import { INK } from './ink.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { formatNumber, shortened } from './numbers.ts';

interface Props {
  label: string;
  /** Names of the groups, in order. */
  groups: readonly string[];
  /** Value of each pair a ≤ b, by index; 0 is an empty cell, null an undefined one, a pair left out counts as 0. */
  cells: readonly { a: number; b: number; value: number | null }[];
  selected?: readonly [number, number] | null;
  /** A cell was pressed, a ≤ b; without it the matrix is a picture only. */
  onCell?: (a: number, b: number) => void;
  /** Width in pixels to keep within, as far as cells stay large enough to press; names are shorter then. */
  width?: number;
  svgRef?: Ref<SVGSVGElement>;
}

const NAMES = 150;
/** Within a given width: room for names, and the smallest cell. */
const NARROW = { names: 112, cell: 12 };
const MOVES: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Ties between each two groups: the darker the more, empty cells crossed out. One stop of Tab, arrows inside. */
export function Matrix({ label, groups, cells, selected = null, onCell, width, svgRef }: Props) {
  const { t, i18n } = useTranslation('charts');
  const [active, setActive] = useState<readonly [number, number]>([0, 0]);
  const body = useRef<SVGGElement>(null);
  const n = groups.length;
  const isNarrow = width !== undefined;
  const names = isNarrow ? NARROW.names : NAMES;
  const room = isNarrow ? width - NARROW.names : 640;
  const size = Math.max(isNarrow ? NARROW.cell : 14, Math.min(40, Math.floor(room / Math.max(1, n))));
  // Names stand upright over the columns where there is no room beside the last one for slanted ones.
  const [slant, tail] = isNarrow ? [-90, 0] : [-45, NAMES * 0.72];
  const head = NAMES * 0.72;
  const fontSize = isNarrow ? Math.min(12, size - 1) : 12;
  const valueOf = new Map(cells.map(({ a, b, value }) => [pairKey(a, b), value]));
  const top = Math.max(1, ...cells.map(({ value }) => value ?? 0));
  const say = (a: number, b: number): string => {
    const value = valueOf.get(pairKey(a, b)) ?? (valueOf.has(pairKey(a, b)) ? null : 0);
    const text = value === 0 && a !== b ? t('matrix.empty') : formatNumber(value, i18n.language);
    return a === b
      ? t('matrix.inside', { a: groups[a], value: text })
      : t('matrix.cell', { a: groups[a], b: groups[b], value: text });
  };

  const move = (event: KeyboardEvent): void => {
    const step = MOVES[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const clamp = (at: number): number => Math.max(0, Math.min(n - 1, at));
    const next = [clamp(active[0] + step[0]), clamp(active[1] + step[1])] as const;
    setActive(next);
    body.current?.querySelector<SVGGElement>(`[data-cell="${next[0]}-${next[1]}"]`)?.focus();
  };

  return (
    <ChartFigure
      svgRef={svgRef}
      label={label}
      width={names + n * size + tail}
      height={head + n * size + 4}
      fixed={isNarrow}
      interactive={onCell !== undefined}
      notes={[t('matrix.emptyMark'), ...(onCell ? [t('matrix.keys')] : [])]}
      table={{
        columns: [t('group'), t('group'), t('value')],
        rows: groups.flatMap((name, a) =>
          groups.slice(a).map((other, i) => {
            const key = pairKey(a, a + i);
            return [name, other, formatNumber(valueOf.has(key) ? valueOf.get(key) : 0, i18n.language)];
          }),
        ),
      }}
    >
      <g transform={`translate(${names},${head})`} ref={body} onKeyDown={onCell ? move : undefined}>
        {groups.map((name, i) => (
          <g key={i} fill={INK.text} fontSize={fontSize}>
            <text x={-8} y={i * size + size / 2} textAnchor="end" dominantBaseline="central">
              <title>{name}</title>
              {shortened(name, isNarrow ? 17 : 22)}
            </text>
            <text transform={`translate(${i * size + size / 2 + 4},-8) rotate(${slant})`}>
              <title>{name}</title>
              {shortened(name, isNarrow ? 16 : 20)}
            </text>
          </g>
        ))}
        {groups.flatMap((_, row) =>
          groups.map((__, column) => {
            const a = Math.min(row, column);
            const b = Math.max(row, column);
            return (
              <MatrixCell
                key={`${row}-${column}`}
                row={row}
                column={column}
                size={size}
                value={valueOf.has(pairKey(a, b)) ? valueOf.get(pairKey(a, b))! : 0}
                top={top}
                label={say(row, column)}
                selected={selected !== null && selected[0] === a && selected[1] === b}
                reachable={active[0] === row && active[1] === column}
                onPress={
                  onCell &&
                  (() => {
                    setActive([row, column]);
                    onCell(a, b);
                  })
                }
              />
            );
          }),
        )}
      </g>
    </ChartFigure>
  );
}

function pairKey(a: number, b: number): string {
  return a <= b ? `${a}-${b}` : `${b}-${a}`;
}
