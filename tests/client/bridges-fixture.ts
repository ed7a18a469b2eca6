import type { ActorNode, BridgeRow, BridgesAnswer } from '@sidos/api/model';
import { USUAL_NETWORK } from '../../client/src/desks/frame/words/networkWords.ts';
import type { Names } from '../../client/src/view/useNames.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';
import { smallDataset } from './fixture.ts';

/** The network by hand under the desk. */
export const data = smallDataset();
export const palette = PALETTES.light;

/** An actor of a group, or of none. */
export const actor = (name: string, group: number | null): ActorNode => ({
  id: `organisation:${name}`,
  type: 'organisation',
  name: name.toUpperCase(),
  kind: null,
  group,
});
const row = (who: ActorNode, liaison: number | null, losesContact = 0): BridgeRow => ({
  actor: who,
  rank: 1,
  partners: 3,
  joint: 2,
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
  linking: { used: 2, overCap: 0, undated: 1 },
  ungrouped: 1,
};
export const groups = [
  { key: 'region:lappi', name: 'Lappi', size: 2 },
  { key: 'region:uusimaa', name: 'Uusimaa', size: 1 },
  { key: 'several', name: 'several', size: 1 },
];
const cell = (a: number, b: number, ties: number, possible: number, shared = 0) => ({
  ...{ a, b, ties, weight: ties, possible, shared },
  density: possible === 0 ? null : ties / possible,
});
/** Three actors, three groups of which one holds those in several, two pairs of groups without a tie. */
export const answer: BridgesAnswer = {
  meta,
  groups,
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
