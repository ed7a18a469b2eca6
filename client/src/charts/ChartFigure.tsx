import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FONT, INK } from './ink.ts';
import chartStyle from './charts.module.css';

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
    <figure className={`flush ${fixed ? chartStyle.figure : `${chartStyle.figure} ${chartStyle.fluid}`}`}>
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
      >
        {children}
      </svg>
      {notes.map((note) => (
        <figcaption key={note}>{note}</figcaption>
      ))}
      <details>
        <summary>{t('asTable')}</summary>
        <div className={chartStyle.table} tabIndex={0} role="region" aria-label={label}>
          <table>
            <thead>
              <tr>
                {table.columns.map((column, i) => (
                  <th key={i} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((cell, j) => (
                    <td key={j}>{cell}</td>
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
