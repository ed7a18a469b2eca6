import type { View } from '../../state/view.ts';
import { currentView } from '../../state/viewStore.ts';
import { deskAddress } from '../frame/deskAddress.ts';

/** The address that runs the analysis of the desk again: its choices and how people are shown; it names nobody. */
export function deskLink(
  { people, params }: Pick<View, 'people' | 'params'> = currentView(),
  origin = location.origin,
): string {
  return deskAddress('embeddedness', params, { people }, origin);
}
