import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NetworkFilter, NetworkPayload, NotFound } from '@sidos/api/model';
import { loadSnapshot, networkPayload, type Snapshot } from '@sidos/api/graph';
import type { Store } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../support/network.ts';

let store: Store;
let snapshot: Snapshot;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  snapshot = await loadSnapshot(store);
});
afterAll(() => store.close());

/** Ids that a filter, written as a query string has it, leaves. */
function left(query: Record<string, string>): { nodes: string[]; ties: string[] } {
  const { nodes, ties } = networkPayload(snapshot, NetworkFilter.parse(query));
  return { nodes: nodes.id, ties: ties.id };
}

describe('the network under filters', () => {
  test('without a filter all is there but the documents, and the payload keeps its contract', () => {
    const payload = networkPayload(snapshot, {});
    expect(() => NetworkPayload.parse(payload)).not.toThrow();
    const { entities, relations } = smallNetwork();
    const drawn = entities.filter(({ type }) => type !== 'document');
    expect(payload.nodes.id).toEqual(drawn.map(({ id }) => id));
    expect(payload.ties.id).toEqual(relations.map(({ id }) => id));
    expect(payload.total).toEqual({ nodes: drawn.length, ties: relations.length });
  });

  test('ties point at the nodes of the payload, also of a filtered one', () => {
    const { nodes, ties } = networkPayload(snapshot, NetworkFilter.parse({ type: 'organisation,project' }));
    const named = ties.id.map((id, j) => [id, nodes.id[ties.from[j]], nodes.id[ties.to[j]]]);
    expect(named.length).toBeGreaterThan(0);
    for (const [id, from, to] of named) expect(id?.split('|').slice(1, 3)).toEqual([from, to]);
  });

  test('several types widen, two keys narrow', () => {
    expect(left({ type: 'person,event' }).nodes).toEqual([
      'event:kokous',
      'event:yksin',
      'person:maija-makinen',
    ]);
    expect(left({ type: 'organisation', kind: 'university' }).nodes).toEqual(['organisation:aalto']);
  });

  test('a region means all that lies in it, down to the municipalities, with the people of its organisations', () => {
    expect(left({ region: 'region:lappi' }).nodes).toEqual([
      'organisation:digipolis',
      'organisation:lapin-amk',
      'person:maija-makinen',
      'region:kemi',
      'region:lappi',
    ]);
    expect(left({ region: 'region:suomi', type: 'organisation' }).nodes).toEqual([
      'organisation:aalto',
      'organisation:digipolis',
      'organisation:lapin-amk',
    ]);
  });

  test('a cluster means its members and what concerns it', () => {
    expect(left({ cluster: 'cluster:kaivos' }).nodes).toEqual([
      'cluster:kaivos',
      'organisation:digipolis',
      'project:ase',
    ]);
  });

  test('a theme means what is about it, a status those projects of which it is the last that is known', () => {
    expect(left({ theme: 'theme:kiertotalous' }).nodes).toEqual(['project:ase', 'theme:kiertotalous']);
    expect(left({ status: 'ended' }).nodes).toEqual(['project:ase']);
    expect(left({ status: 'applied,planned' }).nodes).toEqual([]);
    const { id, status, statusAsOf } = networkPayload(snapshot, {}).nodes;
    const ase = id.indexOf('project:ase');
    expect([status[ase], statusAsOf[ase]]).toEqual(['ended', '2018-06']);
    expect(status[id.indexOf('project:muu')]).toBeNull();
  });

  test('a role leaves the ties of that role and those they join; a title of a person is no role', () => {
    expect(left({ role: 'lead' })).toEqual({
      nodes: ['organisation:aalto', 'organisation:lapin-amk', 'project:ase', 'project:muu'],
      ties: [
        'PARTICIPATES_IN|organisation:aalto|project:muu|lead',
        'PARTICIPATES_IN|organisation:lapin-amk|project:ase|lead',
      ],
    });
    expect(left({ role: 'expert' })).toEqual({ nodes: [], ties: [] });
  });

  test('a kind of tie leaves those it joins', () => {
    expect(left({ relation: 'CONCERNS' }).nodes).toEqual([
      'cluster:kaivos',
      'project:ase',
      'theme:kiertotalous',
    ]);
  });

  test('a document leaves what rests on it, and the ends of ties that do', () => {
    const { nodes, ties } = left({ document: '2' });
    expect(nodes).toEqual([
      'organisation:aalto',
      'organisation:gtk',
      'project:muu',
      'region:espoo',
      'region:uusimaa',
    ]);
    expect(ties).toHaveLength(4);
  });

  test('certainty asks of each fact whether it is stated', () => {
    expect(left({ certainty: 'implied' })).toEqual({
      nodes: ['organisation:aalto', 'project:muu', 'region:espoo'],
      ties: ['LOCATED_IN|organisation:aalto|region:espoo'],
    });
    expect(left({ certainty: 'stated' }).ties).not.toContain('LOCATED_IN|organisation:aalto|region:espoo');
  });

  test('a region or document that is not there is said to be missing', () => {
    expect(() => left({ region: 'region:atlantis' })).toThrow(NotFound);
    expect(() => left({ region: 'cluster:kaivos' })).toThrow('There is no region "cluster:kaivos"');
    expect(() => left({ document: '9' })).toThrow('There is no document 9');
  });
});

describe('what a node of the payload knows', () => {
  const of = (id: string) => {
    const { nodes } = networkPayload(snapshot, {});
    const i = nodes.id.indexOf(id);
    return {
      maakunta: nodes.region[i] === null ? null : nodes.id[nodes.region[i]],
      at: [nodes.lon[i], nodes.lat[i]],
      clusters: nodes.clusters[i].map((cluster) => nodes.id[cluster]),
      span: [nodes.since[i], nodes.until[i]],
      amount: nodes.amountEur[i],
      degree: nodes.degree[i],
      component: nodes.component[i],
      documents: nodes.documents[i],
    };
  };

  test('its maakunta and place: own, of its municipality, or of its organisation', () => {
    expect(of('organisation:digipolis')).toMatchObject({ maakunta: 'region:lappi', at: [24.56, 65.74] });
    expect(of('person:maija-makinen')).toMatchObject({ maakunta: 'region:lappi', at: [24.56, 65.74] });
    expect(of('region:uusimaa')).toMatchObject({ maakunta: 'region:uusimaa', at: [24.9, 60.3] });
    expect(of('region:suomi').maakunta).toBeNull();
    expect(of('organisation:gtk')).toMatchObject({ maakunta: null, at: [null, null] });
  });

  test('its clusters, span, money, ties and documents', () => {
    expect(of('project:ase')).toMatchObject({
      clusters: ['cluster:kaivos'],
      span: ['2015', '2018-05'],
      amount: 1000,
      degree: 6,
      component: 0,
      documents: ['1'],
    });
    expect(of('event:yksin')).toMatchObject({ degree: 0, clusters: [], span: [null, null], amount: null });
    expect(of('event:yksin').component).toBeGreaterThan(0);
  });
});
