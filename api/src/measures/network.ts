/**
 * A network as plain typed arrays (compressed adjacency). Nodes are 0 … n-1, ties 0 … m-1.
 *
 * Undirected: each tie stands once in `source`/`target` and twice in the adjacency, once a direction. Directed:
 * `offsets`/`neighbours` hold the out-ties and `inOffsets`/`inNeighbours` the in-ties; undirected, the two are the
 * same arrays. No self-loops, no repeated ties: {@link buildNetwork} leaves out the first and adds up the second.
 */
export interface Network {
  readonly directed: boolean;
  readonly n: number;
  readonly m: number;
  /** Ends of tie e. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Strength of tie e, > 0: more is stronger. Where a length is needed it is 1 / weight. */
  readonly weight: Float64Array;
  /** Out-neighbours of node i: `neighbours[offsets[i] … offsets[i + 1] - 1]`, ascending. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** The tie behind each entry of `neighbours`. */
  readonly ties: Int32Array;
  readonly inOffsets: Int32Array;
  readonly inNeighbours: Int32Array;
  readonly inTies: Int32Array;
}

/** What {@link buildNetwork} left out or merged. */
export interface BuildReport {
  selfLoops: number;
  merged: number;
  /** For each tie of the input its tie in the network, -1 for a self-loop. */
  tieOfInput: Int32Array;
}

/** Ties as columns, ends as node indices; without weights each counts 1. */
export interface TieColumns {
  source: ArrayLike<number>;
  target: ArrayLike<number>;
  weight?: ArrayLike<number> | undefined;
}

/**
 * Builds the adjacency arrays of n nodes in O(n + m log m).
 *
 * @throws RangeError where an end is no node or a weight is not a positive finite number
 */
export function buildNetwork(
  n: number,
  columns: TieColumns,
  directed = false,
): { network: Network; report: BuildReport } {
  const count = columns.source.length;
  const tieOfInput = new Int32Array(count).fill(-1);
  const tieOfPair = new Map<number, number>();
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  let selfLoops = 0;
  let merged = 0;
  for (let i = 0; i < count; i++) {
    const a = columns.source[i];
    const b = columns.target[i];
    const w = columns.weight?.[i] ?? 1;
    if (!(a >= 0 && a < n && b >= 0 && b < n))
      throw new RangeError(`tie ${i} joins ${a} and ${b}: nodes are 0 to ${n - 1}`);
    if (!(w > 0 && Number.isFinite(w)))
      throw new RangeError(`tie ${i} has weight ${w}: a strength is a number above zero`);
    if (a === b) {
      selfLoops++;
      continue;
    }
    const key = directed || a < b ? a * n + b : b * n + a;
    const known = tieOfPair.get(key);
    if (known === undefined) {
      tieOfInput[i] = source.length;
      tieOfPair.set(key, source.length);
      source.push(a);
      target.push(b);
      weight.push(w);
    } else {
      merged++;
      tieOfInput[i] = known;
      weight[known] += w;
    }
  }
  const ends = { source: Int32Array.from(source), target: Int32Array.from(target) };
  const out = adjacency(n, ends.source, ends.target, !directed);
  const back = directed ? adjacency(n, ends.target, ends.source, false) : out;
  const network: Network = {
    directed,
    n,
    m: source.length,
    ...ends,
    weight: Float64Array.from(weight),
    offsets: out.offsets,
    neighbours: out.neighbours,
    ties: out.ties,
    inOffsets: back.offsets,
    inNeighbours: back.neighbours,
    inTies: back.ties,
  };
  return { network, report: { selfLoops, merged, tieOfInput } };
}

/** Whether a tie leads from a to b; neighbours stand ascending. O(log d). */
export function linked(
  { offsets, neighbours }: Pick<Network, 'offsets' | 'neighbours'>,
  a: number,
  b: number,
): boolean {
  let low = offsets[a];
  let high = offsets[a + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neighbours[middle] < b) low = middle + 1;
    else high = middle;
  }
  return low < offsets[a + 1] && neighbours[low] === b;
}

/** Compressed adjacency from → to (and back where `both`), neighbours ascending. */
function adjacency(n: number, from: Int32Array, to: Int32Array, both: boolean) {
  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < from.length; e++) {
    offsets[from[e] + 1]++;
    if (both) offsets[to[e] + 1]++;
  }
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const neighbours = new Int32Array(offsets[n]);
  const ties = new Int32Array(offsets[n]);
  const next = offsets.slice(0, n);
  const put = (a: number, b: number, e: number) => {
    neighbours[next[a]] = b;
    ties[next[a]++] = e;
  };
  for (let e = 0; e < from.length; e++) {
    put(from[e], to[e], e);
    if (both) put(to[e], from[e], e);
  }
  for (let i = 0; i < n; i++) sortRange(neighbours, ties, offsets[i], offsets[i + 1]);
  return { offsets, neighbours, ties };
}

/** Sorts one node's neighbours ascending and keeps their ties beside them. */
function sortRange(neighbours: Int32Array, ties: Int32Array, start: number, end: number) {
  const order = Array.from({ length: end - start }, (_, i) => start + i).sort(
    (a, b) => neighbours[a] - neighbours[b],
  );
  const sortedNeighbours = order.map((i) => neighbours[i]);
  const sortedTies = order.map((i) => ties[i]);
  neighbours.set(sortedNeighbours, start);
  ties.set(sortedTies, start);
}
