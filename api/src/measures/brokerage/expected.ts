import { type Grouping, groupSizes } from '../groups/grouping.ts';
import { type Network } from '../network.ts';
import { type Role, type RoleCounts } from './roles.ts';

/** How many pairs could have a role, and how many ordered pairs of such pairs share an end. */
interface Chances {
  pairs: number;
  sharing: number;
}

/** What a network of the same density and group sizes would give by chance. */
export interface ExpectedRole {
  expected: Float64Array;
  /** Standard deviation of the count. */
  deviation: Float64Array;
  /** (count − expected) / deviation; null where the deviation is 0. */
  z: (number | null)[];
}

/**
 * Expected brokerage counts and z-scores, had every tie the same chance: the network's density.
 *
 * With density p a pair is brokered by b with chance q = p² (1 − p). With P pairs that could have the role, and S
 * ordered pairs of such pairs that share one end,
 *
 *     expected = P q,     variance = P q (1 − q) + S p³ (1 − p)³
 *
 * as R's sna has it for directed networks; the undirected form counts unordered pairs. Weights are ignored. O(n G).
 *
 * Example: five nodes of one group with density 1/2: P = 12 ordered pairs, expected 12/8 = 1.5 as coordinator.
 *
 * Gould and Fernandez 1989, Sociological Methodology 19:89, doi 10.2307/270949.
 */
export function expectedBrokerage(
  network: Network,
  groups: Grouping,
  counts: RoleCounts,
): Partial<Record<Role | 'total', ExpectedRole>> {
  const sizes = groupSizes(groups);
  const possible = network.n * (network.n - 1) * (network.directed ? 1 : 0.5);
  const p = possible > 0 ? network.m / possible : 0;
  const q = p * p * (1 - p);
  const roles = Object.keys(counts) as (Role | 'total')[];
  const byGroup = Array.from(sizes, (_, g) => chances(sizes, g, network));
  const entries = roles.map((role) => {
    const expected = new Float64Array(network.n);
    const deviation = new Float64Array(network.n);
    const z = Array.from(groups.of, (g, i) => {
      const { pairs, sharing } = byGroup[g][role];
      expected[i] = pairs * q;
      deviation[i] = Math.sqrt(pairs * q * (1 - q) + sharing * (p * (1 - p)) ** 3);
      return deviation[i] > 0 ? (counts[role]![i] - expected[i]) / deviation[i] : null;
    });
    return [role, { expected, deviation, z }] as const;
  });
  return Object.fromEntries(entries);
}

function chances(sizes: Int32Array, g: number, network: Network): Record<Role | 'total', Chances> {
  const own = sizes[g] - 1;
  const others = network.n - sizes[g];
  const rest = sizes.filter((_, h) => h !== g);
  const sum = (term: (size: number) => number) => rest.reduce((total, size) => total + term(size), 0);
  const all = network.n - 1;
  // Ordered pairs within a set of k: k (k - 1), and 2 k (k - 1) (k - 2) of their pairs share the first or last.
  const within = (k: number): Chances => ({ pairs: k * (k - 1), sharing: 2 * k * (k - 1) * (k - 2) });
  const across: Chances = {
    pairs: own * others,
    sharing: own * others * (own - 1) + own * others * (others - 1),
  };
  const ordered = {
    coordinator: within(own),
    consultant: {
      pairs: sum((k) => within(k).pairs),
      sharing: sum((k) => within(k).sharing),
    },
    gatekeeper: across,
    representative: across,
    liaison: {
      pairs: sum((k) => k * (others - k)),
      sharing: sum((k) => 2 * k * (others - k) * (others - k - 1)),
    },
    total: within(all),
  };
  if (network.directed) return { ...ordered, gatekeeper_or_representative: across };
  const half = ({ pairs, sharing }: Chances): Chances => ({ pairs: pairs / 2, sharing: sharing / 2 });
  return {
    coordinator: half(ordered.coordinator),
    consultant: half(ordered.consultant),
    gatekeeper: across,
    representative: across,
    gatekeeper_or_representative: across,
    liaison: half(ordered.liaison),
    total: half(ordered.total),
  };
}
