import { membersOf } from '@sidos/api/meanings';
import type { ActorSet, Documents, Slice } from '@sidos/api/model';
import type { Dataset } from '../../graph/dataset.ts';

/** Fewest members of a group that figures are given for. */
export const FEWEST_MEMBERS = 5;
const SUGGESTED = 3;

/** The clusters with most member organisations, largest first: groups to begin with. */
export function suggestedGroups(data: Pick<Dataset, 'nodes' | 'ties'>): ActorSet[] {
  const { id, type } = data.nodes;
  return type
    .flatMap((own, cluster) => {
      if (own !== 'cluster') return [];
      const size = [...membersOf(data, cluster)].filter((node) => type[node] === 'organisation').length;
      return size >= FEWEST_MEMBERS ? [{ id: id[cluster], size }] : [];
    })
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTED)
    .map((found) => ({ by: 'cluster', id: found.id, wide: false }));
}

/** Two states to begin with. */
export interface States {
  before: Slice;
  after: Slice;
}

/** The documents in two halves, earlier and later; null where fewer than two bear a date and tell of ties. */
export function earlierAndLater(
  documents: readonly Pick<Documents['documents'][number], 'number' | 'date' | 'kind'>[],
): States | null {
  const dated = documents
    .filter(({ date, kind }) => date !== null && kind !== 'classification')
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.number < b.number ? -1 : 1))
    .map(({ number }) => number);
  if (dated.length < 2) return null;
  const half = Math.floor(dated.length / 2);
  return {
    before: { by: 'documents', documents: dated.slice(0, half).sort() },
    after: { by: 'documents', documents: dated.slice(half).sort() },
  };
}

/** The year that divides what bears a date in the middle; null where there are not two years. */
export function middleYear({ nodes }: Pick<Dataset, 'nodes'>): number | null {
  const years = nodes.since
    .flatMap((since, i) =>
      since !== null && (nodes.type[i] === 'project' || nodes.type[i] === 'event')
        ? [Number(since.slice(0, 4))]
        : [],
    )
    .sort((a, b) => a - b);
  if (years.length === 0 || years[0] === years.at(-1)) return null;
  const middle = years[(years.length - 1) >> 1];
  return middle === years.at(-1) ? middle - 1 : middle;
}

/** Until a year, and after it. */
export function untilAndAfter(year: number): States {
  return {
    before: { by: 'period', period: { until: String(year) } },
    after: { by: 'period', period: { from: String(year + 1) } },
  };
}
