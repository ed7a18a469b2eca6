import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COMMAND_LINE, NetworkList, Problem } from '@sidos/api/model';
import { NetworksHere } from '@sidos/api/networks';
import { neo4jDatabases, type Neo4jDatabases } from '@sidos/api/store';
import neo4j from 'neo4j-driver';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../support/neo4j.ts';
import { smallFile } from '../support/records.ts';
import { sidos, startApp, type Served } from '../support/sidos.ts';

/** The tests are lent a Community Edition, which cannot make a second database (tried below). */
const ONE = /Community Edition has one database, so there is one network here/;

describeNeo4j('networks on a Neo4j are its databases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-networks-neo4j-'));
  let lent: LentNeo4j | undefined;
  let app: Served | undefined;
  let variables: Record<string, string> = {};
  const options = () => {
    if (lent === undefined) throw new Error('there is no Neo4j: beforeAll failed');
    return lent.options;
  };
  const command = (...args: string[]) => sidos(args, variables).ended;
  const call = async (method: string, path: string, body?: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers };
    const res = await fetch(`${app?.url ?? ''}/api/v1/networks${path}`, { method, ...sent });
    return { status: res.status, body: (await res.json()) as unknown };
  };
  const inServer = async (cypher: string, database: string) => {
    const { uri, user, password = '' } = options();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    try {
      return (await driver.executeQuery(cypher, {}, { database })).records.map((row) => row.toObject());
    } finally {
      await driver.close();
    }
  };
  /** The networks of a server that would have these databases. */
  const onServerWith = (names: string[], work: (networks: NetworksHere) => Promise<void>) =>
    inTurn(
      NetworksHere.open({
        config: { dataFolder: join(folder, 'several'), neo4j: options() },
        people: 'shown',
        loadShipped: () => Promise.resolve(),
        loadExport: () => Promise.resolve(),
        databases: () => Promise.resolve<Neo4jDatabases>({ names, isCommunity: false }),
      }),
      work,
    );

  beforeAll(async () => {
    lent = await borrowNeo4j();
    const { uri, user, password = '', database } = lent.options;
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(smallFile()));
    variables = {
      ...{ SIDOS_DATA: join(folder, 'data'), SIDOS_SEED: 'none', NEO4J_URI: uri },
      ...{ NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database.toUpperCase() },
    };
    expect((await command('load', own)).out).toMatch(/^Loaded: /);
    app = await startApp(variables);
  }, NEO4J_PATIENCE);
  afterAll(async () => {
    await app?.end();
    await lent?.release();
    rmSync(folder, { recursive: true });
  });

  test('a server is asked for those that hold data: its own system database is none', async () => {
    const { database } = options();
    expect(await neo4jDatabases(options())).toEqual({ names: [database], isCommunity: true });
    const all = await inServer('SHOW DATABASES YIELD name', database);
    expect(all.map(({ name }) => String(name))).toContain('system');
    await expect(inServer('CREATE DATABASE second', 'system')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.UnsupportedAdministrationCommand',
    });
    await expect(neo4jDatabases({ ...options(), database: 'system' })).rejects.toThrow(
      /"system" .* is of the kind "system", which holds no data .* NEO4J_DATABASE/,
    );
  });

  test('there is one, in whatever capitals it is named, and why there are no more is said', async () => {
    const { body } = await call('GET', '');
    const list = NetworkList.parse(body);
    expect(list).toMatchObject({
      engine: 'neo4j',
      fixed: expect.stringMatching(ONE),
      networks: [{ id: options().database, first: true, state: 'ready', shipped: false, fault: null }],
    });
    expect(list.networks[0].counts?.relations).toBeGreaterThan(0);
    const listed = await command('network', 'list');
    expect([listed.code, listed.out]).toEqual([0, expect.stringMatching(ONE)]);
  });

  test('none is made, copied, opened or removed; each refusal says why', async () => {
    const { database } = options();
    const file = await fetch(`${app?.url ?? ''}/api/v1/networks/${database}/file`);
    const bytes = await file.arrayBuffer();
    expect([file.status, bytes.byteLength > 0]).toEqual([200, true]);
    const opened = await fetch(`${app?.url ?? ''}/api/v1/networks/file?name=Copy`, {
      ...{ method: 'POST', body: bytes, headers: { 'Content-Type': 'application/octet-stream' } },
    });
    const refusals = [
      await call('POST', '', { name: 'Second' }),
      await call('POST', '', { name: 'Second', from: 'shipped' }),
      await call('POST', '', { name: 'Second', from: 'copy', of: database }),
      { status: opened.status, body: (await opened.json()) as unknown },
      await call('DELETE', `/${database}`),
    ];
    for (const { status, body } of refusals)
      expect({ status, detail: Problem.parse(body).detail }).toEqual({
        status: expect.any(Number),
        detail: expect.stringMatching(ONE),
      });
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422, 422, 409]);
    const kept = join(folder, 'kept.sidos');
    expect((await command('backup', kept)).code).toBe(0);
    for (const words of [
      ['new', 'Second'],
      ['new', 'Second', '--copy', database],
      ['open', kept],
      ['remove', database],
    ])
      expect(await command('network', ...words)).toMatchObject({
        code: 1,
        err: expect.stringMatching(ONE) as unknown,
      });
  });

  test('it is given another name, by which every verb finds it', async () => {
    const renamed = await call('POST', `/${options().database}/name`, { name: 'Meidän' });
    expect([renamed.status, renamed.body]).toEqual([200, expect.objectContaining({ name: 'Meidän' })]);
    const { out } = await command('export', '--network', 'meidän');
    expect(out).toContain('"project:silta"');
    expect((await command('export', '--network', 'second')).err).toMatch(/There is: neo4j \("Meidän"\)/);
  });

  test('of several the configured one is the first; one that does not answer keeps none of the others', async () => {
    const { database } = options();
    await onServerWith([database, 'second'], async (networks) => {
      const { networks: both, fixed } = await networks.list(true);
      expect(both).toMatchObject([
        { id: database, first: true, state: 'ready' },
        { id: 'second', first: false, state: 'closed' },
      ]);
      expect(both[1].fault).toMatch(/has no database "second"/);
      expect(fixed).toMatch(/CREATE DATABASE/);
      await expect(networks.make({ name: 'Third', from: 'nothing' }, COMMAND_LINE)).rejects.toThrow(
        /its administrator|CREATE DATABASE/,
      );
      await networks.rename('second', 'Toinen', COMMAND_LINE);
      await networks.remove('second', COMMAND_LINE);
      await expect(networks.erase('second', 'Toinen')).rejects.toThrow(/DROP DATABASE second/);
    });
    // While its database is down it is none, and is set aside still when it is there again.
    await onServerWith([database], async (networks) => {
      expect((await networks.list(true)).networks.map(({ id }) => id)).toEqual([database]);
      await networks.rename(database, 'Eka', COMMAND_LINE);
    });
    await onServerWith(['second', database], async (networks) => {
      expect((await networks.list(true)).networks).toMatchObject([
        { id: database, name: 'Eka', first: true },
        { id: 'second', name: 'Toinen', state: 'set-aside' },
      ]);
      await networks.putBack('second', COMMAND_LINE);
    });
  });

  test('listing writes nothing into a database that nobody has gone to', async () => {
    const { database } = options();
    await app?.end();
    app = undefined;
    await inServer('MATCH (n) DETACH DELETE n', database);
    const constraints = async () => (await inServer('SHOW CONSTRAINTS YIELD name', database)).length;
    for (const { name } of await inServer('SHOW CONSTRAINTS YIELD name', database))
      await inServer(`DROP CONSTRAINT \`${String(name)}\``, database);
    await onServerWith([database], async (networks) => {
      const { networks: listed } = await networks.list(false);
      expect(listed).toMatchObject([{ state: 'ready', counts: { entities: 0 } }]);
      expect([await constraints(), await inServer('MATCH (n) RETURN n', database)]).toEqual([0, []]);
      await networks.use(undefined, () => Promise.resolve());
      expect(await constraints()).toBeGreaterThan(0);
    });
  });
});

async function inTurn(opening: Promise<NetworksHere>, work: (networks: NetworksHere) => Promise<void>) {
  const networks = await opening;
  await work(networks).finally(() => networks.close());
}
