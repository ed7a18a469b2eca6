import { describe, expect, test } from '@jest/globals';
import { EMBEDDEDNESS_KEYS, type ChangeAnswer } from '@sidos/api/model';
import { changeColumns, changeRows, memberColumns } from '../../client/src/desks/embeddedness/columns.ts';
import { MOST_DRAWN, paintChange, paintSets } from '../../client/src/desks/embeddedness/paint.ts';
import {
  changeTable,
  memberTable,
  MOST_LISTED,
  sharesTable,
  sheetTable,
} from '../../client/src/desks/embeddedness/reportTables.ts';
import { nameable } from '../../client/src/desks/embeddedness/setNames.ts';
import { figureTurns, signed } from '../../client/src/desks/embeddedness/turns.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';
import { figure, member, percent } from './embeddedness-fixture.ts';
import { speaking } from './languages.ts';

const palette = PALETTES.light;
const english = speaking('en');
const t = english.getFixedT('en', 'embeddedness');
const names = { actor: ({ name }: { name: string }) => name };

const actors: ChangeAnswer['actors'] = ['a', 'b', 'c', 'd'].map((name, i) => ({
  id: `organisation:${name}`,
  type: 'organisation',
  name: name.toUpperCase(),
  kind: null,
  group: null,
  groups: [],
  inBefore: i !== 3,
  inAfter: i !== 2,
}));
const tie = (
  a: number,
  b: number,
  change: ChangeAnswer['ties'][number]['change'],
): ChangeAnswer['ties'][number] => ({
  a,
  b,
  change,
  before: change === 'formed' ? 0 : 1,
  after: change === 'lost' ? 0 : 2,
  via: [{ id: 'project:p', type: 'project', name: 'P', kind: 'project' }],
});
const changed = {
  actors,
  ties: [tie(0, 1, 'kept'), tie(0, 2, 'lost'), tie(0, 3, 'formed')],
  counts: { formed: 1, kept: 1, lost: 1 },
};
const legendWords = {
  ties: (change: string) => `ties ${change}`,
  actors: (change: string) => `actors ${change}`,
};

describe('the stage', () => {
  test('shows group and comparison in two colours and counts them truly', () => {
    const ids = ['organisation:a', 'organisation:b', 'project:p', 'region:r'];
    const { colours, legend } = paintSets(['organisation:a'], ['organisation:b'], ids, palette, {
      group: 'Group',
      comparison: 'Rest',
      outside: 'Others',
    });
    expect(new Set(colours.values()).size).toBe(3);
    expect(colours.get('project:p')).toBe(palette.unlit);
    expect(legend.map(({ label, count }) => [label, count])).toEqual([
      ['Group', 1],
      ['Rest', 1],
      ['Others', 2],
    ]);
  });
  test('draws ties formed, kept and lost so that colour is not the only difference, new ones on top', () => {
    const { links, colours, lit } = paintChange(changed, null, palette, legendWords);
    const looks = links!.map(({ width, dashed }) => `${width} ${dashed}`);
    expect(new Set(looks).size).toBe(3);
    expect(links!.at(-1)).toMatchObject({ a: 'organisation:a', b: 'organisation:d' });
    expect(new Set(links!.map(({ colour }) => colour)).size).toBe(3);
    expect(colours!.get('organisation:c')).not.toBe(colours!.get('organisation:d'));
    expect(lit!.size).toBe(4);
  });
  test('shows one kind alone when asked, and its legend tells only that', () => {
    const { links, lit, legend } = paintChange(changed, 'lost', palette, legendWords);
    expect(links).toHaveLength(1);
    expect([...lit!].sort()).toEqual(['organisation:a', 'organisation:c']);
    expect(legend!.map(({ label, count }) => [label, count])).toEqual([
      ['ties lost', 1],
      ['actors kept', 1],
      ['actors lost', 1],
    ]);
  });
  test('stays usable with very many ties: it draws the most telling of them', () => {
    const many = Array.from({ length: MOST_DRAWN }, () => tie(0, 1, 'kept'));
    const { links } = paintChange(
      { ...changed, ties: [...many, tie(0, 3, 'formed')] },
      null,
      palette,
      legendWords,
    );
    expect(links).toHaveLength(MOST_DRAWN);
    expect(links!.at(-1)!.b).toBe('organisation:d');
  });
});

describe('tables', () => {
  test('have a row for each tie of the change, with what carries it', () => {
    const rows = changeRows(changed, names, false);
    const cells = changeColumns(t, 'documents').map(({ value }) => value(rows[1]));
    // A later document that does not speak of a tie has not ended it: only of what bears a date is that said.
    expect(cells).toEqual(['A', 'C', 'Only in the earlier', 1, 0, 'P']);
    const dated = changeColumns(t, 'period').map(({ value }) => value(rows[1]));
    expect(dated).toEqual(['A', 'C', 'Ended', 1, 0, 'P']);
  });
  test('name nobody while people are hidden', () => {
    const people = { ...changed, actors: actors.map((one) => ({ ...one, type: 'person' as const })) };
    expect(changeRows(people, names, true)).toEqual([]);
    expect(nameable([member('a', 1, 0, 'person').actor, member('b', 1, 0).actor], 'hidden')).toHaveLength(1);
    expect(nameable([member('a', 1, 0, 'person').actor], 'initials')).toHaveLength(1);
  });
  test('of the report hold the sheet, dashes where nothing is defined', () => {
    const pen = { t, i18n: english, percent, actor: names.actor };
    const { rows } = sheetTable(pen, {
      figures: [figure({}), figure({ key: 'depth', group: { value: null }, expected: null, random: null })],
    });
    expect(rows).toEqual([
      ['Inward or outward (E-I index)', '-0.6', '0.2', '0', '-0.3–0.3'],
      ['Depth in the network (k-component or k-core)', '–', '0.2', '–', '–'],
    ]);
  });
  test('of the report hold all figures of every member, on as many tables as fit the page', () => {
    const pen = { t, i18n: english, percent, actor: names.actor };
    const columns = memberColumns(t, english, { kind: (kind) => kind }, names);
    const tables = memberTable(pen, [member('a', 2, 3)], columns);
    const titles = tables.flatMap(({ columns: own }) => own.slice(1).map(({ title }) => title));
    expect(titles).toHaveLength(2 + EMBEDDEDNESS_KEYS.length);
    expect(tables.every(({ columns: own }) => own.length <= 7)).toBe(true);
    expect(tables[0].rows[0].slice(0, 3)).toEqual(['a', '2', '3']);
  });
  test('of the report say who splits the group, and how many ties are not listed', () => {
    const pen = { t, i18n: english, percent, actor: names.actor };
    const { actor } = member('a', 1, 0);
    expect(sharesTable(pen, [{ actor, share: 0.3 }], [actor]).rows).toEqual([['a', '30 %', 'yes']]);
    const many = Array.from({ length: MOST_LISTED + 5 }, () => tie(0, 1, 'kept'));
    const table = changeTable(
      pen,
      changeRows({ actors, ties: [...many, tie(0, 3, 'formed')] }, names, false),
      'period',
    );
    expect(table.rows).toHaveLength(MOST_LISTED);
    expect(table.rows[0][2]).toBe('Formed');
    expect(table.caption).toContain(`${MOST_LISTED} of ${MOST_LISTED + 6}`);
  });
});

describe('the figures before and after', () => {
  const sheet = (size: number, value: number | null) => ({
    group: { key: 'k', name: 'K', size },
    figures: [figure({ group: { value } })],
  });
  test('stand side by side with what they changed by', () => {
    const [members, ei] = figureTurns(t, english, sheet(5, -0.6), sheet(8, 0.1));
    expect(members).toMatchObject({ key: 'members', difference: 3 });
    expect(ei.difference).toBeCloseTo(0.7, 12);
    expect(signed(ei.difference, 'en')).toBe('+0.7');
  });
  test('have no difference where one is not defined, and no difference out of rounding', () => {
    expect(figureTurns(t, english, sheet(5, null), sheet(8, 0.1))[1].difference).toBeNull();
    expect(figureTurns(t, english, sheet(5, 0.1 + 0.2), sheet(5, 0.3))[1].difference).toBe(0);
    expect([signed(null, 'en'), signed(0, 'en'), signed(-2, 'en')]).toEqual(['–', '0', '−2']);
  });
});
