import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Problem } from '@sidos/api/model';
import type { EmbeddedStore } from '@sidos/api/store';
import { unbounded, type JsonSchema } from '../support/bounded.ts';
import { smallNetwork, storeWith } from '../support/network.ts';
import { rawRequest, serve, type TestServer } from '../support/server.ts';

interface Operation {
  parameters: { name: string; in: string; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

let store: EmbeddedStore;
let server: TestServer;
let description: Description;
beforeAll(async () => {
  store = await storeWith(smallNetwork());
  server = await serve({ store });
  description = JSON.parse((await rawRequest(server, '/api/v1/openapi.json')).text) as Description;
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** What a request to each route may hold, as the description has it: parameters and body. */
function requestSchemas(): [string, JsonSchema][] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters, requestBody }]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }): [string, JsonSchema] => [
        `${name} body`,
        schema,
      ]);
      return [
        ...parameters.map((each): [string, JsonSchema] => [`${name} ${each.in} ${each.name}`, each.schema]),
        ...bodies,
      ];
    }),
  );
}

describe('every request is bounded', () => {
  test('no number, text, list or object of any route is without its bound, nor contains itself', () => {
    const schemas = requestSchemas();
    expect(schemas.length).toBeGreaterThan(30);
    const resolve = (ref: string) => description.components.schemas[ref.replace('#/components/schemas/', '')];
    expect(schemas.flatMap(([at, schema]) => unbounded(schema, at, resolve))).toEqual([]);
  });

  test('and where one is, it is found', () => {
    const resolve = () => ({ type: 'array', maxItems: 3, items: { $ref: '#/loop' } });
    const loose: JsonSchema[] = [
      {},
      { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      { type: 'number', minimum: 0 },
      { type: 'string', pattern: '^a*$' },
      { type: 'array', items: { type: 'boolean' } },
      { type: 'object', additionalProperties: { type: 'boolean' }, propertyNames: { type: 'string' } },
      { anyOf: [{ type: 'null' }, { type: 'string' }] },
      { $ref: '#/loop' },
    ];
    for (const schema of loose) expect(unbounded(schema, 'x', resolve)).not.toEqual([]);
  });
});

/** The problem that a body is answered with. */
async function refusal(path: string, body: unknown): Promise<Problem> {
  const res = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return Problem.parse(await res.json());
}

describe('what is beyond a bound is refused with the field, what came, and the bound', () => {
  const step = { type: 'organisation' };
  test.each([
    [
      '/analysis/what-if',
      { network: { minimum: 10_000_000 } },
      '"network.minimum" in the body is 10000000: at most 1,000.',
    ],
    [
      '/analysis/what-if',
      { remove: Array(51).fill('person:a') },
      '"remove" in the body is a list of 51: at most 50 items.',
    ],
    [
      '/pattern/count',
      { pattern: { steps: [{ name: 'x'.repeat(3000) }] } },
      `"pattern.steps.0.name" in the body is "${'x'.repeat(80)}… (3,000 characters)": at most 200 characters.`,
    ],
    [
      '/pattern',
      { pattern: { steps: [{}], return: { as: 'number', measure: { is: 'sum', step: -1 } } } },
      '"pattern.return.measure.step" in the body is -1: at least 0.',
    ],
    [
      '/pattern',
      { pattern: { steps: [{}], return: { as: 'number', measure: { is: 'count', step: 5 } } } },
      '"pattern.return.measure.step" in the body is 5: count a step that makes rows: 0.',
    ],
    [
      '/pattern',
      { pattern: { steps: [step, { ...step, on: 3, tie: {} }] } },
      '"pattern.steps.1.on" in the body is 3: name an earlier step, from 0 to 0.',
    ],
    [
      '/pattern/choices',
      { pattern: { steps: [step] }, step: 4, part: 'type' },
      '"step" in the body is 4: the question has no such step.',
    ],
    ['/pattern/count', { pattern: { steps: Array(9).fill(step) } }, 'is a list of 9: at most 8 items.'],
    [
      '/analysis/bridges',
      { grouping: { by: 'community', resolution: 0 } },
      '"grouping.resolution" in the body is 0: at least 0.001.',
    ],
    [
      '/analysis/bridges',
      { grouping: { by: 'colour' } },
      '"grouping.by" in the body is "colour": it must be one of region, kind, clusters, cluster, one-region, community.',
    ],
    [
      '/views',
      { name: 'a\u0007b', state: '' },
      '"name" in the body is "a\u0007b": there is the control character U+0007 at character 2; take it out.',
    ],
    [
      '/views',
      '{"name": "\\ud83c", "state": ""}',
      'there is half a character (U+D83C) at character 1; take it out.',
    ],
    ['/views', { name: ' ', state: '' }, '"name" in the body is " ": give it a name.'],
    ['/views', { name: '🌲'.repeat(201), state: '' }, '(201 characters)": at most 200 characters.'],
    [
      '/ask',
      {
        cypher: 'RETURN 1',
        params: Object.fromEntries(Array.from({ length: 101 }, (_, key) => [`k${key}`, 1])),
      },
      'it has 101 keys, at most 100 are read.',
    ],
    ['/ask', { cypher: 'RETURN $a', params: { a: [[[[[[1]]]]]] } }, '"params.a" in the body'],
    ['/ask', '', 'The body is missing: give it.'],
    ['/ask', 'null', 'The body is null: it must be an object.'],
    ['/ask', '[1]', 'The body is a list of 1: it must be an object.'],
    ['/ask', '{"cypher": "RETURN 1", "__proto__": {"a": 1}}', 'Unknown key "__proto__" in the body'],
    ['/ask', '{"cypher": "RETURN 1", "constructor": 1}', 'Unknown key "constructor" in the body'],
  ])('%s %j', async (path, body, words) => {
    const { status, detail } = await refusal(path, body);
    expect([status, detail]).toEqual([400, expect.stringContaining(words)]);
  });

  test('a name of 200 code points is a name, of two bytes a piece too', async () => {
    const res = await fetch(`${server.url}/api/v1/views`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: '🌲'.repeat(200), state: '' }),
    });
    expect(res.status).toBe(201);
  });

  test.each([
    ['a list of 120,000 numbers', JSON.stringify({ network: { roles: Array(120_000).fill(1) } }), 'values'],
    [
      'lists 100,000 deep',
      `{"network": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'nested deeper than 32',
    ],
    [
      'many wrong things',
      JSON.stringify({ network: { roles: Array(40_000).fill(1) } }),
      'is a list of 40,000: at most 20 items.',
    ],
  ])('%s: a short answer in words, and the server goes on', async (_, body, words) => {
    const problem = await refusal('/analysis/bridges', body);
    expect([problem.status, problem.detail]).toEqual([400, expect.stringContaining(words)]);
    expect(JSON.stringify(problem).length).toBeLessThan(10_000);
    expect((await rawRequest(server, '/api/v1/health')).status).toBe(200);
  });
});
