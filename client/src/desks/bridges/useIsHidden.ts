import { useView } from '../../state/viewStore.ts';
import { useChoices } from './useChoices.ts';

/** Whether the actors are people and people are hidden: then there is nobody to show. */
export function useIsHidden(): boolean {
  const { network } = useChoices();
  return useView((view) => view.people) === 'hidden' && network.actors === 'person';
}
