import { directParts, directWholes } from '@sidos/api/meanings';
import type { Dataset } from './dataset.ts';
import type { Compare } from '../i18n/compare.ts';

/** Ids of the parts of a project that give money themselves, work packages say, by name. */
export function partsThatGive(data: Dataset, id: string, compare: Compare): string[] {
  const { indexOf, tiesOf, nodes, ties } = data;
  const whole = indexOf.get(id);
  if (whole === undefined) return [];
  const gives = (part: number): boolean =>
    tiesOf[part].some((tie) => ties.type[tie] === 'ALLOCATES' && ties.from[tie] === part);
  return directParts(data, whole)
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
