import { writeAddress } from '../../state/address.ts';
import { FIRST_VIEW, type View } from '../../state/view.ts';
import { currentView } from '../../state/viewStore.ts';

/**
 * The address that runs the analysis of the desk again: its choices and how people are shown, without what is selected,
 * filtered or zoomed to, so that it names nobody and is the same wherever one stands.
 */
export function deskLink(
  { people, params }: Pick<View, 'people' | 'params'> = currentView(),
  origin = location.origin,
): string {
  const own = Object.entries(params).filter(([name]) => name.startsWith('embeddedness.'));
  return `${origin}/?${writeAddress({ ...FIRST_VIEW, panel: 'embeddedness', people, params: Object.fromEntries(own) })}`;
}
