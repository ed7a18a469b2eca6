import { type Network } from '../network.ts';
import { type Grouping, membersOf } from './grouping.ts';
import { spread } from './spread.ts';

/**
 * Within-module degree z: how many ties a node has inside its own group, against the others of that group.
 *
 *     z_i = (k_i,own − mean over the group) / population standard deviation over the group
 *
 * 0 where the deviation is 0. k_i,own is the strength of ties to the own group (give an unweighted network for
 * numbers of ties); directed: in and out added up; members without ties count. O(n + m).
 *
 * Example: in a star of four that is one group the centre has 3 and each other 1: mean 1.5, deviation √0.75,
 * z = √3 at the centre and −1/√3 elsewhere.
 *
 * Guimerà and Amaral 2005, doi 10.1038/nature03288.
 */
export function withinModuleZ(network: Network, groups: Grouping): number[] {
  const ties = spread(network, groups);
  const own = Array.from(groups.of, (g, i) => ties.of(i).to[g]);
  const z = own.map(() => 0);
  for (const members of membersOf(groups)) {
    const mean = members.reduce((sum, i) => sum + own[i], 0) / members.length;
    const variance = members.reduce((sum, i) => sum + (own[i] - mean) ** 2, 0) / members.length;
    // Rounding leaves a trace of variance where all are alike.
    if (variance > 1e-20 * mean * mean) for (const i of members) z[i] = (own[i] - mean) / Math.sqrt(variance);
  }
  return z;
}

/**
 * Role by Guimerà and Amaral's cuts of within-module z and participation: hubs have z >= 2.5.
 *
 *     R1 ultra-peripheral P <= .05    R2 peripheral <= .62     R3 connector <= .80         R4 kinless
 *     R5 provincial hub   P <= .30    R6 connector hub <= .75  R7 kinless hub
 *
 * Undefined where participation is. The cuts were set on metabolic networks: for researchers only. They are made
 * with a tolerance of 1e-12, so that a value that is exactly on a cut falls below it in spite of rounding.
 *
 * Guimerà and Amaral 2005, doi 10.1038/nature03288.
 */
export function guimeraAmaralRole(
  z: readonly number[],
  share: readonly (number | null)[],
): (string | null)[] {
  return share.map((p, i) => {
    if (p === null) return null;
    const hub = z[i] >= 2.5 - 1e-12;
    const cuts = hub ? [0.3, 0.75] : [0.05, 0.62, 0.8];
    const above = cuts.filter((cut) => p > cut + 1e-12).length;
    return `R${(hub ? 5 : 1) + above}`;
  });
}
