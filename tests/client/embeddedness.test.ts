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
import { sentencesOf, standing, tiesOf } from '../../client/src/desks/embeddedness/sentences.ts';
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
    table: false,
    sort: { key: 'depth', down: true },
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
    inside: 4,
    outside: 1,
    depthMeasure: 'k_component_level',
    language: 'en',
    percent,
  } as const;
  test('says what it is, how it stands to the others, to sizes and to chance', () => {
    expect(sentencesOf(t, figure({}), context)).toEqual([
      'Its members have 4 ties among themselves and 1 to others.',
      'The group is more inward than everyone else (0.2).',
      'Sizes alone would give 0.',
      'It is more inward than chance gives (-0.2 to 0.2).',
    ]);
  });
  test('calls a slight difference none, and what chance gives too no finding', () => {
    const slight = figure({
      key: 'reach',
      group: { value: 0.4 },
      comparison: { value: 0.41 },
      expected: null,
    });
    expect(
      sentencesOf(t, { ...slight, random: { low: 0.3, mean: 0.4, high: 0.4 } }, context).slice(1),
    ).toEqual([
      'That is about the same as everyone else (0.41).',
      'It lies within what chance gives (0.3 to 0.4).',
    ]);
  });
  test('measures slightness on the scale of each figure', () => {
    expect(standing('ei_index', 0.02, -0.02)).toBe('same');
    expect(standing('reach', 0.02, 0.01)).toBe('more');
    expect(standing('dependence', 0, 0)).toBe('same');
    expect(standing('depth', 4, 28)).toBe('less');
  });
  test('tells depth by how many must leave, or by partners where it is the core', () => {
    const depth = figure({
      key: 'depth',
      group: { value: 2.5 },
      expected: null,
      random: null,
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
  test('counts a tie inside once, though both its ends have it', () => {
    expect(tiesOf([member('a', 2, 3), member('b', 1, 0), member('c', 1, 0)])).toEqual({
      inside: 2,
      outside: 3,
    });
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
            random: { low: 0.4, mean: 0.5, high: 0.6 },
          }),
          { ...context, language },
        );
        expect(all).toHaveLength(4);
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
