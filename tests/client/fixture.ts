import type { NetworkPayload } from '@sidos/api/model';
import { makeDataset, type Dataset } from '../../client/src/graph/dataset.ts';

type Node = [
  id: string,
  region: string | null,
  clusters: string[],
  documents: string[],
  more?: Partial<Extra>,
];
interface Extra {
  status: 'applied' | 'ended';
  nameSv: string;
  kind: string;
  since: string;
  until: string;
  amountEur: number;
  component: number;
}
type Tie = [
  from: string,
  type: NetworkPayload['ties']['type'][number],
  to: string,
  role?: string,
  certainty?: 'implied',
];

const NODES: Node[] = [
  ['organisation:alfa', 'region:lappi', ['cluster:luova'], ['000', '004'], { kind: 'university' }],
  ['organisation:beeta', 'region:lappi', [], ['000'], { kind: 'company' }],
  ['organisation:gamma', 'region:uusimaa', [], ['002'], { kind: 'company' }],
  ['person:anna', null, [], ['000']],
  [
    'project:silta',
    null,
    ['cluster:luova'],
    ['004'],
    { kind: 'project', since: '2016', until: '2018', amountEur: 388_800 },
  ],
  ['project:idea', null, [], ['002'], { kind: 'idea', since: '2020', amountEur: 40_000, status: 'applied' }],
  ['cluster:luova', null, ['cluster:luova'], ['000']],
  ['region:lappi', 'region:lappi', [], ['000', '002']],
  ['region:rovaniemi', 'region:lappi', [], ['000']],
  ['region:uusimaa', 'region:uusimaa', [], ['002']],
  ['event:kokous', null, [], ['000'], { component: 1 }],
];

const TIES: Tie[] = [
  ['organisation:alfa', 'PARTICIPATES_IN', 'project:silta', 'lead'],
  ['organisation:beeta', 'PARTICIPATES_IN', 'project:silta', 'partner'],
  ['organisation:gamma', 'PARTICIPATES_IN', 'project:idea', 'applicant'],
  ['organisation:alfa', 'PARTICIPATES_IN', 'project:idea', 'partner', 'implied'],
  ['person:anna', 'AFFILIATED_WITH', 'organisation:alfa', 'professor'],
  ['organisation:alfa', 'PARTICIPATES_IN', 'cluster:luova', 'member'],
  ['project:silta', 'CONCERNS', 'cluster:luova'],
  ['organisation:alfa', 'LOCATED_IN', 'region:rovaniemi'],
  ['organisation:beeta', 'LOCATED_IN', 'region:lappi', undefined, 'implied'],
  ['organisation:gamma', 'LOCATED_IN', 'region:uusimaa'],
  ['region:rovaniemi', 'PART_OF', 'region:lappi'],
];

/** Eleven entities and eleven ties by hand: small enough to count on the fingers. */
export function smallDataset(): Dataset {
  const at = (id: string): number => NODES.findIndex(([own]) => own === id);
  const degree = NODES.map(([id]) => TIES.filter(([from, , to]) => from === id || to === id).length);
  const extra = (key: keyof Extra) => NODES.map(([, , , , more]) => more?.[key] ?? null);
  return makeDataset({
    version: 'small',
    people: 'shown',
    attributes: [],
    total: { nodes: NODES.length, ties: TIES.length },
    nodes: {
      id: NODES.map(([id]) => id),
      type: NODES.map(([id]) => id.split(':')[0] as 'person'),
      name: NODES.map(([id]) => id.split(':')[1].toUpperCase()),
      names: {
        fi: NODES.map(() => null),
        sv: extra('nameSv') as (string | null)[],
        en: NODES.map(() => null),
      },
      kind: extra('kind') as (string | null)[],
      x: NODES.map((_, i) => 100 * Math.cos(i)),
      y: NODES.map((_, i) => 100 * Math.sin(i)),
      lon: NODES.map(([id]) => (id === 'region:lappi' ? 26.5 : id === 'region:uusimaa' ? 24.9 : null)),
      lat: NODES.map(([id]) => (id === 'region:lappi' ? 67.5 : id === 'region:uusimaa' ? 60.3 : null)),
      degree,
      component: NODES.map(([, , , , more]) => more?.component ?? 0),
      region: NODES.map(([, region]) => (region === null ? null : at(region))),
      clusters: NODES.map(([, , clusters]) => clusters.map(at)),
      community: NODES.map(([id]) => (id.startsWith('region:') ? null : 1)),
      documents: NODES.map(([, , , documents]) => documents),
      since: extra('since') as (string | null)[],
      until: extra('until') as (string | null)[],
      amountEur: extra('amountEur') as (number | null)[],
      status: extra('status') as ('applied' | 'ended' | null)[],
      statusAsOf: NODES.map(() => null),
      aliases: NODES.map(() => []),
      code: NODES.map(() => null),
    },
    ties: {
      id: TIES.map(([from, type, to, role]) => [type, from, to, role].filter(Boolean).join('|')),
      type: TIES.map(([, type]) => type),
      from: TIES.map(([from]) => at(from)),
      to: TIES.map(([, , to]) => at(to)),
      role: TIES.map(([, , , role]) => role ?? null),
      certainty: TIES.map(([, , , , certainty]) => certainty ?? 'stated'),
      documents: TIES.map(() => ['000']),
      amountEur: TIES.map(() => null),
    },
  });
}
