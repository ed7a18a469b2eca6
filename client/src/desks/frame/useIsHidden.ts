import type { NetworkDefinition } from '@sidos/api/model';
import { useView } from '../../state/viewStore.ts';

/** Whether the actors of a network are people and people are hidden: then there is nobody to show. */
export function useIsHidden({ actors }: Pick<NetworkDefinition, 'actors'>): boolean {
  return useView((view) => view.people) === 'hidden' && actors === 'person';
}
