import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  ACTOR_TYPES,
  ENTITY_TYPE,
  ENTITY_TYPES,
  LINKING_TYPES,
  NETWORK_ACTORS,
  PERIOD,
  RELATION_TYPES,
  relationType,
  relationTypesWith,
} from '@sidos/api/model';
import { cypherText } from '@sidos/api/store';
import { english } from '../../client/src/panels/ask/sentence/english.ts';
import { finnish } from '../../client/src/panels/ask/sentence/finnish.ts';
import { swedish } from '../../client/src/panels/ask/sentence/swedish.ts';
import { PALETTES } from '../../client/src/styles/palette.ts';

/** Properties that a write file sets: `n.name = row.name`. */
const written = (file: string) =>
  [...cypherText(`write/${file}`).matchAll(/row\.(\w+)/g)].map(([, property]) => property);
const fileOf = (relation: string) => relation.toLowerCase().replaceAll('_', '-');

describe('an entity type', () => {
  test.each(ENTITY_TYPES)('%s has a write file for all its properties', (type) => {
    const own = ['id', 'name', 'aliases', 'searchText', 'notes', 'evidence', 'attributes'];
    // The last of its statuses, so that users' own queries can ask for it.
    if (type === 'project') own.push('status');
    const expected = [...own, ...Object.keys(ENTITY_TYPE[type].properties)];
    expect([...new Set(written(type))].sort()).toEqual(expected.sort());
    expect(cypherText(`write/${type}`)).toMatch(new RegExp(`:${ENTITY_TYPE[type].label}\\b`));
  });

  test.each(ACTOR_TYPES)('%s has a colour in both themes', (type) => {
    for (const palette of Object.values(PALETTES)) expect(palette.types[type]).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('can be shared by actors where a relation that links joins the two', () => {
    for (const actor of NETWORK_ACTORS) {
      const joined = relationTypesWith(({ links }) => links).flatMap((relation) =>
        relationType(relation).ends.flatMap(([from, to]) => [
          ...(from === actor ? [to] : []),
          ...(to === actor ? [from] : []),
        ]),
      );
      const impossible = ENTITY_TYPE[actor].shares.filter((type) => !joined.includes(type));
      expect([actor, impossible]).toEqual([actor, []]);
    }
    expect(LINKING_TYPES.every((type) => ENTITY_TYPES.includes(type))).toBe(true);
  });
});

describe('a relation type', () => {
  test.each(RELATION_TYPES)('%s has a write file for all its properties', (type) => {
    const own = ['id', 'from', 'to', 'notes', 'evidence', 'attributes', ...Object.keys(PERIOD)];
    const expected = [...own, ...Object.keys(relationType(type).properties)];
    expect([...new Set(written(fileOf(type)))].sort()).toEqual(expected.sort());
    expect(cypherText(`write/${fileOf(type)}`)).toContain(`:${type} `);
  });

  test.each(RELATION_TYPES)('%s has its qualifier among its properties', (type) => {
    const { qualifier, properties } = relationType(type);
    expect(qualifier === undefined || qualifier in properties).toBe(true);
  });
});

test('no write file is left of a type that is gone', () => {
  const types = [...ENTITY_TYPES, ...RELATION_TYPES.map(fileOf)] as string[];
  const files = readdirSync(new URL('../../cypher/write/', import.meta.url)).map(
    (name) => name.split('.')[0],
  );
  const ofTypes = files.filter((file) => /of type /.test(readFileSync(cypherFile(file), 'utf8')));
  expect(ofTypes.sort()).toEqual(types.sort());
});

function cypherFile(name: string): URL {
  return new URL(`../../cypher/write/${name}.cypher`, import.meta.url);
}

test.each([
  ['Finnish', finnish],
  ['Swedish', swedish],
  ['English', english],
])('%s says a question about every type', (_, grammar) => {
  for (const type of ACTOR_TYPES) {
    const thing = { types: [type], kinds: [], names: [], quantity: { is: 'some' }, same: null } as const;
    expect(grammar.head(thing as unknown as Parameters<typeof grammar.head>[0])).not.toMatch(/undefined/);
  }
});
