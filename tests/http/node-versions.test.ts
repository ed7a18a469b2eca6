import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AskAnswer, Health, NetworkPayload } from '@sidos/api/model';
import { FETCH_PATIENCE, NODE_VERSIONS, nodeOf } from '../support/node-versions.ts';
import { startApp } from '../support/sidos.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidos-node-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Sidos runs on each Node.js that it says it runs on', () => {
  test.each(NODE_VERSIONS.map(({ line }) => line))(
    'Node.js %s: starts, loads the documents, answers, and ends',
    async (line) => {
      const program = nodeOf(line);
      expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${line}\\.`));
      const app = await startApp({ SIDOS_DATA: join(folder, line) }, { program });
      try {
        const read = async (path: string): Promise<unknown> => (await fetch(`${app.url}${path}`)).json();
        const health = Health.parse(await read('/api/v1/health'));
        expect(health.counts.documents).toBeGreaterThanOrEqual(5);
        const { nodes } = NetworkPayload.parse(await read('/api/v1/network'));
        expect(nodes.id.length).toBe(health.counts.entities - health.counts.documents);
        const asked = await fetch(`${app.url}/api/v1/ask`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ cypher: 'MATCH (n:Entity) RETURN count(n) AS count' }),
        });
        expect(AskAnswer.parse(await asked.json()).rows).toEqual([[health.counts.entities]]);
      } finally {
        const { code } = await app.end();
        expect(code).toBe(0);
      }
    },
    FETCH_PATIENCE + 120_000,
  );
});
