import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FONT, INK } from './ink.ts';

interface Props {
  /** What the picture shows, in one sentence. */
  label: string;
  width: number;
  height: number;
  /** Parts of the picture can be reached and pressed: it is a group of controls, not one image. */
  interactive?: boolean;
  /** Keeps its size and is scrolled to, instead of scaling down to the width it has. */
  fixed?: boolean;
  /** The same in cells, for those who do not see the picture. */
  table: { columns: readonly string[]; rows: readonly (readonly string[])[] };
  /** Lines under the picture. */
  notes?: readonly string[];
  svgRef?: Ref<SVGSVGElement>;
  children: ReactNode;
}

/** A picture with its name, its notes, and the same as a table behind a switch. Scales down to the width it has. */
export function ChartFigure({
  label,
  width,
  height,
  interactive,
  fixed = false,
  table,
  notes = [],
  svgRef,
  children,
}: Props) {
  const { t } = useTranslation('charts');
  return (
    <figure style={{ margin: 0 }}>
      <svg
        ref={svgRef}
        xmlns="http://www.w3.org/2000/svg"
        role={interactive ? 'group' : 'img'}
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        fontFamily={FONT}
        fontSize={12}
        fill={INK.text}
        style={fixed ? { display: 'block' } : { maxWidth: '100%', height: 'auto', display: 'block' }}
      >
        {children}
      </svg>
      {notes.map((note) => (
        <figcaption key={note} style={{ color: INK.muted, fontSize: 12 }}>
          {note}
        </figcaption>
      ))}
      <details style={{ fontSize: 12 }}>
        <summary style={{ color: INK.muted, cursor: 'pointer' }}>{t('asTable')}</summary>
        <div style={{ maxHeight: 320, overflow: 'auto' }} tabIndex={0} role="region" aria-label={label}>
          <table style={{ borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' }}>
            <thead>
              <tr>
                {table.columns.map((column, i) => (
                  <th key={i} scope="col" style={cellStyle}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((cell, j) => (
                    <td key={j} style={cellStyle}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

const cellStyle = {
  padding: '2px 12px 2px 0',
  borderBottom: `1px solid ${INK.line}`,
  textAlign: 'left',
  fontWeight: 'normal',
} as const;
