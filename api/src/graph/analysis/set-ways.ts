import { membersOf, participantsOf } from '../../meanings/index.ts';
import type { ActorGroup, SetSize } from '../../model/index.ts';
import { countingAs } from '../folding.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * How the members of a set belong to it, each counted once by the first that holds: they take part in the thing itself,
 * in a part of it, in a project that concerns it; and how many are members only because a unit of theirs is.
 *
 * @param members all nodes that count as members
 * @param fold whether units count as their organisation
 */
export function waysOf(
  snapshot: Snapshot,
  set: ActorGroup,
  members: readonly number[],
  fold: boolean,
): Pick<SetSize, 'ways' | 'units'> {
  if (set.by !== 'cluster' && set.by !== 'project') return { ways: null, units: 0 };
  const whole = snapshot.indexOf.get(set.id)!;
  const as = countingAs(snapshot, fold);
  const counting = (nodes: Iterable<number>) => new Set([...nodes].flatMap((node) => as(node)));
  const itself = counting(participantsOf(snapshot, whole));
  const narrow = counting(membersOf(snapshot, whole));
  const named = membersOf(snapshot, whole, set.by === 'cluster' && set.wide);
  const ways = { itself: 0, part: 0, project: 0 };
  for (const node of members) {
    if (itself.has(node)) ways.itself++;
    else if (narrow.has(node)) ways.part++;
    else ways.project++;
  }
  return { ways, units: members.filter((node) => !named.has(node)).length };
}
