import { describe, expect, test } from '@jest/globals';
import { clusterFacts } from '../../client/src/graph/clusterFacts.ts';
import {
  insideRegion,
  levelsBelow,
  openTo,
  regionTree,
  unfolded,
  wholesOf,
} from '../../client/src/graph/regionTree.ts';
import { coveredBy } from '../../client/src/stage/covered.ts';
import { makeDataset, type Dataset } from '../../client/src/graph/dataset.ts';
import { smallDataset } from './fixture.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';

const data = smallDataset();
const at = (id: string): number => data.indexOf.get(id)!;
const names = (nodes: readonly number[] = []): string[] => nodes.map((i) => data.nodes.id[i].split(':')[1]);

describe('the page of a cluster', () => {
  const facts = clusterFacts(data, at('cluster:luova'), compareIn('fi'));

  test('lists members by kind and by region, and the projects that concern it', () => {
    expect(facts.kinds.map(({ kind, members }) => [kind, names(members)])).toEqual([
      ['university', ['alfa']],
    ]);
    expect(facts.regions.map(({ region, members }) => [names([region!]), names(members)])).toEqual([
      [['lappi'], ['alfa']],
    ]);
    expect(names(facts.projects)).toEqual(['silta']);
    expect(names(facts.clusters)).toEqual(['luova']);
  });

  test('counts who meets an organisation from outside, and what each document names', () => {
    // Alfa meets beeta in silta and gamma in idea; neither is a member.
    expect(names(facts.tiedOutside)).toEqual(['alfa']);
    expect(names(facts.organisations)).toEqual(['alfa']);
    expect(facts.documents).toEqual([
      { number: '000', named: 2 },
      { number: '004', named: 2 },
    ]);
  });
});

describe('the page of a region', () => {
  test('holds everything in it once, down to its parts', () => {
    const inside = insideRegion(data, at('region:lappi'), compareIn('fi'));
    expect(names(inside.organisation)).toEqual(['alfa', 'beeta']);
    expect(names(inside.person)).toEqual(['anna']);
    expect(inside.project).toBeUndefined();
    expect(inside.region).toBeUndefined();
    expect(regionTree(data, at('region:lappi'), compareIn('fi')).counts).toEqual({
      organisation: 2,
      person: 1,
    });
    expect(names(wholesOf(data, at('region:rovaniemi'), compareIn('fi')))).toEqual(['lappi']);
  });

  test('folds and unfolds by level; a part of a part stands under it only', () => {
    const tree = regionTree(levelled(), 0, compareIn('fi'));
    const seen = (isOpen: (path: string) => boolean): string[] =>
      unfolded(tree, ({ path }) => isOpen(path)).map(({ branch, depth }) => `${depth} ${branch.node}`);
    expect(seen(() => false)).toEqual(['0 0']);
    expect(levelsBelow(tree)).toEqual(['region', 'sub-region', 'municipality']);
    expect(seen(() => true)).toEqual(['0 0', '1 1', '2 2', '3 3', '2 4']);
    const toRegions = openTo(tree, 'region');
    expect(seen((path) => toRegions.has(path))).toEqual(['0 0', '1 1']);
    const toMunicipalities = openTo(tree, 'municipality');
    expect(seen((path) => toMunicipalities.has(path))).toEqual(['0 0', '1 1', '2 2', '3 3', '2 4']);
  });

  test('a circle of regions ends', () => {
    const circle = regions(
      ['region', 'region'],
      [
        [0, 1],
        [1, 0],
      ],
    );
    expect(
      unfolded(regionTree(circle, 0, compareIn('fi')), () => true).map(({ branch }) => branch.node),
    ).toEqual([0, 1]);
  });
});

test('what a panel covers is left out when the camera looks for the middle', () => {
  const stage = { left: 84, right: 1024, top: 48, bottom: 740 };
  const card = { left: 664, right: 1024, top: 48, bottom: 740 };
  const beside = { left: 1024, right: 1384, top: 48, bottom: 740 };
  const sheet = { left: 84, right: 1024, top: 400, bottom: 740 };
  expect(coveredBy(stage, [])).toEqual({ left: 0, right: 0, bottom: 0 });
  expect(coveredBy(stage, [beside])).toEqual({ left: 0, right: 0, bottom: 0 });
  expect(coveredBy(stage, [card, { ...card, left: 84, right: 348 }])).toEqual({
    left: 264,
    right: 360,
    bottom: 0,
  });
  expect(coveredBy(stage, [sheet])).toEqual({ left: 0, right: 0, bottom: 340 });
});

/** A country with a region, its sub-region and municipalities; one municipality is a part of region and sub-region. */
function levelled(): Dataset {
  return regions(
    ['country', 'region', 'sub-region', 'municipality', 'municipality'],
    [
      [1, 0],
      [2, 1],
      [3, 2],
      [3, 1],
      [4, 1],
    ],
  );
}

function regions(kinds: string[], parts: [number, number][]): Dataset {
  const each = <T>(value: T): T[] => kinds.map(() => value);
  const id = kinds.map((_, i) => `region:r${i}`);
  return makeDataset({
    version: 'regions',
    people: 'shown',
    attributes: [],
    total: { nodes: kinds.length, ties: parts.length },
    nodes: {
      id,
      type: each('region'),
      name: id,
      names: { fi: each(null), sv: each(null), en: each(null) },
      kind: kinds,
      x: each(0),
      y: each(0),
      lon: each(null),
      lat: each(null),
      degree: each(1),
      component: each(0),
      region: each(null),
      clusters: each([]),
      community: each(null),
      documents: each([]),
      since: each(null),
      until: each(null),
      amountEur: each(null),
      status: each(null),
      statusAsOf: each(null),
      aliases: each([]),
      code: each(null),
    },
    ties: {
      id: parts.map(([from, to]) => `${from}-${to}`),
      type: parts.map(() => 'PART_OF'),
      from: parts.map(([from]) => from),
      to: parts.map(([, to]) => to),
      role: parts.map(() => null),
      certainty: parts.map(() => 'stated'),
      documents: parts.map(() => []),
      amountEur: parts.map(() => null),
    },
  });
}
