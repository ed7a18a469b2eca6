import { useMemo, type ReactElement } from 'react';
import { radii, sizeLegend } from '../../../graph/sizes.ts';
import { useNet } from '../../../view/network.ts';
import deskStyle from '../../../components/desk.module.css';

/** How sizes are read out. */
export interface Sized {
  /** Name of the measure; undefined where the choice beside it says it. */
  name?: string;
  format: (value: number) => string;
  /** Whether each type keeps its form beside the size. */
  by: 'same' | 'given';
}

/** Three marks with the values that they stand for. */
export function SizeLegend({
  values,
  sized,
}: {
  values: ReadonlyMap<string, number>;
  sized: Sized;
}): ReactElement | null {
  const { data, palette } = useNet();
  const { by, name, format } = sized;
  const rows = useMemo(() => {
    const given = data.nodes.id.map((id) => values.get(id) ?? null);
    return sizeLegend(given, radii(data, by, given));
  }, [data, values, by]);
  if (rows.length === 0) return null;
  return (
    <div className={`row tabular muted ${deskStyle.sizes}`}>
      {name !== undefined && <span>{name}</span>}
      {rows.map(({ value, radius }) => (
        <span key={value} className={`row ${deskStyle.size}`}>
          <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true">
            <circle cx={radius + 1} cy={radius + 1} r={radius} fill="none" stroke={palette.muted} />
          </svg>
          {format(value)}
        </span>
      ))}
    </div>
  );
}
