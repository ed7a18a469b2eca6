import { writeAddress } from '../../state/address.ts';
import { FIRST_VIEW, type View } from '../../state/view.ts';

/**
 * The address that opens a desk with its own choices and nothing else of the view: no filters, selection or camera,
 * so that it is the same wherever one stands.
 *
 * @param desk key of its panel, with which the names of its choices begin
 * @param kept what else of the view belongs to the address
 * @param origin `https://example.org`
 */
export function deskAddress(
  desk: string,
  params: View['params'],
  kept: Partial<View>,
  origin = location.origin,
): string {
  const own = Object.entries(params).filter(([name]) => name.startsWith(`${desk}.`));
  return `${origin}/?${writeAddress({ ...FIRST_VIEW, panel: desk, ...kept, params: Object.fromEntries(own) })}`;
}
