import { shareGroup, type Memberships } from '../groups/memberships.ts';
import { type Network } from '../network.ts';

/** What each node connects: pairs of its contacts who are not tied to each other, each pair once. */
export interface Between {
  /** All three in groups of their own. */
  readonly liaison: Float64Array;
  /** The node shares a group with one of the two, who share none. */
  readonly gateway: Float64Array;
  /** The node shares a group with each of the two, who share none: it sits in both. */
  readonly seated: Float64Array;
  /** The two share a group, the node with neither, or with one of them alone. */
  readonly consultant: Float64Array;
  /** The two share a group, and the node one with each. */
  readonly coordinator: Float64Array;
  /** Pairs that share no group, each for the product of the strengths of the two ties. */
  readonly joins: Float64Array;
}

/**
 * Brokerage where groups may overlap, and its weighted form. Of one group a node, the counts are those of Gould and
 * Fernandez, gatekeeper and representative being one, and `seated` is 0. Pairs of which one has no known group are not
 * counted; the node itself needs a known group for the counts, not for `joins`.
 *
 *     joins(b) = sum over pairs {a, c} of contacts, not tied, without a common group, of w(a,b) w(b,c)
 *
 * With Newman's weights, 1 / (d − 1) for a shared thing of d members, a pair of things of b counts 1 at most, however
 * many take part: one large programme does not lead the list. O(sum of d²).
 *
 * Example: b shares a project of three with a1 and a2 of group 1, one of two with c of group 2, and is of group 3 itself:
 * liaison 2, joins 1/2 · 1 + 1/2 · 1 = 1.
 *
 * Gould and Fernandez 1989, Sociological Methodology 19:89, doi 10.2307/270949; weights as Newman 2001, PRE 64:016132.
 */
export function between(
  { n, offsets, neighbours, ties }: Network,
  strength: ArrayLike<number>,
  { of }: Memberships,
): Between {
  const zeros = (): Float64Array => new Float64Array(n);
  const counts = {
    liaison: zeros(),
    gateway: zeros(),
    seated: zeros(),
    consultant: zeros(),
    coordinator: zeros(),
    joins: zeros(),
  };
  const marks = new Int32Array(n);
  let mark = 0;
  for (let b = 0; b < n; b++) {
    const [from, to] = [offsets[b], offsets[b + 1]];
    for (let p = from; p < to; p++) {
      const a = neighbours[p];
      if (of[a].length === 0) continue;
      mark++;
      for (let r = offsets[a]; r < offsets[a + 1]; r++) marks[neighbours[r]] = mark;
      const near = shareGroup(of[a], of[b]);
      for (let q = p + 1; q < to; q++) {
        const c = neighbours[q];
        if (marks[c] === mark || of[c].length === 0) continue;
        const common = shareGroup(of[a], of[c]);
        if (!common) counts.joins[b] += strength[ties[p]] * strength[ties[q]];
        if (of[b].length === 0) continue;
        counts[roleOf(common, near, shareGroup(of[c], of[b]))][b]++;
      }
    }
  }
  return counts;
}

function roleOf(common: boolean, nearA: boolean, nearC: boolean): Exclude<keyof Between, 'joins'> {
  if (common) return nearA && nearC ? 'coordinator' : 'consultant';
  if (nearA && nearC) return 'seated';
  return nearA || nearC ? 'gateway' : 'liaison';
}
