import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countPattern } from '@sidos/api/graph';
import { ACTOR_TYPES, ENTITY_TYPES, Pattern, RELATION_TYPES, labelOf } from '@sidos/api/model';
import { Facts } from '../../support/snapshots.ts';
import { patterns, type Lexicon } from './arbitrary.ts';

const empty = await new Facts().snapshot();
const compiled = (pattern: Pattern) => countPattern(empty, { pattern, timeoutMs: 1_000 });

describe('the Cypher of a question', () => {
  test('reads as it was asked', () => {
    const pattern = Pattern.parse({
      steps: [
        { type: 'organisation', place: { ids: ['region:lappi'], outside: false } },
        { tie: { relations: ['PARTICIPATES_IN'], direction: 'out', roles: ['partner'] }, type: 'project' },
        {
          tie: { relations: ['PARTICIPATES_IN'], direction: 'in' },
          type: 'organisation',
          kinds: ['university'],
        },
      ],
    });
    const { cypher, params } = compiled(pattern);
    expect(cypher).toBe(
      `MATCH (organisation1:Organisation)
WHERE (EXISTS { MATCH (organisation1)-[:LOCATED_IN|COVERS]->(:Region)-[:PART_OF*0..6]->(placeIn1a:Region) WHERE placeIn1a.id IN $places1 } OR (NOT EXISTS { MATCH (organisation1)-[:LOCATED_IN|COVERS]->(:Region) } AND EXISTS { MATCH (organisation1)-[:PART_OF]->(:Organisation)-[:LOCATED_IN|COVERS]->(:Region)-[:PART_OF*0..6]->(placeIn1a:Region) WHERE placeIn1a.id IN $places1 }))
MATCH (organisation1)-[tie2:PARTICIPATES_IN]->(project2:Project)
WHERE tie2.role IN $roles2
MATCH (project2)<-[tie3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE organisation3.kind IN $kinds3
  AND organisation3.id <> organisation1.id
WITH DISTINCT organisation1, project2, organisation3
ORDER BY organisation1.name, organisation1.id, project2.name, project2.id, organisation3.name, organisation3.id
LIMIT $limit
RETURN organisation1, project2, organisation3
ORDER BY organisation1.name, organisation1.id, project2.name, project2.id, organisation3.name, organisation3.id`,
    );
    expect(params).toEqual({
      places1: ['region:lappi'],
      roles2: ['partner'],
      kinds3: ['university'],
      limit: 1000,
    });
  });

  test('has no word of the asker in it: values are parameters, whatever they hold', () => {
    const evil = ['zz1q', "zz2q'}) DETACH DELETE n //", 'zz3q` SET x = 1', 'zz4q\\u0027 "$limit"'];
    const lexicon = {
      ids: Object.fromEntries(
        ACTOR_TYPES.map((type) => [type, [`${type}:zz5q`]]),
      ) as unknown as Lexicon['ids'],
      documents: evil,
      texts: evil,
    };
    fc.assert(
      fc.property(patterns(lexicon), (pattern) => {
        const { cypher, params } = compiled(pattern);
        expect(cypher).not.toMatch(/zz\dq/);
        const named = [...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name);
        expect(new Set(named)).toEqual(new Set(Object.keys(params)));
        const labels = [...cypher.matchAll(/[(|]\w*:(\w+)/g)].map(([, label]) => label);
        const words: (string | undefined)[] = ['Entity', ...ENTITY_TYPES.map(labelOf), ...RELATION_TYPES];
        expect(labels.filter((label) => !words.includes(label))).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
