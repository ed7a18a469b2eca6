import type { Grouping } from '../../model/index.ts';
import { actorNumbers, type Analysis } from './analysis.ts';
import { grouped, groupedBy, type Grouped } from './grouping.ts';

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
  const of = after.twoMode.actors.map(({ id }, i) => {
    const known = actorNumbers(before).get(id);
    if (known !== undefined) return old.memberships.of[known];
    return (fresh?.memberships.of[i] ?? [])
      .map((group) => {
        const info = fresh!.infos[group];
        if (!place.has(info.key)) place.set(info.key, infos.push(info) - 1);
        return place.get(info.key)!;
      })
      .sort((a, b) => a - b);
  });
  return grouped(`carried over ${old.key}`, infos, of);
}
