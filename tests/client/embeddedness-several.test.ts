import { describe, expect, test } from '@jest/globals';
import { EMBEDDEDNESS_KEYS, type GroupSheet } from '@sidos/api/model';
import { severalTables } from '../../client/src/desks/embeddedness/reportTables.ts';
import { setOfGroup } from '../../client/src/desks/embeddedness/setOfGroup.ts';
import { severalColumns, standsOf } from '../../client/src/desks/embeddedness/severalColumns.ts';
import { severalSentences } from '../../client/src/desks/embeddedness/severalSentences.ts';
import { cellOf, firstLook } from '../../client/src/components/table/table.ts';
import { LANGUAGES, speaking } from './languages.ts';

const english = speaking('en');
const t = english.getFixedT('en', 'embeddedness');
const nameOf = ({ name }: { name: string }) => name;
const list = (items: readonly string[]) => items.join(' & ');

/** A group whose figures are all `value`, by lot between 0.2 and 0.4; too small without a value. */
const sheet = (name: string, value: number | null, defining = 0): GroupSheet => ({
  group: { key: `cluster:${name}`, name, size: value === null ? 3 : 6 },
  tied: 2,
  absent: 1,
  inside: value === null ? null : 10,
  outside: value === null ? null : 5,
  defining: value === null ? null : defining,
  figures: EMBEDDEDNESS_KEYS.map((key) => ({
    key,
    value: value === null ? { value, absence: 'small-group' } : { value },
    expected: value === null ? null : 0.3,
    labels: value === null ? null : { low: 0.2, mean: 0.3, high: 0.4 },
  })),
});
const groups = [sheet('in', 0.1), sheet('mid', 0.3, 5), sheet('out', 0.5, 4), sheet('few', null)];

describe('several groups side by side', () => {
  test('counts the groups and the figures looked at, and names those that lie outside their range', () => {
    const { counts, found } = severalSentences(t, { groups }, { list, nameOf });
    expect(counts).toEqual([
      '4 groups have members; 3 of them have five or more in this network.',
      // Three groups by five figures.
      '15 figures are looked at: by chance alone one in twenty lies outside its range.',
    ]);
    expect(found).toEqual([
      expect.stringMatching(/definition: mid\.$/),
      'More inward than as many members drawn by lot: in.',
      'More outward than as many members drawn by lot: out.',
    ]);
    const none = severalSentences(t, { groups: [sheet('mid', 0.3), sheet('few', null)] }, { list, nameOf });
    expect(none.found).toEqual([expect.stringContaining('No group is more inward')]);
  });

  test('a figure stands below, within or above its range; nothing is said of what is not known', () => {
    const stand = ({ figures }: GroupSheet) => standsOf(figures[0]);
    expect(groups.map(stand)).toEqual(['below', 'within', 'above', null]);
  });

  test('the table has a column a figure; sizes and chance of the others wait in the choice of columns', () => {
    const columns = severalColumns(t, english, { group: nameOf });
    const { hidden } = firstLook(columns, null);
    const seen = columns.map(({ key }) => key).filter((key) => !hidden.includes(key));
    expect(seen).toEqual([
      ...['name', 'size', 'tied', 'absent', 'defining'],
      ...['ei_index', 'ei_index_expected', 'ei_index_low', 'ei_index_high'],
      ...['density_inside', 'depth', 'repeated', 'dependence'],
    ]);
    const cells = (row: GroupSheet) => columns.map((column) => cellOf(column, row));
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    expect(
      cells(groups[3])
        .slice(6)
        .every((cell) => cell === null),
    ).toBe(true);
    const tables = severalTables({ t, i18n: english }, groups, columns);
    expect(tables.map((table) => table.columns.length)).toEqual([7, 7]);
    expect(tables[0].rows[0].slice(0, 4)).toEqual(['in', '6', '2', '1']);
  });

  test('a row leads to the sheet of its group, where it is a set', () => {
    expect(setOfGroup({ by: 'clusters', wide: true }, 'cluster:k')).toEqual({
      by: 'cluster',
      id: 'cluster:k',
      wide: true,
    });
    expect(setOfGroup({ by: 'region', level: 'region' }, 'region:r')).toEqual({
      by: 'region',
      id: 'region:r',
    });
    expect(setOfGroup({ by: 'kind' }, 'company')).toEqual({ by: 'kind', kind: 'company' });
    expect(setOfGroup({ by: 'community', seed: 1, resolution: 1 }, 'community 1')).toBeNull();
  });

  test.each(LANGUAGES)('is said in %s', (language) => {
    const said = speaking(language).getFixedT(language, 'embeddedness');
    const { counts, found } = severalSentences(said, { groups }, { list, nameOf });
    for (const sentence of [...counts, ...found]) expect(sentence).not.toMatch(/\{\{|undefined/);
  });
});
