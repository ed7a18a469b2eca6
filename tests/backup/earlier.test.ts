import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { loadSources } from '@sidos/api/loading';
import { EmbeddedStore } from '@sidos/api/store';
import { makeBackup, restoreBackup } from '../../api/src/backup/index.ts';
import { LineDigest } from '../../api/src/backup/lines.ts';
import { sourceOf } from '../support/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-earlier-'));
afterAll(() => rmSync(folder, { recursive: true }));
const quiet = { report: () => undefined };

/** A tie as a Sidos of format 1 wrote it. */
const related = (from: string, to: string, line: number): string =>
  JSON.stringify({
    relation: {
      ...{ id: `PART_OF|${from}|${to}|related`, type: 'PART_OF', nature: 'related', from, to, notes: [] },
      evidence: [{ document: '900', lines: [line], certainty: 'stated' }],
    },
  });

test('a backup of an earlier Sidos, two ties of which are one today, is restored with the lines of both', async () => {
  const store = await EmbeddedStore.open();
  await loadSources(store, [sourceOf()]);
  const { pieces } = await makeBackup({ store, dataFolder: folder, ...quiet });
  await store.close();
  const [head = '', ...rest] = gunzipSync(Buffer.concat(pieces)).toString('utf8').split('\n');
  const end = JSON.parse(rest.at(-2) ?? '') as { end: { counts: Record<string, number>; sha256: string } };
  const body = [head.replace(/"format":\d/, '"format":1'), ...rest.slice(0, -2)];
  const [a, b] = ['organisation:kemin-kaupunki', 'organisation:oulun-kaupunki'];
  const firstTie = body.findIndex((line) => line.startsWith('{"relation"'));
  body.splice(firstTie, 0, related(a, b, 3), related(b, a, 4));
  const digest = new LineDigest();
  body.forEach((line) => digest.add(line));
  end.end.sha256 = digest.value;
  end.end.counts.relation = (end.end.counts.relation ?? 0) + 2;
  const file = join(folder, 'earlier.sidos');
  writeFileSync(file, gzipSync([...body, JSON.stringify(end), ''].join('\n')));

  const own = await EmbeddedStore.open();
  await restoreBackup(file, { store: own, dataFolder: mkdtempSync(join(folder, 'data-')), ...quiet });
  const relations = (await own.read('relations', {})).map(({ relation }) => relation);
  const found = relations.filter(({ type }) => type === 'COOPERATES_WITH');
  expect(found.map(({ evidence }) => evidence)).toEqual([
    [{ document: '900', lines: [3, 4], certainty: 'stated' }],
  ]);
  // Four of the file, four parts of the regions that the reference brings, and the one.
  expect(relations).toHaveLength(9);
  await own.close();
});
