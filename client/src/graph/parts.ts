import { directWholes } from '@sidos/api/meanings';
import type { CardTie } from '@sidos/api/model';
import type { Dataset } from './dataset.ts';
import type { Compare } from '../i18n/compare.ts';

/**
 * Ids of the parts of a project that give money themselves, work packages say, by name. A project under a programme is no
 * part of its budget: it has one of its own.
 *
 * @param ties those of the project's card
 */
export function partsThatGive(data: Dataset, ties: readonly CardTie[], compare: Compare): string[] {
  const { indexOf, nodes } = data;
  const gives = (part: number): boolean =>
    data.tiesOf[part].some((tie) => data.ties.type[tie] === 'ALLOCATES' && data.ties.from[tie] === part);
  const parts = ties.flatMap(({ relation, direction, other }) =>
    relation.type === 'PART_OF' && direction === 'in' && relation.nature !== 'under programme'
      ? (indexOf.get(other.id) ?? [])
      : [],
  );
  return [...new Set(parts)]
    .filter(gives)
    .sort((a, b) => compare(nodes.name[a], nodes.name[b]))
    .map((part) => nodes.id[part]);
}

/** Whether an entity is said to be a part of another. */
export function isPartOf(data: Dataset, part: string, whole: string): boolean {
  const from = data.indexOf.get(part);
  const to = data.indexOf.get(whole);
  return from !== undefined && to !== undefined && directWholes(data, from).includes(to);
}
