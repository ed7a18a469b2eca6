import { expect, test } from '@jest/globals';
import { Neo4jStore } from '@sidos/api/store';
import { borrowNeo4j, describeNeo4j, NEO4J_PATIENCE } from '../../support/neo4j.ts';

/** Keeps this process from looking at anything for so long. */
function busy(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describeNeo4j('whether a Neo4j answers', () => {
  test(
    'one that answered while this process was busy is there',
    async () => {
      const lent = await borrowNeo4j();
      const store = await Neo4jStore.open({ ...lent.options, answersWithinMs: undefined });
      try {
        // Each time the first look is over when the process is free again, and soon the second.
        const reads = Promise.all(Array.from({ length: 3 }, () => store.read('entities', {})));
        for (let time = 0; time < 3; time += 1) {
          busy(3_000);
          await new Promise((resolve) => setImmediate(resolve));
        }
        await expect(reads).resolves.toEqual([[], [], []]);
        await expect(
          Promise.all([
            store.write([]),
            new Promise((resolve) => setImmediate(resolve)).then(() => {
              busy(3_000);
            }),
          ]),
        ).resolves.toBeDefined();
      } finally {
        await store.close();
        await lent.release();
      }
    },
    NEO4J_PATIENCE,
  );
});
