import {
  SetsAnswer,
  type ActorSet,
  type NetworkDefinition,
  type SetSize,
  type SetsRequest,
} from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { useNet } from '../../../view/network.ts';
import { useProgressRequest } from '../useProgressRequest.ts';
import type { Option } from './options.ts';

/** From so many tied members on a group has figures that say something. */
const ENOUGH = 5;

/** How large the sets of a sort are; null until that is known, or where nothing is asked. */
export function useSetSizes(
  network: NetworkDefinition,
  by: SetsRequest['by'] | null,
): readonly SetSize[] | null {
  const { data } = useNet();
  const request = useProgressRequest(SetsAnswer, '/analysis/sets', by && { network, by }, data.version);
  const { answer, stale } = request;
  return answer === undefined || (stale && answer.sets[0]?.set.by !== by) ? null : answer.sets;
}

/** The size of a set among those of its sort. */
export function sizeOf(sizes: readonly SetSize[], set: ActorSet): SetSize | undefined {
  const wanted = JSON.stringify(keyOf(set));
  return sizes.find((one) => JSON.stringify(keyOf(one.set)) === wanted);
}

const keyOf = (set: ActorSet): readonly unknown[] =>
  set.by === 'rest'
    ? [set.by]
    : set.by === 'kind'
      ? [set.by, set.kind]
      : [set.by, set.id, set.by === 'cluster' && set.wide];

interface Section {
  group: string;
  items: Option[];
}

/**
 * Options with their members and how many are tied, in sections: those that have figures, most tied first, those that
 * have few members, and those that nobody in the network belongs to. As they are until their sizes are known.
 *
 * @param wide whether clusters have those in their projects
 */
export function sizedOptions(
  t: TFunction<'analysis'>,
  options: readonly Option[],
  sizes: readonly SetSize[] | null,
  wide: boolean,
): (Option | Section)[] {
  if (sizes === null) return [...options];
  const known = new Map<string, SetSize>();
  for (const size of sizes) {
    const { set } = size;
    if (set.by === 'cluster' && set.wide !== wide) continue;
    known.set(set.by === 'kind' ? set.kind : set.id, size);
  }
  const rows = options.map((option) => {
    const { members = 0, tied = 0 } = known.get(option.value) ?? {};
    const label = members === 0 ? option.label : t('set.size', { name: option.label, members, tied });
    return { option: { value: option.value, label }, members, tied };
  });
  const section = (group: string, has: (row: (typeof rows)[number]) => boolean): Section[] => {
    const items = rows
      .filter(has)
      .sort((a, b) => b.tied - a.tied || b.members - a.members)
      .map(({ option }) => option);
    return items.length === 0 ? [] : [{ group, items }];
  };
  return [
    ...section(t('set.large'), ({ tied }) => tied >= ENOUGH),
    ...section(t('set.small'), ({ members, tied }) => members > 0 && tied < ENOUGH),
    ...section(t('set.nobody'), ({ members }) => members === 0),
  ];
}
