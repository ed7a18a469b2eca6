import { ranks } from '../../measures/index.ts';

/**
 * Spearman's rank correlation of two columns over the rows where both are defined: Pearson's correlation of the ranks,
 * equal values sharing the mean of theirs. Null with fewer than two rows, or where a column does not vary.
 *
 * Example: 10, 20, 30 with 1, 3, 2: ranks 3 2 1 and 3 1 2: 1/2.
 */
export function spearman(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  const both = [...a.keys()].filter((i) => a[i] !== null && b[i] !== null);
  const x = ranks(both.map((i) => a[i]));
  const y = ranks(both.map((i) => b[i]));
  const mean = (both.length + 1) / 2;
  const sum = (p: typeof x, q: typeof x) =>
    p.reduce<number>((total, value, k) => total + (value! - mean) * (q[k]! - mean), 0);
  const [xx, yy] = [sum(x, x), sum(y, y)];
  return xx > 0 && yy > 0 ? sum(x, y) / Math.sqrt(xx * yy) : null;
}
