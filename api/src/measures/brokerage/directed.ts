import { forEachTriangle } from '../cohesion/triangles.ts';
import { type Grouping } from '../groups/grouping.ts';
import { linked, type Network } from '../network.ts';
import { undirectedVersion } from '../undirected.ts';
import { directedRole, directedRoles, noCounts } from './roles.ts';

/**
 * Brokerage of a directed network: for each node b the ordered pairs (a, c) with a → b → c and no a → c (c → a does
 * not matter), by role.
 *
 *     coordinator     a, b and c in one group                        sna w_I
 *     consultant      a and c in one group, b in another (itinerant) sna w_O
 *     gatekeeper      b and c in one group, a in another             sna b_OI
 *     representative  a and b in one group, c in another             sna b_IO
 *     liaison         three groups                                   sna b_O
 *
 * Pairs are counted from the numbers of senders and receivers by group; pairs of a node with itself and closed
 * triads are taken off: O(m^1.5). Weights are ignored.
 *
 * Example: in a → b → c with groups 1, 2, 2, b is gatekeeper once.
 *
 * Gould and Fernandez 1989, Sociological Methodology 19:89, doi 10.2307/270949.
 */
export function directedBrokerage(network: Network, groups: Grouping) {
  const { n, offsets, neighbours, inOffsets, inNeighbours } = network;
  const { of } = groups;
  const counts = noCounts(n, directedRoles);
  const into = new Float64Array(groups.names.length);
  const outOf = new Float64Array(groups.names.length);
  for (let b = 0; b < n; b++) {
    const senders = inNeighbours.subarray(inOffsets[b], inOffsets[b + 1]);
    const receivers = neighbours.subarray(offsets[b], offsets[b + 1]);
    for (const a of senders) into[of[a]]++;
    for (const c of receivers) outOf[of[c]]++;
    const g = of[b];
    let alike = 0;
    for (const a of senders) if (of[a] !== g) alike += outOf[of[a]];
    const othersIn = senders.length - into[g];
    const othersOut = receivers.length - outOf[g];
    counts.coordinator[b] = into[g] * outOf[g];
    counts.consultant[b] = alike;
    counts.gatekeeper[b] = othersIn * outOf[g];
    counts.representative[b] = into[g] * othersOut;
    counts.liaison[b] = othersIn * othersOut - alike;
    counts.total[b] = senders.length * receivers.length;
    for (const a of senders) into[of[a]] = 0;
    for (const c of receivers) outOf[of[c]] = 0;
  }
  const remove = (a: number, b: number, c: number) => {
    counts[directedRole(of[a], of[b], of[c])][b]--;
    counts.total[b]--;
  };
  forEachMutual(network, (a, b) => remove(a, b, a));
  forEachClosed(network, remove);
  return counts;
}

/** Each a → b that is answered by b → a, so both ways round. */
function forEachMutual(network: Network, visit: (a: number, b: number) => void) {
  for (let e = 0; e < network.m; e++) {
    const a = network.source[e];
    const b = network.target[e];
    if (linked(network, b, a)) visit(a, b);
  }
}

/** Each ordered triad a → b → c with a → c. */
function forEachClosed(network: Network, visit: (a: number, b: number, c: number) => void) {
  forEachTriangle(undirectedVersion(network).network, (x, y, z) => {
    const xy = linked(network, x, y);
    const yx = linked(network, y, x);
    const yz = linked(network, y, z);
    const zy = linked(network, z, y);
    const xz = linked(network, x, z);
    const zx = linked(network, z, x);
    if (xy && yz && xz) visit(x, y, z);
    if (zy && yx && zx) visit(z, y, x);
    if (yx && xz && yz) visit(y, x, z);
    if (zx && xy && zy) visit(z, x, y);
    if (xz && zy && xy) visit(x, z, y);
    if (yz && zx && yx) visit(y, z, x);
  });
}
