import { isMeeting, meetingsOf } from '@sidos/api/meanings';
import type { Dataset } from './dataset.ts';
import type { Compare } from '../i18n/compare.ts';

/** In what two meet: work that has been granted or is going on, what is only proposed or applied for, an event. */
export const OCCASIONS = ['work', 'plan', 'event'] as const;
type Occasion = (typeof OCCASIONS)[number];

/** One whom an organisation meets, with what they meet in, as numbers of nodes. */
export interface Meeting {
  other: number;
  things: number[];
  counts: Record<Occasion, number>;
}

const ONLY_PROPOSED: readonly (string | null)[] = ['planned', 'applied', 'refused'];

/**
 * What a joint thing is. An idea, and a project that is planned, applied for or refused by the last that is known, is no
 * joint work yet.
 */
function occasionOf({ nodes }: Dataset, thing: number): Occasion {
  if (nodes.type[thing] === 'event') return 'event';
  return nodes.kind[thing] === 'idea' || ONLY_PROPOSED.includes(nodes.status[thing]) ? 'plan' : 'work';
}

/** The organisations that one meets, those with most joint work first, then ideas, then events, then by name. */
export function meetingsByOccasion(data: Dataset, node: number, compare: Compare): Meeting[] {
  const { name } = data.nodes;
  return [...meetingsOf(data, node, 'organisation')]
    .map(([other, things]): Meeting => {
      const met = things.filter((thing) => isMeeting(data, thing));
      const count = (is: Occasion): number => met.filter((thing) => occasionOf(data, thing) === is).length;
      const counts = { work: count('work'), plan: count('plan'), event: count('event') };
      const inOrder = [...met].sort(
        (a, b) =>
          OCCASIONS.indexOf(occasionOf(data, a)) - OCCASIONS.indexOf(occasionOf(data, b)) ||
          compare(name[a], name[b]),
      );
      return { other, things: inOrder, counts };
    })
    .sort(
      (a, b) =>
        OCCASIONS.map((is) => b.counts[is] - a.counts[is]).find((more) => more !== 0) ??
        compare(name[a.other], name[b.other]),
    );
}
