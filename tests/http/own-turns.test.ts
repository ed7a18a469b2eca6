import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AskAnswer } from '@sidos/api/model';
import type { EmbeddedStore, Store } from '@sidos/api/store';
import { OwnTurns } from '../../api/src/http/own-turns.ts';
import { ROUTES } from '../../api/src/http/routes/index.ts';
import { UNLIMITED } from '../support/fuzz.ts';
import { smallNetwork, storeWith } from '../support/network.ts';
import { serve } from '../support/server.ts';
import { PROXY, ask, sentOn } from './access/servers.ts';

const NEVER = new AbortController().signal;

/** Work that ends when it is told to. */
function held() {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    began.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { began, work, end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns of a caller', () => {
  test('so many are worked at; the others of the same caller wait in their order, those of another do not', async () => {
    const { began, work, end } = held();
    const turns = new OwnTurns(2, 10);
    const answers = ['a1', 'a2', 'a3', 'a4', 'b1'].map((name) =>
      turns.run(name.charAt(0), work(name), NEVER),
    );
    await settled();
    expect(began).toEqual(['a1', 'a2', 'b1']);
    end('a2');
    await settled();
    expect(began).toEqual(['a1', 'a2', 'b1', 'a3']);
    for (const name of ['a1', 'a3', 'b1']) end(name);
    await settled();
    end('a4');
    expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1']);
  });

  test('one too many is told so, and one who goes away leaves the line', async () => {
    const { began, work, end } = held();
    const turns = new OwnTurns(1, 1);
    const first = turns.run('a', work('first'), NEVER);
    const gone = new AbortController();
    const second = turns.run('a', work('second'), gone.signal);
    await expect(turns.run('a', work('third'), NEVER)).rejects.toMatchObject({
      status: 429,
      message: expect.stringMatching(/^1 of your questions are being answered and 1 wait/),
    });
    gone.abort();
    await expect(second).rejects.toMatchObject({ message: 'The question was given up before it began.' });
    end('first');
    await first;
    const fourth = turns.run('a', work('fourth'), NEVER);
    await settled();
    end('fourth');
    expect(await fourth).toBe('fourth');
    expect(began).toEqual(['first', 'fourth']);
  });

  test('work that fails gives its place back', async () => {
    const turns = new OwnTurns(1, 1);
    await expect(turns.run('a', () => Promise.reject(new Error('no')), NEVER)).rejects.toThrow('no');
    expect(await turns.run('a', () => Promise.resolve('yes'), NEVER)).toBe('yes');
  });
});

describe('a server', () => {
  let store: EmbeddedStore;
  beforeAll(async () => {
    store = await storeWith(smallNetwork());
  });
  afterAll(() => store.close());

  test('answers another user while one has asked far more than it can answer', async () => {
    const ends: (() => void)[] = [];
    const nothing: AskAnswer = {
      columns: [],
      rows: [],
      nodes: [],
      ties: [],
      truncated: false,
      cut: { rows: null, bytes: null, cells: null },
      ms: 0,
    };
    const slow: Store = Object.create(store, {
      ask: {
        value: ({ cypher }: { cypher: string }) =>
          cypher === 'RETURN 1'
            ? Promise.resolve(nothing)
            : new Promise((resolve) => ends.push(() => resolve(nothing))),
      },
    }) as Store;
    const server = await serve({ store: slow, access: PROXY, perMinute: UNLIMITED });
    const of = (user: string, cypher: string) =>
      ask(server, 'POST /ask', sentOn('readers', user), { cypher }).then(({ status }) => status);
    const flood = Array.from({ length: 80 }, () => of('Matti', 'RETURN 2'));
    // 8 are worked at and 64 wait: the last 8 are told to wait themselves.
    const early: number[] = [];
    flood.forEach((answer) => void answer.then((status) => early.push(status)));
    while (early.length < 8) await settled();
    expect(early).toEqual(Array.from({ length: 8 }, () => 429));
    expect(ends).toHaveLength(8);
    expect(await of('Maija', 'RETURN 1')).toBe(200);
    while (early.length < 80) {
      ends.splice(0).forEach((end) => end());
      await settled();
    }
    expect(early.filter((status) => status === 200)).toHaveLength(72);
    await server.close();
  });

  test.each([...new Set(ROUTES.map(({ cost }) => cost))])(
    'refuses what is asked too often of what costs "%s", for this caller alone',
    async (cost) => {
      const server = await serve({ store, access: PROXY, perMinute: { ...UNLIMITED, [cost]: 2 } });
      const of = ROUTES.filter((route) => route.cost === cost);
      expect(of.length).toBeGreaterThan(0);
      for (const [index, { method, path }] of of.entries()) {
        const what = `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, 'x')}`;
        const statuses = [];
        for (let time = 0; time < 3; time += 1)
          statuses.push((await ask(server, what, sentOn('keepers', `user ${index}`), {})).status);
        expect([what, statuses.indexOf(429)]).toEqual([what, 2]);
        expect((await ask(server, what, sentOn('keepers', `other ${index}`), {})).status).not.toBe(429);
      }
      await server.close();
    },
  );
});
