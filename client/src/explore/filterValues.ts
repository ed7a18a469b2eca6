import { CLUSTER, PLACE, THEME, allHolders } from '@sidos/api/meanings';
import type { Dataset } from '../graph/dataset.ts';
import type { Visibility } from '../graph/filter.ts';
import type { ListFilter } from '../graph/filters.ts';

/** A value that a filter can take, with how many entities or ties seen have it. */
export interface FilterValue {
  value: string;
  count: number;
}

const HOLDING = { region: PLACE, cluster: CLUSTER, theme: THEME };

/**
 * The values that a filter can take in the data, most frequent first; those of ties count ties. What lies in a part of
 * a region, or belongs to a sub-cluster, counts for the whole too: the number is what the filter would leave.
 */
export function filterValues(data: Dataset, seen: Visibility, filter: ListFilter): FilterValue[] {
  const counts = new Map<string, number>();
  const count = (value: string | null | undefined, isSeen: number | undefined): void => {
    if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + (isSeen ?? 0));
  };
  const { nodes, ties } = data;
  switch (filter) {
    case 'type':
    case 'kind':
    case 'status':
      nodes[filter].forEach((value, i) => count(value, seen.nodes[i]));
      break;
    case 'document':
      nodes.documents.forEach((numbers, i) => numbers.forEach((number) => count(number, seen.nodes[i])));
      break;
    case 'cluster':
    case 'region':
    case 'theme':
      allHolders(data, HOLDING[filter]).forEach((holders, i) =>
        holders.forEach((at) => count(nodes.id[at], seen.nodes[i])),
      );
      break;
    case 'relation':
      ties.type.forEach((value, j) => count(value, seen.ties[j]));
      break;
    case 'role':
    case 'certainty':
      ties[filter].forEach((value, j) => count(value, seen.ties[j]));
      break;
  }
  return [...counts]
    .map(([value, number]) => ({ value, count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
