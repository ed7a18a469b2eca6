import { describe, expect, test } from '@jest/globals';
import { InvalidInput, Refused, TimedOut, type AskRequest } from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { onBothEngines } from '../../support/engines.ts';
import { sourceOf } from '../../support/records.ts';

/** Takes far longer than any limit here, in little memory, and gives one row; each engine has its own way to it. */
const ENDLESS = {
  embedded:
    'RETURN reduce(s = 0, x IN range(1, 200000) | s + reduce(t = 0, y IN range(1, 200000) | t + y)) AS n',
  neo4j:
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c) AS n',
};

function asking(store: () => Store) {
  return (cypher: string, more: Partial<AskRequest> = {}, signal?: AbortSignal) =>
    store().ask({ cypher, params: {}, timeoutMs: 10_000, maxRows: 100, ...more }, signal);
}

describe('a question of a user', () => {
  onBothEngines(
    (store) => {
      const ask = asking(store);

      test('gives columns and rows, entities and ties as ids, and what is needed to draw them', async () => {
        const answer = await ask(
          'MATCH (o:Organisation {id: $id})-[r:PARTICIPATES_IN]->(p) RETURN o, r, p.name AS project, {of: p} AS more',
          { params: { id: 'organisation:oulun-kaupunki' } },
        );
        const tie = 'PARTICIPATES_IN|organisation:oulun-kaupunki|project:silta|lead';
        expect(answer.columns).toEqual(['o', 'r', 'project', 'more']);
        expect(answer.rows).toEqual([['organisation:oulun-kaupunki', tie, 'Silta', { of: 'project:silta' }]]);
        expect(answer.nodes).toEqual([
          {
            id: 'organisation:oulun-kaupunki',
            type: 'organisation',
            name: 'Oulun kaupunki',
            kind: 'municipality',
          },
          { id: 'project:silta', type: 'project', name: 'Silta', kind: 'project' },
        ]);
        expect(answer.ties).toEqual([
          { id: tie, type: 'PARTICIPATES_IN', from: 'organisation:oulun-kaupunki', to: 'project:silta' },
        ]);
        expect(answer.truncated).toBe(false);
      });

      test('gives a path as its stations and ties in order', async () => {
        const { rows, nodes } = await ask(
          'MATCH p = (:Organisation {id: "organisation:kemin-kaupunki"})-[:PARTICIPATES_IN]->()<-[:PARTICIPATES_IN]-() RETURN p',
        );
        expect(rows).toEqual([
          [
            [
              'organisation:kemin-kaupunki',
              'PARTICIPATES_IN|organisation:kemin-kaupunki|project:silta|partner',
              'project:silta',
              'PARTICIPATES_IN|organisation:oulun-kaupunki|project:silta|lead',
              'organisation:oulun-kaupunki',
            ],
          ],
        ]);
        expect(nodes).toHaveLength(3);
      });

      test('draws the ends of a tie that no cell names', async () => {
        const { nodes } = await ask('MATCH ()-[r:ALLOCATES]->() RETURN r');
        expect(nodes.map(({ id }) => id)).toEqual(['organisation:kemin-kaupunki', 'project:silta']);
      });

      test('gives numbers as numbers, dates as text, nothing as null', async () => {
        const { rows } = await ask(
          'MATCH (p:Project {id: "project:silta"}) RETURN p.budgetEur / 7 AS a, 7 / 2 AS b, p.number AS c, date("2024-02-29") AS d, [1, [2.5, null]] AS e, $x AS f',
          { params: { x: 3 } },
        );
        expect(rows).toEqual([[1200 / 7, 3, null, '2024-02-29', [1, [2.5, null]], 3]]);
      });

      test('is cut at the limit of rows and says so, however many there would be', async () => {
        const cut = await ask('UNWIND range(1, 5000000) AS x RETURN x', { maxRows: 10, timeoutMs: 60_000 });
        expect(cut.rows).toHaveLength(10);
        expect(cut.truncated).toBe(true);
        const whole = await ask('UNWIND range(1, 10) AS x RETURN x', { maxRows: 10 });
        expect(whole.rows).toHaveLength(10);
        expect(whole.truncated).toBe(false);
      });

      test('is ended when its time is up, and the next one is answered', async () => {
        const start = performance.now();
        await expect(ask(ENDLESS[store().engine], { timeoutMs: 400 })).rejects.toThrow(TimedOut);
        // The limit, and a second for a busy machine.
        expect(performance.now() - start).toBeLessThan(1_400);
        expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
      });

      test('is ended when it is given up', async () => {
        const control = new AbortController();
        const answer = ask(ENDLESS[store().engine], {}, control.signal);
        setTimeout(() => control.abort(), 300);
        await expect(answer).rejects.toThrow(TimedOut);
      });

      test('does not keep others waiting while one runs away', async () => {
        const control = new AbortController();
        let running = true;
        const runaway = ask(ENDLESS[store().engine], { timeoutMs: 90_000 }, control.signal).catch(
          (error: unknown) => {
            running = false;
            return error;
          },
        );
        const others = Array.from({ length: 8 }, () =>
          ask('MATCH (n:Entity) RETURN count(n) AS n', { timeoutMs: 60_000 }),
        );
        expect(await Promise.all(others)).toHaveLength(8);
        expect(running).toBe(true);
        control.abort();
        expect(await runaway).toBeInstanceOf(TimedOut);
      });

      test('sees what was written since the last question', async () => {
        const count = 'MATCH (n:Person) RETURN count(n) AS n';
        expect((await ask(count)).rows).toEqual([[0]]);
        await store().write([
          {
            query: 'person',
            rows: [
              {
                id: 'person:a-b',
                name: 'A B',
                aliases: [],
                notes: [],
                evidence: ['900:1:stated'],
                searchText: 'a b',
              },
            ],
          },
        ]);
        expect((await ask(count)).rows).toEqual([[1]]);
        await store().write([{ query: 'remove-entities', rows: [{ id: 'person:a-b' }] }]);
        expect((await ask(count)).rows).toEqual([[0]]);
      });

      test.each([
        'CREATE (n:Entity {id: "x:y"}) RETURN n',
        'MATCH (n) DETACH DELETE n',
        'MATCH (n) SET n.name = "x" RETURN n',
        'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
        'CALL dbms.listConfig() YIELD name RETURN name',
        'CALL db.createLabel("X")',
        'SHOW USERS',
        'CREATE INDEX x FOR (n:Entity) ON (n.name)',
        'USE system RETURN 1 AS x',
        'MATCH (n) CALL { WITH n SET n.x = 1 } IN TRANSACTIONS RETURN 1 AS x',
      ])('cannot do more than read: %s', async (cypher) => {
        const before = await store().version();
        await expect(ask(cypher)).rejects.toThrow(Refused);
        expect(await store().version()).toBe(before);
        expect(await store().read('entity', { id: 'project:silta' })).toHaveLength(1);
      });

      test.each([
        ['MATCH (n RETURN n', /not right/],
        ['MATCH (n) RETURN m', /not right.*m/s],
        ['RETURN nosuch(1) AS x', /not right.*nosuch/s],
        ['RETURN $missing AS x', /missing/],
        ['RETURN 1 / 0 AS x', /not right.*zero/s],
      ])('that is wrong is answered with what is wrong: %s', async (cypher, sentence) => {
        await expect(ask(cypher)).rejects.toThrow(InvalidInput);
        await expect(ask(cypher)).rejects.toThrow(sentence);
      });
    },
    (store) => loadSources(store, [sourceOf()]),
  );
});
