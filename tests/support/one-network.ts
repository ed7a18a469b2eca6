import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Showings } from '@sidos/api/graph';
import { EngineLimit, NoSuchNetwork, type NetworkInfo, type PeopleShown } from '@sidos/api/model';
import type { Networks } from '@sidos/api/networks';
import type { Secret } from '@sidos/api/secret';
import type { Store } from '@sidos/api/store';

/** One network on a store that a test has opened, for the server: it can be neither renamed nor removed. */
export function oneNetwork(
  store: Store,
  secret: Secret,
  people: PeopleShown,
): Networks & { close: () => Promise<void> } {
  const showings = new Showings(store, secret, people);
  const network = { id: 'main', folder: tmpdir(), store, secret, showings };
  const info: NetworkInfo = {
    ...{ id: 'main', name: null, first: true, shipped: false, state: 'ready', fault: null },
    ...{ counts: null, removedAt: null },
  };
  const fixed = () => Promise.reject(new EngineLimit('This network of a test stays as it is.'));
  return {
    list: () => Promise.resolve({ networks: [info], engine: store.engine, fixed: null }),
    use: async (id, work) => {
      if (id !== undefined && id !== 'main') throw new NoSuchNetwork(`There is no network "${id}" here.`);
      return work(network);
    },
    ...{
      make: fixed,
      makeOf: fixed,
      rename: fixed,
      remove: fixed,
      putBack: fixed,
      erase: fixed,
      file: fixed,
    },
    receiving: () => join(tmpdir(), `sidos-receiving-${process.pid}-${Math.random()}`),
    close: () => showings.close(),
  };
}
