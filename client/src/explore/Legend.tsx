import type { ActorType } from '@sidos/api/model';
import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../components/Mark.tsx';
import { categoriesOfRow, colourMap, legendRows, type LegendRow } from '../graph/legend.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from '../view/network.ts';
import { useOverlay } from '../state/overlay.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { SizeLegend } from './SizeLegend.tsx';
import { useCategoryName } from './useCategoryName.ts';
import exploreStyle from './explore.module.css';
import partStyle from '../components/parts.module.css';

/** What colours and shapes mean, with counts that are always true; a click hides a group, “only” keeps it alone. */
export function Legend(): ReactElement {
  const { t } = useTranslation('explore');
  const { categories, seen, colours } = useNet();
  const colouring = useView((view) => view.colour);
  const overlay = useOverlay((state) => state.overlay);
  const rows = useMemo(
    () => legendRows(colouring, categories, seen.nodes, colours),
    [colouring, categories, seen, colours],
  );
  return (
    <section className={partStyle.section} aria-label={t('legend')}>
      <h2>{overlay?.legend ? overlay.title : t('legend')}</h2>
      {overlay?.legend ? <OverlayLegend rows={overlay.legend} /> : <Rows rows={rows} />}
      <SizeLegend />
    </section>
  );
}

function OverlayLegend({
  rows,
}: {
  rows: readonly { label: string; colour: string; count?: number }[];
}): ReactElement {
  const { number } = useWords();
  return (
    <ul className={exploreStyle.legend}>
      {rows.map(({ label, colour, count }) => (
        <li key={label}>
          <span className={exploreStyle.toggle}>
            <Mark type="organisation" colour={colour} />
            <span className={exploreStyle.name}>{label}</span>
            {count !== undefined && <span className={`${exploreStyle.count} tabular`}>{number(count)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows }: { rows: readonly LegendRow[] }): ReactElement {
  const { categories, colours } = useNet();
  const colouring = useView((view) => view.colour);
  const without = useView((view) => view.without);
  const map = colourMap(colouring, categories, colours);
  const keysOf = (row: LegendRow): string[] =>
    categoriesOfRow(row.category, categories, map).map((category) => `${colouring}=${category}`);
  const isOff = (row: LegendRow): boolean => keysOf(row).every((key) => without.includes(key));

  const toggle = (row: LegendRow): void => {
    const keys = keysOf(row);
    changeView({
      without: isOff(row)
        ? without.filter((key) => !keys.includes(key))
        : [...new Set([...without, ...keys])],
    });
  };
  const keepAlone = (row: LegendRow): void => {
    const others = rows.filter((other) => other !== row).flatMap(keysOf);
    const elsewhere = without.filter((key) => !key.startsWith(`${colouring}=`));
    const already = !isOff(row) && others.every((key) => without.includes(key));
    changeView({ without: already ? elsewhere : [...elsewhere, ...others] });
  };
  return (
    <ul className={exploreStyle.legend}>
      {rows.map((row) => (
        <Row key={row.category} row={row} off={isOff(row)} toggle={toggle} keepAlone={keepAlone} />
      ))}
    </ul>
  );
}

interface RowProps {
  row: LegendRow;
  off: boolean;
  toggle: (row: LegendRow) => void;
  keepAlone: (row: LegendRow) => void;
}

function Row({ row, off, toggle, keepAlone }: RowProps): ReactElement {
  const { t } = useTranslation('explore');
  const { number } = useWords();
  const nameOf = useCategoryName();
  const colouring = useView((view) => view.colour);
  const name = nameOf(colouring, row.category);
  const { seen, total } = row;
  return (
    <li className={off ? exploreStyle.off : undefined}>
      <button
        type="button"
        className={`plain ${exploreStyle.toggle}`}
        aria-pressed={!off}
        title={off ? t('rowShow', { name, total }) : t('rowHide', { name, seen, total })}
        onClick={() => toggle(row)}
      >
        <Mark
          type={colouring === 'type' ? (row.category as ActorType) : 'organisation'}
          colour={row.colour}
        />
        <span className={exploreStyle.name}>{name}</span>
        <span className={`${exploreStyle.count} tabular`}>
          {seen === total ? number(total) : `${number(seen)} / ${number(total)}`}
        </span>
      </button>
      <button
        type="button"
        className={`plain ${exploreStyle.only}`}
        aria-label={t('rowOnly', { name })}
        onClick={() => keepAlone(row)}
      >
        {t('only')}
      </button>
    </li>
  );
}
