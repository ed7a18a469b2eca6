import { describe, expect, test } from '@jest/globals';
import { EngineLimit, Refused } from '@sidos/api/model';
import { limitRows, readStatement } from '../../../api/src/store/ask/statement.ts';
import { checkEmbeddedForms } from '../../../api/src/store/embedded/ask-forms.ts';

describe('a query of a user may read', () => {
  test.each([
    'MATCH (n) RETURN n',
    '  // who\n match (n:Organisation {name: "CREATE"}) return n.set, n.`DELETE` // remove',
    'MATCH (n)-[:CREATE|SET]->(m) RETURN {set: 1, delete: m} AS x',
    'CALL db.labels() YIELD label RETURN label',
    'CALL { MATCH (n) RETURN count(n) AS k } RETURN k',
    'MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one',
    'MATCH (n) WHERE n.start > date("2020-01-01") RETURN duration.between(date(n.start), date())',
    'UNWIND [1, 2] AS x RETURN x;',
    'OPTIONAL MATCH (n) WITH n.created AS created, $set AS load RETURN created, load',
  ])('%s', (cypher) => expect(() => readStatement(cypher)).not.toThrow());
});

describe('and nothing else', () => {
  test.each([
    ['CREATE (n)', /take CREATE out/],
    ['MATCH (n) SET n.x = 1', /take SET out/],
    ['MATCH (n) /* hidden */ DETACH /* here */ DELETE n', /take DETACH out/],
    ['match (n) remove n.name return n', /take REMOVE out/],
    ['MERGE (n:Entity {id: "x"}) RETURN n', /take MERGE out/],
    ['MATCH (n) FOREACH (x IN [1] | SET n.x = x)', /take FOREACH out/],
    ['INSERT (:Person)', /take INSERT out/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", /cannot read files/],
    ["MATCH (n) LOAD/**/CSV FROM 'x' AS l RETURN l", /cannot read files/],
    ["LOAD DATA FROM 'x' FORMAT PARQUET AS row RETURN row", /cannot read files/],
    ['CALL dbms.listConfig()', /procedure dbms\.listConfig is not allowed/],
    ['CALL db.`labels`.x()', /procedure db\.labels\.x is not allowed/],
    ['CALL apoc.load.json("http://x")', /not allowed/],
    ['MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS RETURN 1', /take/],
    ['MATCH (n) RETURN apoc.cypher.runFirstColumnSingle("MATCH (n) RETURN n", {})', /function apoc/],
    ['MATCH (n) RETURN `apoc`.`text`.join([], "")', /function apoc/],
    ['USE system MATCH (n) RETURN n', /take USE out/],
    ['SHOW USERS', /take SHOW out/],
    ['DROP INDEX x', /take DROP out/],
    ['EXPLAIN MATCH (n) RETURN n', /take EXPLAIN out/],
    ['MATCH (n) RETURN n; MATCH (m) RETURN m', /one question at a time/],
    ['\\u004COAD CSV FROM "x" AS l RETURN l', /escape/],
  ])('%s', (cypher, sentence) => {
    expect(() => readStatement(cypher)).toThrow(Refused);
    expect(() => readStatement(cypher)).toThrow(sentence);
  });
});

describe('rows are cut inside the engine that holds them all', () => {
  test.each([
    ['MATCH (n) RETURN n', 'MATCH (n) RETURN n\nLIMIT 11'],
    ['MATCH (n) RETURN n; // done', 'MATCH (n) RETURN n\nLIMIT 11'],
    ['MATCH (n) RETURN n ORDER BY n.id SKIP 5', 'MATCH (n) RETURN n ORDER BY n.id SKIP 5\nLIMIT 11'],
    ['MATCH (n) RETURN n LIMIT 5', 'MATCH (n) RETURN n LIMIT 5'],
    ['MATCH (n) RETURN n LIMIT 5000', 'MATCH (n) RETURN n LIMIT 11'],
    ['MATCH (n) RETURN n LIMIT $k', 'MATCH (n) RETURN n LIMIT $k'],
    ['MATCH (n) WITH n LIMIT 9999 RETURN n', 'MATCH (n) WITH n LIMIT 9999 RETURN n\nLIMIT 11'],
    ['RETURN 1 AS x UNION RETURN 2 AS x', 'RETURN 1 AS x UNION RETURN 2 AS x'],
    ['MATCH (n) RETURN [x IN n.a | x] AS limit', 'MATCH (n) RETURN [x IN n.a | x] AS limit\nLIMIT 11'],
  ])('%s', (cypher, limited) => expect(limitRows(readStatement(cypher), 11)).toBe(limited));
});

describe('forms that the embedded engine would answer wrongly are refused with a way out', () => {
  test.each([
    'MATCH (p:Project) OPTIONAL MATCH (p)<-[:FUNDS]-(o) WHERE EXISTS { (o)-[:LOCATED_IN]->() } RETURN p, o',
    'MATCH p = allShortestPaths((a)-[*..5]-(b)) WHERE none(n IN nodes(p) WHERE n:Region) RETURN p',
  ])('%s', (cypher) =>
    expect(() => checkEmbeddedForms(readStatement(cypher).facts, {})).toThrow(EngineLimit),
  );

  test.each([
    'MATCH (p:Project) WHERE EXISTS { MATCH (p)<-[:FUNDS]-() } OPTIONAL MATCH (p)--(o) WHERE o.name = "x" RETURN p',
    'MATCH (p) OPTIONAL MATCH (p)--(o) WITH p, o WHERE EXISTS { (p)--() } RETURN p, o',
    'MATCH p = shortestPath((a)-[*..5]-(b)) WHERE a.id = $a AND b.id = $b RETURN nodes(p)',
  ])('not: %s', (cypher) => expect(() => checkEmbeddedForms(readStatement(cypher).facts, {})).not.toThrow());
});
