import { queryHere } from '../../api/place.ts';
import { writeAddress } from '../../state/address.ts';
import { FIRST_VIEW, type View } from '../../state/view.ts';
import { currentView } from '../../state/viewStore.ts';

/** What of the view, beside its own choices, belongs to the address of each desk, and which choice is of the moment. */
const DESKS = {
  bridges: { keeps: ['selection'], leaves: ['bridges.light'] },
  embeddedness: { keeps: [], leaves: [] },
  measures: { keeps: ['layout'], leaves: [] },
} as const satisfies Record<
  string,
  { keeps: readonly ('selection' | 'layout')[]; leaves: readonly string[] }
>;

export type DeskKey = keyof typeof DESKS;

/** What a link is made of. */
export type Linked = Pick<View, 'people' | 'params'> & Partial<Pick<View, 'selection' | 'layout'>>;

/**
 * The address that runs a desk again: its choices, how people are shown and, where a card is open, whose; no filters and
 * no camera, so that it is the same wherever one stands. Where people are not shown by name it names none of them.
 *
 * @param version of the data, where the numbers are to be cited
 * @param origin `https://example.org`
 */
export function deskLink(
  desk: DeskKey,
  view: Linked = currentView(),
  { version, origin = location.origin }: { version?: string; origin?: string } = {},
): string {
  const { people, params, selection = [], layout } = view;
  const keeps: readonly string[] = DESKS[desk].keeps;
  const leaves: readonly string[] = DESKS[desk].leaves;
  const isAllowed = (text: string): boolean => people === 'shown' || !text.includes('person:');
  const own = Object.entries(params).filter(
    ([name, value]) => name.startsWith(`${desk}.`) && !leaves.includes(name) && isAllowed(value),
  );
  const cited = version === undefined ? [] : [[`${desk}.version`, version] as const];
  const chosen = keeps.includes('selection') && selection.length === 1 ? selection.filter(isAllowed) : [];
  const kept = {
    people,
    selection: chosen,
    ...(keeps.includes('layout') && layout !== undefined && { layout }),
    params: Object.fromEntries([...own, ...cited]),
  };
  return `${origin}/${queryHere(writeAddress({ ...FIRST_VIEW, panel: desk, ...kept }))}`;
}
