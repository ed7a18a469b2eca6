import { describe, expect, test } from '@jest/globals';
import { cypherNames } from '@sidos/api/store';
import { ENTITY_TYPES, RELATION_TYPES } from '@sidos/api/model';
import { projectFiles, readText } from '../support/tree.ts';

/** The list of queries names every one of them, asked or not. */
const LIST = 'api/src/store/queries.ts';
const sources = projectFiles().filter((path) => path.startsWith('api/src/') && path !== LIST);
const product = sources.map(readText).join('\n');

/** What loading writes with a query named after the type. */
const ofTypes = [...ENTITY_TYPES, ...RELATION_TYPES.map((type) => type.toLowerCase().replaceAll('_', '-'))];

/** Words such as `entity` stand in quotes for other reasons too; a name of several words stands for the query. */
function isAsked(name: string, text: string): boolean {
  const asks = new RegExp(String.raw`(read\(|query: |[rR]ows\w*\(|cypherText\('(read|write)/)'?${name}'`);
  return (name.includes('-') && text.includes(`'${name}'`)) || asks.test(text);
}

describe('a query of cypher/', () => {
  test.each([
    ['read', cypherNames('read')],
    ['write', cypherNames('write').filter((name) => !ofTypes.includes(name))],
  ])('is asked by the product: every file of %s/', (_, names) => {
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !isAsked(name, product))).toEqual([]);
  });

  test('that nobody asks is found, also where its name is a word or the beginning of another', () => {
    const text = `store.read('entity-ids', {}); held({ kind: 'entity' }); cypherText('write/remove-beside');
      const batch = { query: 'meta', rows: [] };`;
    const names = ['entity-ids', 'remove-beside', 'meta', 'entity', 'entity-id', 'remove', 'ids'];
    expect(names.filter((name) => isAsked(name, text))).toEqual(['entity-ids', 'remove-beside', 'meta']);
  });
});
