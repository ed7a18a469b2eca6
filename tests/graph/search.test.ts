import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SearchAnswer, SearchQuery } from '@sidos/api/model';
import { loadSnapshot, search, type Snapshot } from '@sidos/api/graph';
import type { Store } from '@sidos/api/store';
import { editDistance } from '../../api/src/graph/matching.ts';
import { smallNetwork, storeWith } from '../support/network.ts';

let store: Store;
let snapshot: Snapshot;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  snapshot = await loadSnapshot(store);
});
afterAll(() => store.close());

function hits(q: string, more: Record<string, string> = {}): [string, string][] {
  const answer = search(snapshot, SearchQuery.parse({ q, ...more }));
  expect(() => SearchAnswer.parse(answer)).not.toThrow();
  return answer.hits.map(({ id, how }) => [id, how]);
}

describe('search', () => {
  test('finds by the whole name, its beginning, the beginnings of its words, and inside', () => {
    expect(hits('Lappi')[0]).toEqual(['region:lappi', 'exact']);
    expect(hits('geolog')[0]).toEqual(['organisation:gtk', 'prefix']);
    expect(hits('digi')[0]).toEqual(['organisation:digipolis', 'word']);
    expect(hits('digi kemi')[0]).toEqual(['organisation:digipolis', 'word']);
    expect(hits('klusteri')[0]).toEqual(['cluster:kaivos', 'inside']);
  });

  test('takes a and o for å, ä and ö, and the other way round', () => {
    expect(hits('makinen')).toEqual([['person:maija-makinen', 'word']]);
    expect(hits('Mäkinen')).toEqual([['person:maija-makinen', 'word']]);
    expect(hits('käivos')[0]).toEqual(['cluster:kaivos', 'prefix']);
    expect(hits('yksinainen')[0]).toEqual(['event:yksin', 'prefix']);
  });

  test('finds by abbreviation and alias, and says what matched', () => {
    expect(hits('gtk')).toEqual([['organisation:gtk', 'exact']]);
    expect(hits('amk')[0]).toEqual(['organisation:lapin-amk', 'word']);
    expect(search(snapshot, SearchQuery.parse({ q: 'lapin amk' })).hits[0].matched).toBe('Lapin AMK');
    expect(hits('Lapland')).toEqual([['region:lappi', 'exact']]);
    // In every language that a name is given in.
    for (const name of ['Kiertotalous', 'cirkular eko', 'circular'])
      expect(hits(name).map(([id]) => id)).toEqual(['theme:kiertotalous']);
  });

  test.each([
    ['geoligian', 'organisation:gtk', 'a wrong letter'],
    ['digiploi', 'organisation:digipolis', 'two letters swapped, and only the beginning typed'],
    ['espo', 'region:espoo', 'the beginning'],
    ['esppo', 'region:espoo', 'a letter doubled'],
    ['uusmaa', 'region:uusimaa', 'a letter left out'],
    ['lapinamk', 'organisation:lapin-amk', 'a space left out'],
    ['maija makinne', 'person:maija-makinen', 'letters swapped in the second word'],
    ['tutkimukseskus', 'organisation:gtk', 'two errors in a long word'],
  ])('%s finds %s: %s', (typed, id) => {
    expect(hits(typed).map(([found]) => found)).toContain(id);
  });

  test('a short word must be right, and nonsense finds nothing', () => {
    expect(hits('gtx')).toEqual([]);
    expect(hits('qqqqqqq')).toEqual([]);
    expect(hits('---')).toEqual([]);
  });

  test('of equal matches the one with more ties comes first', () => {
    const found = hits('k').filter(([, how]) => how === 'prefix');
    expect(found[0]).toEqual(['organisation:digipolis', 'prefix']);
  });

  test('keeps to a type and a limit, and says how many there are', () => {
    expect(hits('l', { type: 'region' }).every(([id]) => id.startsWith('region:'))).toBe(true);
    const { total, hits: shown } = search(snapshot, SearchQuery.parse({ q: 'a', limit: '2' }));
    expect(shown).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });
});

test('the distance of two words counts letters put in, left out, changed and swapped', () => {
  // kitten/sitting is the textbook example of Levenshtein distance: 3; ca/abc of optimal string alignment: 3.
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('ca', 'abc', 5)).toBe(3);
  expect(editDistance('ab', 'ba', 2)).toBe(1);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});
