import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { radii, sizeLegend, sizingOf } from '../graph/sizes.ts';
import { ownColumn } from '../graph/own.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { useView } from '../state/viewStore.ts';
import exploreStyle from './explore.module.css';

/** Three discs with the values they stand for; nothing where all are the same. */
export function SizeLegend(): ReactElement | null {
  const { t } = useTranslation('explore');
  const { data, palette } = useNet();
  const { number } = useWords();
  const key = useView((view) => view.size);
  const sizing = useMemo(() => sizingOf(data, key), [data, key]);
  const rows = useMemo(
    () => (sizing && sizing.key !== 'same' ? sizeLegend(sizing.values(data), radii(data, sizing.key)) : []),
    [data, sizing],
  );
  if (!sizing || rows.length === 0) return null;
  return (
    <div className={`row tabular muted small wrap ${exploreStyle.sizes}`}>
      <span>{ownColumn(data, key)?.name ?? t(`sizing.${sizing.key as 'degree'}`)}</span>
      {rows.map(({ value, radius }) => (
        <span key={value} className={`row ${exploreStyle.size}`}>
          <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true">
            <circle cx={radius + 1} cy={radius + 1} r={radius} fill="none" stroke={palette.muted} />
          </svg>
          {number(value)}
        </span>
      ))}
    </div>
  );
}
