import { useRef, useState, type KeyboardEvent, type PointerEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFigure } from './ChartFigure.tsx';
import { INK } from './ink.ts';
import { formatNumber, shortened } from './numbers.ts';
import { ScatterAxes } from './ScatterAxes.tsx';
import {
  boxOf,
  idsWithin,
  isWide,
  placed,
  scatterScales,
  SCATTER,
  type ScatterPoint,
} from './scatterPlaces.ts';
import chartStyle from './charts.module.css';

interface Props {
  label: string;
  xTitle: string;
  yTitle: string;
  /** Points without one of the values are counted in the note, not drawn. */
  points: readonly ScatterPoint[];
  selected?: ReadonlySet<string>;
  /** Points were picked; `add` where Ctrl, Cmd or Shift was held. */
  onPick?: (ids: string[], add: boolean) => void;
  svgRef?: Ref<SVGSVGElement>;
}

/** Two values of each actor against each other. One stop of Tab, arrows from point to point, a drag picks many. */
export function Scatter({ label, xTitle, yTitle, points, selected, onPick, svgRef }: Props) {
  const { t, i18n } = useTranslation('charts');
  const show = (value: number | null): string => formatNumber(value, i18n.language);
  const [active, setActive] = useState(0);
  const [drag, setDrag] = useState<readonly [readonly [number, number], readonly [number, number]] | null>(
    null,
  );
  const body = useRef<SVGGElement>(null);
  const scales = scatterScales(points);
  const drawn = placed(points, scales);
  const missing = points.length - drawn.length;
  const stop = Math.min(active, drawn.length - 1);

  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step === undefined || drawn.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(drawn.length - 1, stop + step));
    setActive(next);
    body.current?.querySelector<SVGGElement>(`[data-point="${next}"]`)?.focus();
  };
  const at = (event: PointerEvent<SVGElement>): readonly [number, number] => {
    const frame = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    const scale = SCATTER.width / frame.width;
    return [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale];
  };
  const finish = (event: PointerEvent): void => {
    if (drag === null || onPick === undefined) return;
    const box = boxOf(drag[0], drag[1]);
    setDrag(null);
    if (isWide(box)) onPick(idsWithin(drawn, box), adding(event));
  };

  return (
    <ChartFigure
      svgRef={svgRef}
      label={label}
      width={SCATTER.width}
      height={SCATTER.height}
      interactive={onPick !== undefined}
      notes={[
        ...(missing > 0 ? [t('undefinedCount', { count: missing })] : []),
        ...(onPick ? [t('scatter.keys')] : []),
        ...(selected && selected.size > 0 ? [t('scatter.chosen', { count: selected.size })] : []),
      ]}
      table={{
        columns: [t('name'), xTitle, yTitle],
        rows: points.map(({ name, x, y }) => [name, show(x), show(y)]),
      }}
    >
      <ScatterAxes xTitle={xTitle} yTitle={yTitle} scales={scales} />
      <g
        ref={body}
        onKeyDown={onPick ? walk : undefined}
        className={onPick && chartStyle.pick}
        onPointerDown={onPick && ((event) => event.button === 0 && setDrag([at(event), at(event)]))}
        onPointerMove={(event) => {
          if (drag === null) return;
          setDrag([drag[0], at(event)]);
          // Held only once it is a drag, so that a click still reaches its point.
          if (isWide(boxOf(drag[0], at(event)))) event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(null)}
      >
        <rect
          x={SCATTER.left}
          y={SCATTER.top}
          width={SCATTER.right - SCATTER.left}
          height={SCATTER.bottom - SCATTER.top}
          fillOpacity={0}
        />
        {drawn.map((point, i) => {
          const chosen = selected?.has(point.id) ?? false;
          const said = t('scatter.point', { name: point.name, x: show(point.x), y: show(point.y) });
          const control = onPick && {
            role: 'button',
            tabIndex: i === stop ? 0 : -1,
            'aria-label': said,
            'aria-pressed': chosen,
            onClick: (event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }) => {
              setActive(i);
              onPick([point.id], adding(event));
            },
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              event.stopPropagation();
              onPick([point.id], adding(event));
            },
            style: { cursor: 'pointer' },
          };
          return (
            <g key={point.id} transform={`translate(${point.px},${point.py})`}>
              <g data-point={i} {...control}>
                <title>{said}</title>
                <circle
                  r={chosen ? 6 : 4}
                  fill={chosen ? INK.chosen : INK.mark}
                  fillOpacity={chosen ? 1 : 0.65}
                  stroke={INK.background}
                />
              </g>
              {/* Beside the button, whose name has it whole: it may be cut in the middle of a word. */}
              {chosen && selected && selected.size <= 12 && (
                <text x={9} dominantBaseline="central" fontSize={11} aria-hidden pointerEvents="none">
                  {shortened(point.name, 28)}
                </text>
              )}
            </g>
          );
        })}
      </g>
      {drag && (
        <rect
          {...boxOf(drag[0], drag[1])}
          fill={INK.chosen}
          fillOpacity={0.12}
          stroke={INK.chosen}
          pointerEvents="none"
        />
      )}
    </ChartFigure>
  );
}

function adding(event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
