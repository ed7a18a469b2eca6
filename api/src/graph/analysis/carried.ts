import { documentsOf } from '../../meanings/index.ts';
import type { CarriedTie } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import { sharedThings } from './two-mode.ts';

/** What two actors share, with the documents that say that either takes part in it. */
export function carriedBy({ twoMode }: Analysis, a: number, b: number): CarriedTie['via'] {
  return sharedThings(twoMode.incidence, a, b).map((thing) => ({
    ...twoMode.things[thing],
    documents: documentsOf(
      [...twoMode.behind(a, thing), ...twoMode.behind(b, thing)].flatMap(({ evidence }) => evidence),
    ),
  }));
}
