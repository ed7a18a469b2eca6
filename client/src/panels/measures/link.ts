import { writeAddress } from '../../state/address.ts';
import { FIRST_VIEW, type View } from '../../state/view.ts';

/**
 * The address that runs the analysis of a view again: its definitions, seed and measures and the version of the data,
 * nothing of what is selected or where the camera stands.
 *
 * @param origin `https://example.org`
 */
export function citedLink({ params, people, layout }: View, version: string, origin: string): string {
  const own = Object.entries(params).filter(([name]) => name.startsWith('measures.'));
  const kept = { ...Object.fromEntries(own), 'measures.version': version };
  return `${origin}/?${writeAddress({ ...FIRST_VIEW, panel: 'measures', people, layout, params: kept })}`;
}
