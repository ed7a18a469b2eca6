import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AskRequest, TimedOut, type InvalidInput } from '@sidos/api/model';
import { neo4jPool } from '../../../api/src/store/neo4j/store.ts';
import { onBothEngines } from '../../support/engines.ts';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from '../../support/neo4j.ts';

const request = (cypher: string, more: object = {}) =>
  AskRequest.parse({ cypher, timeoutMs: 30_000, ...more });

/** Wraps `1` in brackets, calls, lists and so on, `depth` of them. */
const DEEP: Record<string, (depth: number) => string> = {
  brackets: (depth) => `${'('.repeat(depth)}1${')'.repeat(depth)}`,
  lists: (depth) => `${'['.repeat(depth)}1${']'.repeat(depth)}`,
  maps: (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`,
  calls: (depth) => `${'abs('.repeat(depth)}1${')'.repeat(depth)}`,
  denials: (depth) => `${'NOT '.repeat(depth)}true`,
  cases: (depth) => `${'CASE WHEN true THEN '.repeat(depth)}1${' END'.repeat(depth)}`,
  subqueries: (depth) => `${'COUNT { MATCH (n) WHERE 1 = '.repeat(depth)}1${' }'.repeat(depth)}`,
};

describe('an answer has bounds, and says what it left out', () => {
  onBothEngines((store) => {
    test('of bytes: 10,000 rows of 20 kB are cut, and this process stays small', async () => {
      const before = process.memoryUsage.rss();
      const answer = await store().ask(
        request('UNWIND range(1, 10000) AS x RETURN x, $t AS t', {
          maxRows: 10_000,
          params: { t: 'ä'.repeat(10_000) },
        }),
      );
      const bytes = Buffer.byteLength(JSON.stringify(answer));
      expect(answer.cut).toEqual({ rows: null, bytes: 8_000_000, cells: null });
      expect(answer.truncated).toBe(true);
      expect(bytes).toBeLessThan(8_001_000);
      expect(bytes).toBeGreaterThan(7_000_000);
      expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
    });

    test('of characters in a cell, however it is nested', async () => {
      const answer = await store().ask(
        request(
          "RETURN reduce(s = 'x', i IN range(1, 20) | s + s) AS text, range(1, 100000) AS list, {a: range(1, 100000)} AS map, 1 AS one",
        ),
      );
      const [text, list, map, one] = answer.rows[0] as [string, number[], { a: number[] }, number];
      expect(answer.cut).toEqual({ rows: null, bytes: null, cells: { count: 3, characters: 50_000 } });
      expect(text).toBe(`${'x'.repeat(50_000)}…`);
      expect([list.length, list[9_999], map.a.length]).toEqual([10_000, 10_000, 10_000]);
      expect(one).toBe(1);
      expect(answer.truncated).toBe(false);
    });

    test('of rows', async () => {
      const answer = await store().ask(request('UNWIND range(1, 20) AS x RETURN x', { maxRows: 20 }));
      expect(answer.cut).toEqual({ rows: null, bytes: null, cells: null });
      const cut = await store().ask(request('UNWIND range(1, 21) AS x RETURN x', { maxRows: 20 }));
      expect(cut.cut).toEqual({ rows: 20, bytes: null, cells: null });
    });

    test('whole numbers come and go with all their digits, and what is no number is said', async () => {
      const digits = '708663653625634816';
      const { rows } = await store().ask(
        request(
          `RETURN $big AS a, $list AS b, ${digits} AS c, $big = ${digits} AS d, -9223372036854775808 AS e, 1.0 / 0 AS f, 0.0 / 0 AS g, $small AS h`,
          {
            params: {
              big: { $integer: digits },
              list: [{ $integer: digits }, 5],
              small: 9_007_199_254_740_991,
            },
          },
        ),
      );
      expect(rows).toEqual([
        [digits, [digits, 5], digits, true, '-9223372036854775808', 'Infinity', 'NaN', 9_007_199_254_740_991],
      ]);
    });

    test.each(Object.entries(DEEP))(
      'a statement with 4,000 %s inside one another is refused at once',
      async (_, deep) => {
        const cypher = `RETURN ${deep(Math.min(4_000, Math.floor(19_000 / deep(1).length)))} AS x`;
        await expect(store().ask(request(cypher, { timeoutMs: 1_000 }))).rejects.toThrow(
          /inside one another/,
        );
      },
    );

    test.each(Object.entries(DEEP).filter(([name]) => name !== 'subqueries'))(
      'and with 25 %s is answered',
      async (_, deep) => {
        expect((await store().ask(request(`RETURN ${deep(25)} AS x`))).rows).toHaveLength(1);
      },
    );
  });
});

describe('parameters', () => {
  test.each([
    [{ a: 708_663_653_625_634_816 }, /loses digits/],
    [{ a: [{ b: -708_663_653_625_634_816 }] }, /loses digits/],
    [{ a: { $integer: '12x' } }, /digits of a whole number/],
    [{ a: { $integer: '9223372036854775808' } }, /digits of a whole number/],
    [{ a: { $integer: '1', b: 1 } }, /nothing beside it/],
  ])('%j are refused', (params, sentence) => {
    const { success, error } = AskRequest.safeParse({ cypher: 'RETURN 1', params });
    expect(success).toBe(false);
    expect(error?.message).toMatch(sentence);
  });
});

/** Stands between a client and a server, and passes nothing back while it is frozen. */
class Freezer {
  frozen = false;
  readonly clients = new Set<Socket>();
  private server: Server | undefined;

  async listen(host: string, port: number): Promise<number> {
    this.server = createServer((client) => {
      this.clients.add(client);
      const upstream = connect(port, host);
      client.on('data', (data) => upstream.write(data));
      upstream.on('data', (data) => !this.frozen && client.write(data));
      client.on('close', () => {
        this.clients.delete(client);
        upstream.destroy();
      });
      upstream.on('close', () => client.destroy());
      client.on('error', () => undefined);
      upstream.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => this.server?.once('listening', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.clients.forEach((client) => client.destroy());
    this.server?.close();
  }
}

describeNeo4j('a Neo4j that does not answer', () => {
  const freezer = new Freezer();
  let lent: LentNeo4j;
  let pool: ReturnType<typeof neo4jPool>;
  beforeAll(async () => {
    lent = await borrowNeo4j();
    const { hostname, port } = new URL(lent.options.uri);
    const between = await freezer.listen(hostname, Number(port));
    pool = neo4jPool({ ...lent.options, uri: `bolt://127.0.0.1:${between}` });
  }, NEO4J_PATIENCE);
  afterAll(async () => {
    await pool.close();
    freezer.close();
    await lent.release();
  });

  test('is left at the time limit, its connection is dropped, and others are answered afterwards', async () => {
    const ask = (timeoutMs: number) =>
      pool.run({ cypher: 'RETURN 1 AS one', params: {}, timeoutMs, maxRows: 1 });
    expect((await ask(30_000)).rows).toEqual([[1]]);
    for (let turn = 0; turn < 3; turn += 1) {
      freezer.frozen = true;
      const stalled = [...freezer.clients];
      await expect(ask(1_000)).rejects.toThrow(TimedOut);
      await Promise.all(
        stalled.map(
          async (client) => client.closed || new Promise((resolve) => client.once('close', resolve)),
        ),
      );
      freezer.frozen = false;
      expect((await ask(30_000)).rows).toEqual([[1]]);
    }
  });
});

describe('what is pasted from elsewhere', () => {
  onBothEngines((store) => {
    test.each([
      ['\ufeffRETURN\u00a01 AS x;;\n;', [[1]]],
      ['RETURN “a b” AS x', [['a b']]],
      ['RETURN ‘a’ + ‚b‘ AS x', [['ab']]],
      ["RETURN 'it”s' AS x // “", [['it”s']]],
      ['RETURN 5 – 3 AS x', [[2]]],
      ['RETURN /* one\n */ 1\u2003AS\u3000x', [[1]]],
      ['WITH 1 AS `set`, {`create`: 2} AS `load` RETURN `set` + `load`.`create` AS x', [[3]]],
      ['WITH 1 AS `MATCH (n) DELETE n` RETURN `MATCH (n) DELETE n` AS x', [[1]]],
    ])('%j is understood', async (cypher, rows) => {
      expect((await store().ask(request(cypher))).rows).toEqual(rows);
    });

    test.each([
      ['RETURN “a AS x', /no partner/, 8],
      ['RETURN “a"b” AS x', /another quotation mark/, 8],
      ['RETURN 1\u200b AS x', /U\+200B/, 9],
      ["RETURN 'a AS x", /no end/, 8],
      ['RETURN 1 /* AS x', /no end/, 10],
      ['RETURN 017 AS x', /begins with a 0/, 8],
      ['RETURN 99999999999999999999 AS x', /too large/, 8],
      ['RETURN 1 AS x; RETURN 2 AS x', /one question at a time/, null],
    ])('%j is told clearly', async (cypher, sentence, column) => {
      const fault = await store()
        .ask(request(cypher))
        .catch((error: unknown) => error);
      expect(String(fault)).toMatch(sentence);
      if (column !== null) expect((fault as InvalidInput).position).toEqual({ line: 1, column });
    });
  });
});
