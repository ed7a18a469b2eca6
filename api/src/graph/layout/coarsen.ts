/** Ties of a level by index, each pair once, and how many nodes of the finest level each node stands for. */
export interface Level {
  n: number;
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  mass: Float64Array;
}

/** A node may stand for at most this many times what the average node of its level does. */
const HEAVIEST = 8;
/** A level that leaves more of the nodes than this is not worth laying out. */
const LEAST_GAIN = 0.9;

/**
 * A smaller network of the same shape: each node, those of fewest ties first, joins the neighbour it is tied to most
 * exclusively (weight against the root of the neighbour's strength), if what they stand for together stays under the
 * limit. So leaves join their hub, partners of one project each other, and no hub swallows the network.
 *
 * @returns the smaller level, and `parent`, its node for each node of this one; nothing where hardly any node joins
 */
export function coarsen(level: Level): { coarse: Level; parent: Int32Array } | undefined {
  const { n, mass } = level;
  const { start, neighbour, weight } = adjacency(level);
  const strength = strengths(level);
  const limit = (HEAVIEST * mass.reduce((sum, value) => sum + value, 0)) / n;
  const degree = (i: number) => start[i + 1] - start[i];
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => degree(a) - degree(b) || a - b);
  const parent = new Int32Array(n).fill(-1);
  const held: number[] = [];
  for (const i of order) {
    if (parent[i] >= 0) continue;
    let best = -1;
    let bestScore = 0;
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const joined = parent[j] < 0 ? mass[j] : held[parent[j]];
      const score = weight[k] / Math.sqrt(strength[j]);
      if (score > bestScore && joined + mass[i] <= limit) {
        best = j;
        bestScore = score;
      }
    }
    const host = best < 0 ? i : best;
    if (parent[host] < 0) parent[host] = held.push(mass[host]) - 1;
    if (host === i) continue;
    parent[i] = parent[host];
    held[parent[i]] += mass[i];
  }
  if (held.length > LEAST_GAIN * n) return undefined;
  return { coarse: { ...joinedTies(level, parent, held.length), mass: Float64Array.from(held) }, parent };
}

/** Sum of the weights of each node's ties. */
export function strengths({ n, source, target, weight }: Level): Float64Array {
  const strength = new Float64Array(n);
  for (let e = 0; e < source.length; e++) {
    strength[source[e]] += weight[e];
    strength[target[e]] += weight[e];
  }
  return strength;
}

/** Neighbours of node i stand from `start[i]` to before `start[i + 1]`. */
function adjacency({ n, source, target, weight }: Level) {
  const start = new Int32Array(n + 1);
  for (let e = 0; e < source.length; e++) {
    start[source[e] + 1]++;
    start[target[e] + 1]++;
  }
  for (let i = 0; i < n; i++) start[i + 1] += start[i];
  const next = start.slice(0, n);
  const neighbour = new Int32Array(2 * source.length);
  const weights = new Float64Array(2 * source.length);
  const put = (from: number, to: number, value: number) => {
    weights[next[from]] = value;
    neighbour[next[from]++] = to;
  };
  for (let e = 0; e < source.length; e++) {
    put(source[e], target[e], weight[e]);
    put(target[e], source[e], weight[e]);
  }
  return { start, neighbour, weight: weights };
}

/** Ties between the nodes that were joined, parallel ones as one with their weights added, in order. */
function joinedTies({ source, target, weight }: Level, parent: Int32Array, n: number): Omit<Level, 'mass'> {
  const sum = new Map<number, number>();
  for (let e = 0; e < source.length; e++) {
    const a = Math.min(parent[source[e]], parent[target[e]]);
    const b = Math.max(parent[source[e]], parent[target[e]]);
    if (a !== b) sum.set(a * n + b, (sum.get(a * n + b) ?? 0) + weight[e]);
  }
  const keys = Float64Array.from(sum.keys()).sort();
  return {
    n,
    source: Int32Array.from(keys, (key) => Math.floor(key / n)),
    target: Int32Array.from(keys, (key) => key % n),
    weight: Float64Array.from(keys, (key) => sum.get(key) ?? 0),
  };
}
