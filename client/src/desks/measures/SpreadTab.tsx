import { SegmentedControl } from '@mantine/core';
import type { MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseAll } from '../../actions/commands.ts';
import { Histogram } from '../../charts/Histogram.tsx';
import { formatNumber } from '../../charts/numbers.ts';
import type { Bin } from '../../charts/scale.ts';
import { useView } from '../../state/viewStore.ts';
import { Meaning } from '../../components/measure/Meaning.tsx';
import { measureText } from '../../components/measure/measureText.ts';
import { summaryOf } from './statistics.ts';
import { useDefinition } from './useDefinition.ts';
import { columnsOf, isAmount } from './values.ts';
import resultStyle from './results.module.css';

const LEVELS = ['node', 'edge', 'group'] as const;
type Level = (typeof LEVELS)[number];

/** How the values of each measure are distributed; a bar selects those in it. */
export function SpreadTab({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const [level, setLevel] = useState<Level>('node');
  const columns = columnsOf(answer, level).filter(isAmount);
  return (
    <div className={resultStyle.scroll} role="region" aria-label={t('tab.spread')} tabIndex={0}>
      <div className="row">
        <SegmentedControl
          size="xs"
          aria-label={t('spread.of')}
          value={level}
          data={LEVELS.map((one) => ({ value: one, label: t(`tab.${one}`) }))}
          onChange={(next) => setLevel(LEVELS.find((one) => one === next) ?? 'node')}
        />
        <span className="muted">{columns.length > 0 ? t('spread.keys') : t('table.noMeasures')}</span>
      </div>
      <div className={resultStyle.spreads}>
        {columns.map((column) => (
          <Spread key={column.key} answer={answer} column={column} />
        ))}
      </div>
    </div>
  );
}

function Spread({ answer, column }: { answer: MeasuresAnswer; column: MeasureColumn }): ReactElement {
  const { t, i18n } = useTranslation('measuresDesk');
  const { network } = useDefinition();
  const selection = useView((view) => view.selection);
  const { level, key, values } = column;
  const { name } = measureText(i18n, column);
  const summary = summaryOf(values);
  const show = (value: number | null): string => formatNumber(value, i18n.language);
  const place = selection.length === 1 ? answer.actors.findIndex(({ id }) => id === selection[0]) : -1;
  const marked = level === 'node' && place >= 0 ? values[place] : null;
  return (
    <section aria-label={name}>
      <h3>
        {name} <Meaning measure={{ level, key }} network={network} />
      </h3>
      <Histogram
        label={t('spread.label', { name })}
        title={name}
        values={values}
        marked={marked}
        onBin={(bin, last) => chooseAll(idsIn(answer, column, bin, last))}
      />
      {summary && (
        <p className="muted tabular">
          {t('spread.summary', {
            count: summary.count,
            mean: show(summary.mean),
            deviation: show(summary.deviation),
            least: show(summary.least),
            lower: show(summary.lower),
            median: show(summary.median),
            upper: show(summary.upper),
            most: show(summary.most),
          })}
        </p>
      )}
    </section>
  );
}

/** The actors whose value lies in a bin; of ties both ends, of groups the members. */
function idsIn(
  { actors, ties }: MeasuresAnswer,
  { level, values }: MeasureColumn,
  { from, until }: Bin,
  last: boolean,
): string[] {
  const isIn = (value: number | null): boolean =>
    value !== null && value >= from && (value < until || (last && value <= until));
  const places = values.flatMap((value, place) => (isIn(value) ? [place] : []));
  if (level === 'node') return places.map((place) => actors[place].id);
  if (level === 'group') {
    return actors.filter(({ group }) => group !== null && places.includes(group)).map(({ id }) => id);
  }
  return [...new Set(places.flatMap((place) => [actors[ties.a[place]].id, actors[ties.b[place]].id]))];
}
