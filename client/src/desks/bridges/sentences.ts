import type { BrokerAnswer } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { formatNumber } from '../../charts/numbers.ts';
import type { Words } from '../../i18n/useWords.ts';

/** What an actor bridges, in plain sentences; what is not defined is left out. */
export function sentencesOf(
  t: TFunction<'bridges'>,
  language: string,
  words: Pick<Words, 'amount'>,
  { row, onlyLink, meta }: Pick<BrokerAnswer, 'row' | 'onlyLink' | 'meta'>,
): string[] {
  const { partners, joint, liaison, gateway, losesContact, effectiveSize } = row;
  return [
    t('card.sentence.partners', { partners: words.amount(meta.network.actors, partners), things: shared() }),
    ...counted('liaison', liaison.value),
    ...counted('gateway', gateway.value),
    ...(liaison.value === null ? [] : counted('onlyLink', onlyLink.length)),
    ...counted('loses', losesContact),
    ...(effectiveSize.value === null || partners < 2
      ? []
      : [
          t('card.sentence.separate', {
            partners,
            separate: formatNumber(Number(effectiveSize.value.toFixed(1)), language),
          }),
        ]),
  ];

  /** `6 projects`, or `6 shared things` where they are of several types. */
  function shared(): string {
    const [type, ...others] = meta.network.through;
    const count = Math.round(joint);
    return others.length === 0 ? words.amount(type, count) : t('card.sentence.things', { count });
  }

  function counted(key: 'liaison' | 'gateway' | 'onlyLink' | 'loses', count: number | null): string[] {
    return count === null ? [] : [t(`card.sentence.${key}`, { count })];
  }
}
