import { sortOf } from '../../meanings/index.ts';
import { TYING_SORTS, type Basis, type TyingSort } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import { membersOf, sharedThings } from './two-mode.ts';

/** What the ties of a network rest on: the sorts that some rest on alone, and the thing behind most of them. */
export function basisOf({ snapshot, twoMode, network }: Analysis): Basis {
  const sorts = twoMode.things.map(({ id }): TyingSort => {
    const node = snapshot.indexOf.get(id);
    // What is only supposed is planned at most.
    return node === undefined ? 'planned' : sortOf(snapshot.entities[node]);
  });
  const only = new Map<TyingSort, number>();
  const behind = new Int32Array(twoMode.things.length);
  for (let e = 0; e < network.m; e++) {
    const things = sharedThings(twoMode.incidence, network.source[e], network.target[e]);
    for (const thing of things) behind[thing]++;
    const [first, ...others] = new Set(things.map((thing) => sorts[thing]));
    if (others.length === 0) only.set(first, (only.get(first) ?? 0) + 1);
  }
  const most = behind.reduce((best, ties, thing) => (ties > (behind[best] ?? 0) ? thing : best), -1);
  return {
    only: [...only]
      .map(([sort, ties]) => ({ sort, ties }))
      .sort((a, b) => b.ties - a.ties || TYING_SORTS.indexOf(a.sort) - TYING_SORTS.indexOf(b.sort)),
    largest:
      most < 0
        ? null
        : {
            thing: twoMode.things[most],
            members: membersOf(twoMode.incidence, most).length,
            ties: behind[most],
          },
  };
}
