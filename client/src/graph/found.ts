import { fold } from '@sidos/api/model';
import type { Dataset } from './dataset.ts';

/** Whether a choice is found by what is typed: a thing by whatever it is called, also in other languages. */
export function isFound(
  { nodes, indexOf }: Pick<Dataset, 'nodes' | 'indexOf'>,
  option: { value: string; label: string } | { group: unknown },
  search: string,
): boolean {
  if (!('value' in option)) return true;
  const also = nodes.aliases[indexOf.get(option.value) ?? -1] ?? [];
  return [option.label, ...also].some((text) => fold(text).includes(fold(search.trim())));
}
