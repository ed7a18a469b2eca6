import { describe, expect, test } from '@jest/globals';
import { categoriesOf } from '../../client/src/graph/categories.ts';
import { visibility, type Narrowing } from '../../client/src/graph/filter.ts';
import { legendRows } from '../../client/src/graph/legend.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';
import { smallDataset } from './fixture.ts';

const data = smallDataset();
const everything: Narrowing = { filters: {}, without: [], only: null, hidden: [], people: 'shown' };

/** Names of what is seen under a narrowing. */
function seenUnder(part: Partial<Narrowing>): string[] {
  const seen = visibility(data, { ...everything, ...part });
  return data.nodes.id.filter((_, i) => seen.nodes[i] === 1).map((id) => id.split(':')[1]);
}

describe('filters', () => {
  test('show everything where nothing is asked', () => {
    const seen = visibility(data, everything);
    expect([seen.nodeCount, seen.tieCount]).toEqual([11, 11]);
  });

  test('several values of one filter widen, several filters narrow', () => {
    expect(seenUnder({ filters: { type: ['person', 'event'] } })).toEqual(['anna', 'kokous']);
    expect(seenUnder({ filters: { type: ['organisation'], document: ['002'] } })).toEqual(['gamma']);
  });

  test('a region means all that lies in it, and the people of its organisations', () => {
    expect(
      seenUnder({ filters: { region: ['region:lappi'], type: ['organisation', 'person', 'region'] } }),
    ).toEqual(['alfa', 'beeta', 'anna', 'lappi', 'rovaniemi']);
    expect(seenUnder({ filters: { region: ['region:uusimaa'] } })).toEqual(['gamma', 'uusimaa']);
  });

  test('a filter of ties hides the entities it leaves alone', () => {
    expect(seenUnder({ filters: { role: ['lead'] } })).toEqual(['alfa', 'silta']);
    expect(seenUnder({ filters: { certainty: ['implied'] } })).toEqual(['alfa', 'beeta', 'idea', 'lappi']);
  });

  test('a period keeps what has no date', () => {
    const kept = seenUnder({ filters: { type: ['project', 'cluster'], from: 2019 } });
    expect(kept).toEqual(['idea', 'luova']);
  });

  test('money keeps the amounts in its bounds and their partners', () => {
    expect(seenUnder({ filters: { least: 100_000 } })).toEqual(['alfa', 'beeta', 'silta', 'luova']);
  });

  test('hiding, keeping and the people switch hold together', () => {
    expect(seenUnder({ only: ['organisation:alfa', 'person:anna'], people: 'hidden' })).toEqual(['alfa']);
    expect(seenUnder({ only: ['organisation:alfa', 'person:anna'], hidden: ['organisation:alfa'] })).toEqual([
      'anna',
    ]);
  });
});

describe('the legend', () => {
  const rowsOf = (colouring: string, part: Partial<Narrowing> = {}): [string, number, number][] => {
    const groups = categoriesOf(data, colouring);
    const seen = visibility(data, { ...everything, ...part });
    return legendRows(colouring, groups, seen.nodes, PALETTES.light).map((row) => [
      row.category,
      row.seen,
      row.total,
    ]);
  };

  test('counts by type in the fixed order', () => {
    expect(rowsOf('type')).toEqual([
      ['organisation', 3, 3],
      ['person', 1, 1],
      ['project', 2, 2],
      ['cluster', 1, 1],
      ['region', 3, 3],
      ['event', 1, 1],
    ]);
  });

  test('counts what is left after one of its own rows is clicked away', () => {
    expect(rowsOf('document', { without: ['document=002'] })).toEqual([
      ['000', 5, 5],
      ['002', 0, 3],
      ['004', 1, 1],
      ['+', 2, 2],
    ]);
  });

  test('adds up to all entities under every colouring', () => {
    for (const colouring of ['type', 'region', 'cluster', 'document', 'community', 'kind']) {
      const total = rowsOf(colouring).reduce((sum, [, , count]) => sum + count, 0);
      expect([colouring, total]).toEqual([colouring, 11]);
    }
  });

  test('puts what the palette has no colour for under one row', () => {
    const groups = Array.from({ length: 20 }, (_, i) => `region:r${i}`);
    const rows = legendRows('region', groups, new Uint8Array(20).fill(1), PALETTES.light);
    expect(rows).toHaveLength(9);
    expect(rows.at(-1)).toMatchObject({ category: '…', total: 12 });
  });
});
