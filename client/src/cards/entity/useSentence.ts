import { meetingsOf, otherEnd } from '@sidos/api/meanings';
import type { ActorType } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../graph/dataset.ts';
import { COUNTED, insideRegion } from '../../graph/regionTree.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';

/** The other ends of an entity's ties of participation, by type. */
function participations(data: Dataset, node: number): Map<ActorType, Set<number>> {
  const byType = new Map<ActorType, Set<number>>();
  for (const tie of data.tiesOf[node]) {
    const other = otherEnd(data, tie, node);
    if (data.ties.type[tie] !== 'PARTICIPATES_IN') continue;
    const type = data.nodes.type[other];
    byType.set(type, (byType.get(type) ?? new Set()).add(other));
  }
  return byType;
}

/** What an entity is in the network, in one plain sentence; null for what the network does not draw. */
export function useSentence(id: string): string | null {
  const { t } = useTranslation('card');
  const { data } = useNet();
  const words = useWords();
  const node = data.indexOf.get(id);
  if (node === undefined) return null;
  const type = data.nodes.type[node];
  if (type === 'region') {
    const inside = insideRegion(data, node, words.compare);
    const here = COUNTED.flatMap((own) => (inside[own] ? words.amount(own, inside[own].length) : []));
    return here.length === 0 ? null : t('sentence.region', { list: words.list(here) });
  }
  const joined = participations(data, node);
  if (joined.size === 0) return data.tiesOf[node].length === 0 ? t('sentence.alone') : null;
  const list = words.list([...joined].map(([own, found]) => words.amount(own, found.size)));
  if (type === 'person') return t('sentence.person', { list });
  if (type !== 'organisation') return t('sentence.has', { list });
  const partners = meetingsOf(data, node, 'organisation').size;
  return partners === 0
    ? `${t('sentence.takesPart', { list })}.`
    : t('sentence.takesPartWorks', { list, partners: words.amount('organisation', partners) });
}
