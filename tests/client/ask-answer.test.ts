import { describe, expect, test } from '@jest/globals';
import type { AskAnswer, PatternAnswer } from '@sidos/api/model';
import { cypherTable, patternTable, pictureOf } from '../../client/src/panels/ask/answer/table.ts';

const alfa = { id: 'organisation:alfa', type: 'organisation' as const, name: 'Alfa', kind: 'company' };
const silta = { id: 'project:silta', type: 'project' as const, name: 'Silta', kind: 'project' };
const tie = {
  id: 'PARTICIPATES_IN|organisation:alfa|project:silta',
  type: 'PARTICIPATES_IN',
  from: alfa.id,
  to: silta.id,
};
const asked = (columns: string[], rows: unknown[][]): AskAnswer => ({
  columns,
  rows,
  nodes: [alfa, silta],
  ties: [tie],
  truncated: false,
  cut: { rows: null, bytes: null, cells: null },
  ms: 1,
});

describe('the answer to a query as a table', () => {
  test('has entities and ties where their ids stand, lists in parts, and a dash where nothing is', () => {
    const { columns, rows } = cypherTable(
      asked(['who', 'tie', 'projects', 'none'], [[alfa.id, tie.id, [silta.id, 'more'], null]]),
    );
    expect(columns.map(({ is }) => is)).toEqual(['entity', 'text', 'text', 'text']);
    expect(rows[0]).toEqual([
      { is: 'entity', entity: alfa },
      { is: 'tie', tie },
      {
        is: 'many',
        parts: [
          { is: 'entity', entity: silta },
          { is: 'text', value: 'more' },
        ],
      },
      { is: 'nothing' },
    ]);
  });

  test('knows numbers, money and dates by all cells of a column', () => {
    const { columns } = cypherTable(
      asked(
        ['n', 'euros', 'day', 'mixed'],
        [
          [1, 1200.5, '2021-05-07', 1],
          [null, 3, '2020-01', 'two'],
        ],
      ),
    );
    expect(columns.map(({ is }) => is)).toEqual(['number', 'money', 'date', 'text']);
  });
});

describe('the answer to a question', () => {
  const answer: PatternAnswer = {
    cypher: '',
    params: {},
    columns: [
      { name: 'organisation1', is: 'entity', step: 0 },
      { name: 'sum', is: 'sum', step: 1 },
    ],
    rows: [
      [alfa.id, 388_800],
      [silta.id, null],
    ],
    nodes: [alfa, silta],
    ties: [],
    total: 2,
    exact: true,
    truncated: false,
    emptiedBy: null,
    ms: 1,
  };

  test('says of which step each column is, and an amount that is not known is nothing, not 0', () => {
    const { columns, rows } = patternTable(answer);
    expect(columns).toEqual([
      { name: 'entity', is: 'entity', step: 0 },
      { name: 'sum', is: 'money', step: 1 },
    ]);
    expect(rows[1][1]).toEqual({ is: 'nothing' });
  });

  test('is drawn as bars where it is a number for each of one thing', () => {
    expect(pictureOf(patternTable(answer))).toEqual({ is: 'bars', group: 0, value: 1 });
    expect(
      pictureOf(
        cypherTable(
          asked(
            ['n', 'type'],
            [
              [5, 'a'],
              [3, 'b'],
            ],
          ),
        ),
      ),
    ).toEqual({
      is: 'bars',
      group: 1,
      value: 0,
    });
  });

  test('is one number where it is one cell, and neither where there is more', () => {
    expect(pictureOf(cypherTable(asked(['n'], [[42]])))).toEqual({ is: 'number', value: 42, money: false });
    expect(pictureOf(cypherTable(asked(['total_eur'], [[null]])))).toMatchObject({
      is: 'number',
      value: null,
    });
    expect(pictureOf(cypherTable(asked(['a', 'b', 'n'], [[alfa.id, silta.id, 2]])))).toEqual({ is: 'none' });
    expect(pictureOf(cypherTable(asked(['who'], [[alfa.id]])))).toEqual({ is: 'none' });
  });
});
