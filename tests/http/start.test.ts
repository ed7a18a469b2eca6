import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { Export, Health, NetworkPayload } from '@sidos/api/model';
import { DATABASE_FILE, openStore } from '@sidos/api/store';
import { rememberSeed } from '../../api/src/cli/loading.ts';
import { sidos, startApp, type Served } from '../support/sidos.ts';

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
/** A record file of one organisation in Lapland; `more` changes its relation. */
const recordFile = (more: object = {}) =>
  JSON.stringify({
    document: { number: '900', title: 'Mine', lineCount: 5 },
    entities: [{ id: 'organisation:oma-oy', name: 'Oma Oy', kind: 'company', evidence: ['1'] }],
    relations: [
      { type: 'LOCATED_IN', from: 'organisation:oma-oy', to: 'region:lappi', evidence: ['2'], ...more },
    ],
  });

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

  test('changed seed files are loaded again at the next start, and what one loaded oneself stays', async () => {
    const store = await openStore({ dataFolder: data.SIDOS_DATA });
    await store.write([{ query: 'remove-entities', rows: [{ id: 'organisation:lapin-liitto' }] }]);
    await rememberSeed(store, 'the digest of older files');
    await store.close();
    app = await startApp(data);
    expect(await read('/api/v1/entities/organisation:lapin-liitto')).toMatchObject({
      entity: { name: 'Lapin liitto' },
    });
    expect((await health()).counts.documents).toBe(first.counts.documents + 1);
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
