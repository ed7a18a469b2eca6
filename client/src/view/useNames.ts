import type { ActorNode, EntityStub, GroupInfo } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from './network.ts';

/** The name of an entity by its id; the id where it has none. */
export type NameOf = (id: string) => string;

/** Names as a desk shows them: in the user's language, people as the switch says. */
export interface Names {
  actor: (actor: EntityStub | ActorNode) => string;
  group: (group: Pick<GroupInfo, 'key' | 'name'>) => string;
  /** Of an entity by its id; the id where the data does not have it. */
  byId: NameOf;
}

/** The names of actors and groups. */
export function useNames(): Names {
  const { t } = useTranslation('analysis');
  const words = useWords();
  const { data, names, nameOf } = useNet();
  return useMemo(() => {
    const special = (key: string): string | null => {
      if (key === 'inside' || key === 'outside') return t(`grouping.special.${key}`);
      const community = /^community (\d+)$/.exec(key);
      return community && t('grouping.special.community', { number: Number(community[1]) });
    };
    return {
      actor: nameOf,
      // A kind of actor is its own key; regions and clusters have ids.
      group: ({ key, name }) =>
        special(key) ?? (key.includes(':') ? nameOf({ id: key, name }) : words.kind(key)),
      byId: (id) => names[data.indexOf.get(id) ?? -1] ?? id,
    };
  }, [t, words, data, names, nameOf]);
}
