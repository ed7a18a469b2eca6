import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { copySeeded } from '../support/seeded.ts';
import { startApp } from '../support/sidos.ts';

test('told to end in the middle of analyses, questions and an upload it ends orderly, and keeps what it acknowledged', async () => {
  const data = { SIDOS_DATA: mkdtempSync(join(tmpdir(), 'sidos-ending-')) };
  await copySeeded(data.SIDOS_DATA);
  let app = await startApp(data);
  const at = `${app.url}/api/v1`;
  const post = (path: string, body: unknown, accept = 'application/json') =>
    fetch(`${at}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
      body: JSON.stringify(body),
    });
  const work = { measure: 'betweenness_weighted_raw', runs: 500 };
  const atWork = await post('/analysis/certainty', work, 'application/x-ndjson, application/json;q=0.9');
  // What is told of its progress says that it is being worked at; two more wait for it.
  const lines = atWork.body?.getReader();
  expect(new TextDecoder().decode((await lines?.read())?.value)).toMatch(/^\{"progress":/);
  const cut = (asked: Promise<unknown>) =>
    asked.then(
      () => 'answered',
      () => 'cut off',
    );
  const waiting = [1, 2].map((seed) => cut(post('/analysis/certainty', { ...work, seed })));
  const endless = 'MATCH (a:Entity), (b:Entity), (c:Entity) RETURN count(*) AS n';
  const asked = cut(post('/ask', { cypher: endless, timeoutMs: 30_000 }));
  const upload = request(`${at}/imports?name=half.csv`, {
    method: 'POST',
    headers: { 'Content-Length': 9_999 },
  });
  const halfWay = cut(
    new Promise((resolve, reject) => void upload.on('response', resolve).on('error', reject)),
  );
  upload.write('organisation,project\n');
  expect((await post('/views', { name: 'kept at the end', state: '' })).status).toBe(201);
  const { code, err } = await app.end('SIGTERM');
  // An end that had to be forced, after ten seconds, has another code and says so.
  expect([code, err]).toEqual([0, '']);
  expect(await Promise.all([...waiting, asked, halfWay])).toEqual(Array(4).fill('cut off'));
  app = await startApp(data);
  expect((await fetch(`${app.url}/api/v1/health`)).status).toBe(200);
  expect(await (await fetch(`${app.url}/api/v1/views`)).text()).toContain('kept at the end');
  expect((await app.end()).code).toBe(0);
  rmSync(data.SIDOS_DATA, { recursive: true });
});
