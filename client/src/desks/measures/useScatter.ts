import type { MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScatterPoint } from '../../charts/scatterPlaces.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { ranksUpward } from './statistics.ts';
import { useChoices } from './useChoices.ts';
import { columnsOf, isAmount } from './values.ts';

/** The scatter as it is drawn, and the two measures behind it. */
export interface ScatterPicture {
  x: MeasureColumn;
  y: MeasureColumn;
  label: string;
  xTitle: string;
  yTitle: string;
  points: readonly ScatterPoint[];
}

/** The two measures chosen, or the one the table is sorted by against another; null where there are fewer than two. */
export function useScatter(answer: MeasuresAnswer): ScatterPicture | null {
  const { t, i18n } = useTranslation('measuresDesk');
  const names = useNames();
  const { axes, sort, ranks } = useChoices();
  return useMemo(() => {
    const amounts = columnsOf(answer, 'node').filter(isAmount);
    const of = (key: string | undefined): MeasureColumn | undefined => amounts.find((one) => one.key === key);
    const y = of(axes?.[1]) ?? of(sort.key) ?? amounts[1];
    const x = of(axes?.[0]) ?? amounts.find((one) => one !== y);
    if (x === undefined || y === undefined) return null;
    const [xs, ys] = ranks ? [ranksUpward(x.values), ranksUpward(y.values)] : [x.values, y.values];
    const titleOf = (column: MeasureColumn): string => {
      const { name } = measureText(i18n, column);
      return ranks ? t('scatter.rankOf', { name }) : name;
    };
    const [xTitle, yTitle] = [titleOf(x), titleOf(y)];
    return {
      x,
      y,
      label: t('scatter.label', { x: xTitle, y: yTitle }),
      xTitle,
      yTitle,
      points: answer.actors.map((actor, i) => ({
        id: actor.id,
        name: names.actor(actor),
        x: xs[i],
        y: ys[i],
      })),
    };
  }, [answer, axes, sort.key, ranks, names, t, i18n]);
}
