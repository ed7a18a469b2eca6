import { useView } from '../../state/viewStore.ts';
import { useChoices } from './useChoices.ts';

/** Whether the actors are people and people are hidden: then there is nothing to show. */
export function useIsHidden(): boolean {
  const { network } = useChoices();
  const people = useView((view) => view.people);
  return network.actors === 'person' && people === 'hidden';
}
