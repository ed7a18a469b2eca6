import { type Grouping } from '../groups/grouping.ts';

/**
 * Adjusted Rand index: how far two partitions agree on which pairs of nodes belong together, beyond chance.
 *
 * 1 for the same partition, about 0 for unrelated ones, below 0 for less than chance. Two partitions that leave no
 * choice (both all in one, or all apart) agree: 1. O(n + number of cells).
 *
 * Example: {a, b}, {c, d} against {a, b, c}, {d}: 1 of 6 pairs together in both, 2 and 3 in each: (1 − 1) / (2.5 − 1) = 0.
 *
 * Hubert and Arabie 1985, doi 10.1007/BF01908075.
 */
export function adjustedRand(a: Grouping, b: Grouping): number {
  const { cells, rows, columns, n } = table(a, b);
  const pairs = (counts: Iterable<number>) => {
    let sum = 0;
    for (const count of counts) sum += (count * (count - 1)) / 2;
    return sum;
  };
  const together = pairs(cells.values());
  const [inA, inB] = [pairs(rows), pairs(columns)];
  const chance = n < 2 ? 0 : (inA * inB) / ((n * (n - 1)) / 2);
  const most = (inA + inB) / 2;
  return most === chance ? 1 : (together - chance) / (most - chance);
}

/**
 * Normalised mutual information of two partitions: 2 I(A; B) / (H(A) + H(B)); 1 for the same, 0 for unrelated. Two
 * partitions of one group each are the same: 1. O(n + number of cells).
 *
 * Danon et al. 2005, doi 10.1088/1742-5468/2005/09/P09008.
 */
export function mutualInformation(a: Grouping, b: Grouping): number {
  const { cells, rows, columns, n } = table(a, b);
  const entropy = (counts: readonly number[]) =>
    counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / n) * Math.log(count / n)), 0);
  const uncertainty = entropy(rows) + entropy(columns);
  if (uncertainty === 0) return 1;
  let information = 0;
  for (const [key, count] of cells) {
    const row = rows[Math.floor(key / columns.length)];
    const column = columns[key % columns.length];
    information += (count / n) * Math.log((count * n) / (row * column));
  }
  return (2 * information) / uncertainty;
}

/** How many nodes lie in each group of a and each group of b. */
function table(a: Grouping, b: Grouping) {
  const rows = a.names.map(() => 0);
  const columns = b.names.map(() => 0);
  const cells = new Map<number, number>();
  a.of.forEach((row, i) => {
    const column = b.of[i];
    rows[row]++;
    columns[column]++;
    const key = row * columns.length + column;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  });
  return { cells, rows, columns, n: a.of.length };
}
