import { type Network } from '../network.ts';
import { type Grouping } from './grouping.ts';

/**
 * Modularity: strength inside the groups beyond what the nodes' strengths alone would give.
 *
 *     undirected  Q = Σ_c [ L_c / W − γ (S_c / 2W)² ]
 *     directed    Q = Σ_c [ L_c / W − γ S_c^out S_c^in / W² ]
 *
 * L_c is the strength inside group c, S_c the sum of its members' strengths, W that of all ties; give an unweighted
 * network for numbers of ties. Not comparable between networks of different size. Undefined without ties. O(n + m).
 *
 * Example: two triangles joined by one tie, each a group: 6/7 − 2 (7/14)² = 5/14.
 *
 * Newman 2006, doi 10.1073/pnas.0601602103; directed: Leicht and Newman 2008, doi 10.1103/PhysRevLett.100.118703.
 */
export function modularity(network: Network, groups: Grouping, resolution = 1): number | null {
  if (network.m === 0) return null;
  const count = groups.names.length;
  const inside = new Float64Array(count);
  const out = new Float64Array(count);
  const into = new Float64Array(count);
  let total = 0;
  for (let e = 0; e < network.m; e++) {
    const w = network.weight[e];
    const a = groups.of[network.source[e]];
    const b = groups.of[network.target[e]];
    total += w;
    out[a] += w;
    into[b] += w;
    if (a === b) inside[a] += w;
  }
  return inside.reduce((sum, strength, c) => {
    const chance = network.directed
      ? (out[c] / total) * (into[c] / total)
      : ((out[c] + into[c]) / (2 * total)) ** 2;
    return sum + strength / total - resolution * chance;
  }, 0);
}
