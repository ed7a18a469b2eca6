import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MeasureCatalog } from '@sidos/api/model';
import type { EmbeddedStore } from '@sidos/api/store';
import { smallNetwork, storeWith } from '../support/network.ts';
import { rawRequest, serve, type TestServer } from '../support/server.ts';

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

const described = async () =>
  JSON.parse((await rawRequest(server, '/api/v1/openapi.json')).text) as Record<string, unknown>;

test('the description of the API is valid OpenAPI 3.1, by the schema of the OpenAPI initiative', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(await described());
  expect([validator.version, errors, valid]).toEqual(['3.1', undefined, true]);
});

test('it says by itself which measures there are, and that the rest is compared with, but is no group', async () => {
  const { components } = (await described()) as unknown as { components: { schemas: object } };
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ components }, 'api');
  const takes = (name: string, body: unknown) => ajv.validate(`api#/components/schemas/${name}`, body);
  const catalog = await rawRequest(server, '/api/v1/analysis/catalog');
  const { measures } = MeasureCatalog.parse(JSON.parse(catalog.text));
  for (const { key, level } of measures) {
    expect([key, takes('MeasuresRequest', { measures: [key, `${level}.${key}`] })]).toEqual([key, true]);
    const isOfActors = measures.some((other) => other.key === key && other.level === 'node');
    expect([key, takes('SureRequest', { measure: key })]).toEqual([key, isOfActors]);
  }
  expect(takes('MeasuresRequest', { measures: ['sparkle'] })).toBe(false);
  const cluster = { by: 'cluster', id: 'cluster:a' };
  expect(takes('EmbeddednessRequest', { group: cluster, comparison: { by: 'rest' } })).toBe(true);
  expect(takes('EmbeddednessRequest', { group: { by: 'rest' } })).toBe(false);
});

test('and the validator finds what is wrong in one', async () => {
  const description = await described();
  const paths = description.paths as Record<string, { get: { parameters: unknown } }>;
  paths['/api/v1/outlines'].get.parameters = 'none';
  expect((await new Validator().validate(description)).valid).toBe(false);
});

test('every schema of it is a JSON Schema that can be compiled', async () => {
  const description = await described();
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, 'api');
  const { schemas } = description.components as { schemas: Record<string, unknown> };
  for (const name of Object.keys(schemas)) {
    expect(ajv.getSchema(`api#/components/schemas/${name}`)).toBeInstanceOf(Function);
  }
});
