import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAddress, writeAddress } from '../../client/src/state/address.ts';
import { cleanView } from '../../client/src/state/clean.ts';
import { markOf, readIds, resolveMarks, writeIds } from '../../client/src/state/ids.ts';
import { LAYOUTS } from '../../client/src/graph/placement.ts';
import { FIRST_VIEW, View } from '../../client/src/state/view.ts';
import { smallDataset } from './fixture.ts';

const data = smallDataset();
const id = fc.constantFrom(...data.nodes.id);
const ids = fc.uniqueArray(id, { maxLength: 6 });
const anyView = fc.record({
  panel: fc.constantFrom('network', 'map', 'table'),
  layout: fc.constantFrom(...LAYOUTS),
  colour: fc.constantFrom('type', 'region', 'community'),
  size: fc.constantFrom('degree', 'money'),
  filters: fc.record(
    {
      type: fc.uniqueArray(fc.constantFrom('organisation', 'person', 'project'), { minLength: 1 }),
      kind: fc.uniqueArray(fc.constantFrom('university of applied sciences', 'a, b', 'å & ö'), {
        minLength: 1,
      }),
      region: fc.constant(['region:lappi']),
      document: fc.constant(['000', '004']),
      from: fc.integer({ min: 1990, max: 2030 }),
      most: fc.integer({ min: 0, max: 1e7 }),
    },
    { requiredKeys: [] },
  ),
  without: fc.uniqueArray(fc.constantFrom('type=person', 'region=-', 'cluster=cluster:luova')),
  selection: ids,
  depth: fc.integer({ min: 1, max: 3 }),
  only: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 5 })),
  hidden: ids,
  pinned: fc.dictionary(id, fc.tuple(fc.integer(), fc.integer()), { maxKeys: 3, noNullPrototype: true }),
  path: fc.option(fc.tuple(id, id)),
  people: fc.constantFrom('shown', 'initials', 'hidden'),
  common: fc.boolean(),
  document: fc.option(fc.constantFrom('000', '002')),
  page: fc.option(id),
  camera: fc.option(fc.constant([0.25, 0.75, 0.5])),
  params: fc.dictionary(fc.constantFrom('ask.q', 'bridges.grouping'), fc.string({ minLength: 1 }), {
    noNullPrototype: true,
  }),
});

describe('the address bar', () => {
  test('restores exactly what was mailed, whatever the view', () => {
    fc.assert(
      fc.property(anyView, (made) => {
        const view = View.parse(made);
        const { view: read, unread } = readAddress(`?${writeAddress(view)}`);
        expect(unread).toEqual([]);
        expect(cleanView(read, data).view).toEqual(view);
      }),
    );
  });

  test('is empty for the first view and readable for a simple one', () => {
    expect(writeAddress(FIRST_VIEW)).toBe('');
    expect(writeAddress({ ...FIRST_VIEW, selection: ['organisation:lapin-liitto'], colour: 'cluster' })).toBe(
      'colour=cluster&select=organisation:lapin-liitto',
    );
  });

  test('stays short enough to mail with three hundred entities kept', () => {
    const many = Array.from({ length: 300 }, (_, i) => `organisation:some-rather-long-name-${i}`);
    const text = writeAddress({ ...FIRST_VIEW, only: many });
    expect(text.length).toBeLessThan(2000);
    const { view } = readAddress(text);
    expect(resolveMarks(view.only ?? [], many)).toEqual(many);
  });

  test('brings the layout of the map where only the map is named, and keeps another that was chosen', () => {
    expect(readAddress('?panel=map').view.layout).toBe('map');
    expect(readAddress('?layout=circles&panel=map').view.layout).toBe('circles');
    expect(writeAddress({ ...FIRST_VIEW, panel: 'map', layout: 'map' })).toBe('panel=map');
    expect(writeAddress({ ...FIRST_VIEW, panel: 'map' })).toBe('panel=map&layout=network');
  });

  test('passes over the language, which belongs to the page', () => {
    expect(readAddress('?lang=fi')).toEqual({ view: FIRST_VIEW, unread: [] });
  });

  test('a page of an entity that is gone is told and left', () => {
    const { view, gone } = cleanView({ ...FIRST_VIEW, page: 'cluster:gone' }, data);
    expect([view.page, gone]).toEqual([null, ['cluster:gone']]);
  });

  test('names what it cannot read and keeps the rest', () => {
    const { view, unread } = readAddress('?layout=spiral&size=huge&depth=9&colour=region&nonsense=1');
    expect(unread).toEqual(['layout', 'size', 'depth', 'nonsense']);
    expect(readAddress('?colour=bogus')).toEqual({ view: FIRST_VIEW, unread: ['colour'] });
    expect(view).toEqual({ ...FIRST_VIEW, colour: 'region' });
  });

  test('names what the data no longer has, and takes it out', () => {
    const { view } = readAddress(
      '?select=organisation:alfa,organisation:gone&path=organisation:alfa,person:gone&in=000,999',
    );
    const cleaned = cleanView(view, data);
    expect(cleaned.gone).toEqual(['999', 'organisation:gone', 'person:gone']);
    expect(cleaned.view.selection).toEqual(['organisation:alfa']);
    expect(cleaned.view.path).toBeNull();
    expect(cleaned.view.filters.document).toEqual(['000']);
  });

  test('writes lists of any length so that they can be read again', () => {
    const thirteen = Array.from({ length: 13 }, (_, i) => `project:p${i}`);
    expect(readIds(writeIds(thirteen))).toEqual(thirteen.map((item) => `*${markOf(item)}`));
    expect(readIds(writeIds(thirteen.slice(0, 12)))).toEqual(thirteen.slice(0, 12));
  });
});
