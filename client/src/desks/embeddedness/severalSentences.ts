import type { GroupsAnswer } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import type { Words } from '../../i18n/useWords.ts';
import type { Names } from '../../view/useNames.ts';
import { SEVERAL_KEYS } from './choiceTypes.ts';
import { figureOf, standsOf } from './severalColumns.ts';

/** From this share of the ties inside on a figure follows from how the group is defined. */
const FOLLOWS = 0.5;

interface Saying extends Pick<Words, 'list'> {
  nameOf: Names['group'];
}

/**
 * What is said of several groups: how many there are and how many are too small, how many figures are looked at, and
 * which groups are more inward or outward than as many members drawn by lot.
 */
export function severalSentences(
  t: TFunction<'embeddedness'>,
  { groups }: Pick<GroupsAnswer, 'groups'>,
  { list, nameOf }: Saying,
): { counts: string[]; found: string[] } {
  const enough = groups.filter(({ inside }) => inside !== null);
  const looked = enough.length * SEVERAL_KEYS.length;
  const standing = (where: 'below' | 'above'): string[] =>
    enough
      .filter((sheet) => standsOf(figureOf(sheet, 'ei_index')) === where)
      .map(({ group }) => nameOf(group));
  const [inward, outward] = [standing('below'), standing('above')];
  const defined = enough
    .filter(({ inside, defining }) => (defining ?? 0) > 0 && defining! >= FOLLOWS * inside!)
    .map(({ group }) => nameOf(group));
  return {
    counts: [
      t('several.counts', { groups: groups.length, enough: enough.length }),
      ...(looked > 0 ? [t('several.looked', { count: looked })] : []),
    ],
    found: [
      ...(defined.length > 0 ? [t('several.defined', { list: list(defined) })] : []),
      ...(inward.length > 0 ? [t('several.inward', { list: list(inward) })] : []),
      ...(outward.length > 0 ? [t('several.outward', { list: list(outward) })] : []),
      ...(looked > 0 && inward.length + outward.length === 0 ? [t('several.neither')] : []),
    ],
  };
}
