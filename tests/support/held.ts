import { deflateSync } from 'node:zlib';
import type { Source } from '@sidos/api/model';

export const CORRECTION = {
  id: 'c1',
  at: '2026-01-02T00:00:00.000Z',
  by: 'keeper',
  target: 'person:a',
  field: 'name',
  values: ['A'],
  before: ['B'],
  why: 'äö',
};
export const TABLE: Source = {
  ...{
    id: 'own-csv',
    title: 'own.csv',
    file: 'own.csv',
    batch: 'b1',
    at: '2026-01-04T00:00:00.000Z',
    by: 'a',
  },
  ...{
    on: true,
    header: ['Lähde'],
    rows: 1,
    lineCount: 2,
    notes: [{ key: 'encoding', values: { encoding: 'ä' }, en: 'read as ä' }],
  },
  recipe: {
    name: 'node-list',
    shape: 'rows',
    things: [{ label: 'who', type: 'person' }],
    ties: [],
    columns: [],
  },
};
const packed = deflateSync(JSON.stringify([{ line: 2, cells: ['Å'] }])).toString('base64');
export const PAGE = { id: 'own-csv:rows:0', source: 'own-csv', part: 'rows', number: 0, packed };
export const TOMBSTONE = { id: 't1', day: '2026-01-03', secret: 's', digests: ['d1', 'd2'], spared: [] };
