import { describe, expect, test } from '@jest/globals';
import { type NetworkDefinition, ProjectionRequest } from '@sidos/api/model';
import type { z } from 'zod';
import type { Snapshot } from '../../../api/src/graph/snapshot.ts';
import { projectionAnswer } from '../../../api/src/graph/analysis/projection-answer.ts';
import { Facts, onLine } from '../../support/snapshots.ts';
import { bridgeFacts, short } from './network.ts';

function project(snapshot: Snapshot, network: z.input<typeof NetworkDefinition> = {}) {
  return projectionAnswer(snapshot, ProjectionRequest.parse({ network }));
}

/** Ties as `a–b`, with the number of shared things where it is more than one. */
function ties({ actors, ties: { a, b, count } }: ReturnType<typeof project>): string[] {
  const name = (i: number) => short(actors[i].id);
  return a.map((i, e) => `${name(i)}–${name(b[e])}${count[e] > 1 ? ` ${count[e]}` : ''}`);
}

describe('organisations through projects, as it is by default', () => {
  test('those who share a project are tied; who takes part in nothing is no actor', async () => {
    const answer = project(await bridgeFacts().snapshot());
    expect(answer.actors.map(({ id }) => short(id))).toEqual(['a1', 'a2', 'b1', 'b2', 'x']);
    expect(ties(answer)).toEqual(['a1–a2', 'a1–x', 'a2–x', 'b1–b2 2', 'b1–x']);
    expect(answer.meta).toMatchObject({ actors: 5, ties: 5, version: 'test', seed: null, ungrouped: null });
  });

  test('a tie names the projects behind it and its strength under each weighting', async () => {
    const { ties: columns, shared, actors } = project(await bridgeFacts().snapshot());
    const b1b2 = columns.a.findIndex((a, e) => `${actors[a].name}${actors[columns.b[e]].name}` === 'b1b2');
    expect(columns.via[b1b2].map((thing) => shared[thing].id)).toEqual(['project:p3', 'project:p4']);
    // Two projects of two: Newman 1 + 1, per member 1/2 + 1/2; of the three projects of b1 and two of b2, two shared: 2/3.
    expect([columns.newman[b1b2], columns.perMember[b1b2], columns.jaccard[b1b2]]).toEqual([2, 1, 2 / 3]);
    // p1 has three members: 1/2 and 1/3; of the projects of a1 (p1, p5) and a2 (p1) one of two is shared.
    expect([columns.newman[0], columns.perMember[0], columns.jaccard[0]]).toEqual([1 / 2, 1 / 3, 1 / 2]);
  });

  test('who only funds is no actor, who also takes part is', async () => {
    const facts = bridgeFacts().organisation('f').tie('FUNDS', 'organisation:f', 'project:p1');
    expect(project(await facts.snapshot()).actors.map(({ name }) => name)).not.toContain('f');
    const both = facts.members('project:p2', 'f');
    expect(ties(project(await both.snapshot()))).toContain('f–x');
  });
});

describe('what counts', () => {
  test('a cap leaves large projects out, says how many, and keeps their members', async () => {
    const answer = project(await bridgeFacts().snapshot(), { cap: 2 });
    expect(ties(answer)).toEqual(['b1–b2 2', 'b1–x']);
    expect(answer.meta.actors).toBe(5);
    expect(answer.meta.linking).toMatchObject({ used: 3, overCap: 1, undated: 1 });
  });

  test('a tie may need a least number of shared things', async () => {
    expect(ties(project(await bridgeFacts().snapshot(), { minimum: 2 }))).toEqual(['b1–b2 2']);
  });

  test('a period keeps what overlaps it and what bears no date', async () => {
    const snapshot = await bridgeFacts().snapshot();
    const until2020 = project(snapshot, { period: { until: '2020-12-31' } });
    expect(ties(until2020)).toEqual(['a1–a2', 'a1–x', 'a2–x', 'b1–x']);
    expect(until2020.meta.linking.undated).toBe(1);
    expect(ties(project(snapshot, { period: { from: '2022-02' } }))).toEqual(['b1–b2', 'b1–x']);
    // p1 begins in March 2019: its first day is in, the day before is not.
    expect(ties(project(snapshot, { period: { until: '2019-03-01' } }))).toContain('a1–a2');
    expect(ties(project(snapshot, { period: { until: '2019-02-28' } }))).not.toContain('a1–a2');
  });

  test('the dates of a tie count before those of the project', async () => {
    const facts = new Facts().project('p', 'a', { start: '2010', end: '2020' });
    facts.members('project:p', 'b', { since: '2018' }).members('project:p', 'c', { asOf: '2012-05' });
    const snapshot = await facts.snapshot();
    expect(ties(project(snapshot, { period: { from: '2019' } }))).toEqual(['a–b']);
    expect(ties(project(snapshot, { period: { until: '2012' } }))).toEqual(['a–c']);
  });

  test('roles, documents and certainty ask of the participation', async () => {
    const facts = new Facts()
      .document('001')
      .document('002')
      .project('p', 'a')
      .members('project:p', 'b', { role: 'lead', evidence: onLine('001') })
      .members('project:p', 'c', { role: 'lead', evidence: onLine('002', 'implied') })
      .members('project:p', 'd', { role: 'partner', evidence: onLine('001') });
    const snapshot = await facts.snapshot();
    expect(ties(project(snapshot, { roles: ['lead'] }))).toEqual(['b–c']);
    expect(ties(project(snapshot, { documents: ['001'] }))).toEqual(['b–d']);
    expect(ties(project(snapshot, { certainty: ['implied'] }))).toEqual([]);
    expect(ties(project(snapshot, { documents: ['001', '002'], certainty: ['stated'] }))).toEqual(['b–d']);
  });

  test('a region keeps the actors in it and below it', async () => {
    const snapshot = await bridgeFacts().snapshot();
    expect(ties(project(snapshot, { regions: ['region:north'] }))).toEqual(['a1–a2']);
    expect(ties(project(snapshot, { regions: ['region:finland'] }))).toHaveLength(5);
  });
});

describe('other actors and other things', () => {
  const facts = () =>
    bridgeFacts()
      .entity('person', 'maija')
      .entity('person', 'olli')
      .tie('AFFILIATED_WITH', 'person:maija', 'organisation:a1')
      .tie('AFFILIATED_WITH', 'person:maija', 'organisation:b1')
      .tie('AFFILIATED_WITH', 'person:olli', 'organisation:b1')
      .entity('event', 'meeting', { date: '2026-03-25' })
      .tie('PARTICIPATES_IN', 'person:maija', 'event:meeting', { role: 'chair' })
      .cluster('other', 'b2 x')
      .tie('COVERS', 'project:p2', 'region:north')
      .tie('COVERS', 'project:p2', 'region:south');

  test('organisations share a person', async () => {
    expect(ties(project(await facts().snapshot(), { through: ['person'] }))).toEqual(['a1–b1']);
  });

  test('people share an organisation', async () => {
    const answer = project(await facts().snapshot(), {
      actors: 'person',
      through: ['organisation', 'event'],
    });
    expect(ties(answer)).toEqual(['maija–olli']);
  });

  test('clusters share a member', async () => {
    const answer = project(await facts().snapshot(), { actors: 'cluster', through: ['organisation'] });
    expect(ties(answer)).toEqual(['other–theme']);
    expect(answer.shared.map(({ name }) => name)).toEqual(['b2']);
  });

  test('regions share a project, and everything below counts for the level asked for', async () => {
    const snapshot = await facts()
      .region('town', 'municipality', 'lakes')
      .tie('LOCATED_IN', 'project:p2', 'region:town')
      .snapshot();
    const answer = project(snapshot, { actors: 'region' });
    expect(ties(answer)).toEqual(['lakes–north', 'lakes–south', 'north–south']);
    expect(ties(project(snapshot, { actors: 'region', level: 'municipality' }))).toEqual([]);
  });

  test('parts share their whole, which is no actor because of them', async () => {
    const snapshot = await new Facts()
      .organisation('whole')
      .organisation('a')
      .organisation('b')
      .tie('PART_OF', 'organisation:a', 'organisation:whole')
      .tie('PART_OF', 'organisation:b', 'organisation:whole')
      .snapshot();
    expect(ties(project(snapshot, { through: ['organisation'], fold: false }))).toEqual(['a–b']);
    // Where parts count as their whole there is nobody else left to share it.
    expect(ties(project(snapshot, { through: ['organisation'] }))).toEqual([]);
  });
});

describe('parts count as their whole', () => {
  /** A project with two work packages; a hub of a; b in the project and in both packages. */
  const facts = () =>
    new Facts()
      .project('p', 'a b')
      .project('w1', 'a b hub', { kind: 'work package' })
      .project('w2', 'b c', { kind: 'work package' })
      .tie('PART_OF', 'project:w1', 'project:p', { nature: 'work package' })
      .tie('PART_OF', 'project:w2', 'project:p', { nature: 'work package' })
      .tie('PART_OF', 'organisation:hub', 'organisation:a', { nature: 'unit' });

  test('a project and its own parts are one meeting, and nobody meets its own unit', async () => {
    const answer = project(await facts().snapshot());
    expect(ties(answer)).toEqual(['a–b', 'a–c', 'b–c']);
    expect(answer.shared.map(({ name }) => name)).toEqual(['p']);
    expect(answer.meta.linking).toMatchObject({ used: 1, parts: 2, units: 1 });
  });

  test('unless they are to stand for themselves', async () => {
    const answer = project(await facts().snapshot(), { fold: false });
    expect(ties(answer)).toEqual(['a–b 2', 'a–hub', 'b–c', 'b–hub']);
    expect(answer.meta.linking).toMatchObject({ used: 3, parts: 0, units: 0 });
  });

  test('an idea under a programme is no part of it, and an event of a project is none of the work', async () => {
    const snapshot = await new Facts()
      .project('programme', 'a b', { kind: 'programme' })
      .project('idea', 'a b', { kind: 'idea' })
      .entity('event', 'day')
      .members('event:day', 'a b')
      .tie('PART_OF', 'project:idea', 'project:programme', { nature: 'under programme' })
      .tie('PART_OF', 'event:day', 'project:programme')
      .snapshot();
    expect(ties(project(snapshot, { through: ['project', 'event'] }))).toEqual(['a–b 3']);
  });

  test('parts of each other count as one of them', async () => {
    const snapshot = await new Facts()
      .project('p', 'a b')
      .project('q', 'b c')
      .tie('PART_OF', 'project:p', 'project:q')
      .tie('PART_OF', 'project:q', 'project:p')
      .snapshot();
    expect(ties(project(snapshot))).toEqual(['a–b', 'a–c', 'b–c']);
  });
});

describe('what the ties rest on', () => {
  const status = (is: string, asOf?: string) => ({
    is,
    document: '900',
    lines: [1],
    certainty: 'stated',
    ...(asOf && { asOf }),
  });
  const facts = () =>
    new Facts()
      .project('done', 'a b', { statuses: [status('planned', '2019'), status('ended', '2021')] })
      .project('wish', 'a b c d', { kind: 'idea', statuses: [status('applied')] })
      .project('plan', 'd e', { statuses: [status('planned')] })
      .project('frame', 'e f', { kind: 'programme' })
      .project('silent', 'f g');

  test('is counted by sort: by the last status, an idea that nothing came of as an idea', async () => {
    const { meta } = project(await facts().snapshot());
    // wish makes 6 of 9 ties, one of which, a–b, rests on done as well.
    expect(meta.ties).toBe(9);
    expect(meta.basis.only).toEqual([
      { sort: 'idea', ties: 5 },
      { sort: 'programme', ties: 1 },
      { sort: 'planned', ties: 1 },
      { sort: 'unstated', ties: 1 },
    ]);
    expect(meta.basis.largest).toMatchObject({ thing: { name: 'wish' }, members: 4, ties: 6 });
  });

  test('and can be chosen by sort', async () => {
    const snapshot = await facts().snapshot();
    expect(ties(project(snapshot, { projects: ['carried'] }))).toEqual(['a–b']);
    expect(ties(project(snapshot, { projects: ['planned', 'unstated'] }))).toEqual(['d–e', 'f–g']);
  });

  test('a thing may be left out by its id, and one that is not there is refused', async () => {
    const snapshot = await facts().snapshot();
    expect(ties(project(snapshot, { without: ['project:wish'] }))).toEqual(['a–b', 'd–e', 'e–f', 'f–g']);
    expect(() => project(snapshot, { without: ['project:gone'] })).toThrow(/no "project:gone" to leave out/);
  });
});

describe('what bears no date, and who has no tie', () => {
  test('an undated thing is kept, takes the date of its documents, or is left out', async () => {
    const snapshot = await new Facts()
      .entity('document', '001', { number: '001', title: 'one', lineCount: 9, date: '2020-05' })
      .project('p', '')
      .members('project:p', 'a b', { evidence: onLine('001') })
      .project('q', 'c d', { start: '2019', end: '2019' })
      .snapshot();
    const ask = (undated: 'keep' | 'source' | 'leave', period = {}) => project(snapshot, { undated, period });
    expect(ties(ask('keep', { from: '2021' }))).toEqual(['a–b']);
    expect(ties(ask('source', { from: '2021' }))).toEqual([]);
    expect(ties(ask('source', { from: '2020-05', until: '2020-05' }))).toEqual(['a–b']);
    expect(ask('source').meta.linking).toMatchObject({ undated: 0, bySource: 1, undatedOut: 0 });
    expect(ties(ask('leave'))).toEqual(['c–d']);
    expect(ask('leave').meta.linking).toMatchObject({ undated: 0, bySource: 0, undatedOut: 1 });
  });

  test('those without a tie are in where they take part in anything, all in, or all out', async () => {
    const snapshot = await bridgeFacts().project('p6', 'alone').snapshot();
    const names = (alone: 'active' | 'out' | 'all') =>
      project(snapshot, { alone })
        .actors.map(({ id }) => short(id))
        .join(' ');
    expect(names('active')).toBe('a1 a2 alone b1 b2 x');
    expect(names('out')).toBe('a1 a2 b1 b2 x');
    expect(names('all')).toBe('a1 a2 alone b1 b2 x y');
    expect(project(snapshot, { alone: 'all' }).meta.alone).toBe(2);
    expect(ties(project(snapshot, { alone: 'out' }))).toEqual(ties(project(snapshot)));
  });
});

describe('what cannot be', () => {
  test.each([
    [{ actors: 'person' as const, through: ['person' as const] }, /No person can be tied through person/],
    [{ period: { from: '2022', until: '2021' } }, /ends before it begins/],
    [{ documents: ['777'] }, /no document 777/],
    [{ regions: ['region:nowhere'] }, /no region "region:nowhere"/],
  ])('%j is refused in words', async (network, message) => {
    const snapshot = await bridgeFacts().snapshot();
    expect(() => project(snapshot, network)).toThrow(message);
  });
});
