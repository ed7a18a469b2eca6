import { forEachTriangle } from '../cohesion/triangles.ts';
import { type Grouping } from '../groups/grouping.ts';
import { type Network } from '../network.ts';
import { noCounts, undirectedRole, undirectedRoles } from './roles.ts';

/**
 * Brokerage of an undirected network: for each node b the pairs {a, c} of its contacts that are not tied to each
 * other, each pair once, by role.
 *
 *     coordinator                   a, b and c in one group
 *     consultant                    a and c in one group, b in another
 *     gatekeeper_or_representative  one of a and c in b's group, the other not
 *     liaison                       three groups
 *     total                         d (d − 1) / 2 − triangles
 *
 * All pairs of contacts are counted from the numbers of contacts by group, and those of triangles taken off: O(m^1.5)
 * without looking at a pair. Weights are ignored; a node with fewer than two contacts has 0. Programs that turn each
 * tie into two arcs (R's sna) print twice these, and the combined role once under each of its two names.
 *
 * Example: in the path a – b – c with groups 1, 1, 2, b has one pair as gatekeeper or representative.
 *
 * Gould and Fernandez 1989, Sociological Methodology 19:89, doi 10.2307/270949.
 */
export function brokerage(network: Network, groups: Grouping) {
  const { n, offsets, neighbours } = network;
  const { of } = groups;
  const counts = noCounts(n, undirectedRoles);
  const inGroup = new Float64Array(groups.names.length);
  for (let b = 0; b < n; b++) {
    const contacts = neighbours.subarray(offsets[b], offsets[b + 1]);
    for (const a of contacts) inGroup[of[a]]++;
    const d = contacts.length;
    const own = inGroup[of[b]];
    let alike = 0;
    for (const a of contacts) if (of[a] !== of[b]) alike += (inGroup[of[a]] - 1) / 2;
    for (const a of contacts) inGroup[of[a]] = 0;
    counts.coordinator[b] = (own * (own - 1)) / 2;
    counts.consultant[b] = alike;
    counts.gatekeeper_or_representative[b] = own * (d - own);
    counts.liaison[b] = ((d - own) * (d - own - 1)) / 2 - alike;
    counts.total[b] = (d * (d - 1)) / 2;
  }
  const close = (a: number, b: number, c: number) => {
    counts[undirectedRole(of[a], of[b], of[c])][b]--;
    counts.total[b]--;
  };
  forEachTriangle(network, (a, b, c) => {
    close(b, a, c);
    close(a, b, c);
    close(a, c, b);
  });
  return counts;
}
