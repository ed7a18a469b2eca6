import { z } from 'zod';
import { REQUESTS } from '../graph/analysis/index.ts';
import * as model from '../model/index.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of a table of routes, generated from their zod schemas. */
export function openApi(routes: readonly Route[]): Json {
  const { schemas, nameOf } = components(routes);
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[`/api/v1${route.path}`] ??= {};
    paths[`/api/v1${route.path}`][route.method] = operation(route, nameOf);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sidos',
      version: 'v1',
      description: 'A network of actors, clusters and projects, each fact with the lines it rests on.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas },
  };
}

/** Every schema of the contract under its name; bodies as they are sent, all else as it comes back. */
function components(routes: readonly Route[]) {
  const nameOf = new Map<z.ZodType, string>();
  for (const [name, value] of [...Object.entries<unknown>(model), ...Object.entries(REQUESTS)])
    if (value instanceof z.ZodType) nameOf.set(value, name);
  const answers = z.registry<{ id: string }>();
  const bodies = z.registry<{ id: string }>();
  const used = new Set(routes.flatMap(({ answer }) => answer ?? []));
  for (const part of [model.Entity, model.Relation, model.Evidence, model.EntityStub, model.Problem, ...used])
    answers.add(part, { id: nameOf.get(part) ?? '' });
  for (const { body } of routes) if (body) bodies.add(body, { id: nameOf.get(body) ?? '' });
  const schemas = {
    ...generate(answers, 'output', 'shared'),
    ...generate(bodies, 'input', 'sharedInput'),
  };
  return { schemas, nameOf };
}

/** The schemas of a registry as components; what zod puts aside for sharing becomes components too. */
function generate(
  registry: z.core.$ZodRegistry<{ id: string }>,
  io: 'input' | 'output',
  shared: string,
): Json {
  const uri = (id: string) => `#/components/schemas/${id}`;
  const generated = z.toJSONSchema(registry, { io, uri, unrepresentable: 'any' });
  const text = JSON.stringify(generated.schemas).replaceAll('__shared#/$defs/', `${shared}-`);
  const { __shared, ...schemas } = JSON.parse(text) as Record<string, Json & { $defs?: Json }>;
  for (const schema of Object.values(schemas)) {
    delete schema.$id;
    delete schema.$schema;
  }
  const parts = Object.entries(__shared?.$defs ?? {}).map(([name, part]) => [`${shared}-${name}`, part]);
  return { ...schemas, ...(Object.fromEntries(parts) as Json) };
}

function operation(route: Route, nameOf: Map<z.ZodType, string>): Json {
  const ref = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${nameOf.get(schema) ?? ''}` });
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: ref(model.Problem) } },
  });
  const { params, query, body, answer, work, file } = route;
  return {
    operationId: `${route.method}${route.path.replaceAll(/[^a-z]+(.)?/gi, (_, letter: string | undefined) => (letter ?? '').toUpperCase())}`,
    summary: route.summary,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } } }
      : {}),
    ...(file ? { requestBody: { required: true, content: { 'application/octet-stream': FILE } } } : {}),
    responses: {
      [route.status]: {
        description: route.summary,
        ...(route.gives === undefined ? {} : { content: { 'application/octet-stream': {} } }),
        ...(answer
          ? { content: { 'application/json': { schema: ref(answer) }, ...(work ? LINES : {}) } }
          : {}),
        ...(route.cache === 'data' ? { headers: TAGGED } : {}),
      },
      ...(route.method === 'get' ? { 304: { description: UNCHANGED } } : {}),
      ...Object.fromEntries(
        refusals(route).map((status) => [
          status,
          { ...problem(PROBLEMS[status]), ...(RETRIED.has(status) ? { headers: RETRY_AFTER } : {}) },
        ]),
      ),
    },
  };
}

const FILE = { schema: { type: 'string', format: 'binary', maxLength: model.MAX_FILE_BYTES } };
const integer = (description: string) => ({ description, schema: { type: 'integer', minimum: 0 } });
const RETRY_AFTER = { 'Retry-After': integer('Seconds after which to ask again.') };
const TAGGED = {
  ETag: { description: 'Follows from data version and address.', schema: { type: 'string' } },
};
/** `If-None-Match: *` stands for any state, so it is fulfilled where there is no ETag too (RFC 9110, 13.1.2). */
const UNCHANGED = 'Unchanged since the ETag sent, or asked for with If-None-Match: *.';
const LINES = {
  'application/x-ndjson': {
    schema: {
      type: 'string',
      description:
        'To whom prefers it: a JSON value a line, {"progress": …} any number of times, then {"result": …} or {"problem": …}.',
    },
  },
};

const PROBLEMS: Record<number, string> = {
  400: 'The request is malformed: which part, what came, and what is allowed.',
  401: 'It is not known who asks: no token, or one that is not known; past the login server.',
  403: 'Not allowed to this caller, or from this address.',
  404: 'What is named is not there.',
  408: 'It worked past its time and was ended.',
  409: 'What is there already is in the way, or there is no room for more.',
  413: 'The body is larger than 256 kB; a file, than 200 MB.',
  415: 'The body is no JSON in UTF-8.',
  422: 'The engine cannot do this, or it needs more memory than it may use.',
  429: 'Too many requests of this caller.',
  500: 'A fault of Sidos.',
  503: 'The database cannot be reached, or too much is being asked for.',
  507: 'There is no space left on the disk; nothing was kept.',
};
const RETRIED = new Set([429, 503]);

/** The statuses that a route may refuse with; those of a wrong address or method (404, 405) belong to no route. */
function refusals({ params, query, body, file, cost, overall, gives }: Route): number[] {
  const isWorked = cost === 'ask' || cost === 'analysis';
  return [
    400,
    401,
    403,
    ...(params || query || body ? [404] : []),
    ...(isWorked ? [408] : []),
    ...(cost === 'write' && overall !== undefined ? [409] : []),
    ...(body ? [413, 415] : file ? [413] : []),
    ...(isWorked || (cost === 'write' && overall !== undefined) || gives ? [422] : []),
    429,
    500,
    503,
    ...(cost === 'write' ? [507] : []),
  ];
}

/** The keys of an object schema as parameters; a list may be written with commas. */
function parameters(schema: z.ZodObject | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || !z.safeParse(schema.shape[name] as z.ZodType, undefined).success,
    schema: property,
    ...(typeof property === 'object' && property.type === 'array' ? { style: 'form', explode: false } : {}),
  }));
}
