import { describe, expect, test } from '@jest/globals';
import { EntityCard, Relation, type CardTie } from '@sidos/api/model';
import { fundingTable } from '../../client/src/cards/entity/funding.ts';
import {
  difference,
  givenTables,
  receivedTable,
  upright,
  type MoneyTable,
} from '../../client/src/cards/entity/money.ts';
import { makeDataset } from '../../client/src/graph/dataset.ts';
import { partsThatGive } from '../../client/src/graph/parts.ts';
import { compareIn } from '../../client/src/i18n/compare.ts';
import { networkPayload } from '@sidos/api/graph';
import { seedRecords, snapshotOf } from '../support/snapshots.ts';
import { tiesSeenFrom } from '../../api/src/graph/stubs.ts';
import { moneySheet } from '../../client/src/cards/entity/moneySheet.ts';

const evidence = [{ document: '004', lines: [132], certainty: 'stated' as const }];

function tie(from: string, to: string, rest: object, seenFrom: string): CardTie {
  const relation = Relation.parse({
    id: `${from}${to}${JSON.stringify(rest)}`,
    from,
    to,
    notes: [],
    evidence,
    ...rest,
  });
  const other = seenFrom === from ? to : from;
  const type = other.split(':')[0] as 'organisation';
  return {
    relation,
    direction: seenFrom === from ? 'out' : 'in',
    other: { id: other, type, name: other.split(':')[1], kind: null },
  };
}
const marked = (category: string) => (category === 'total' ? { total: true } : {});
const gives = (
  from: string,
  to: string,
  category: string,
  amountEur: number,
  notes: string[] = [],
): CardTie =>
  tie(
    from,
    to,
    {
      ...{ type: 'ALLOCATES', category, amountEur, ...marked(category) },
      notes: notes.map((en) => ({ document: '004', lines: [132], en })),
    },
    from,
  );
const gets = (to: string, from: string, category: string, amountEur: number): CardTie =>
  tie(from, to, { type: 'ALLOCATES', category, amountEur, ...marked(category) }, to);
const project = (id: string, ties: CardTie[], budgetEur?: number): EntityCard =>
  EntityCard.parse({
    entity: {
      id,
      type: 'project',
      name: id.split(':')[1],
      kind: 'project',
      aliases: [],
      notes: [],
      evidence,
      ...(budgetEur === undefined ? {} : { budgetEur }),
    },
    ties,
  });
const rowsOf = (table: MoneyTable): unknown[] =>
  table.rows.map((row, at) => [
    row.entity?.name ?? row.category,
    ...table.cells[at].map((cell) => cell?.amount ?? null),
    row.sum,
    row.printed?.amount ?? null,
  ]);

// Table 2 of document 004, lines 90 to 97: clusters by work package, with the totals as printed.
const CLUSTERS: [string, number[], number][] = [
  ['teollisuus', [89_000, 145_670, 189_670, 31_000], 455_340],
  ['maaseutu', [58_000, 124_780, 146_000, 26_000], 354_780],
  ['muotoilu', [110_000, 120_000, 126_000, 32_000], 388_800],
  ['ymparistot', [130_000, 125_973, 130_000, 32_000], 417_973],
  ['turvallisuus', [120_000, 89_450, 88_560, 25_000], 323_010],
];
const COLUMNS = [507_000, 605_873, 680_230, 146_000];
const BUDGET = 1_939_103;
const part = (at: number): string => `project:tp-${at + 1}`;
const ase = project(
  'project:ase',
  [
    ...CLUSTERS.map(([name, , total]) =>
      gives('project:ase', `cluster:${name}`, 'total', total, name === 'muotoilu' ? ['388 000'] : []),
    ),
    ...COLUMNS.map((total, at) => gives('project:ase', part(at), 'total', total)),
    gives('project:ase', 'organisation:a', 'salaries', 1_900_000),
    gives('project:ase', 'organisation:a', 'total', 1_900_000),
    gives('project:ase', 'organisation:b', 'salaries', 39_103),
  ],
  BUDGET,
);
const parts = COLUMNS.map((_, at) =>
  project(
    part(at),
    CLUSTERS.map(([name, cells]) => gives(part(at), `cluster:${name}`, `TP ${at + 1}`, cells[at])),
  ),
);

describe('money of a project', () => {
  const [byPart, byOrganisation, ...more] = givenTables(ase, parts);

  test('is one table over its work packages, with the sums beside what is printed', () => {
    expect(rowsOf(byPart)).toEqual(
      CLUSTERS.map(([name, cells, total]) => [name, ...cells, name === 'muotoilu' ? 388_000 : total, total]),
    );
    expect(
      byPart.columns.map((column) => [
        column.entity?.name,
        column.category,
        column.sum,
        column.printed?.amount,
      ]),
    ).toEqual(COLUMNS.map((total, at) => [`tp-${at + 1}`, `TP ${at + 1}`, total, total]));
    expect([byPart.sum, byPart.printed]).toEqual([BUDGET, BUDGET]);
  });

  test('has the one row marked that the source adds up wrongly', () => {
    const off = byPart.rows.map((row) => difference(row.sum, row.printed?.amount ?? null));
    expect(off).toEqual([null, null, 800, null, null]);
    expect(byPart.rows[2].printed?.ties[0].relation.notes).toMatchObject([{ en: '388 000' }]);
  });

  test('has the organisations by category apart, compared with the budget', () => {
    expect(more).toEqual([]);
    expect(rowsOf(byOrganisation)).toEqual([
      ['a', 1_900_000, 1_900_000, 1_900_000],
      ['b', 39_103, 39_103, null],
    ]);
    expect([byOrganisation.sum, byOrganisation.printed]).toEqual([BUDGET, BUDGET]);
  });

  test('without cards of its parts has a table for each type, totals counting as they are', () => {
    const tables = givenTables(ase);
    expect(tables.map((table) => [table.rows[0].entity?.type, table.sum, table.printed])).toEqual([
      // The row totals of the source add up to 800 more than its grand total: no table is blamed for it.
      ['cluster', 1_939_903, null],
      ['project', BUDGET, BUDGET],
      ['organisation', BUDGET, BUDGET],
    ]);
  });

  test('is copied and saved with sums and printed totals apart', () => {
    const { header, rows } = moneySheet(byPart, {
      corner: 'To',
      amount: 'Amount',
      sum: 'Sum',
      printed: 'Printed',
      name: ({ name }) => name,
    });
    expect(header).toEqual(['To', 'tp-1', 'tp-2', 'tp-3', 'tp-4', 'Sum', 'Printed']);
    expect(rows[2]).toEqual(['muotoilu', 110_000, 120_000, 126_000, 32_000, 388_000, 388_800]);
    expect(rows.slice(-2)).toEqual([
      ['Sum', ...COLUMNS, BUDGET, 1_939_903],
      ['Printed', ...COLUMNS, BUDGET, null],
    ]);
  });
});

describe('money that is received', () => {
  const isPart = (own: string, whole: string): boolean =>
    own.startsWith('project:tp') && whole === 'project:ase';

  test('a total of the whole project is compared with the parts, and is no row', () => {
    const to = 'cluster:muotoilu';
    const table = receivedTable(
      [
        gets(to, 'project:ase', 'total', 388_800),
        ...[110_000, 120_000, 126_000, 32_000].map((amount, at) =>
          gets(to, part(at), `TP ${at + 1}`, amount),
        ),
      ],
      isPart,
    )!;
    expect(rowsOf(table)).toEqual([
      ['tp-1', 110_000, 110_000, null],
      ['tp-2', 120_000, 120_000, null],
      ['tp-3', 126_000, 126_000, null],
      ['tp-4', 32_000, 32_000, null],
    ]);
    expect([table.sum, table.printed, table.columns[0].printed?.amount]).toEqual([388_000, 388_800, 388_800]);
  });

  test('of an organisation stands upright: a row a category', () => {
    const to = 'organisation:a';
    const table = upright(
      receivedTable(
        [
          gets(to, 'project:ase', 'salaries', 100_000),
          gets(to, 'project:ase', 'travel', 8_000),
          gets(to, 'project:ase', 'services', 1_000),
          gets(to, 'project:ase', 'total', 109_800),
        ],
        isPart,
      )!,
    );
    expect(rowsOf(table).map((row) => (row as unknown[]).slice(0, 2))).toEqual([
      ['salaries', 100_000],
      ['travel', 8_000],
      ['services', 1_000],
    ]);
    expect([table.columns[0].sum, table.columns[0].printed?.amount]).toEqual([109_000, 109_800]);
  });

  test('has under a category what the source prints as its sum over all, where it is all of the money', () => {
    const given = project('project:p', [
      gives('project:p', 'organisation:a', 'salaries', 100_000),
      gives('project:p', 'organisation:a', 'travel', 8_000),
      gives('project:p', 'organisation:b', 'salaries', 20_000),
    ]);
    const sums = [
      { category: 'salaries', amountEur: 120_500, document: '004', lines: [132], certainty: 'stated' },
    ];
    const card = EntityCard.parse({ ...given, entity: { ...given.entity, sums } });
    const columnsOf = (table: MoneyTable) => table.columns.map(({ printed }) => printed?.amount ?? null);
    expect(givenTables(card).map(columnsOf)).toEqual([[120_500, null]]);
    const toThemes = gives('project:p', 'theme:t', 'salaries', 1);
    const split = EntityCard.parse({ ...card, ties: [...card.ties, toThemes] });
    expect(givenTables(split).map(columnsOf)).toEqual([[null, null], [null]]);
  });

  test('no money, no table', () => {
    expect(givenTables(project('project:p', []))).toEqual([]);
    expect(receivedTable([], isPart)).toBeNull();
    expect(fundingTable([], 'in')).toBeNull();
  });
});

test('funding without an amount is not counted as nought', () => {
  const funds = (from: string, rest: object): CardTie =>
    tie(from, 'project:p', { type: 'FUNDS', ...rest }, 'project:p');
  const table = fundingTable(
    [funds('organisation:a', { amountEur: 76_000, share: 0.2 }), funds('organisation:b', {})],
    'in',
  );
  expect(table?.rows.map((row) => row.amount)).toEqual([76_000, null]);
  expect([table?.sum, table?.complete]).toEqual([76_000, false]);
});

test('a budget is over the parts of a project alone: a programme does not add up those of its projects', async () => {
  const snapshot = await snapshotOf(seedRecords());
  const data = makeDataset(networkPayload(snapshot, {}));
  const partsOf = (id: string) =>
    partsThatGive(data, tiesSeenFrom(snapshot, snapshot.indexOf.get(id)!), compareIn('fi'));
  // ASE has four work packages with tables of their own; it is financed under the European Regional Development Fund.
  expect(partsOf('project:ase')).toEqual([1, 2, 3, 4].map((n) => `project:ase-tyopaketti-${n}`));
  expect(partsOf('project:eakr')).toEqual([]);
});
