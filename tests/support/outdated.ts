import { openStore } from '@sidos/api/store';
import { rememberSeed } from '../../api/src/cli/loading.ts';

/** Makes the network one that was loaded from other seed files: without an entity that is in those of today. */
export async function outdateSeed(dataFolder: string): Promise<void> {
  const store = await openStore({ dataFolder });
  await store.write([{ query: 'remove-entities', rows: [{ id: 'organisation:lapin-liitto' }] }]);
  await rememberSeed(store, 'the digest of older files');
  await store.close();
}
