import { type Reach } from './reach.ts';

/**
 * Closeness in the form of Wasserman and Faust: how near a node is to the others, times the share of others it is
 * connected with, so that a member of a small fragment does not come first.
 *
 *     c(i) = (r / (n - 1)) × (r / sum of distances), r = other nodes reached
 *
 * Directed: distances *to* the node ({@link Reach} decides). An isolate has 0.
 *
 * Example: in a path of three the middle has 1, an end 2/3; with a fourth node apart 2/3 and 4/9.
 *
 * Freeman 1979, Social Networks 1:215; Wasserman & Faust 1994, p. 201.
 */
export function closeness({ reached, total }: Reach): Float64Array {
  const n = reached.length;
  return reached.map((r, i) => (r > 0 ? (r / (n - 1)) * (r / total[i]) : 0));
}

/**
 * Closeness among the nodes that a node is connected with only: r / sum of distances. Not to be compared between
 * components. An isolate has 0.
 */
export function closenessInComponent({ reached, total }: Reach): Float64Array {
  return reached.map((r, i) => (r > 0 ? r / total[i] : 0));
}
