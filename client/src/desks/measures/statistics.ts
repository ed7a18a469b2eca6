/** What a column of values looks like: how many there are, where they lie. */
export interface Summary {
  count: number;
  /** How many are undefined. */
  missing: number;
  least: number;
  /** Quartiles, interpolated between neighbouring values (type 7 of Hyndman and Fan, the default of R and NumPy). */
  lower: number;
  median: number;
  upper: number;
  most: number;
  mean: number;
  /** Standard deviation of a sample (divided by n − 1); null for a single value. */
  deviation: number | null;
}

type Values = readonly (number | null)[];

/** Describes values; null where none is defined. */
export function summaryOf(values: Values): Summary | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const count = known.length;
  if (count === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    count,
    missing: values.length - count,
    least: known[0],
    lower: quantile(known, 0.25),
    median: quantile(known, 0.5),
    upper: quantile(known, 0.75),
    most: known[count - 1],
    mean,
    deviation: count === 1 ? null : Math.sqrt(squares / (count - 1)),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** Ranks from the smallest value up, 1 the smallest; equal values share the mean of their ranks; null stays null. */
export function ranksUpward(values: Values): (number | null)[] {
  const order = values
    .flatMap((value, place) => (value === null ? [] : [{ value, place }]))
    .sort((a, b) => a.value - b.value);
  const ranks = values.map((): number | null => null);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && order[next].value === order[first].value) next += 1;
    for (let k = first; k < next; k += 1) ranks[order[k].place] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

/** Two ways to say how two measures go together, over those for whom both are defined. */
export interface Correlation {
  count: number;
  /** Pearson's, of the values; null where one of them does not vary. */
  pearson: number | null;
  /** Spearman's, of the ranks. */
  spearman: number | null;
}

/** How two columns of the same length go together. */
export function correlationOf(x: Values, y: Values): Correlation {
  const both = x.flatMap((value, i) => {
    const other = y[i];
    return value === null || other === null ? [] : [[value, other] as const];
  });
  const [a, b] = [both.map(([value]) => value), both.map(([, value]) => value)];
  const rankOf = (values: number[]): number[] => ranksUpward(values).map((rank) => rank ?? 0);
  return { count: both.length, pearson: pearson(a, b), spearman: pearson(rankOf(a), rankOf(b)) };
}

function pearson(a: readonly number[], b: readonly number[]): number | null {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, i) => {
    ab += (value - ma) * (b[i] - mb);
    aa += (value - ma) ** 2;
    bb += (b[i] - mb) ** 2;
  });
  return a.length < 2 || aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}
