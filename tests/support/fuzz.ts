import type { JsonSchema } from './bounded.ts';
import { seededRandom } from '../../api/src/measures/random.ts';

/** A request made from the description of the API. */
export interface FuzzedRequest {
  /** The operation it is made from, as `POST /api/v1/ask`. */
  operation: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

interface Operation {
  parameters: { name: string; in: string; required: boolean; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** No caller is one too many: requests a minute of each cost. */
export const UNLIMITED = { cheap: 1e6, data: 1e6, ask: 1e6, analysis: 1e6, write: 1e6 };

const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  -0.5,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  'ä🌲',
  "'; DROP",
  '../../etc/passwd',
  '%00',
  '__proto__',
  'x'.repeat(5_000),
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: 1 },
  Array(2_000).fill(1),
];

/**
 * Makes requests for every route of a description by turns: valid ones, ones at the edge of their bounds, and broken
 * ones. The same seed gives the same requests.
 */
export function fuzzer(description: Description, seed: number, ids: readonly string[]): () => FuzzedRequest {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)];
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  let turn = 0;

  /** A value of a schema; with `wild` now and then one that is not. */
  function valueOf(schema: JsonSchema, wild: number, depth = 0): unknown {
    if (random() < wild) return pick(STRANGE);
    const { $ref: ref, type, properties = {}, items } = schema;
    if (typeof ref === 'string')
      return valueOf(description.components.schemas[ref.split('/').at(-1)!], wild, depth);
    if ('const' in schema) return schema.const;
    if (Array.isArray(schema.enum)) return pick(schema.enum);
    const alternatives = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
    if (alternatives) return valueOf(pick(alternatives), wild, depth);
    if (type === 'boolean') return random() < 0.5;
    if (type === 'null') return null;
    if (type === 'integer' || type === 'number') {
      const { minimum = 0, maximum = 100 } = schema as { minimum?: number; maximum?: number };
      return pick([minimum, maximum, Math.min(maximum, minimum + below(10)), minimum]);
    }
    if (type === 'string') {
      const { maxLength = 20 } = schema as { maxLength?: number };
      return pick([
        pick(ids),
        pick(ids),
        'a',
        '2024',
        'MATCH (n) RETURN n LIMIT 3',
        'x'.repeat(maxLength),
      ]).slice(0, maxLength);
    }
    if (type === 'array') {
      const { minItems = 0, maxItems = 3 } = schema as { minItems?: number; maxItems?: number };
      const length = pick([minItems, Math.min(maxItems, minItems + 1), Math.min(maxItems, 4)]);
      return Array.from({ length }, () => valueOf(items as JsonSchema, wild, depth + 1));
    }
    const required = new Set((schema.required as string[] | undefined) ?? []);
    const kept = Object.entries(properties as Record<string, JsonSchema>).filter(
      ([name]) => required.has(name) || random() < 0.4,
    );
    const made = kept.map(([name, part]) => [name, valueOf(part, wild, depth + 1)] as const);
    return Object.fromEntries(
      random() < wild ? [...made, [pick(['__proto__', 'x', 'constructor']), 1]] : made,
    );
  }

  const asText = (value: unknown) =>
    typeof value === 'string' ? value : JSON.stringify(value).replaceAll(/[[\]"]/g, '');

  return () => {
    const { path, method, operation } = operations[turn % operations.length];
    const wild = pick([0, 0.02, 0.2]);
    turn += 1;
    const query: string[] = [];
    let at = path;
    for (const { name, in: where, required, schema } of operation.parameters) {
      const value = encodeURIComponent(asText(valueOf(schema, wild)));
      if (where === 'path') at = at.replace(`{${name}}`, value === '' ? '-' : value);
      else if (required || random() < 0.5) query.push(`${name}=${value}`);
    }
    if (random() < wild)
      query.push(pick(['limit=1&limit=2', '%E0%A4%A', '__proto__=1', '=&&=', 'q=%00', '%']));
    const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
    const json = schema && JSON.stringify(valueOf(schema, wild));
    const body =
      json !== undefined && random() < wild ? pick([json.slice(0, -1), '', '{', `${json}x`, 'null']) : json;
    return {
      operation: `${method} ${path}`,
      method: random() < wild / 4 ? pick(['PUT', 'OPTIONS', 'PATCH']) : method,
      path: `${at}${query.length > 0 ? `?${query.join('&')}` : ''}`,
      headers: {
        ...(body === undefined
          ? {}
          : {
              'Content-Type':
                random() < wild / 2 ? pick(['text/plain', 'application/xml']) : 'application/json',
            }),
        ...(random() < wild ? { 'If-None-Match': pick(['"', '*', 'W/"x"', '"a","b']) } : {}),
        ...(random() < wild ? { Accept: pick(['text/html', '*/*;q=x', 'application/x-ndjson']) } : {}),
      },
      body: body,
    };
  };
}
