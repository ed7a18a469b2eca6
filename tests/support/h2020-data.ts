import { rememberSeed, seedDigest } from '../../api/src/cli/loading.ts';
import { layoutNetwork } from '../../api/src/graph/index.ts';
import { openStore } from '@sidos/api/store';
import { loadSources, type LoadSummary } from '@sidos/api/loading';
import { h2020Source } from './h2020.ts';

/**
 * Makes a data folder that holds Horizon 2020 alone, laid out, for an app to be started on: it takes the documents
 * that come with Sidos for loaded and does not bring them in.
 *
 * @param report told what is being done, in words
 */
export async function loadH2020(dataFolder: string, report: (step: string) => void): Promise<LoadSummary> {
  const store = await openStore({ dataFolder });
  try {
    const summary = await loadSources(store, [h2020Source()], {
      layout: ({ entities, relations }) =>
        layoutNetwork(entities, relations, (share) => report(`placing ${Math.floor(share * 100)} %`)),
      onProgress: ({ step, done, total }) => report(step === 'write' ? `writing ${done} of ${total}` : step),
    });
    await rememberSeed(store, seedDigest());
    return summary;
  } finally {
    await store.close();
  }
}
