import { afterAll, beforeAll, describe } from '@jest/globals';
import { EmbeddedStore, Neo4jStore, type Neo4jOptions, type Store } from '@sidos/api/store';
import { NEO4J_PATIENCE, borrowNeo4j, describeNeo4j, type LentNeo4j } from './neo4j.ts';

/**
 * Describes the same tests on both engines, each with an empty store of its own. The embedded engine gives rows that
 * have no order in random order, so that nothing relies on one.
 *
 * @param prepare fills the store before the tests
 * @param options of the Neo4j, where it must be another than what the tests are lent
 */
export function onBothEngines(
  tests: (store: () => Store) => void,
  prepare?: (store: Store) => Promise<unknown>,
  options: Partial<Neo4jOptions> = {},
): void {
  describe('embedded', () => {
    let store: Store | undefined;
    beforeAll(async () => {
      store = await EmbeddedStore.open({ shuffleUnordered: true });
      await prepare?.(store);
    });
    afterAll(() => store?.close());
    tests(() => opened(store));
  });
  describeNeo4j('Neo4j', () => {
    let store: Store | undefined;
    let lent: LentNeo4j | undefined;
    beforeAll(async () => {
      lent = await borrowNeo4j();
      store = await Neo4jStore.open({ ...lent.options, ...options });
      await prepare?.(store);
    }, NEO4J_PATIENCE);
    afterAll(async () => {
      await store?.close();
      await lent?.release();
    });
    tests(() => opened(store));
  });
}

function opened(store: Store | undefined): Store {
  if (store === undefined) throw new Error('the store is not open: its beforeAll failed');
  return store;
}
