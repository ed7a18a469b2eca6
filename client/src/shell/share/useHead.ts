import { fileName } from '@sidos/api/formats/write';
import { useTranslation } from 'react-i18next';
import { hereOf, useNetworks } from '../../api/networks.ts';
import { queryHere } from '../../api/place.ts';
import type { OutgoingHead } from '../../graph/outgoing.ts';
import type { Caption } from '../../stage/export/shapes.ts';
import { writeAddress } from '../../state/address.ts';
import { useView } from '../../state/viewStore.ts';
import { useNet } from '../../view/network.ts';
import { useNetworkName } from '../networks/useNetworkName.ts';

/** What is said of the network in what goes out, and what its files are called. */
export function useHead(): {
  head: () => OutgoingHead;
  caption: () => Caption;
  called: (part: string, extension: string) => string;
} {
  const { t } = useTranslation('help');
  const { data, seen } = useNet();
  const view = useView((whole) => whole);
  const here = hereOf(useNetworks().data);
  const nameOf = useNetworkName();
  const title = here ? nameOf(here) : 'Sidos';
  const today = (): string => new Date().toISOString().slice(0, 10);
  const seenOf = t('share.seen', {
    nodes: seen.nodeCount,
    allNodes: data.nodeCount,
    ties: seen.tieCount,
    allTies: data.tieCount,
  });
  const sources = t('share.sources', { list: (view.filters.document ?? data.documents).join(', ') });
  return {
    head: () => ({
      title,
      description: `${seenOf} ${sources}`,
      date: today(),
      parameters: {
        'data version': data.version,
        link: `${location.origin}/${queryHere(writeAddress(view))}`,
      },
    }),
    caption: () => ({
      title: `${title} · ${seenOf}`,
      source: `${today()} · ${sources} · Sidos, ${data.version}`,
    }),
    called: (part, extension) => fileName(`${title} ${part} ${today()}`, extension),
  };
}
