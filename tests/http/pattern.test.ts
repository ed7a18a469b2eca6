import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ChoicesAnswer,
  NewSavedView,
  Pattern,
  PatternAnswer,
  PatternCount,
  Problem,
  SavedView,
  SavedViews,
  Schema,
  readPattern,
  writePattern,
} from '@sidos/api/model';
import type { EmbeddedStore } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../support/network.ts';
import { serve, type TestServer } from '../support/server.ts';

let store: EmbeddedStore;
let server: TestServer;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  server = await serve({ store });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (path: string) => fetch(`${server.url}/api/v1${path}`);
const post = (path: string, body: unknown) =>
  fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const pattern = {
  steps: [
    { type: 'organisation', place: { ids: ['region:lappi'], outside: false } },
    { tie: { relations: ['PARTICIPATES_IN'], direction: 'out' }, type: 'project' },
  ],
};

describe('a question built of steps', () => {
  test('is answered with rows, what draws them, and the Cypher that the console runs to the same rows', async () => {
    const res = await post('/pattern', { pattern });
    expect(res.status).toBe(200);
    const answer = PatternAnswer.parse(await res.json());
    expect(answer.columns.map(({ name, is }) => [name, is])).toEqual([
      ['organisation1', 'entity'],
      ['project2', 'entity'],
    ]);
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.total).toBe(answer.rows.length);
    expect(answer.ties.map(({ type }) => type)).toEqual(answer.ties.map(() => 'PARTICIPATES_IN'));
    const asked = await post('/ask', { cypher: answer.cypher, params: answer.params });
    expect(((await asked.json()) as { rows: unknown }).rows).toEqual(answer.rows);
  });

  test('is counted, and its choices are told', async () => {
    const count = PatternCount.parse(await (await post('/pattern/count', { pattern })).json());
    expect(count.total).toBeGreaterThan(0);
    expect(count.steps).toHaveLength(2);
    const next = await post('/pattern/choices', { pattern, step: 1, part: 'next' });
    const { choices } = ChoicesAnswer.parse(await next.json());
    expect(choices.map(({ value }) => value)).toContain('PARTICIPATES_IN|in|organisation');
  });

  test('that says what a question cannot say is a fault of the caller, with its place', async () => {
    const res = await post('/pattern', {
      pattern: { steps: [{ type: 'organisation' }, { type: 'project' }] },
    });
    expect(res.status).toBe(400);
    const { detail } = Problem.parse(await res.json());
    expect(detail).toMatch(/"pattern\.steps\.1" in the body: say how the step is tied/);
    const choices = await post('/pattern/choices', { pattern, step: 5, part: 'kind' });
    expect(choices.status).toBe(400);
  });

  test('is saved with name and note, and restored exactly from what was saved', async () => {
    const whole = Pattern.parse(pattern);
    const question = NewSavedView.parse({
      kind: 'question',
      name: 'Who takes part',
      note: 'For the meeting',
      state: `ask=${writePattern(whole)}`,
    });
    const saved = SavedView.parse(await (await post('/views', question)).json());
    const { views } = SavedViews.parse(await (await get('/views')).json());
    const found = views.find(({ id }) => id === saved.id);
    expect(found).toMatchObject(question);
    expect(readPattern(new URLSearchParams(found?.state).get('ask') ?? '')).toEqual(whole);
  });
});

test('a wrong query is told where it is wrong, for the editor to underline', async () => {
  const res = await post('/ask', { cypher: 'MATCH (n:Organisation)\nRETURN m' });
  expect(res.status).toBe(400);
  expect(Problem.parse(await res.json()).position).toEqual({ line: 2, column: 8 });
});

test('the schema holds labels, relations and properties that a query finds as often as it says', async () => {
  const schema = Schema.parse(await (await get('/schema')).json());
  const count = async (cypher: string) => {
    const answer = await post('/ask', { cypher });
    return ((await answer.json()) as { rows: number[][] }).rows[0][0];
  };
  for (const { name, count: entities, properties } of schema.labels) {
    expect(await count(`MATCH (n:${name}) RETURN count(n) AS n`)).toBe(entities);
    for (const property of properties) {
      const found = await count(
        `MATCH (n:${name}) WHERE n.${property.name} IS NOT NULL RETURN count(n) AS n`,
      );
      expect([name, property.name, found]).toEqual([name, property.name, property.count]);
    }
  }
  for (const { type, count: relations, ends, properties } of schema.relations) {
    expect(await count(`MATCH ()-[r:${type}]->() RETURN count(r) AS n`)).toBe(relations);
    expect(ends.reduce((sum, end) => sum + end.count, 0)).toBe(relations);
    expect(properties.map(({ name }) => name)).toContain('evidence');
  }
});
