import { describe, test } from '@jest/globals';
import { neo4jAvailable } from './neo4j-loan.ts';

export { NEO4J_PATIENCE, borrowNeo4j, canFreeze, type LentNeo4j } from './neo4j-loan.ts';

/**
 * Describes what is tested on a real Neo4j: that of NEO4J_URI, else one started from Maven's artifacts. Where neither
 * can be, the tests are reported as skipped, or fail where SIDOS_REQUIRE_NEO4J is 1.
 */
export function describeNeo4j(name: string, tests: () => void): void {
  if (neo4jAvailable) describe(name, tests);
  else if (process.env.SIDOS_REQUIRE_NEO4J === '1') {
    test(`${name}: a Neo4j is there`, () => {
      throw new Error('SIDOS_REQUIRE_NEO4J is 1: set NEO4J_URI, or install a JDK 17 and Maven.');
    });
  } else describe.skip(`${name} (set NEO4J_URI, or install a JDK 17 and Maven)`, tests);
}
