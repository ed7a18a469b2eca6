import { describe, expect, test } from '@jest/globals';
import { BridgesRequest, BrokerRequest, MissingRequest } from '@sidos/api/model';
import { bridges } from '../../../api/src/graph/analysis/bridges.ts';
import { broker } from '../../../api/src/graph/analysis/broker.ts';
import { missing } from '../../../api/src/graph/analysis/missing.ts';
import { plainTools } from '../../../api/src/graph/analysis/tools.ts';
import { Facts } from '../../support/snapshots.ts';
import { bridgeFacts } from './network.ts';

describe('who connects the groups', () => {
  const answer = async () => bridges(await bridgeFacts().snapshot(), BridgesRequest.parse({}), plainTools);

  test('the one between two regions, with its plain measures', async () => {
    const first = (await answer()).rows.find(({ actor }) => actor.name === 'x')!;
    // x: partners a1, a2, b1; pairs a1–b1 and a2–b1 are not tied and of two other regions; p1 and p2 are shared.
    // Each of the two pairs counts ½ · 1 (p1 has three members, p2 two): 1.
    // Without it b1 and b2 lose the others (or the others them): 2. Effective size 3 − 2·1/3. Routes a1, a2 to b1, b2: 4.
    expect(first).toMatchObject({
      actor: { name: 'x' },
      rank: 2,
      joins: { value: 1 },
      partners: 3,
      joint: 2,
      liaison: { value: 2 },
      gateway: { value: 0 },
      losesContact: 2,
      betweenness: { value: 4 },
    });
    expect(first.effectiveSize.value).toBeCloseTo(7 / 3, 12);
  });

  test('a pair of things counts 1 at most; equals share the mean of their ranks', async () => {
    const rows = (await answer()).rows;
    // b1 joins x, of another region, with b2 of its own: p2 with p3 and p2 with p4, 1 · (1 + 1).
    expect(rows.map(({ actor, rank, joins }) => [actor.name, rank, joins.value])).toEqual([
      ['b1', 1, 2],
      ['x', 2, 1],
      ['a1', 4, 0],
      ['a2', 4, 0],
      ['b2', 4, 0],
    ]);
    expect(rows[0].gateway).toEqual({ value: 1 });
  });

  test('a large programme does not lead the list', async () => {
    // h is in a programme of twelve and in one project outside it: 11 pairs, each 1/11 · 1. m joins two pairs of projects.
    const big = Array.from({ length: 11 }, (_, i) => `n${i}`);
    const facts = new Facts().region('finland', 'country').region('north', 'region', 'finland');
    facts.region('south', 'region', 'finland');
    for (const name of [...big, 'h', 'm']) facts.organisation(name, { region: 'north' });
    for (const name of ['s1', 's2', 's3']) facts.organisation(name, { region: 'south' });
    facts.organisation('k', { region: 'north' });
    facts.project('programme', [...big, 'h'].join(' ')).project('q', 'h s1');
    facts.project('q1', 'm s2').project('q2', 'm s3').project('q3', 'm k');
    const { rows } = await bridges(await facts.snapshot(), BridgesRequest.parse({}), plainTools);
    const of = (name: string) => rows.find(({ actor }) => actor.name === name)!;
    expect(of('h').gateway.value).toBe(11);
    expect(of('h').joins.value).toBeCloseTo(1, 12);
    expect(of('m').joins.value).toBe(2);
    expect(rows[0].actor.name).toBe('m');
  });

  test('without a group roles are missing with the reason', async () => {
    const snapshot = await bridgeFacts().project('p6', 'x lonely').snapshot();
    const { rows, meta } = await bridges(snapshot, BridgesRequest.parse({}), plainTools);
    expect(rows.at(-1)).toMatchObject({
      actor: { name: 'lonely', group: null },
      liaison: { value: null, absence: 'no-group' },
      partners: 1,
    });
    expect(meta.ungrouped).toBe(1);
  });

  test('the matrix has every pair of groups, empty ones too', async () => {
    const { matrix, groups } = await answer();
    const cells = matrix.map(({ a, b, ties, weight, possible, density }) => [
      `${groups[a].name}–${groups[b].name}`,
      ties,
      weight,
      possible,
      density,
    ]);
    expect(cells).toEqual([
      ['lakes–lakes', 0, 0, 0, null],
      ['lakes–north', 2, 1, 2, 1],
      ['lakes–south', 1, 1, 2, 0.5],
      ['north–north', 1, 0.5, 1, 1],
      ['north–south', 0, 0, 4, 0],
      ['south–south', 1, 2, 1, 1],
    ]);
  });

  test('clusters that share a member say so, though no tie joins them', async () => {
    const snapshot = await bridgeFacts().cluster('other', 'b2 a1').snapshot();
    const request = BridgesRequest.parse({ grouping: { by: 'clusters' } });
    const { matrix, groups } = await bridges(snapshot, request, plainTools);
    const pair = matrix.find(({ a, b }) => groups[a].name === 'other' && groups[b].name === 'theme');
    // Of other {b2, a1} and theme {a2, b2}: a1–a2 is tied; possible are 4 − 1 pairs, b2 being in both.
    expect(pair).toMatchObject({ ties: 1, possible: 3, shared: 1 });
  });

  test('whoever sits in several groups is named first, also who takes part in nothing, and there is no group of them', async () => {
    const snapshot = await bridgeFacts().cluster('other', 'y b2 a1').members('cluster:theme', 'y').snapshot();
    const answer = await bridges(
      snapshot,
      BridgesRequest.parse({ grouping: { by: 'clusters' } }),
      plainTools,
    );
    expect(answer.groups.map(({ name, size }) => [name, size])).toEqual([
      ['other', 2],
      ['theme', 2],
    ]);
    expect(answer.seated).toMatchObject([
      { actor: { name: 'b2' }, groups: [{ name: 'other' }, { name: 'theme' }], isTied: true },
      { actor: { name: 'y' }, isTied: false },
    ]);
    expect(answer.rows[0]).toMatchObject({ actor: { name: 'b2', group: null, groups: [0, 1] }, rank: 1 });
    expect(answer.meta).toMatchObject({ ungrouped: 2, overlapping: 1 });
  });

  test('whoever sits in both groups has a role of its own: b sits with a and with c', async () => {
    const facts = new Facts()
      .project('p', 'a b')
      .project('q', 'b c')
      .cluster('one', 'a b')
      .cluster('two', 'b c');
    const { rows } = await bridges(
      await facts.snapshot(),
      BridgesRequest.parse({ grouping: { by: 'clusters' } }),
      plainTools,
    );
    expect(rows[0]).toMatchObject({
      actor: { name: 'b' },
      seated: { value: 1 },
      liaison: { value: 0 },
      gateway: { value: 0 },
      joins: { value: 1 },
    });
  });
});

describe('the card of a broker', () => {
  const card = async (id = 'organisation:x') =>
    broker(await bridgeFacts().snapshot(), BrokerRequest.parse({ id }), plainTools);

  test('its partners with what carries each tie and the documents', async () => {
    const { partners } = await card();
    expect(partners.map(({ other, count }) => [other.name, count])).toEqual([
      ['b1', 1],
      ['a1', 1],
      ['a2', 1],
    ]);
    expect(partners[1].via).toEqual([
      { id: 'project:p1', type: 'project', name: 'p1', kind: 'project', documents: ['900'] },
    ]);
  });

  test('the partners who do not know each other', async () => {
    const { strangers } = await card();
    expect(strangers.pairs).toBe(2);
    expect(strangers.shown.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['a1', 'b1'],
      ['a2', 'b1'],
    ]);
  });

  test('the groups it alone connects, and who loses contact without it', async () => {
    const { onlyLink, groups, losesContact } = await card();
    expect(onlyLink).toHaveLength(1);
    expect([groups[onlyLink[0].a].name, groups[onlyLink[0].b].name]).toEqual(['north', 'south']);
    expect(onlyLink[0].partnersA.map(({ name }) => name)).toEqual(['a1', 'a2']);
    expect(onlyLink[0].partnersB.map(({ name }) => name)).toEqual(['b1']);
    expect(losesContact.map((piece) => piece.map(({ name }) => name))).toEqual([['b1', 'b2']]);
  });

  test('its roles against chance', async () => {
    const { roles } = await card();
    const liaison = roles.find(({ role }) => role === 'liaison');
    // Density p = 5/10; 2 · 2 pairs of other regions; each brokered with chance p² (1 − p) = 1/8.
    expect(liaison).toMatchObject({ count: 2, expected: 0.5 });
  });

  test('someone who is not in the network is refused', async () => {
    await expect(card('organisation:y')).rejects.toThrow(/no actor of this network/);
  });
});

describe('missing bridges', () => {
  const ask = async (a: string, b: string) =>
    missing(await bridgeFacts().snapshot(), MissingRequest.parse({ a, b }));

  test('who could join two groups, with the reasons', async () => {
    const { ties, candidates } = await ask('region:north', 'region:south');
    expect(ties).toBe(0);
    const found = candidates.map(({ actors, score, reasons }) => [
      actors.map(({ name }) => name).join('–'),
      score,
      reasons.map(({ kind, things }) => `${kind}: ${things.map(({ name }) => name).join(' ')}`).join('; '),
    ]);
    expect(found).toEqual([
      ['x', 2, 'partners-in-both: a1 a2 b1'],
      ['a1–b1', 1, 'shared-partner: x'],
      ['a2–b1', 1, 'shared-partner: x'],
      ['a2–b2', 1, 'same-theme: theme'],
    ]);
  });

  test('actors of both groups work on one subject: by what they take part in, or by themselves', async () => {
    const snapshot = await bridgeFacts()
      .entity('theme', 'hydrogen')
      .project('plan', 'a1')
      .tie('CONCERNS', 'project:plan', 'theme:hydrogen')
      .tie('CONCERNS', 'organisation:b2', 'theme:hydrogen')
      .snapshot();
    const asked = MissingRequest.parse({ a: 'region:north', b: 'region:south' });
    const pair = missing(snapshot, asked).candidates.find(
      ({ actors }) => actors.map(({ name }) => name).join() === 'a1,b2',
    );
    expect(pair?.reasons).toEqual([
      { kind: 'same-theme', things: [expect.objectContaining({ id: 'theme:hydrogen' })] },
    ]);
  });

  test('actors of both groups in one town meet there', async () => {
    const snapshot = await bridgeFacts()
      .region('town', 'municipality', 'north')
      .tie('LOCATED_IN', 'organisation:a1', 'region:town')
      .tie('LOCATED_IN', 'organisation:b2', 'region:town')
      .snapshot();
    const grouping = { by: 'kind' };
    const { candidates } = missing(
      snapshot,
      MissingRequest.parse({ grouping, a: 'university', b: 'company' }),
    );
    const pair = candidates.find(({ actors }) => actors.map(({ name }) => name).join() === 'a1,b2');
    expect(pair?.reasons).toEqual([
      { kind: 'same-place', things: [expect.objectContaining({ name: 'town' })] },
    ]);
  });

  test('ties that are there already are counted; unknown and equal groups are refused', async () => {
    expect((await ask('region:lakes', 'region:north')).ties).toBe(2);
    await expect(ask('region:north', 'region:nowhere')).rejects.toThrow(/no group "region:nowhere"/);
    await expect(ask('region:north', 'region:north')).rejects.toThrow(/Both groups are the same/);
  });
});
