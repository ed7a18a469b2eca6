import { type Incidence } from './incidence.ts';

/** How strong a tie of a projection is; {@link project} gives the formulas. */
export type ProjectionWeight = 'count' | 'newman' | 'per_member' | 'jaccard';

/** Members tied by the events they share: pairs as columns, `source` < `target`, in ascending order. */
export interface Projection {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weights: Readonly<Record<ProjectionWeight, Float64Array>>;
  /** What a cap on the size of events left out. */
  readonly ignored: {
    readonly events: number;
    readonly memberships: number;
    /** Members that have no event left. */
    readonly members: number;
  };
}

/**
 * Projection of a two-mode network: two members are tied who share an event k (of d_k members).
 *
 *     count       number of events shared
 *     newman      sum over shared k of 1 / (d_k - 1): a member's strength is the number of events it shares with anyone
 *     per_member  sum over shared k of 1 / d_k
 *     jaccard     events shared / events of either
 *
 * An event with one member ties nobody. With `cap`, events of more than so many members are left out as if they were
 * not there, and the result says how many they are. O(sum of d_k²).
 *
 * Example: events {a, b, c} and {a, b} tie a–b with count 2, newman 1/2 + 1 = 3/2, per_member 1/3 + 1/2 = 5/6, jaccard 1;
 * and a–c with 1, 1/2, 1/3, 1/2.
 *
 * Newman 2001, Phys. Rev. E 64:016132, doi 10.1103/PhysRevE.64.016132.
 */
export function project(incidence: Incidence, cap = Infinity): Projection {
  const { members, events, memberOffsets, eventsOf, eventOffsets, membersOf } = incidence;
  const size = (k: number) => eventOffsets[k + 1] - eventOffsets[k];
  const kept = new Int32Array(members);
  const ignored = { events: 0, memberships: 0, members: 0 };
  for (let k = 0; k < events; k++) {
    if (size(k) > cap) {
      ignored.events++;
      ignored.memberships += size(k);
    } else for (let p = eventOffsets[k]; p < eventOffsets[k + 1]; p++) kept[membersOf[p]]++;
  }
  for (let i = 0; i < members; i++)
    if (kept[i] === 0 && memberOffsets[i + 1] > memberOffsets[i]) ignored.members++;

  const source: number[] = [];
  const target: number[] = [];
  const count: number[] = [];
  const newman: number[] = [];
  const perMember: number[] = [];
  const sums = [0, 1, 2].map(() => new Float64Array(members));
  for (let i = 0; i < members; i++) {
    const met: number[] = [];
    for (let q = memberOffsets[i]; q < memberOffsets[i + 1]; q++) {
      const k = eventsOf[q];
      const d = size(k);
      if (d > cap) continue;
      for (let p = eventOffsets[k + 1] - 1; p >= eventOffsets[k] && membersOf[p] > i; p--) {
        const j = membersOf[p];
        if (sums[0][j] === 0) met.push(j);
        sums[0][j] += 1;
        sums[1][j] += 1 / (d - 1);
        sums[2][j] += 1 / d;
      }
    }
    for (const j of met.sort((a, b) => a - b)) {
      source.push(i);
      target.push(j);
      count.push(sums[0][j]);
      newman.push(sums[1][j]);
      perMember.push(sums[2][j]);
      for (const sum of sums) sum[j] = 0;
    }
  }
  return {
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    weights: {
      count: Float64Array.from(count),
      newman: Float64Array.from(newman),
      per_member: Float64Array.from(perMember),
      jaccard: Float64Array.from(count, (shared, e) => shared / (kept[source[e]] + kept[target[e]] - shared)),
    },
    ignored,
  };
}

/**
 * Strength under Newman's weight: in how many events a member meets anyone. O(memberships).
 *
 * Example: events {a, b, c}, {a, b} and {a} give a 2, b 2, c 1.
 */
export function newmanStrength({ members, memberOffsets, eventsOf, eventOffsets }: Incidence): Float64Array {
  const strength = new Float64Array(members);
  for (let i = 0; i < members; i++)
    for (let q = memberOffsets[i]; q < memberOffsets[i + 1]; q++)
      if (eventOffsets[eventsOf[q] + 1] - eventOffsets[eventsOf[q]] > 1) strength[i]++;
  return strength;
}
