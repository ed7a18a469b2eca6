import {
  brokerage,
  effectiveSize,
  knownGroups,
  onWhole,
  type undirectedRoles,
  unweighted,
  type GroupedPart,
} from '../../measures/index.ts';
import { lostContact } from '../../measures/pieces/lost-contact.ts';
import { newmanStrength } from '../../measures/two-mode/projection.ts';
import type { Absence, Figure } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import type { Grouped } from './grouping.ts';

/** The plain measures of every actor; null where undefined. */
export interface PlainMeasures {
  readonly partners: Int32Array;
  /** Things shared with anyone. */
  readonly joint: Float64Array;
  /** Pairs by the role between them; null for an actor without a group. */
  readonly roles: Readonly<Record<(typeof undirectedRoles)[number] | 'total', readonly (number | null)[]>>;
  readonly losesContact: Int32Array;
  readonly effectiveSize: readonly (number | null)[];
}

/** The part of a network whose groups are known: what roles are counted in. */
export function knownPart(analysis: Analysis, grouped: Grouped): GroupedPart {
  return analysis.shared(`known part of ${grouped.key}`, () => knownGroups(analysis.network, grouped.groups));
}

/** The five plain measures for coordinators, of every actor. O(m^1.5). */
export function plainMeasures(analysis: Analysis, grouped: Grouped): PlainMeasures {
  return analysis.shared(`plain measures of ${grouped.key}`, () => workOut(analysis, grouped));
}

function workOut(analysis: Analysis, grouped: Grouped): PlainMeasures {
  const { network, twoMode } = analysis;
  const part = knownPart(analysis, grouped);
  const counts = brokerage(part.network, part.groups);
  const role = (name: (typeof undirectedRoles)[number] | 'total') => onWhole(part, network.n, counts[name]);
  return {
    partners: partnersOf(analysis),
    joint: newmanStrength(twoMode.incidence),
    roles: {
      coordinator: role('coordinator'),
      consultant: role('consultant'),
      gatekeeper_or_representative: role('gatekeeper_or_representative'),
      liaison: role('liaison'),
      total: role('total'),
    },
    losesContact: lostContact(network),
    effectiveSize: effectiveSize(unweighted(network)),
  };
}

/** Number of partners of every actor. */
export function partnersOf({ network: { n, offsets } }: Analysis): Int32Array {
  return Int32Array.from({ length: n }, (_, i) => offsets[i + 1] - offsets[i]);
}

/** A number as a figure, or the reason why there is none. */
export function figure(value: number | null, absence: Absence, estimate = false): Figure {
  if (value === null) return { value, absence };
  return estimate ? { value, estimate } : { value };
}
