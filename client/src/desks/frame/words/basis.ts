import type { AnalysisMeta } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNames, type NameOf } from '../../../view/useNames.ts';
import { useWords, type Words } from '../../../i18n/useWords.ts';

/** From this share of the ties on a reader must know what they rest on. */
const MATTERS = 0.1;

/**
 * How large a network is, what its ties rest on and what was left out of it, a phrase each: the sentence that every figure
 * must be read with.
 */
export function basisPhrases(
  t: TFunction<'analysis'>,
  words: Pick<Words, 'amount' | 'percent'>,
  meta: AnalysisMeta,
  nameOf: NameOf,
): string[] {
  const { actors, ties, alone, ungrouped, overlapping, linking, network } = meta;
  const { only, largest } = meta.basis;
  const { used } = linking;
  const isDated = network.period.from !== undefined || network.period.until !== undefined;
  const share = (of: number): string => words.percent(of / ties);
  const matters = (of: number): boolean => ties > 0 && of / ties >= MATTERS;
  const counted = (key: 'alone' | 'parts' | 'overCap' | 'undatedOut', count: number): string[] =>
    count > 0 ? [t(`head.${key}`, { count })] : [];
  return [
    t('head.counts', { actors: words.amount(network.actors, actors), ties: words.amount('tie', ties) }),
    ...counted('alone', alone),
    ...only
      .filter((one) => matters(one.ties))
      .map((one) => t('head.rests', { share: share(one.ties), on: t(`network.restOn.${one.sort}`) })),
    ...(largest !== null && matters(largest.ties)
      ? [
          t('head.largest', {
            members: largest.members,
            name: nameOf(largest.thing.id),
            share: share(largest.ties),
          }),
        ]
      : []),
    ...counted('parts', linking.parts + linking.units),
    ...(ungrouped ? [t('head.ungrouped', { count: ungrouped })] : []),
    ...(overlapping ? [t('head.overlapping', { count: overlapping })] : []),
    ...(linking.undated > 0 && isDated ? [t('head.undated', { count: linking.undated, used })] : []),
    ...(linking.bySource > 0 ? [t('head.bySource', { count: linking.bySource, used })] : []),
    ...counted('undatedOut', linking.undatedOut),
    ...counted('overCap', linking.overCap),
  ];
}

/** The same as one line, in the language in use. */
export function useBasis(): (meta: AnalysisMeta) => string {
  const { t } = useTranslation('analysis');
  const words = useWords();
  const { byId } = useNames();
  return (meta) => basisPhrases(t, words, meta, byId).join('; ');
}
