import { type Network } from '../network.ts';

/**
 * Core number: the largest k such that the node lies in the k-core, the part where everyone keeps at least k
 * contacts when those with fewer are taken out again and again.
 *
 * Weights are ignored; undirected networks only; an isolate has 0. O(n + m): nodes in buckets by degree, the lowest
 * taken out first. Example: a triangle with a tail of one node: 2, 2, 2 and 1.
 *
 * Seidman 1983, doi 10.1016/0378-8733(83)90028-X; Batagelj and Zaveršnik 2003, arXiv cs/0310049.
 */
export function coreNumber({ n, offsets, neighbours }: Network): Int32Array {
  const core = new Int32Array(n);
  for (let i = 0; i < n; i++) core[i] = offsets[i + 1] - offsets[i];
  const { order, place, start } = buckets(core);
  for (const i of order) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const j = neighbours[k];
      const d = core[j];
      if (d <= core[i]) continue;
      // j moves to the front of its bucket, and the bucket's border passes over it.
      const front = order[start[d]];
      order[place[j]] = front;
      order[start[d]] = j;
      place[front] = place[j];
      place[j] = start[d]++;
      core[j]--;
    }
  }
  return core;
}

/** Nodes by degree ascending, the place of each, and where each degree starts. */
function buckets(degree: Int32Array) {
  const most = degree.reduce((a, b) => Math.max(a, b), 0);
  const start = new Int32Array(most + 2);
  for (const d of degree) start[d + 1]++;
  for (let d = 0; d <= most; d++) start[d + 1] += start[d];
  const next = start.slice();
  const order = new Int32Array(degree.length);
  const place = new Int32Array(degree.length);
  degree.forEach((d, i) => {
    place[i] = next[d];
    order[next[d]++] = i;
  });
  return { order, place, start };
}
