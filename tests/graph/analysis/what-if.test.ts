import { describe, expect, test } from '@jest/globals';
import { BridgesRequest, ChangeRequest, WhatIfRequest } from '@sidos/api/model';
import type { z } from 'zod';
import { bridges } from '../../../api/src/graph/analysis/bridges.ts';
import { change } from '../../../api/src/graph/analysis/change.ts';
import { plainTools } from '../../../api/src/graph/analysis/tools.ts';
import { whatIf } from '../../../api/src/graph/analysis/what-if.ts';
import { Facts, onLine } from '../../support/snapshots.ts';
import { bridgeFacts } from './network.ts';

const ask = async (request: z.input<typeof WhatIfRequest>, facts = bridgeFacts()) =>
  whatIf(await facts.snapshot(), WhatIfRequest.parse(request), plainTools);

/** Numbers of the whole as `before → after`. */
const wholeOf = ({ whole }: Awaited<ReturnType<typeof ask>>) =>
  Object.fromEntries(whole.map(({ key, before, after }) => [key, [before, after]]));

const figuresOf = ({ actors }: Awaited<ReturnType<typeof ask>>, name: string) =>
  Object.fromEntries(
    actors
      .find(({ actor }) => actor.name === name)!
      .figures.map(({ key, before, after }) => [key, [before, after]]),
  );

describe('what if', () => {
  test('the bridge is taken out: the network falls apart, and who is cut off is named', async () => {
    const answer = await ask({ remove: ['organisation:x'] });
    expect(wholeOf(answer)).toEqual({
      actors: [5, 4],
      ties: [5, 2],
      components: [1, 2],
      largestComponent: [5, 2],
      density: [0.5, 1 / 3],
      // 3 ties across and 2 inside before, only those inside after.
      eiIndex: [0.2, -1],
      // North–south before; lakes has no member left, so nothing joins any of the three.
      unlinkedGroupPairs: [1, 3],
    });
    expect(answer.lostContact.map(({ name }) => name)).toEqual(['b1', 'b2']);
    expect(figuresOf(answer, 'x')).toMatchObject({ partners: [3, null], betweenness: [4, null] });
    // b1 had the routes from b2 to a1, a2 and x.
    expect(figuresOf(answer, 'b1')).toMatchObject({ partners: [2, 1], betweenness: [3, 0] });
  });

  test('a tie is added: two regions are joined, and the one between matters less', async () => {
    const answer = await ask({ add: [{ a: 'organisation:a1', b: 'organisation:b1' }] });
    expect(wholeOf(answer)).toMatchObject({ actors: [5, 5], ties: [5, 6], unlinkedGroupPairs: [1, 0] });
    // a1–b1 and a2–b1, each ½ · 1 by the weights of Newman: 1; only a2–b1 is left for x to join. Reach of a1: 1 + 1 + 1/2 + 1/3 of 4 before, 1 + 1 + 1 + 1/2 after.
    expect(figuresOf(answer, 'x').bridging).toEqual([1, 0.5]);
    expect(figuresOf(answer, 'a1').reach[0]).toBeCloseTo((2 + 1 / 2 + 1 / 3) / 4, 12);
    expect(figuresOf(answer, 'a1').reach[1]).toBeCloseTo(3.5 / 4, 12);
    expect(answer.lostContact).toEqual([]);
  });

  test('an added tie counts also where a tie needs two things', async () => {
    const add = [{ a: 'organisation:a1', b: 'organisation:b1' }];
    expect(wholeOf(await ask({ network: { minimum: 2 }, add })).ties).toEqual([1, 2]);
  });

  test('a project brings in who was in nothing, with its group', async () => {
    const members = ['organisation:y', 'organisation:b2'];
    const answer = await ask({ project: { name: 'New', members } });
    expect(wholeOf(answer)).toMatchObject({ actors: [5, 6], ties: [5, 6] });
    const y = answer.actors.find(({ actor }) => actor.name === 'y');
    expect(answer.groups[y!.actor.group!]).toEqual({ key: 'region:lakes', name: 'lakes', size: 2 });
    expect(figuresOf(answer, 'y').partners).toEqual([null, 1]);
  });

  test('nothing is written: the same list as before', async () => {
    const snapshot = await bridgeFacts().snapshot();
    const list = () => bridges(snapshot, BridgesRequest.parse({}), plainTools);
    const before = JSON.stringify(await list());
    await whatIf(snapshot, WhatIfRequest.parse({ remove: ['organisation:x'] }), plainTools);
    expect(JSON.stringify(await list())).toBe(before);
  });

  test.each([
    [{ remove: ['organisation:y'] }, /no actor of this network/],
    [{ add: [{ a: 'organisation:a1', b: 'organisation:a1' }] }, /cannot be tied to itself/],
    [{ add: [{ a: 'organisation:a1', b: 'organisation:no' }] }, /no organisation "organisation:no"/],
    [
      { remove: ['organisation:a1'], add: [{ a: 'organisation:a1', b: 'organisation:b1' }] },
      /taken out and added at once/,
    ],
  ])('%j is refused in words', async (request, message) => {
    await expect(ask(request)).rejects.toThrow(message);
  });
});

describe('before and after', () => {
  const facts = () =>
    new Facts()
      .document('001')
      .document('002')
      .entity('project', 'p', { kind: 'project' })
      .entity('project', 'q', { kind: 'project' })
      .members('project:p', 'a b', { evidence: onLine('001') })
      .members('project:q', 'a c', { evidence: onLine('002') })
      .members('project:q', 'b', { evidence: [...onLine('001'), ...onLine('002')] })
      .cluster('k', 'c');

  const compare = async (request: Partial<z.input<typeof ChangeRequest>> = {}) => {
    const answer = change(
      await facts().snapshot(),
      ChangeRequest.parse({
        before: { by: 'documents', documents: ['001'] },
        after: { by: 'documents', documents: ['002'] },
        ...request,
      }),
    );
    const name = (i: number) => answer.actors[i].name;
    return { answer, found: answer.ties.map((tie) => `${name(tie.a)}–${name(tie.b)} ${tie.change}`) };
  };

  test('ties formed, kept and lost between two documents', async () => {
    // 001: a, b in p and b in q. 002: a, b, c in q.
    const { answer, found } = await compare();
    expect(found).toEqual(['a–b kept', 'a–c formed', 'b–c formed']);
    expect(answer.counts).toEqual({ formed: 2, kept: 1, lost: 0 });
    expect(answer.ties[0].via.map(({ name }) => name)).toEqual(['p', 'q']);
    expect(answer.actors.map(({ name, inBefore, inAfter }) => [name, inBefore, inAfter])).toEqual([
      ['a', true, true],
      ['b', true, true],
      ['c', false, true],
    ]);
  });

  test('the other way round what was formed is lost', async () => {
    const { found } = await compare({
      before: { by: 'documents', documents: ['002'] },
      after: { by: 'documents', documents: ['001'] },
    });
    expect(found).toEqual(['a–b kept', 'a–c lost', 'b–c lost']);
  });

  test('of a group only the ties of its members', async () => {
    const { found } = await compare({ group: { by: 'cluster', id: 'cluster:k' } });
    expect(found).toEqual(['a–c formed', 'b–c formed']);
  });

  test('between two periods', async () => {
    const answer = change(
      await bridgeFacts().snapshot(),
      ChangeRequest.parse({
        before: { by: 'period', period: { until: '2021-06' } },
        after: { by: 'period', period: { from: '2021-06' } },
      }),
    );
    // a1, a2 and x lose p1, which ended in 2020; b1–b2 go on; x–b1 bears no date, so nobody knows in which it was.
    expect(answer.counts).toEqual({ formed: 0, kept: 1, lost: 3 });
    expect(answer.meta.linking.undatedOut).toBe(2);
    const kept = answer.ties.find(({ before, after }) => before === 1 && after === 2);
    expect(answer.actors[kept!.a].name).toBe('b1');
  });
});
