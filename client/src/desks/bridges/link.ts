import type { View } from '../../state/view.ts';
import { currentView } from '../../state/viewStore.ts';
import { deskAddress } from '../frame/deskAddress.ts';

/**
 * The address that runs the desk again: its choices, the actor whose card is open and how people are shown. Where
 * people are not shown by name it names none of them.
 */
export function deskLink(
  { people, params, selection }: Pick<View, 'people' | 'params' | 'selection'> = currentView(),
  origin = location.origin,
): string {
  const isAllowed = (text: string): boolean => people === 'shown' || !text.includes('person:');
  const own = Object.entries(params).filter(([name, value]) => name !== 'bridges.light' && isAllowed(value));
  const chosen = selection.length === 1 ? selection.filter(isAllowed) : [];
  return deskAddress('bridges', Object.fromEntries(own), { people, selection: chosen }, origin);
}
