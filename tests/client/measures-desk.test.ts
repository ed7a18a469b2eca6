import { describe, expect, test } from '@jest/globals';
import { MEASURE_FAMILIES, MeasuresRequest, type SureAnswer } from '@sidos/api/model';
import { measureCatalog } from '../../api/src/graph/analysis/desk-measures.ts';
import { mergeParams } from '../../client/src/desks/frame/choices.ts';
import { readChoices, writeChoices } from '../../client/src/desks/measures/choices.ts';
import type { Choices } from '../../client/src/desks/measures/choiceTypes.ts';
import { deskLink } from '../../client/src/desks/frame/link.ts';
import { nameOfMeasure, picked, pickOf, readPick, writePick } from '../../client/src/desks/measures/pick.ts';
import { correlationOf, ranksUpward, summaryOf } from '../../client/src/desks/measures/statistics.ts';
import { findingsOf } from '../../client/src/desks/measures/sure.ts';
import { readAddress } from '../../client/src/state/address.ts';
import { FIRST_VIEW } from '../../client/src/state/view.ts';

const catalog = measureCatalog().measures;
const names = catalog.map(nameOfMeasure);
const usual = catalog.filter(({ isUsual }) => isUsual).map(nameOfMeasure);

describe('what the desk keeps in the address', () => {
  const changed: Choices = {
    network: MeasuresRequest.parse({ network: { actors: 'person', through: ['event'], cap: 20 } }).network,
    grouping: { by: 'community', seed: 3, resolution: 1.5 },
    seed: 42,
    pick: { base: 'all', more: [], less: ['edge.betweenness_raw'] },
    tab: 'sure',
    sort: { key: 'constraint', down: false },
    axes: ['degree', 'constraint'],
    ranks: true,
    sure: { measure: 'constraint', missing: 0.25, runs: 200 },
    colour: 'value',
    size: 'degree',
    ties: true,
    room: 'most',
    cited: 'v7',
  };
  test('comes back as it was written', () => {
    expect(readChoices(mergeParams({}, writeChoices(changed)))).toEqual(changed);
  });
  test('is nothing while nothing is chosen', () => {
    expect(mergeParams({}, writeChoices(readChoices({})))).toEqual({});
  });
  test('tells no groups from the usual groups', () => {
    expect(readChoices(mergeParams({}, writeChoices({ grouping: null }))).grouping).toBeNull();
    expect(readChoices({}).grouping).toEqual({ by: 'region', level: 'region' });
  });
  test.each<Record<string, string>>([
    { 'measures.seed': '-1' },
    { 'measures.seed': 'NaN' },
    { 'measures.tab': 'other' },
    { 'measures.pick': 'everything,node.degree' },
    { 'measures.colour': 'red' },
    { 'measures.axes': 'degree' },
    { 'measures.groups': 'region:planet' },
  ])('is as at first where %j cannot be read', (params) => {
    expect(readChoices(params)).toEqual(readChoices({}));
  });
  test('keeps runs and share of a mailed link within what the server takes', () => {
    expect(readChoices({ 'measures.sure': 'degree~0.9~99999' }).sure).toEqual({
      measure: 'degree',
      missing: 0.1,
      runs: 100,
    });
  });
});

describe('the choice of measures', () => {
  test('begins with some measures of every idea but the dear ones', () => {
    const families = new Set(catalog.filter(({ isUsual }) => isUsual).map(({ family }) => family));
    expect(MEASURE_FAMILIES.filter((family) => !families.has(family))).toEqual(['prominence', 'communities']);
    expect(usual.length).toBeLessThan(names.length / 2);
  });
  test.each([
    [[], 'none'],
    [names, 'all'],
    [usual, null],
    [usual.filter((name) => name !== 'node.degree'), 'usual,-node.degree'],
    [['node.pagerank'], 'none,node.pagerank'],
    [names.filter((name) => name !== 'node.pagerank'), 'all,-node.pagerank'],
  ])('of %j is written in the shortest way and read back', (chosen, text) => {
    const pick = pickOf(new Set(chosen), catalog);
    expect(writePick(pick)).toBe(text);
    const again = picked(readPick(writePick(pick) ?? undefined), catalog).map(nameOfMeasure);
    expect(again.sort()).toEqual([...chosen].sort());
  });
  test('passes over measures that are no more', () => {
    expect(picked(readPick('none,node.of_yesterday,node.degree'), catalog).map(nameOfMeasure)).toEqual([
      'node.degree',
    ]);
  });
  test('has a measure in every family that it lists', () => {
    const found = new Set(catalog.map(({ family }) => family));
    expect(MEASURE_FAMILIES.filter((family) => !found.has(family))).toEqual([]);
  });
});

describe('the description of values', () => {
  test('has the quartiles and the deviation of other programs', () => {
    // Python: statistics.quantiles(v, n=4, method='inclusive') and statistics.stdev(v), v = [1, 2, 4, 8, 16, 32].
    const summary = summaryOf([32, 1, null, 16, 2, 8, 4])!;
    expect(summary).toMatchObject({
      count: 6,
      missing: 1,
      least: 1,
      lower: 2.5,
      median: 6,
      upper: 14,
      most: 32,
    });
    expect(summary.mean).toBeCloseTo(10.5, 12);
    expect(summary.deviation).toBeCloseTo(11.861_703, 6);
  });
  test('is nothing without values, and has no deviation for a single one', () => {
    expect(summaryOf([null])).toBeNull();
    expect(summaryOf([3])).toMatchObject({ count: 1, median: 3, deviation: null });
  });
  test('shares the mean of ranks among equal values', () => {
    expect(ranksUpward([5, 1, null, 5, 3])).toEqual([3.5, 1, null, 3.5, 2]);
  });
});

describe('how two measures go together', () => {
  test('is Pearson’s and Spearman’s coefficient over those with both values', () => {
    // Anscombe 1973, first of the four sets: r = 0.816421; ρ by hand: Σ d² = 40, 1 − 240 / 1320.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5, null];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68, 1];
    const { count, pearson, spearman } = correlationOf(x, y);
    expect(count).toBe(11);
    expect(pearson).toBeCloseTo(0.816_421, 6);
    expect(spearman).toBeCloseTo(0.818_182, 6);
  });
  test('is undefined where one of them does not vary', () => {
    expect(correlationOf([1, 1, 1], [1, 2, 3])).toEqual({ count: 3, pearson: null, spearman: null });
    expect(correlationOf([1, null], [null, 1])).toEqual({ count: 0, pearson: null, spearman: null });
  });
});

describe('what rank intervals say', () => {
  const actor = (rank: number, low: number, high: number) => ({
    ...{
      id: `organisation:${rank}`,
      type: 'organisation' as const,
      name: String(rank),
      kind: null,
      group: null,
      groups: [],
    },
    ...{ value: 100 - rank, rank, low, median: rank, high },
  });
  const answer = (actors: SureAnswer['actors'], variants: SureAnswer['variants'] = []) =>
    findingsOf({ actors, variants } as SureAnswer);
  test('counts who stays among the first ten', () => {
    const actors = Array.from({ length: 20 }, (_, i) => actor(i + 1, i, i < 4 ? 9 : 15));
    expect(answer(actors)).toMatchObject({ ranked: 20, first: 10, stay: 4, leader: { low: 0, high: 9 } });
  });
  test('takes the weakest agreement with other weights and seeds, leaving out what is undefined', () => {
    const variants: SureAnswer['variants'] = [
      { kind: 'weight', name: 'count', correlation: 0.9 },
      { kind: 'weight', name: 'jaccard', correlation: 0.4 },
      { kind: 'weight', name: 'per_member', correlation: null },
      { kind: 'seed', name: '2', correlation: 1 },
    ];
    expect(answer([actor(1, 1, 1)], variants)).toMatchObject({ weights: 0.4, seeds: 1 });
  });
  test('has no leader where nobody is ranked', () => {
    expect(answer([])).toEqual({
      ranked: 0,
      first: 0,
      stay: 0,
      leader: null,
      width: 0,
      weights: null,
      seeds: null,
    });
  });
});

describe('the link that is cited', () => {
  const view = {
    ...FIRST_VIEW,
    panel: 'network',
    selection: ['person:anna-aalto'],
    hidden: ['person:bo-berg'],
    people: 'initials' as const,
    params: { 'measures.seed': '7', 'measures.network': 'actors:person', 'bridges.pair': 'a~b' },
  };
  const link = deskLink('measures', view, { version: 'v42', origin: 'https://example.org' });
  test('holds the definition, the seed and the version of the data, and how people are shown', () => {
    const { view: opened, unread } = readAddress(new URL(link).search);
    expect(unread).toEqual([]);
    expect(opened).toMatchObject({ panel: 'measures', people: 'initials' });
    expect(readChoices(opened.params)).toMatchObject({
      seed: 7,
      network: { actors: 'person' },
      cited: 'v42',
    });
  });
  test('names nobody and nothing of other desks', () => {
    expect(link).not.toMatch(/anna|berg|bridges/);
  });
});
