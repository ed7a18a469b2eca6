import { describe, expect, test } from '@jest/globals';
import { EMBEDDEDNESS_KEYS } from '@sidos/api/model';
import type { Choices } from '../../client/src/desks/embeddedness/choiceTypes.ts';
import {
  readChoices,
  readSet,
  readSlice,
  writeChoices,
  writeSet,
  writeSlice,
} from '../../client/src/desks/embeddedness/choices.ts';
import { deskLink } from '../../client/src/desks/frame/link.ts';
import { sentencesOf, tiesOut } from '../../client/src/desks/embeddedness/sentences.ts';
import {
  earlierAndLater,
  middleYear,
  suggestedGroups,
  untilAndAfter,
} from '../../client/src/desks/embeddedness/suggestions.ts';
import { figure, member, percent } from './embeddedness-fixture.ts';
import { smallDataset } from './fixture.ts';
import { LANGUAGES, speaking } from './languages.ts';

const english = speaking('en');
const t = english.getFixedT('en', 'embeddedness');

describe('the address of the desk', () => {
  const choices: Choices = {
    ...readChoices({}),
    group: { by: 'cluster', id: 'cluster:luova', wide: true },
    comparison: { by: 'kind', kind: 'regional council' },
    grouping: { by: 'clusters', wide: false },
    seed: 7,
    runs: 250,
    tab: 'change',
    colour: false,
    size: 'reach',
    behind: 'repeated',
    table: false,
    sort: { key: 'depth', down: true },
    several: { by: 'region', level: 'municipality' },
    rank: { key: 'ei_index', down: false },
    figure: 'depth',
    before: { by: 'documents', documents: ['001', '004'] },
    after: { by: 'period', period: { from: '2019', until: '2021-05' } },
    show: 'lost',
    whole: true,
  };
  test('gives back every choice that was written', () => {
    const params = Object.fromEntries(
      Object.entries(writeChoices(choices)).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    expect(readChoices(params)).toEqual(choices);
  });
  test('is short: what is as at first is not in it', () => {
    expect(Object.values(writeChoices(readChoices({}))).filter((text) => text !== null)).toEqual([]);
  });
  test.each([
    'cluster:luova',
    'wide:cluster:luova',
    'region:lappi',
    'project:silta',
    'kind:regional council',
    'rest',
  ])('knows the set %s', (text) => {
    expect(writeSet(readSet(text)!)).toBe(text);
  });
  test.each(['', 'person:anna', 'nothing'])('takes %p for no set', (text) => {
    expect(readSet(text)).toBeNull();
  });
  test.each(['documents:001,004', 'period:2015~', 'period:~2018-06', 'period:~'])(
    'knows the state %s',
    (text) => {
      expect(writeSlice(readSlice(text)!)).toBe(text);
    },
  );
  test('takes a wrong number, tab or date for what it is at first', () => {
    const read = readChoices({
      'embeddedness.runs': '5',
      'embeddedness.seed': 'x',
      'embeddedness.tab': 'all',
      'embeddedness.group': 'rest',
      'embeddedness.before': 'documents:',
      'embeddedness.after': 'period:yesterday~2020',
    });
    expect(read).toMatchObject({ runs: 100, seed: 1, tab: 'sheet', group: null, before: null });
    expect(read.after).toEqual({ by: 'period', period: { until: '2020' } });
  });
  test('that runs it again names nobody and no place on the stage', () => {
    const view = {
      people: 'initials' as const,
      params: { 'embeddedness.tab': 'members', 'bridges.tab': 'list' },
    };
    expect(deskLink('embeddedness', view, { origin: 'http://localhost:4400' })).toBe(
      'http://localhost:4400/?panel=embeddedness&people=initials&embeddedness.tab=members',
    );
  });
});

describe('a figure read out', () => {
  const context = {
    comparison: 'everyone else',
    isRest: true,
    inside: { ties: 4, members: 5, tied: 5, absent: 0, qap: 0.01, largest: null },
    outside: 1,
    nameOf: (id: string) => id,
    depthMeasure: 'k_component_level',
    language: 'en',
    percent,
  } as const;
  test('says what it is, how it stands to sizes and to members drawn by lot; the rest is for reading only', () => {
    expect(sentencesOf(t, figure({}), context)).toEqual([
      'Its members have 4 ties among themselves and 1 to others.',
      'Beside it, for reading: everyone else, 0.2.',
      'Sizes alone would give 0.',
      'It is more inward than as many members drawn by lot (-0.3 to 0.3).',
      '1 % of such draws have as many ties inside, or more (QAP).',
    ]);
  });
  test('never gives a verdict against the rest, nor shows it the same number from the other side', () => {
    for (const key of EMBEDDEDNESS_KEYS) {
      const all = sentencesOf(t, figure({ key, random: null, labels: null }), context).join(' ');
      expect(all).not.toMatch(/than everyone else|from everyone else|same as everyone/);
      if (key === 'density_outside') expect(all).not.toContain('everyone else');
    }
  });
  test('differs from a named group only beyond what exchanging the members gives', () => {
    const named = { ...context, comparison: 'the others', isRest: false };
    const difference = { low: -0.5, mean: 0, high: 0.5 };
    expect(sentencesOf(t, figure({ difference }), named)[1]).toBe(
      'The group is more inward than the others (0.2): exchanging members by lot does not give as much.',
    );
    expect(sentencesOf(t, figure({ difference: { ...difference, low: -0.9 } }), named)[1]).toBe(
      'It differs from the others (0.2) no more than exchanging members by lot gives.',
    );
  });
  test('says of what it is counted: all members and the tied, means of some, the thing behind most', () => {
    const thing = { id: 'project:p', type: 'project', name: 'P', kind: null } as const;
    const inside = { ...context.inside, ties: 7, tied: 8, members: 10, absent: 7 };
    const counted = { ...context, inside: { ...inside, largest: { thing, members: 4, ties: 6 } } };
    const density = sentencesOf(t, figure({ key: 'density_inside' }), counted);
    // 8 · 7 / 2 and 17 · 16 / 2 pairs.
    expect(density).toContain('7 of 28 pairs of the 8 tied, 7 of 136 of all 17 members.');
    expect(density.join(' ')).toContain('6 of the 7 ties inside come from project:p');
    expect(sentencesOf(t, figure({ key: 'participation', known: 3 }), counted)).toContain(
      'Mean of 3 of 10 members.',
    );
  });
  test('what chance gives is no finding', () => {
    const within = figure({ key: 'repeated', group: { value: 0.4 }, expected: null });
    expect(sentencesOf(t, { ...within, random: { low: 0.3, mean: 0.4, high: 0.4 } }, context).at(-1)).toBe(
      'It lies within what random networks give (0.3 to 0.4).',
    );
  });
  test('tells depth by how many must leave, or by partners where it is the core', () => {
    const depth = figure({
      key: 'depth',
      group: { value: 2.5 },
      expected: null,
      random: null,
      labels: null,
      comparison: { value: null },
    });
    expect(sentencesOf(t, depth, context)).toEqual([
      'Half of the members stand in a part that takes at least 2 leaving to cut apart, or deeper.',
    ]);
    expect(sentencesOf(t, depth, { ...context, depthMeasure: 'core_number' })[0]).toContain(
      'at least 2 partners',
    );
    expect(sentencesOf(t, { ...depth, group: { value: 0 } }, context)[0]).toContain('no ties');
  });
  test('says nothing of what is not defined', () => {
    expect(sentencesOf(t, figure({ group: { value: null, absence: 'small-group' } }), context)).toEqual([]);
  });
  test('counts the ties to others of each member', () => {
    expect(tiesOut([member('a', 2, 3), member('b', 1, 0), member('c', 1, 0)])).toBe(3);
  });
  test.each(LANGUAGES)('is whole in %s, whichever way it stands', (language) => {
    const translate = speaking(language).getFixedT(language, 'embeddedness');
    for (const key of EMBEDDEDNESS_KEYS) {
      for (const value of [0.1, 0.9]) {
        const all = sentencesOf(
          translate,
          figure({
            key,
            group: { value },
            comparison: { value: 0.5 },
            labels: { low: 0.4, mean: 0.5, high: 0.6 },
            random: { low: 0.4, mean: 0.5, high: 0.6 },
            difference: { low: -0.1, mean: 0, high: 0.1 },
          }),
          { ...context, isRest: false, language },
        );
        expect(all).toHaveLength(key === 'ei_index' ? 5 : 4);
        expect(all.join(' ')).not.toMatch(/\{\{|sentence\./);
      }
    }
  });
});

describe('what to begin with', () => {
  test('clusters with five organisations or more, the largest first', () => {
    const base = smallDataset();
    const organisations = Array.from({ length: 5 }, (_, i) => `organisation:o${i}`);
    const id = [...organisations, 'person:p', 'cluster:large', 'cluster:small'];
    const type = id.map((one) => one.slice(0, one.indexOf(':')) as 'organisation');
    const from = [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 5];
    const to = [6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7];
    const groups = suggestedGroups({
      nodes: { ...base.nodes, id, type },
      ties: { ...base.ties, from, to, type: from.map(() => 'PARTICIPATES_IN' as const) },
    });
    // The smaller has four organisations and a person.
    expect(groups).toEqual([{ by: 'cluster', id: 'cluster:large', wide: false }]);
  });
  test('documents in two halves by date; classifications tell of no ties', () => {
    const states = earlierAndLater([
      { number: '000', date: '2026-03-25', kind: 'minutes' },
      { number: '002', date: '2021', kind: 'summaries' },
      { number: '004', date: '2017-05', kind: 'report' },
      { number: 'FI', date: '2026', kind: 'classification' },
      { number: '009', date: null, kind: null },
    ]);
    expect(states).toEqual({
      before: { by: 'documents', documents: ['004'] },
      after: { by: 'documents', documents: ['000', '002'] },
    });
    expect(earlierAndLater([{ number: '000', date: '2026', kind: null }])).toBeNull();
  });
  test('the year that divides what bears a date', () => {
    // Projects of the fixture begin in 2016 and 2020.
    expect(middleYear(smallDataset())).toBe(2016);
    expect(untilAndAfter(2016)).toEqual({
      before: { by: 'period', period: { until: '2016' } },
      after: { by: 'period', period: { from: '2017' } },
    });
  });
});
