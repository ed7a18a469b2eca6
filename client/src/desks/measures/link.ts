import type { View } from '../../state/view.ts';
import { deskAddress } from '../frame/deskAddress.ts';

/**
 * The address that runs the analysis of a view again: its definitions, seed and measures and the version of the data.
 *
 * @param origin `https://example.org`
 */
export function citedLink({ params, people, layout }: View, version: string, origin: string): string {
  return deskAddress('measures', { ...params, 'measures.version': version }, { people, layout }, origin);
}
