import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { Export, Health, NetworkPayload } from '@sidos/api/model';
import { DATABASE_FILE } from '@sidos/api/store';
import { outdateSeed } from '../support/outdated.ts';
import { recordFile } from '../support/records.ts';
import { IS_ADMINISTRATOR, sidos, startApp, type Served } from '../support/sidos.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-start-'));
const data = { SIDOS_DATA: join(folder, 'data') };
let app: Served | undefined;

afterEach(async () => {
  await app?.end();
  app = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (path: string): Promise<unknown> => (await fetch(`${app?.url ?? ''}${path}`)).json();
const health = async () => Health.parse(await read('/api/v1/health'));

const mine = join(folder, 'mine.json');
describe('starting, loading and exporting, one after the other on one data folder', () => {
  let first: Health;

  test('the first start loads the five documents, says so, and places every entity apart', async () => {
    app = await startApp(data);
    first = await health();
    expect(first.counts.documents).toBeGreaterThanOrEqual(5);
    const { nodes } = NetworkPayload.parse(await read('/api/v1/network'));
    expect(new Set(nodes.x.map((x, i) => `${x} ${nodes.y[i]}`)).size).toBe(
      first.counts.entities - first.counts.documents,
    );
    const { code, out, err } = await app.end();
    app = undefined;
    expect([code, out]).toEqual([0, expect.stringMatching(/^Sidos is at http:\/\/localhost:\d+ /)]);
    expect(err).toMatch(/Placing \d+ entities: \d+ %/);
  });

  test('the second start finds everything, loads nothing, and ends on SIGTERM too', async () => {
    app = await startApp(data);
    expect(await health()).toEqual(first);
    const { code, err } = await app.end('SIGTERM');
    app = undefined;
    expect([code, err]).toEqual([0, '']);
  });

  test('callers who hang up, or read slowly, are no error in the log and keep nobody waiting', async () => {
    app = await startApp(data);
    const { hostname, port } = new URL(app.url);
    const at = { host: hostname, port };
    const body = (value: unknown) => ({ 'Content-Type': 'application/json', text: JSON.stringify(value) });
    const asked: [method: string, path: string, body?: { 'Content-Type': string; text: string }][] = [
      ['GET', '/export'],
      ['GET', '/network'],
      ['GET', '/paths?from=organisation:lapin-liitto&to=project:ase'],
      ['POST', '/ask', body({ cypher: 'MATCH (a)--(b)--(c)--(d) RETURN count(*) AS n' })],
      ['POST', '/analysis/measures', body({})],
      ['POST', '/views', body({ name: 'half', state: 'x'.repeat(2_000) })],
    ];
    for (const [method, path, sent] of asked)
      for (const after of [0, 5, 60]) {
        const { text = '', ...headers } = sent ?? {};
        const length = sent === undefined ? {} : { 'Content-Length': text.length };
        const call = request({ ...at, method, path: `/api/v1${path}`, headers: { ...headers, ...length } });
        call.on('error', () => undefined);
        // The last of these promises more than it sends.
        if (path === '/views') call.write(text.slice(0, 500));
        else call.end(text);
        await new Promise((resolve) => setTimeout(resolve, after));
        call.destroy();
      }
    const slow = Array.from({ length: 20 }, () => {
      const call = request({ ...at, path: '/api/v1/export', headers: { 'Accept-Encoding': 'identity' } });
      call.on('error', () => undefined);
      // What comes is not read.
      call.end();
      return call;
    });
    expect(await health()).toEqual(first);
    for (const call of slow) call.destroy();
    expect(await health()).toEqual(first);
    const { code, out, err } = await app.end();
    app = undefined;
    expect([code, out.trim().split('\n').length, err]).toEqual([0, 1, '']);
  });

  test('started for the public it names nobody, and takes nothing', async () => {
    app = await startApp({ ...data, SIDOS_ACCESS: 'public' });
    const got = async (path: string, init?: RequestInit) => {
      const res = await fetch(`${app?.url ?? ''}/api/v1${path}`, init);
      return [res.status, await res.text()] as const;
    };
    const [status, all] = await got('/export');
    const { entities } = Export.parse(JSON.parse(all));
    expect(status).toBe(200);
    expect(entities).toHaveLength(first.counts.entities);
    // Somebody of the documents, who is shown by initials.
    expect(all).not.toMatch(/sjöroos|sjoroos/i);
    expect(entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toContain('M. S.');
    const json = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
    expect((await got('/ask', { ...json, body: '{"cypher":"RETURN 1 AS x"}' }))[0]).toBe(403);
    expect((await got('/views', { ...json, body: '{"name":"v","state":""}' }))[0]).toBe(403);
    expect((await got('/changes'))[0]).toBe(403);
  });

  test('a second Sidos on the same data folder is told that the first is there, which goes on', async () => {
    app = await startApp(data);
    const { code, err } = await sidos(['start'], { ...data, PORT: '0' }).ended;
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^sidos: The database .* is in use by another process\. .*\n$/),
    ]);
    expect(await health()).toEqual(first);
  });

  test('export writes what the data holds, in the order of ids, to a file or a pipe', async () => {
    const file = join(folder, 'out.json');
    expect((await sidos(['export', '--out', file], data).ended).code).toBe(0);
    const written = Export.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(written.entities).toHaveLength(first.counts.entities);
    const ids = written.relations.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(JSON.parse((await sidos(['export'], data).ended).out)).toEqual(written);
  });

  test('loading twice changes nothing', async () => {
    const { code, out } = await sidos(['load'], data).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(/^Nothing new: /)]);
  });

  test('changed seed files are loaded again at the next start', async () => {
    await outdateSeed(data.SIDOS_DATA);
    app = await startApp(data);
    expect(await read('/api/v1/entities/organisation:lapin-liitto')).toMatchObject({
      entity: { name: 'Lapin liitto' },
    });
  });

  test('a file of one’s own is checked, then loaded beside the five', async () => {
    writeFileSync(mine, recordFile());
    const checked = await sidos(['load', '--check', mine], data).ended;
    expect([checked.code, checked.out]).toEqual([0, 'mine.json: 2 entities, 1 relations, no fault\n']);
    const loaded = await sidos(['load', mine], data).ended;
    expect([loaded.code, loaded.out]).toEqual([0, expect.stringMatching(/^Loaded: /)]);
  });

  test('a file with faults is refused with file, record and remedy of each, and changes nothing', async () => {
    writeFileSync(mine, recordFile({ to: 'region:nowhere', colour: 'red' }));
    const refused = await sidos(['load', mine], data).ended;
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringMatching(/^sidos: .*mine\.json: relation 1 .*colour/),
    ]);
    const missing = await sidos(['load', join(folder, 'none.json')], data).ended;
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('none.json')]);
  });

  test('changed seed files are not loaded into a network that holds data of one’s own too, which is said', async () => {
    await outdateSeed(data.SIDOS_DATA);
    app = await startApp(data);
    expect((await fetch(`${app.url}/api/v1/entities/organisation:lapin-liitto`)).status).toBe(404);
    expect((await health()).counts.documents).toBe(first.counts.documents + 1);
    const { err } = await app.end();
    app = undefined;
    expect(err).toMatch(
      /^sidos: The documents that come with Sidos have changed .* data of your own too.*\n$/,
    );
  });

  test('--check lists the faults of the sources that the annotators noted', async () => {
    const { code, out } = await sidos(['load', '--check'], data).ended;
    expect([code, out]).toEqual([0, expect.stringContaining('Faults of the sources, as noted')]);
    // 004 prints 388 800 for a row whose cells sum to 388 000.
    expect(out).toMatch(/004\.json: .*388/);
  });
});

describe('what keeps it from starting is one sentence with the remedy and exit code 1', () => {
  const elsewhere = { SIDOS_DATA: join(folder, 'elsewhere') };
  const refusal = async (variables: Record<string, string>) => {
    const { code, out, err } = await sidos(['start'], { PORT: '0', ...elsewhere, ...variables }).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^sidos: [^\n]+\n$/);
    return err;
  };

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toContain(
      `Port ${port} is in use, perhaps by another Sidos (see http://localhost:${port}). End that one, or choose another port: PORT=${port + 1} npm start.`,
    );
    other.close();
  });

  test('an address that is not of this machine', async () => {
    expect(await refusal({ HOST: '203.0.113.7', SIDOS_ACCESS: 'public' })).toContain(
      'Set HOST to an address of this machine',
    );
  });

  test('an address that others reach, without a word on who may do what', async () => {
    expect(await refusal({ HOST: '0.0.0.0' })).toMatch(/SIDOS_ACCESS to public .* proxy .* token /);
  });

  test('a variable that is malformed', async () => {
    expect(await refusal({ NEO4J_URI: 'localhost' })).toContain('NEO4J_URI is "localhost"');
  });

  test('a data folder that cannot be made', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    expect(await refusal({ SIDOS_DATA: join(folder, 'a-file/data') })).toMatch(
      /cannot be written .*SIDOS_DATA/,
    );
  });

  test.each(['start', 'load'])('a data folder that may only be read (%s)', async (verb) => {
    const own = mkdtempSync(join(folder, 'read-only-'));
    const within = join(own, 'data');
    mkdirSync(within);
    chmodSync(within, 0o500);
    const variables = { PORT: '0', SIDOS_DATA: within };
    const { code, out, err } = await sidos([verb], variables, { unprivileged: true }).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^sidos: The data folder [^\n]+ cannot be written [^\n]+ SIDOS_DATA\.\n$/);
    expect(readdirSync(within)).toEqual([]);
    chmodSync(within, 0o700);
  });

  test.each(['start', 'load'])('a data folder of another user (%s)', async (verb) => {
    const theirs = IS_ADMINISTRATOR ? mkdtempSync(join(folder, 'theirs-')) : '/root';
    if (IS_ADMINISTRATOR) chownSync(theirs, 65_534, 65_534);
    const variables = { PORT: '0', SIDOS_DATA: theirs };
    const { code, out, err } = await sidos([verb], variables, { unprivileged: true }).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^sidos: The data folder [^\n]+ cannot be written [^\n]+ SIDOS_DATA\.\n$/);
  });

  test('a damaged database, which is left as it is', async () => {
    const damaged = mkdtempSync(join(folder, 'damaged-'));
    writeFileSync(join(damaged, DATABASE_FILE), 'this is no database');
    expect(await refusal({ SIDOS_DATA: damaged })).toMatch(
      /is damaged .*Bring in a backup .* add --set-aside to this command/,
    );
    expect(readFileSync(join(damaged, DATABASE_FILE), 'utf8')).toBe('this is no database');
  });

  test('a Neo4j that cannot be reached', async () => {
    expect(await refusal({ NEO4J_URI: 'bolt://127.0.0.1:9' })).toContain('bolt://127.0.0.1:9');
  });
});

describe('help', () => {
  test.each(['start', 'load', 'export'])('sidos %s --help explains it and does nothing', async (verb) => {
    const { code, out } = await sidos([verb, '--help'], { SIDOS_DATA: join(folder, 'untouched') }).ended;
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^sidos ${verb}`))]);
  });

  test('an argument that a verb does not take is refused', async () => {
    const { code, err } = await sidos(['load', '--chek'], data).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('"sidos load --help" lists what it takes')]);
  });
});
