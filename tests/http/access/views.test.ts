import { expect, test } from '@jest/globals';
import { ChangesAnswer, SAVED_IN_ALL, SAVED_PER_OWNER, SavedView, SavedViews } from '@sidos/api/model';
import { changeBatch, type Store } from '@sidos/api/store';
import { onBothEngines } from '../../support/engines.ts';
import { serve, type TestServer } from '../../support/server.ts';
import { PROXY, SECRET, ask, sentOn, serveIn } from './servers.ts';

const VIEW = { name: 'Lappi', note: '', state: 'region=region:lappi' };
const old = (id: string) => ({ id, kind: 'view', name: id, note: '', state: '', savedAt: '2026-01-01' });

/** Work with a server behind a login. */
async function behindLogin(store: Store, work: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await serve({ store, access: PROXY });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

onBothEngines((store) => {
  test('a view has an owner; the owner and a keeper remove it, no other editor', async () => {
    await behindLogin(store(), async (server) => {
      const save = async (user: string) => {
        const { status, text } = await ask(server, 'POST /views', sentOn('editors', user), VIEW);
        expect(status).toBe(201);
        return SavedView.parse(JSON.parse(text));
      };
      const first = await save('Aino');
      const second = await save('Aino');
      expect([first.owner, second.owner]).toEqual(['Aino', 'Aino']);
      const remove = (id: string, groups: string, user: string) =>
        ask(server, `DELETE /views/${id}`, sentOn(groups, user));
      const refused = await remove(first.id, 'editors', 'Eino');
      expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('saved by Aino')]);
      expect((await remove(first.id, 'editors', 'Aino')).status).toBe(204);
      expect((await remove(second.id, 'keepers', 'Keijo')).status).toBe(204);
      const own = { ...VIEW, owner: 'Eino' };
      expect((await ask(server, 'POST /views', sentOn('editors', 'Aino'), own)).status).toBe(400);
    });
  });

  test('one saved by a Sidos that knew no owners is there, and a keeper removes it', async () => {
    await store().write([{ query: 'saved-view', rows: [old('older')] }], { keepVersion: true });
    await behindLogin(store(), async (server) => {
      const { text } = await ask(server, 'GET /views', sentOn('readers'));
      expect(SavedViews.parse(JSON.parse(text)).views).toEqual([{ ...old('older'), owner: null }]);
      const { status, text: said } = await ask(server, 'DELETE /views/older', sentOn('editors', 'Aino'));
      expect([status, said]).toEqual([403, expect.stringContaining('not known')]);
      expect((await ask(server, 'DELETE /views/older', sentOn('keepers'))).status).toBe(204);
    });
  });

  test('to the public it is not told who saved it', async () => {
    await store().write([{ query: 'saved-view', rows: [{ ...old('public'), owner: 'Aino' }] }], {
      keepVersion: true,
    });
    const open = await serveIn('public', store());
    const { text } = await ask(open.server, 'GET /views');
    await open.close();
    expect(text).toContain('"id":"public"');
    expect(text).not.toContain('Aino');
    await store().write([{ query: 'remove-saved-views', rows: [{ id: 'public' }] }], { keepVersion: true });
  });

  test('there is a limit for each owner and one for all, also for many who save at once', async () => {
    const rows = (count: number, owner: string | null) =>
      Array.from({ length: count }, (_, index) => ({ ...old(`${owner ?? ''}${index}`), owner }));
    const fill = (part: object[]) =>
      store().write([{ query: 'saved-view', rows: part as Record<string, unknown>[] }], {
        keepVersion: true,
      });
    await fill(rows(SAVED_PER_OWNER - 1, 'Aino'));
    await behindLogin(store(), async (server) => {
      const save = (user: string) => ask(server, 'POST /views', sentOn('editors', user), VIEW);
      const statuses = (await Promise.all([1, 2, 3, 4].map(() => save('Aino')))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 409, 409, 409]);
      expect((await save('Eino')).status).toBe(201);
      await fill(rows(SAVED_IN_ALL - SAVED_PER_OWNER - 1, null));
      const { status, text } = await save('Eino');
      expect([status, text]).toEqual([409, expect.stringContaining(`${SAVED_IN_ALL} views and questions`)]);
    });
  });

  test('the log is read by keepers a page at a time, by who, what and thing', async () => {
    const who = { name: 'Lokimies', role: 'editor' } as const;
    const batches = Array.from({ length: 7 }, (_, index) =>
      changeBatch(who, { action: index % 2 === 0 ? 'view-saved' : 'view-removed', targets: [`t${index}`] }),
    );
    await store().write(batches, { keepVersion: true });
    await behindLogin(store(), async (server) => {
      const log = async (query: string) => {
        const { status, text } = await ask(server, `GET /changes${query}`, sentOn('keepers'));
        expect([query, status]).toEqual([query, 200]);
        return ChangesAnswer.parse(JSON.parse(text));
      };
      const seen: string[] = [];
      let next: string | null = '';
      do {
        const before: string = next === '' ? '' : `&before=${encodeURIComponent(next)}`;
        const page: ChangesAnswer = await log(`?by=Lokimies&limit=3${before}`);
        seen.push(...page.changes.flatMap(({ targets }) => targets));
        next = page.next;
      } while (next !== null);
      expect(seen.sort()).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 't6']);
      const removed = await log('?by=Lokimies&action=view-removed');
      expect(removed.changes.flatMap(({ targets }) => targets).sort()).toEqual(['t1', 't3', 't5']);
      expect((await log('?target=t4')).changes).toHaveLength(1);
      const refusals = ['?limit=501', '?limit=0', '?before=x', '?action=thing', `?by=${'x'.repeat(201)}`];
      for (const query of refusals)
        expect((await ask(server, `GET /changes${query}`, sentOn('keepers'))).status).toBe(400);
      const all = await ask(server, 'GET /changes?limit=500', sentOn('keepers'));
      expect(all.text).not.toContain(SECRET);
      expect(all.text).not.toMatch(/127\.0\.0\.1|x-forwarded|keepers/i);
    });
  });
});
