import { between, effectiveSize, knownGroups, unweighted, type GroupedPart } from '../../measures/index.ts';
import { lostContact } from '../../measures/pieces/lost-contact.ts';
import { newmanStrength } from '../../measures/two-mode/projection.ts';
import type { Absence, Figure } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import type { Grouped } from './grouping.ts';

/** The pairs that an actor connects, by what it is to the two. */
export const BETWEEN = ['liaison', 'gateway', 'seated', 'consultant', 'coordinator'] as const;

/** The plain measures of every actor; null where undefined. */
export interface PlainMeasures {
  readonly partners: Int32Array;
  /** Things shared with anyone. */
  readonly joint: Float64Array;
  /** Null for an actor without a group. */
  readonly roles: Readonly<Record<(typeof BETWEEN)[number], readonly (number | null)[]>>;
  /** Null for an actor without a partner whose group is known. */
  readonly joins: readonly (number | null)[];
  readonly losesContact: Int32Array;
  readonly effectiveSize: readonly (number | null)[];
}

/** The part of a network whose actors have one group each. */
export function knownPart(analysis: Analysis, grouped: Grouped): GroupedPart {
  return analysis.shared(`known part of ${grouped.key}`, () => knownGroups(analysis.network, grouped.groups));
}

/** The plain measures for coordinators, of every actor. O(sum of d²). */
export function plainMeasures(analysis: Analysis, grouped: Grouped): PlainMeasures {
  return analysis.shared(`plain measures of ${grouped.key}`, () => workOut(analysis, grouped));
}

function workOut(analysis: Analysis, { memberships }: Grouped): PlainMeasures {
  const { network, ties, twoMode } = analysis;
  const { of } = memberships;
  const counts = between(network, ties.weights.newman, memberships);
  const role = (name: (typeof BETWEEN)[number]) =>
    Array.from(counts[name], (count, i) => (of[i].length === 0 ? null : count));
  const { offsets, neighbours } = network;
  const knowsGroups = (i: number) =>
    neighbours.subarray(offsets[i], offsets[i + 1]).some((j) => of[j].length > 0);
  return {
    partners: partnersOf(analysis),
    joint: newmanStrength(twoMode.incidence),
    roles: {
      liaison: role('liaison'),
      gateway: role('gateway'),
      seated: role('seated'),
      consultant: role('consultant'),
      coordinator: role('coordinator'),
    },
    joins: Array.from(counts.joins, (value, i) => (knowsGroups(i) ? value : null)),
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
