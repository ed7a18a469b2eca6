import type { Network } from '../../measures/index.ts';

/** Ties of a set of actors: inside it, and to all others. */
export interface SetTies {
  readonly size: number;
  readonly inside: number;
  readonly outside: number;
  /** Of every actor: its ties and strength to members of the set, itself left out, and its ties to all others. */
  readonly toMembers: Int32Array;
  readonly strengthToMembers: Float64Array;
  readonly toOthers: Int32Array;
}

/**
 * Counts the ties of a set; a tie inside counts once. O(n + m).
 *
 * @param isIn 1 for each member
 */
export function setTies({ n, m, source, target, weight }: Network, isIn: Uint8Array): SetTies {
  const toMembers = new Int32Array(n);
  const strengthToMembers = new Float64Array(n);
  const toOthers = new Int32Array(n);
  let inside = 0;
  let outside = 0;
  const see = (i: number, j: number, e: number) => {
    if (isIn[j]) {
      toMembers[i]++;
      strengthToMembers[i] += weight[e];
    } else toOthers[i]++;
  };
  for (let e = 0; e < m; e++) {
    const [a, b] = [source[e], target[e]];
    see(a, b, e);
    see(b, a, e);
    if (isIn[a] && isIn[b]) inside++;
    else if (isIn[a] || isIn[b]) outside++;
  }
  return {
    size: isIn.reduce((sum, one) => sum + one, 0),
    inside,
    outside,
    toMembers,
    strengthToMembers,
    toOthers,
  };
}
