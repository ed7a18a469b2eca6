import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Export, Health, SavedViews } from '@sidos/api/model';
import { checkBackup } from '../../api/src/backup/index.ts';
import { readPlace } from '../../api/src/channel/index.ts';
import { smallFile } from '../support/records.ts';
import { copySeeded } from '../support/seeded.ts';
import { sidos, startApp, type Served } from '../support/sidos.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-beside-'));
const data = { SIDOS_DATA: join(folder, 'data') };
const file = join(folder, 'all.sidos');
let app: Served;

beforeAll(async () => {
  await copySeeded(data.SIDOS_DATA);
  app = await startApp(data);
});
afterAll(async () => {
  await app.end();
  rmSync(folder, { recursive: true });
});

const read = async (path: string): Promise<unknown> => (await fetch(`${app.url}/api/v1/${path}`)).json();
const counts = async () => Health.parse(await read('health')).counts;
const views = async () => SavedViews.parse(await read('views')).views.map(({ name }) => name);
async function save(name: string): Promise<void> {
  const body = JSON.stringify({ name, state: 'a=1' });
  const headers = { 'Content-Type': 'application/json' };
  expect((await fetch(`${app.url}/api/v1/views`, { method: 'POST', headers, body })).status).toBe(201);
}

describe('the command line beside a running server, one after the other', () => {
  test('loads a file, which the server then serves', async () => {
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(smallFile()));
    const before = await counts();
    const { code, out } = await sidos(['load', own], data).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/^Loaded: /)]);
    expect((await counts()).documents).toBe(before.documents + 1);
    expect(await read('entities/project:silta')).toMatchObject({ entity: { name: 'Silta' } });
  });

  test('names a file that is not there as if no server ran', async () => {
    const { code, err } = await sidos(['load', join(folder, 'none.json')], data).ended;
    expect([code, err]).toEqual([1, expect.stringMatching(/^sidos: .*none\.json.*\n$/)]);
  });

  test('exports', async () => {
    const { entities } = Export.parse(JSON.parse((await sidos(['export'], data).ended).out));
    expect(entities).toHaveLength((await counts()).entities);
  });

  test('backs up to a file for its owner alone, and takes the place of none unasked', async () => {
    await save('kept');
    const { code, out } = await sidos(['backup', file], data).ended;
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Backed up \d+ entities, .* 1 saved view or question/),
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(file);
    const again = await sidos(['backup', file], data).ended;
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('add --overwrite')]);
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('restores only where it is told to, and the server serves the new state at once', async () => {
    await save('newer');
    const asked = await sidos(['restore', file], data).ended;
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('add --yes')]);
    expect(await views()).toHaveLength(2);
    const { code, err } = await sidos(['restore', file, '--yes'], data).ended;
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^The database holds .* In the place of all that comes/),
    ]);
    expect(await views()).toEqual(['kept']);
    expect((await counts()).entities).toBe((await checkBackup(file)).counts.entity);
  });

  test('refuses a file that is cut short, and the server serves what it did', async () => {
    const cut = join(folder, 'cut.sidos');
    writeFileSync(cut, readFileSync(file).subarray(0, 20_000));
    const { code, err } = await sidos(['restore', cut, '--yes'], data).ended;
    expect([code, err]).toEqual([1, expect.stringMatching(/cut short\. Nothing was changed/)]);
    expect(await views()).toEqual(['kept']);
  });

  test('Ctrl+C during a load says so with code 130, and nothing is changed', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify(smallFile('901')));
    const before = await counts();
    const run = sidos(['load', other], data);
    await new Promise((resolve) => run.process.stderr?.once('data', resolve));
    run.process.kill('SIGINT');
    const { code, err } = await run.ended;
    expect([code, err]).toEqual([
      130,
      expect.stringMatching(/sidos: ended by Ctrl\+C; what was not finished is not kept\.\n$/),
    ]);
    expect(await counts()).toEqual(before);
  });

  test('who does not know the secret of the way in is turned away', async () => {
    const place = readPlace(data.SIDOS_DATA);
    expect(statSync(join(data.SIDOS_DATA, 'sidos.channel')).mode & 0o777).toBe(0o600);
    for (const Authorization of ['', 'Bearer ', `Bearer ${'x'.repeat(43)}`]) {
      const url = `http://127.0.0.1:${String(place?.port)}/backup`;
      const answer = await fetch(url, { method: 'POST', headers: { Authorization } });
      expect([answer.status, await answer.text()]).toEqual([403, '']);
    }
  });

  test('a copy of the folder has nothing to do with the server of the first', async () => {
    const copy = join(folder, 'copy');
    cpSync(data.SIDOS_DATA, copy, { recursive: true });
    const own = join(folder, 'own2.json');
    writeFileSync(own, JSON.stringify(smallFile('902')));
    const before = await counts();
    expect((await sidos(['load', own], { SIDOS_DATA: copy }).ended).code).toBe(0);
    expect(await counts()).toEqual(before);
  });

  test('a server that was killed leaves a folder on which all goes on', async () => {
    process.kill(app.pid ?? 0, 'SIGKILL');
    await app.end();
    expect(existsSync(join(data.SIDOS_DATA, 'sidos.channel'))).toBe(true);
    const other = join(folder, 'after.sidos');
    expect((await sidos(['backup', other], data).ended).code).toBe(0);
    expect((await checkBackup(other)).counts.view).toBe(1);
    app = await startApp(data);
    expect(await views()).toEqual(['kept']);
  });
});
