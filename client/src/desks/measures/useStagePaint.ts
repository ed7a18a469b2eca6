import type { MeasureColumn, MeasuresAnswer } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../charts/numbers.ts';
import { useNet } from '../../view/network.ts';
import type { Overlay } from '../../state/overlay.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { useNames } from '../../view/useNames.ts';
import { AS_SORTED, USUAL_SIZE } from './choiceTypes.ts';
import { paintGroups } from '../frame/paint/groups.ts';
import { useLaid } from '../frame/paint/useLaid.ts';
import { linksOf, paintByValue, sizesOf } from './paint.ts';
import { useChoices } from './useChoices.ts';
import { columnsOf, isAmount } from './values.ts';

/** What the desk lays over the stage, and the measure that gives the sizes. */
export interface StagePaint {
  overlay: Overlay;
  sized: MeasureColumn | null;
  /** What was taken off the values so that none is below 0. */
  shift: number;
}

/** The measure of actors that sizes the marks; null where the sizing of the view stays. */
export function useSized(answer: MeasuresAnswer | undefined): MeasureColumn | null {
  const { size, sort } = useChoices();
  return useMemo(() => {
    if (answer === undefined || size === USUAL_SIZE) return null;
    const amounts = columnsOf(answer, 'node').filter(isAmount);
    const wanted = size === AS_SORTED ? sort.key : size;
    return amounts.find(({ key }) => key === wanted) ?? amounts[0] ?? null;
  }, [answer, size, sort.key]);
}

/** Groups or values, sizes and measured ties as the desk lays them over the stage. */
export function useStageOverlay(answer: MeasuresAnswer | undefined): StagePaint | null {
  const { t, i18n } = useTranslation('measuresDesk');
  const { data, palette, theme } = useNet();
  const names = useNames();
  const { colour, ties } = useChoices();
  const sized = useSized(answer);

  return useMemo((): StagePaint | null => {
    if (answer === undefined || answer.actors.length === 0) return null;
    const everyId = data.nodes.id;
    const words = {
      group: names.group,
      noGroup: t('stage.noGroup'),
      otherGroups: t('stage.otherGroups'),
      outside: t('stage.outside'),
      noValue: t('stage.noValue'),
      several: t('stage.several'),
      range: (from: number, until: number) =>
        from === until
          ? formatNumber(from, i18n.language)
          : t('stage.range', {
              from: formatNumber(from, i18n.language),
              until: formatNumber(until, i18n.language),
            }),
    };
    const painted =
      colour === 'group' && answer.groups.length > 0
        ? paintGroups(answer.actors, answer.groups, everyId, palette, words)
        : colour === 'value' && sized
          ? paintByValue(answer.actors, sized.values, everyId, palette, theme, words)
          : null;
    const sizes = sized && sizesOf(answer.actors, sized.values);
    const title = sized
      ? t('stage.sizes', { name: measureText(i18n, { level: 'node', key: sized.key }).name })
      : t('stage.title');
    return {
      overlay: {
        owner: 'measures',
        title,
        ...painted,
        ...(sizes && { values: sizes.values }),
        ...(ties && {
          links: linksOf(answer, palette),
          tieColours: new Map(data.ties.id.map((id) => [id, palette.unlitTie])),
        }),
      },
      sized,
      shift: sizes?.shift ?? 0,
    };
  }, [answer, sized, colour, ties, data, palette, theme, names, t, i18n]);
}

/** Lays them while the desk is open, whether its left panel is seen or not. */
export function useStagePaint(answer: MeasuresAnswer | undefined): void {
  useLaid('measures', useStageOverlay(answer)?.overlay ?? null);
}
