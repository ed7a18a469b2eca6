import type { ReactElement } from 'react';
import { Mark } from '../../../components/Mark.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import type { Overlay, OverlayLink } from '../../../state/overlay.ts';

/** What the colours and lines mean that a desk gives the stage, with how many have each. */
export function PaintLegend({ rows }: { rows: Overlay['legend'] }): ReactElement | null {
  const { number } = useWords();
  if (!rows) return null;
  return (
    <ul>
      {rows.map(({ label, colour, count, line }) => (
        <li key={label}>
          {line ? <Line colour={colour} {...line} /> : <Mark type="organisation" colour={colour} />}
          {label} <span className="muted tabular">{number(count ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A tie as it is drawn. */
function Line({ colour, width, dashed }: Omit<OverlayLink, 'a' | 'b'>): ReactElement {
  return (
    <svg width={20} height={10} aria-hidden>
      <line
        x1={0}
        x2={20}
        y1={5}
        y2={5}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dashed ? '5 4' : undefined}
      />
    </svg>
  );
}
