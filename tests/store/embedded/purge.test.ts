import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { erasePerson } from '@sidos/api/graph';
import { COMMAND_LINE } from '@sidos/api/model';
import { PURGE_DUE, openStore, purgeMark, type Store } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { PERSON, fileWithPerson } from '../../support/person.ts';
import { TEST_SECRET as secret } from '../../support/server.ts';

let dataFolder: string;
beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'sidos-purge-'));
});
afterAll(() => rmSync(dataFolder, { recursive: true }));

/** The files of the data folder in whose bytes a text stands, in whatever case. */
function filesWith(text: string): string[] {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dataFolder, name)).isFile())
    .filter((name) => readFileSync(join(dataFolder, name), 'latin1').toLowerCase().includes(text));
}

/** Closed and opened again, so that what was written lies in the file and no longer in the log alone. */
async function reopened(store: Store): Promise<Store> {
  await store.close();
  return openStore({ dataFolder });
}

describe('what is taken out of the embedded database', () => {
  test('is in none of its files any more, while it goes on serving', async () => {
    let store = await openStore({ dataFolder });
    await loadSources(store, [fileWithPerson()]);
    store = await reopened(store);
    expect(filesWith('aapo')).not.toEqual([]);
    // A copy for users' own queries exists too, and readers are busy.
    await store.ask({ cypher: 'RETURN 1 AS one', params: {}, maxRows: 1, timeoutMs: 30_000 });
    const reading = Array.from({ length: 20 }, () => store.read('entities', {}));
    await erasePerson(store, secret, COMMAND_LINE, PERSON);
    expect((await Promise.all(reading)).every((rows) => rows.length > 0)).toBe(true);
    expect(filesWith('aapo')).toEqual([]);
    const found = await store.ask({
      cypher: 'MATCH (n:Entity) RETURN count(n) AS count',
      params: {},
      maxRows: 1,
      timeoutMs: 30_000,
    });
    expect(found.rows).toEqual([[(await store.read('entity-ids', {})).length]]);
    await store.close();
    expect(filesWith('aapo')).toEqual([]);
  });

  test('is seen to at the next start where the program ended before it had', async () => {
    let store = await openStore({ dataFolder });
    await loadSources(store, [fileWithPerson('910')], { secret });
    await store.write([
      {
        query: 'person',
        rows: [{ id: 'person:x', name: 'Zzyzx', aliases: [], notes: [], searchText: 'zzyzx', evidence: [] }],
      },
    ]);
    store = await reopened(store);
    await store.write([{ query: 'remove-entities', rows: [{ id: 'person:x' }] }, purgeMark(PURGE_DUE)]);
    expect(filesWith('zzyzx')).not.toEqual([]);
    store = await reopened(store);
    expect(filesWith('zzyzx')).toEqual([]);
    await store.close();
  });
});
