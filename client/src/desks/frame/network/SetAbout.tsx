import type { ActorSet, Allotment, SetSize } from '@sidos/api/model';
import type { ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useWords, type Words } from '../../../i18n/useWords.ts';
import { useNames, type NameOf } from '../../../view/useNames.ts';
import { sizeOf } from './setSizes.ts';

const WAYS = ['itself', 'part', 'project'] as const;

/** Who a set is: how many are in the network and tied, how they belong, and what is allotted to it. */
export function SetAbout({ set, sizes }: { set: ActorSet; sizes: readonly SetSize[] }): ReactElement | null {
  const { t } = useTranslation('analysis');
  const words = useWords();
  const { byId } = useNames();
  const size = sizeOf(sizes, set);
  if (size === undefined) return null;
  return (
    <p className="muted small flush" data-testid="set-about">
      {aboutSet(t, words, size, byId).join(' ')}
    </p>
  );
}

/** The sentences that say who a set is. */
export function aboutSet(
  t: TFunction<'analysis'>,
  words: Pick<Words, 'list' | 'euro'>,
  { members, tied, absent, ways, units, allotted }: SetSize,
  nameOf: NameOf,
): string[] {
  const belonging = ways === null ? [] : WAYS.filter((way) => ways[way] > 0);
  return [
    t('set.members', { members, tied }),
    ...(absent > 0 ? [t('set.absent', { absent })] : []),
    ...(ways !== null && belonging.length > 0
      ? [t('set.ways', { list: words.list(belonging.map((way) => t(`set.way.${way}`, { n: ways[way] }))) })]
      : []),
    ...(units > 0 ? [t('set.units', { n: units })] : []),
    ...allotmentSentences(t, words, allotted, nameOf),
  ];
}

/** What is allotted to a cluster, with the total that is printed where the cells do not add up to it. */
export function allotmentSentences(
  t: TFunction<'analysis'>,
  { euro }: Pick<Words, 'euro'>,
  allotted: readonly Allotment[],
  nameOf: NameOf,
): string[] {
  return allotted.map(({ project, amountEur, printedEur }) => {
    const texts = { project: nameOf(project.id), amount: euro(amountEur) };
    return printedEur === null || printedEur === amountEur
      ? t('set.allotted', texts)
      : t('set.allottedPrinted', { ...texts, printed: euro(printedEur) });
  });
}
