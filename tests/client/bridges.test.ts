import { describe, expect, test } from '@jest/globals';
import { USUAL_NETWORK, type BrokerAnswer, type ProjectionAnswer } from '@sidos/api/model';
import type { Words } from '../../client/src/i18n/useWords.ts';
import { LOSES, lightOfBroker } from '../../client/src/desks/bridges/brokerLight.ts';
import { leaders } from '../../client/src/desks/bridges/leaders.ts';
import { paintSizes, paintTrial } from '../../client/src/desks/bridges/paint.ts';
import { groupColours, paintGroups } from '../../client/src/desks/frame/paint/groups.ts';
import { behind, emptyPairs, placesOf, tiesBetween } from '../../client/src/desks/bridges/pairs.ts';
import { sentencesOf } from '../../client/src/desks/bridges/sentences.ts';
import { actor, answer, data, groups, meta, names, palette } from './bridges-fixture.ts';
import { LANGUAGES, speaking } from './languages.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';

describe('groups without a tie', () => {
  test('come with the most possible ties first; whoever belongs to both joins them', () => {
    expect(emptyPairs(answer).map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });
  test('are found by key, also where the address names a group that is gone', () => {
    expect(placesOf(groups, ['region:uusimaa', 'region:lappi'])).toEqual([1, 0]);
    expect(placesOf(groups, ['region:uusimaa', 'region:gone'])).toBeNull();
  });
});

describe('the ties between two groups', () => {
  const projection: ProjectionAnswer = {
    meta,
    groups,
    actors: [actor('alfa', 0), actor('beeta', 0), actor('gamma', 1)],
    shared: [
      { id: 'project:silta', type: 'project', name: 'SILTA', kind: null },
      { id: 'project:idea', type: 'project', name: 'IDEA', kind: null },
    ],
    ties: {
      a: [0, 0, 1],
      b: [1, 2, 2],
      count: [1, 1, 1],
      newman: [1, 0.5, 1],
      perMember: [0.5, 0.5, 0.5],
      jaccard: [1, 1, 1],
      via: [[0], [1], [1]],
    },
  };
  const inFinnish = { compare: compareIn('fi'), nameOf: ({ name }: { name: string }) => name };

  test('stand with the first group on the left and the strongest first', () => {
    expect(tiesBetween(projection, 1, 0, inFinnish).map(({ a, b, weight }) => [a, b, weight])).toEqual([
      [2, 1, 1],
      [2, 0, 0.5],
    ]);
    expect(tiesBetween(projection, 0, 0, inFinnish)).toHaveLength(1);
  });
  test('rest on relations of the data, with their documents', () => {
    const found = behind(data, ['organisation:alfa', 'organisation:gamma'], ['project:idea']);
    expect(found.ties).toHaveLength(2);
    expect(
      found.ties.every((id) => data.ties.to[data.tieIndexOf.get(id)!] === data.indexOf.get('project:idea')),
    ).toBe(true);
    expect(behind(data, ['organisation:gone'], ['project:gone'])).toEqual({ ties: [], documents: [] });
  });
});

describe('the colours of the desk', () => {
  const actors = answer.rows.map((row) => row.actor);
  const words = {
    noGroup: 'none',
    several: 'several',
    otherGroups: 'others',
    outside: 'outside',
    group: names.group,
  };
  test('give every entity of the data a colour that the legend names, and the counts add up', () => {
    const { colours, legend } = paintGroups(actors, groups, data.nodes.id, palette, words);
    expect(colours.size).toBe(data.nodeCount);
    expect(colours.get('organisation:alfa')).toBe(colours.get('organisation:beeta'));
    expect(colours.get('organisation:gamma')).toBe(palette.none);
    const known = new Set(legend.map(({ colour }) => colour));
    expect([...colours.values()].every((colour) => known.has(colour))).toBe(true);
    expect(legend.find(({ label }) => label === 'outside')?.count).toBe(data.nodeCount - 3);
  });
  test('who sits in several groups has a colour of its own, and every group counts it', () => {
    const seated = [actor('alfa', 0), actor('beeta', null, [0, 1]), actor('gamma', 1)];
    const { colours, legend } = paintGroups(seated, groups, data.nodes.id, palette, words);
    expect(colours.get('organisation:beeta')).toBe(palette.several);
    expect(legend.map(({ label, count }) => [label, count])).toEqual([
      ['Lappi', 2],
      ['Uusimaa', 1],
      ['Kainuu', 1],
      ['several', 1],
      ['outside', data.nodeCount - 3],
    ]);
  });
  test('leave all but eight groups grey, the largest first', () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ key: `region:${i}`, name: `${i}`, size: i }));
    const colours = groupColours(many, palette);
    expect(colours.filter((colour) => colour === palette.other)).toHaveLength(2);
    expect(colours[9]).toBe(palette.groups[0]);
    expect(colours[0]).toBe(palette.other);
  });
  test('single out the two groups that are looked at', () => {
    const colours = groupColours(groups, palette, [1, 2]);
    expect(colours[0]).toBe(palette.other);
    expect(new Set(colours).size).toBe(3);
  });
  test('size by the measure asked for; undefined is the smallest, not a gap', () => {
    expect(paintSizes(answer.rows, 'liaison')?.get('organisation:gamma')).toBe(0);
    expect(paintSizes(answer.rows, 'losesContact')?.get('organisation:alfa')).toBe(2);
    expect(paintSizes(answer.rows, 'usual')).toBeNull();
  });
  test('tell who is taken out from who loses contact', () => {
    const { colours, legend } = paintTrial(
      { gone: ['organisation:alfa'], lost: ['organisation:beeta'], touched: [] },
      data.nodes.id,
      answer.rows.map(({ actor: { id } }) => id),
      palette,
      { gone: 'gone', lost: 'lost', touched: 'touched', unchanged: 'same', outside: 'outside' },
    );
    expect(colours.get('organisation:alfa')).not.toBe(colours.get('organisation:beeta'));
    expect(legend.map(({ label, count }) => [label, count])).toEqual([
      ['gone', 1],
      ['lost', 1],
      ['same', 1],
      ['outside', data.nodeCount - 3],
    ]);
  });
});

describe('the broker card', () => {
  const broker: BrokerAnswer = {
    meta,
    groups,
    actor: actor('alfa', 0),
    row: answer.rows[0],
    roles: [],
    partners: [
      {
        other: actor('gamma', 1),
        count: 1,
        newman: 1,
        via: [{ id: 'project:idea', type: 'project', name: 'IDEA', kind: null, documents: ['002'] }],
      },
    ],
    strangers: { pairs: 0, shown: [] },
    reaches: [
      { group: 1, partners: 1, things: [{ id: 'project:idea', type: 'project', name: 'IDEA', kind: null }] },
    ],
    onlyLink: [{ a: 0, b: 1, partnersA: [], partnersB: [actor('gamma', 1)] }],
    losesContact: [[actor('beeta', 0)]],
  };
  const words: Pick<Words, 'amount' | 'list'> = {
    amount: (what, count) => `${count} ${what}`,
    list: (items) => items.join(' and '),
  };
  test('lights what loses contact, or what carries the only link, and nothing for a part that is not there', () => {
    expect(lightOfBroker(data, broker, LOSES).lit).toEqual(
      new Set(['organisation:alfa', 'organisation:beeta']),
    );
    const pair = lightOfBroker(data, broker, '0');
    expect(pair.lit).toEqual(new Set(['organisation:alfa', 'organisation:gamma', 'project:idea']));
    expect(pair.litTies?.size).toBe(2);
    expect(lightOfBroker(data, broker, '7')).toEqual({});
  });
  test.each(LANGUAGES)('speaks in whole sentences (%s)', (language) => {
    const t = speaking(language).getFixedT(language, 'bridges');
    const sentences = sentencesOf(t, language, words, names, broker);
    expect(sentences).toHaveLength(8);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+[.]$/);
    expect(sentences.at(-1)).toContain(language === 'en' ? '2.3' : '2,3');
  });
  test('begins with which groups it connects, and through what', () => {
    const t = speaking('en').getFixedT('en', 'bridges');
    expect(sentencesOf(t, 'en', words, names, broker).slice(0, 2)).toEqual([
      'Connects Lappi with Uusimaa.',
      'Most of that through project:idea.',
    ]);
    const reaches = [1, 2, 1, 2].map((group) => ({ ...broker.reaches[0], group }));
    expect(sentencesOf(t, 'en', words, names, { ...broker, reaches })[0]).toBe(
      'Connects Lappi with Uusimaa, Kainuu and 2 others.',
    );
  });
  test('says nothing of roles for an actor without a group', () => {
    const t = speaking('en').getFixedT('en', 'bridges');
    const alone = sentencesOf(t, 'en', words, names, { ...broker, row: answer.rows[2] });
    expect(alone.join(' ')).not.toMatch(/null|pairs of partners|alone connects/);
    expect(alone).toContain('Without it nobody loses contact.');
  });
  test('names shared things by their type only where there is one type', () => {
    const t = speaking('en').getFixedT('en', 'bridges');
    const mixed = { ...meta, network: { ...USUAL_NETWORK, through: ['project', 'event'] as const } };
    expect(sentencesOf(t, 'en', words, names, broker)[2]).toBe('Works with 3 organisation in 2 project.');
    expect(
      sentencesOf(t, 'en', words, names, {
        ...broker,
        meta: { ...mixed, network: { ...mixed.network, through: [...mixed.network.through] } },
      })[2],
    ).toBe('Works with 3 organisation in 2 shared things.');
  });
});

describe('who leads a measure', () => {
  test('is never someone with nothing', () => {
    expect(leaders(answer.rows, 'joins').map(({ value }) => value)).toEqual([5 / 4]);
  });
});
