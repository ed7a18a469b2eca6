import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { THIS_MACHINE, type Entity, type Records, type Relation } from '@sidos/api/model';
import { erasePerson } from '@sidos/api/graph';
import { loadSources } from '@sidos/api/loading';
import type { Store } from '@sidos/api/store';
import {
  bringIn,
  lookAtImport,
  removeSources,
  sourceOf,
  sourceRows,
  switchSources,
} from '../../api/src/importing/index.ts';
import { onBothEngines } from '../support/engines.ts';
import { sourceOf as smallSource } from '../support/records.ts';
import { TEST_SECRET } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const layout = ({ entities }: Records) => entities.map(({ id }, i) => ({ id, x: i, y: -i }));
const options = { layout };

function order(name: string, ...rows: string[]) {
  const path = join(folder, name);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return { files: [{ name, path }], choice: {}, by: THIS_MACHINE };
}

/** All that the network says. */
async function network(store: Store): Promise<(Entity | Relation)[]> {
  const entities = (await store.read('entities', {})).map(({ entity }) => entity);
  return [...entities, ...(await store.read('relations', {})).map(({ relation }) => relation)];
}

const HEADER = 'organisation,project,role,staff,municipality';
const SILTA = [
  HEADER,
  'Kemin kaupunki,Silta,partner,7,Kemi',
  'Uusi Oy,Silta,partner,3,Oulu',
  'Uusi Oy,Oma,lead,3,Oulu',
];

describe('a table of one’s own beside documents', () => {
  onBothEngines(
    (store) => {
      let before: (Entity | Relation)[] = [];
      const organisation = async (id: string) => (await store().read('entity', { id }))[0]?.entity;

      test('is first only looked at: every row is told, and nothing is changed', async () => {
        before = await network(store());
        const version = await store().version();
        const { summary } = await lookAtImport(store(), order('own.csv', ...SILTA), options);
        expect(summary).toMatchObject({ create: 3, update: 0, unchanged: 0, skipped: [], gone: 0 });
        expect(summary?.entities).toEqual({ organisation: 2, project: 2, region: 2 });
        expect(await network(store())).toEqual(before);
        expect(await store().version()).toBe(version);
        expect(await store().read('sources', {})).toEqual([]);
      });

      test('comes in with its rows as evidence, and joins what is there under its name', async () => {
        await bringIn(store(), order('own.csv', ...SILTA), options);
        const town = await organisation('organisation:kemin-kaupunki');
        expect(town?.evidence.map(({ document }) => document)).toEqual(['900', 'own-csv']);
        expect(town).toMatchObject({ kind: 'municipality' });
        expect(town?.attributes).toEqual([
          { document: 'own-csv', lines: [2], certainty: 'stated', name: 'staff', kind: 'number', value: 7 },
        ]);
        const source = await sourceOf(store(), 'own-csv');
        expect(source).toMatchObject({
          file: 'own.csv',
          by: 'this machine',
          on: true,
          rows: 3,
          lineCount: 4,
        });
        expect(await sourceRows(store(), source, 3, 1)).toEqual({
          before: 1,
          rows: [{ line: 3, cells: ['Uusi Oy', 'Silta', 'partner', '3', 'Oulu'] }],
        });
      });

      test('the same again changes nothing', async () => {
        const now = await network(store());
        const { summary } = await lookAtImport(store(), order('own.csv', ...SILTA), options);
        expect(summary).toMatchObject({ create: 0, update: 0, unchanged: 3, gone: 0, replaces: ['own-csv'] });
        await bringIn(store(), order('own.csv', ...SILTA), options);
        expect(await network(store())).toEqual(now);
      });

      test('switched off it says nothing, put back all that it said', async () => {
        const now = await network(store());
        await switchSources(store(), ['own-csv'], false, THIS_MACHINE, options);
        expect(await network(store())).toEqual(before);
        await switchSources(store(), ['own-csv'], true, THIS_MACHINE, options);
        expect(await network(store())).toEqual(now);
      });

      test('documents that are loaded meanwhile stand, and a new version takes the place of the old', async () => {
        await loadSources(store(), [smallSource()], options);
        const changed = [HEADER, 'Kemin kaupunki,Silta,lead,8,Kemi', 'Kemin kaupunki,Toinen,lead,8,Kemi'];
        const { summary } = await lookAtImport(store(), order('own.csv', ...changed), options);
        expect(summary).toMatchObject({ create: 2, update: 0, unchanged: 0 });
        expect(summary?.gone).toBeGreaterThan(3);
        await bringIn(store(), order('own.csv', ...changed), options);
        expect(await organisation('organisation:uusi-oy')).toBeUndefined();
        const town = await organisation('organisation:kemin-kaupunki');
        expect(town?.attributes?.map(({ value }) => value)).toEqual([8]);
      });

      test('taken out it leaves no trace', async () => {
        await removeSources(store(), ['own-csv'], THIS_MACHINE, options);
        expect(await network(store())).toEqual(before);
        expect(await store().read('sources', {})).toEqual([]);
        const left = { sources: ['', 'own-csv'], parts: ['rows', 'records', 'base'], first: 0, last: 99 };
        expect(await store().read('source-pages', left)).toEqual([]);
      });

      test('someone erased is taken out of kept rows too, and does not come back with the file', async () => {
        const people = order(
          'people.csv',
          'person,organisation',
          'Aapo Kvartsinen,Uusi Oy',
          'Maija Muu,Uusi Oy',
        );
        const withSecret = { ...options, secret: TEST_SECRET };
        await bringIn(store(), people, withSecret);
        const erased = { id: 'person:aapo-kvartsinen', name: 'Aapo Kvartsinen' };
        await erasePerson(store(), TEST_SECRET, THIS_MACHINE, erased);
        const rows = async () => sourceRows(store(), await sourceOf(store(), 'people-csv'), 1, 9);
        expect(JSON.stringify(await rows())).not.toContain('Kvartsinen');
        await bringIn(store(), people, withSecret);
        expect(JSON.stringify([await rows(), await network(store())])).not.toContain('Kvartsinen');
        expect(await organisation('person:maija-muu')).toBeDefined();
        await removeSources(store(), ['people-csv'], THIS_MACHINE, withSecret);
      });

      test('a file that no recipe fits changes nothing', async () => {
        const odd = order('odd.csv', 'alpha,beta', 'x,y');
        await expect(bringIn(store(), odd, options)).rejects.toThrow(
          /odd\.csv has no recipe.*"alpha", "beta"/,
        );
        expect(await network(store())).toEqual(before);
      });
    },
    (store) => loadSources(store, [smallSource()], options),
  );
});
