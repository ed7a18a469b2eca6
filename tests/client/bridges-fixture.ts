import { USUAL_NETWORK, type ActorNode, type BridgeRow, type BridgesAnswer } from '@sidos/api/model';
import type { Names } from '../../client/src/view/useNames.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';
import { smallDataset } from './fixture.ts';

/** The network by hand under the desk. */
export const data = smallDataset();
export const palette = PALETTES.light;

/** An actor of a group, of none, or of several. */
export const actor = (
  name: string,
  group: number | null,
  groups = group === null ? [] : [group],
): ActorNode => ({
  id: `organisation:${name}`,
  type: 'organisation',
  name: name.toUpperCase(),
  kind: null,
  group,
  groups,
});
const row = (who: ActorNode, liaison: number | null, losesContact = 0): BridgeRow => ({
  actor: who,
  rank: 1,
  partners: 3,
  joint: 2,
  joins: liaison === null ? { value: null, absence: 'no-group' } : { value: liaison / 4 },
  seated: { value: 0 },
  liaison: liaison === null ? { value: null, absence: 'no-group' } : { value: liaison },
  gateway: liaison === null ? { value: null, absence: 'no-group' } : { value: 1 },
  coordinator: { value: 0 },
  consultant: { value: 0 },
  losesContact,
  effectiveSize: { value: 7 / 3 },
  betweenness: { value: 4 },
});
/** The usual network as an answer names it. */
export const meta: BridgesAnswer['meta'] = {
  network: USUAL_NETWORK,
  version: 'small',
  seed: null,
  actors: 3,
  ties: 2,
  alone: 0,
  linking: { used: 2, undated: 1, bySource: 0, overCap: 0, undatedOut: 0, parts: 0, units: 0 },
  basis: { only: [{ sort: 'idea', ties: 2 }], largest: null },
  ungrouped: 1,
  overlapping: 0,
};
export const groups = [
  { key: 'region:lappi', name: 'Lappi', size: 2 },
  { key: 'region:uusimaa', name: 'Uusimaa', size: 1 },
  { key: 'region:kainuu', name: 'Kainuu', size: 1 },
];
const cell = (a: number, b: number, ties: number, possible: number, shared = 0) => ({
  ...{ a, b, ties, weight: ties, possible, shared },
  density: possible === 0 ? null : ties / possible,
});
/** Three actors, three groups, two pairs of groups without a tie. */
export const answer: BridgesAnswer = {
  meta,
  groups,
  seated: [],
  rows: [row(actor('alfa', 0), 5, 2), row(actor('beeta', 0), 0), row(actor('gamma', null), null)],
  matrix: [
    cell(0, 0, 1, 1),
    cell(0, 1, 0, 2),
    cell(0, 2, 0, 9),
    cell(1, 1, 0, 0),
    cell(1, 2, 0, 4, 1),
    cell(2, 2, 0, 0),
  ],
};
export const names: Names = { actor: ({ name }) => name, group: ({ name }) => name, byId: (id) => id };
