import { describe, expect, test } from '@jest/globals';
import { categoriesOf, shownCategories } from '../../client/src/graph/categories.ts';
import { NONE } from '../../client/src/graph/category.ts';
import { visibility } from '../../client/src/graph/filter.ts';
import type { Filters } from '../../client/src/graph/filters.ts';
import { outgoingFile } from '../../client/src/graph/outgoing.ts';
import { boundsOf, ownKey, type OwnFilter } from '../../client/src/graph/own.ts';
import { radii, sizingOf } from '../../client/src/graph/sizes.ts';
import { readAddress, writeAddress } from '../../client/src/state/address.ts';
import { cleanView } from '../../client/src/state/clean.ts';
import { FIRST_VIEW } from '../../client/src/state/view.ts';
import { smallDataset } from './fixture.ts';

const small = smallDataset();
const nodes = ['alfa', 'beeta', 'gamma'].map((name) => small.indexOf.get(`organisation:${name}`)!);
const data: typeof small = {
  ...small,
  attributes: [
    { name: 'Sector', kind: 'category', nodes, values: ['wood', 'metal', 'wood'] },
    { name: 'Staff = all', kind: 'number', nodes, values: [400, 100, 0] },
    { name: 'Founded', kind: 'date', nodes, values: ['2001-02-03', '2001-12', '2020'] },
    { name: 'Motto', kind: 'text', nodes: nodes.slice(0, 1), values: ['~odd, but so'] },
  ],
};
const [SECTOR, STAFF, FOUNDED, MOTTO] = data.attributes.map(ownKey);
const seenWith = (...own: OwnFilter[]) => {
  const filters: Filters = { own };
  const { nodes: seen } = visibility(data, { filters, without: [], only: null, hidden: [], people: 'shown' });
  return data.nodes.id.filter((_, i) => seen[i] === 1).map((id) => id.split(':')[1]);
};

describe('columns of one’s own tables in the picture', () => {
  test('colour and group: words as they are, numbers and years as classes from the least to the most', () => {
    const of = (key: string) => nodes.map((node) => categoriesOf(data, key)[node]);
    expect(of(SECTOR)).toEqual(['wood', 'metal', 'wood']);
    expect(categoriesOf(data, SECTOR)[data.indexOf.get('project:silta')!]).toBe(NONE);
    expect(shownCategories(categoriesOf(data, STAFF), 8).map(boundsOf)).toEqual([
      [0, 0],
      [100, 100],
      [400, 400],
    ]);
    expect(of(FOUNDED)).toEqual(['2001|2001', '2001|2001', '2020|2020']);
  });

  test('many different numbers are five classes of about as many things, and no value is in two', () => {
    const all = data.nodes.id.map((_, i) => i);
    const many = { ...data, attributes: [{ name: 'n', kind: 'number' as const, nodes: all, values: all }] };
    const classes = shownCategories(categoriesOf(many, 'own:n'), 8);
    // Eleven nodes, 0 to 10: fifths end at ranks 3, 5, 7, 9 and 11.
    expect(classes.map(boundsOf)).toEqual([
      [0, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ]);
  });

  test('size: the area is proportional to the number; words size nothing', () => {
    const sizes = radii(data, STAFF);
    expect(sizes[nodes[0]] / sizes[nodes[1]]).toBeCloseTo(2, 5);
    expect(sizingOf(data, SECTOR)).toBeUndefined();
  });

  test('filter: by words, by bounds that may be open, by years; what has no value is not in', () => {
    expect(seenWith({ key: SECTOR, values: ['wood'] })).toEqual(['alfa', 'gamma']);
    expect(seenWith({ key: STAFF, from: '100' })).toEqual(['alfa', 'beeta']);
    expect(seenWith({ key: STAFF, from: '50', to: '100' })).toEqual(['beeta']);
    expect(seenWith({ key: FOUNDED, to: '2001' })).toEqual(['alfa', 'beeta']);
    expect(seenWith({ key: FOUNDED, from: '2001-06' })).toEqual(['beeta', 'gamma']);
    expect(seenWith({ key: SECTOR, values: ['wood'] }, { key: STAFF, from: '1' })).toEqual(['alfa']);
  });

  test('stand in the address and are read back; what the data does not have is named and let go', () => {
    const own = [
      { key: SECTOR, values: ['wood', 'a, b'] },
      { key: STAFF, from: '10' },
      { key: FOUNDED, from: '2001', to: '2010' },
      { key: MOTTO, values: ['~odd, but so'] },
    ];
    const view = { ...FIRST_VIEW, colour: SECTOR, size: STAFF, filters: { own } };
    const read = readAddress(writeAddress(view));
    expect(read).toEqual({ view, unread: [] });
    expect(cleanView(read.view, data)).toEqual({ view: read.view, gone: [] });
    const elsewhere = cleanView(read.view, small);
    expect(elsewhere.gone).toEqual(['Founded', 'Motto', 'Sector', 'Staff = all']);
    expect([elsewhere.view.colour, elsewhere.view.size, elsewhere.view.filters.own]).toEqual([
      'type',
      'degree',
      undefined,
    ]);
  });
});

describe('own columns in files', () => {
  const fileOf = (of: typeof small, going: readonly number[]) =>
    outgoingFile(
      of,
      { nodes: going, ties: [], looks: new Map() },
      { title: 't', description: '', date: '2026-01-31', parameters: {} },
    );

  test('go out with the nodes that they say something of, numbers as numbers', () => {
    const { nodeColumns, nodes: rows } = fileOf(data, nodes.slice(0, 2));
    expect(nodeColumns.slice(-4).map(({ key, type }) => [key, type])).toEqual([
      ['Sector', 'string'],
      ['Staff = all', 'double'],
      ['Founded', 'string'],
      ['Motto', 'string'],
    ]);
    expect(rows.map(({ values }) => values.slice(-4))).toEqual([
      ['wood', 400, '2001-02-03', '~odd, but so'],
      ['metal', 100, '2001-12', null],
    ]);
    // Of the last one nothing is said under the motto: it is no column then.
    expect(fileOf(data, nodes.slice(2)).nodeColumns.some(({ key }) => key === 'Motto')).toBe(false);
  });

  test('have a name that no other column has', () => {
    const [column] = data.attributes;
    const twice = {
      ...data,
      attributes: [
        { ...column, name: 'Type' },
        { ...column, name: 'type' },
      ],
    };
    const { nodeColumns, nodes: rows } = fileOf(twice, nodes);
    expect(nodeColumns.slice(-2).map(({ key }) => key)).toEqual(['Type (own)', 'type (own) (own)']);
    expect(rows[0].values).toHaveLength(nodeColumns.length);
  });
});
