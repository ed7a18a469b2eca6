import { cuts } from '../../measures/pieces/cuts.ts';
import { buildNetwork, eiIndex } from '../../measures/index.ts';
import type { ActorNode, EmbeddednessAnswer, EntityStub, MemberRow } from '../../model/index.ts';
import type { Analysis } from './analysis.ts';
import type { MemberValues } from './member-values.ts';
import { figure } from './plain.ts';
import { setTies } from './set-ties.ts';
import { ratio } from './sheet.ts';
import { byName } from '../stubs.ts';

/** How many of the largest shares are named. */
const SHARES_SHOWN = 5;

/** A row for each member with all figures of the sheet, by name. */
export function memberRows(
  analysis: Analysis,
  nodes: readonly ActorNode[],
  values: MemberValues,
  isIn: Uint8Array,
  nearness: ReadonlyMap<number, number | null>,
): MemberRow[] {
  const { network } = analysis;
  const counts = setTies(network, isIn);
  const all = strengthInside(counts.strengthToMembers, isIn);
  const shared = partnersPerTie(analysis, values);
  const rows = [...isIn.keys()]
    .filter((i) => isIn[i])
    .map((i): MemberRow => {
      const [inside, outside] = [counts.toMembers[i], counts.toOthers[i]];
      return {
        actor: nodes[i],
        inside,
        outside,
        figures: {
          ei_index: figure(eiIndex(outside, inside), 'no-ties'),
          density_inside: figure(ratio(inside, counts.size - 1), 'one-member'),
          density_outside: figure(ratio(outside, network.n - counts.size), 'undefined'),
          depth: { value: values.depth[i] },
          repeated: figure(values.repeated[i], 'no-ties'),
          shared_partners: figure(shared[i], 'no-ties'),
          two_mode_clustering: figure(values.twoModeClustering[i], 'no-ties'),
          reach: nearness.has(i)
            ? figure(nearness.get(i)!, 'undefined')
            : { value: null, absence: 'too-large' },
          dependence: figure(ratio(counts.strengthToMembers[i], all), 'no-ties'),
          participation: figure(values.participation[i], inside + outside === 0 ? 'no-ties' : 'no-group'),
        },
      };
    });
  return rows.sort((a, b) => byName(a.actor, b.actor));
}

/** Mean number of partners that the ends of an actor's ties share; null without ties. */
function partnersPerTie({ network }: Analysis, { sharedPartners }: MemberValues): (number | null)[] {
  return Array.from({ length: network.n }, (_, i) => {
    let sum = 0;
    for (let p = network.offsets[i]; p < network.offsets[i + 1]; p++) sum += sharedPartners[network.ties[p]];
    return ratio(sum, network.offsets[i + 1] - network.offsets[i]);
  });
}

/** Members whose loss splits what is tied inside the set, by name. */
export function splittersOf({ network, twoMode }: Analysis, isIn: Uint8Array): EntityStub[] {
  const kept = [...network.source.keys()].filter((e) => isIn[network.source[e]] && isIn[network.target[e]]);
  const inside = buildNetwork(network.n, {
    source: kept.map((e) => network.source[e]),
    target: kept.map((e) => network.target[e]),
  }).network;
  const { articulation } = cuts(inside);
  return twoMode.actors.filter((_, i) => articulation[i] === 1).sort(byName);
}

/** The members that hold most of the strength inside the set: the share of each. */
export function largestShares(
  { network, twoMode }: Analysis,
  isIn: Uint8Array,
): EmbeddednessAnswer['largestShares'] {
  const { strengthToMembers } = setTies(network, isIn);
  const all = strengthInside(strengthToMembers, isIn);
  return [...isIn.keys()]
    .filter((i) => isIn[i] && strengthToMembers[i] > 0)
    .sort(
      (a, b) => strengthToMembers[b] - strengthToMembers[a] || byName(twoMode.actors[a], twoMode.actors[b]),
    )
    .slice(0, SHARES_SHOWN)
    .map((i) => ({ actor: twoMode.actors[i], share: strengthToMembers[i] / all }));
}

/** Strength inside the set, added up over its members: every tie twice. */
function strengthInside(strengthToMembers: Float64Array, isIn: Uint8Array): number {
  return strengthToMembers.reduce((sum, strength, i) => (isIn[i] ? sum + strength : sum), 0);
}
