import type { ActorSet, EntityStub, Slice } from '@sidos/api/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useView } from '../../state/viewStore.ts';
import type { View } from '../../state/view.ts';
import { useNames } from '../../view/useNames.ts';

/** Sets of actors and states of the network in words. */
export interface SetNames {
  /** As it stands inside a sentence. */
  set: (set: ActorSet) => string;
  slice: (slice: Slice) => string;
}

/** Names of sets and states in the language in use, people as the switch says. */
export function useSetNames(): SetNames {
  const { t } = useTranslation('embeddedness');
  const words = useWords();
  const { byId } = useNames();
  return useMemo(() => {
    const day = (date: string | undefined): string => (date === undefined ? '' : words.date(date));
    return {
      set: (set) => {
        if (set.by === 'rest') return t('rest');
        if (set.by === 'kind') return t('kind', { kind: words.kind(set.kind) });
        return set.by === 'cluster' && set.wide ? t('wide', { name: byId(set.id) }) : byId(set.id);
      },
      slice: (slice) => {
        if (slice.by === 'documents')
          return t('change.slice.documents', { list: words.list(slice.documents) });
        const { from, until } = slice.period;
        if (from === undefined && until === undefined) return t('change.slice.ever');
        return t('change.slice.period', { from: day(from), until: day(until) });
      },
    };
  }, [t, words, byId]);
}

/** A sentence begins with a capital letter. */
export function capital(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** Those of a list that may be named: people are not while they are hidden. */
export function nameable<T extends Pick<EntityStub, 'type'>>(
  stubs: readonly T[],
  people: View['people'],
): T[] {
  return stubs.filter(({ type }) => type !== 'person' || people !== 'hidden');
}

/** {@link nameable} under the switch in force. */
export function useNameable(): <T extends Pick<EntityStub, 'type'>>(stubs: readonly T[]) => T[] {
  const people = useView((view) => view.people);
  return (stubs) => nameable(stubs, people);
}

/** Whether two states are told apart by documents, which may speak of different matters, or by when things were. */
export function waysOf(before: Slice | null, after: Slice | null): Slice['by'] {
  return before?.by === 'period' && after?.by === 'period' ? 'period' : 'documents';
}
