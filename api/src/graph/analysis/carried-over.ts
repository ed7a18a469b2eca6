import { groupSizes } from '../../measures/index.ts';
import type { Grouping } from '../../model/index.ts';
import { actorNumbers, type Analysis } from './analysis.ts';
import { groupedBy, type Grouped } from './grouping.ts';

/**
 * The groups of a network as they are after a change: everyone stays where it was, so that numbers before and after are
 * about the same groups; who comes in new joins the group it belongs to, communities excepted, and groups that were not
 * there before come last.
 */
export function carriedOver(before: Analysis, after: Analysis, grouping: Grouping): Grouped {
  const old = groupedBy(before, grouping);
  const fresh = grouping.by === 'community' ? null : groupedBy(after, grouping);
  const infos = [...old.infos];
  const place = new Map(infos.map(({ key }, group) => [key, group]));
  const all: (readonly string[])[] = [];
  const of = Int32Array.from(after.twoMode.actors, ({ id }, i) => {
    const known = actorNumbers(before).get(id);
    all.push(known === undefined ? (fresh?.all[i] ?? []) : old.all[known]);
    if (known !== undefined) return old.groups.of[known];
    const info = fresh && fresh.groups.of[i] >= 0 ? fresh.infos[fresh.groups.of[i]] : null;
    if (info === null) return -1;
    if (!place.has(info.key)) place.set(info.key, infos.push(info) - 1);
    return place.get(info.key)!;
  });
  const groups = { of, names: infos.map(({ key }) => key) };
  const sizes = groupSizes(groups);
  return {
    key: `carried over ${old.key}`,
    groups,
    infos: infos.map((info, group) => ({ ...info, size: sizes[group] })),
    ungrouped: of.filter((group) => group < 0).length,
    all,
  };
}
