import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CYPHER_EXAMPLES, InvalidInput, Refused } from '@sidos/api/model';
import type { Store } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { onBothEngines } from '../../support/engines.ts';
import { sourceOf } from '../../support/records.ts';
import { seededRandom, type Random } from '@sidos/api/measures';
import { readStatement } from '../../../api/src/store/ask/statement.ts';

const CANARY = 'canary-7f3a';
const folder = mkdtempSync(join(tmpdir(), 'sidos-canary-'));
const file = join(folder, 'canary.csv');

/** Clauses, procedures and functions that do more than read the network, each with what comes before and behind it. */
const FORBIDDEN: readonly string[] = [
  'CREATE (x:Entity {id: "x:y"})',
  'INSERT (:Entity {id: "x:y"})',
  'MERGE (x:Entity {id: "x:y"})',
  'MATCH (x:Entity) SET x.name = "hit"',
  'MATCH (x:Entity) SET x += {name: "hit"}',
  'MATCH (x:Entity) SET x:Hit',
  'MATCH (x:Entity) REMOVE x.name',
  'MATCH (x:Entity) DELETE x',
  'MATCH (x:Entity) DETACH DELETE x',
  'MATCH (x:Entity) NODETACH DELETE x',
  'FOREACH (i IN [1] | CREATE (:Entity {id: "x:y"}))',
  `LOAD CSV FROM 'FILE' AS x`,
  `LOAD CSV WITH HEADERS FROM 'FILE' AS x`,
  "LOAD `CSV` FROM 'FILE' AS x",
  `LOAD DATA FROM 'FILE' FORMAT CSV AS x`,
  `CALL apoc.load.csv('FILE') YIELD value AS x`,
  `CALL dbms.listConfig() YIELD name AS x`,
  'CALL db.createLabel("Hit")',
  'CALL grafeo.pagerank() YIELD node AS x',
  'USE system MATCH (x)',
  'SHOW USERS',
  'DROP INDEX hit',
  'CREATE INDEX hit FOR (x:Entity) ON (x.name)',
  'WITH apoc.load.json("FILE") AS x',
  'WITH gds.util.NaN() AS x',
  'MATCH (x:Entity) CALL { WITH x SET x.name = "hit" } IN TRANSACTIONS OF 1 ROWS',
  'MATCH (x:Entity) CALL (x) { DELETE x } IN 2 CONCURRENT TRANSACTIONS',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)];

/** What may stand between two words, as people and attackers write it. */
const BLANKS = [
  ' ',
  '\n',
  '\t',
  '  ',
  '\u00a0',
  '\u2003',
  '\u3000',
  '\u2028',
  '\ufeff',
  '/**/',
  '/* RETURN 1 */',
  '// no\n',
  '\r\n',
  '\u200b',
  '\u180e',
  '\u001c',
  '/*`*/',
  "/*'*/",
];

const disguiseWord = (random: Random, word: string): string => {
  const letters = Array.from(word)
    .map((letter) => (random() < 0.5 ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');
  switch (Math.floor(random() * 8)) {
    case 0:
      return `\`${letters}\``;
    case 1:
      return `\\u00${word.charCodeAt(0).toString(16)}${letters.slice(1)}`;
    case 2:
      return letters.replace(/s/i, 'ſ').replace(/k/i, '\u212a');
    default:
      return letters;
  }
};

/** Where a piece of a query can be hidden inside another. */
const NESTS: readonly ((inner: string) => string)[] = [
  (inner) => `${inner} RETURN 1 AS a`,
  (inner) => `WITH 1 AS one ${inner} RETURN 1 AS a`,
  (inner) => `RETURN 1 AS a UNION ${inner} RETURN 1 AS a`,
  (inner) => `CALL { ${inner} RETURN 1 AS a } RETURN a`,
  (inner) => `CALL () { ${inner} RETURN 1 AS a } RETURN a`,
  (inner) => `MATCH (n) CALL { WITH n ${inner} RETURN 1 AS a } RETURN a`,
  (inner) => `MATCH (n) CALL (n) { CALL { ${inner} RETURN 1 AS a } RETURN a } RETURN a`,
  (inner) => `MATCH (n) WHERE EXISTS { ${inner} RETURN 1 AS a } RETURN n`,
  (inner) => `MATCH (n) RETURN COUNT { ${inner} RETURN 1 AS a } AS a`,
  (inner) => `RETURN COLLECT { ${inner} RETURN 1 AS a } AS a`,
  (inner) => `RETURN [COLLECT { ${inner} RETURN 1 AS a }] AS a`,
  (inner) => `RETURN {key: COLLECT { ${inner} RETURN 1 AS a }} AS a`,
  (inner) => `UNWIND [1] AS i ${inner} RETURN i`,
  (inner) => `RETURN 'it\\'s // fine' AS a UNION ${inner} RETURN 1 AS a`,
  (inner) => `RETURN "\\\\" AS a UNION ${inner} RETURN 1 AS a //"`,
  (inner) => `RETURN \`a\`\`b\` AS a UNION ${inner} RETURN 1 AS a //\``,
  (inner) => `RETURN $p AS a; ${inner} RETURN 1 AS a`,
  (inner) => `RETURN CASE WHEN true THEN 1 END AS a UNION ALL ${inner} RETURN $p AS a`,
  (inner) => `EXPLAIN ${inner} RETURN 1 AS a`,
  (inner) => `CYPHER runtime=slotted ${inner} RETURN 1 AS a`,
  (inner) => `MATCH (n) WITH n ORDER BY n.id LIMIT 1 ${inner} RETURN 1 AS a;;`,
  (inner) => inner,
];

/** One forbidden clause in one disguise. */
function disguised(random: Random, clause: string): string {
  const text = pick(random, NESTS)(clause.replace('FILE', file));
  // Strings stay as they are, so that a file that could be read would be.
  return text
    .split(/('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(/\b[A-Z]{3,}\b/g, (word) => (random() < 0.3 ? disguiseWord(random, word) : word))
            .replaceAll(' ', () => (random() < 0.25 ? pick(random, BLANKS) : ' ')),
    )
    .join('');
}

const EACH = 16;

const disguises: string[] = (() => {
  const random = seededRandom(20_261);
  return FORBIDDEN.flatMap((clause) => Array.from({ length: EACH }, () => disguised(random, clause)));
})();

const exportOf = async (store: Store): Promise<unknown> => [
  await store.version(),
  await store.read('entities', {}),
  await store.read('relations', {}),
];

describe('what does more than read, in disguise', () => {
  beforeAll(() => writeFileSync(file, `${CANARY}\n`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is refused by what the statement is made of, each time', () => {
    const allowed = disguises.filter((cypher) => {
      try {
        readStatement(cypher);
        return true;
      } catch (error) {
        if (error instanceof Refused || error instanceof InvalidInput) return false;
        throw error;
      }
    });
    expect(disguises.length).toBeGreaterThan(400);
    expect(allowed).toEqual([]);
  });

  test.each(FORBIDDEN)('is named where it is not disguised: %s', (clause) => {
    expect(() => readStatement(`${clause.replace('FILE', file)} RETURN 1 AS a`)).toThrow(Refused);
  });

  onBothEngines(
    (store) => {
      test('reads no file and changes nothing', async () => {
        const before = await exportOf(store());
        const answered: unknown[] = [];
        for (const cypher of disguises) {
          await store()
            .ask({ cypher, params: { p: 1 }, timeoutMs: 10_000, maxRows: 10 })
            .then(
              (answer) => answered.push([cypher, answer]),
              (error: unknown) => {
                expect(error instanceof Refused || error instanceof InvalidInput).toBe(true);
                expect(String(error)).not.toContain(CANARY);
              },
            );
        }
        expect(answered).toEqual([]);
        expect(await exportOf(store())).toEqual(before);
      });

      test.each(CYPHER_EXAMPLES.map(({ key, cypher, params }) => [key, cypher, params] as const))(
        'and the example %s is answered',
        async (_, cypher, params) => {
          const { columns } = await store().ask({ cypher, params, timeoutMs: 30_000, maxRows: 10 });
          expect(columns.length).toBeGreaterThan(0);
        },
      );
    },
    (store) => loadSources(store, [sourceOf()]),
  );
});
