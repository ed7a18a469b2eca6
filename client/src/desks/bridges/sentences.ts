import type { BrokerAnswer } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { formatNumber } from '../../charts/numbers.ts';
import type { Words } from '../../i18n/useWords.ts';
import type { Names } from '../../view/useNames.ts';

/** Groups and things that a sentence names. */
const NAMED = 2;

/** What an actor bridges, in plain sentences; what is not defined is left out. */
export function sentencesOf(
  t: TFunction<'bridges'>,
  language: string,
  words: Pick<Words, 'amount' | 'list'>,
  names: Pick<Names, 'group' | 'byId'>,
  {
    row,
    onlyLink,
    meta,
    actor,
    groups,
    reaches,
  }: Omit<BrokerAnswer, 'roles' | 'partners' | 'strangers' | 'losesContact'>,
): string[] {
  const { partners, joint, liaison, gateway, losesContact, effectiveSize } = row;
  return [
    ...connects(),
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

  /** Which groups it connects, and through what: the first few by name. */
  function connects(): string[] {
    const own = actor.groups.map((group) => names.group(groups[group]));
    const other = reaches.map(({ group }) => names.group(groups[group]));
    if (other.length === 0 || (own.length === 0 && other.length < 2)) return [];
    const some = fewOf(other);
    const things = [...new Set(reaches.flatMap(({ things: [first] }) => (first ? [first.id] : [])))];
    return [
      own.length === 0
        ? t('card.sentence.connectsOthers', { others: some })
        : t('card.sentence.connects', { own: words.list(own), others: some }),
      t('card.sentence.through', { things: words.list(things.slice(0, NAMED).map(names.byId)) }),
    ];
  }

  /** `A, B and 7 others`. */
  function fewOf(list: readonly string[]): string {
    if (list.length <= NAMED + 1) return words.list(list);
    return t('card.sentence.more', {
      list: list.slice(0, NAMED).join(', '),
      count: list.length - NAMED,
    });
  }

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
