import { directWholes, placedBy } from '@sidos/api/meanings';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../graph/dataset.ts';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from './network.ts';

/** The organisations that a unit is a unit of; none for what is no unit. */
function parentsOf(data: Dataset, node: number): readonly number[] {
  const { type, kind } = data.nodes;
  if (type[node] !== 'organisation' || kind[node] !== 'unit') return [];
  return directWholes(data, node).filter((whole) => type[whole] === 'organisation');
}

/** What a thing is by its kind: a unit with what it is a unit of; null where it has no kind. */
export function useKindOf(): (node: number) => string | null {
  const { t } = useTranslation('words');
  const words = useWords();
  const { data, names } = useNet();
  return useCallback(
    (node: number) => {
      const kind = data.nodes.kind[node] ?? null;
      const parents = parentsOf(data, node);
      if (parents.length > 0)
        return t('unitOf', { name: words.list(parents.map((parent) => names[parent])) });
      return kind === null || kind === data.nodes.type[node] ? null : words.kind(kind);
    },
    [t, words, data, names],
  );
}

/** Where a unit without a place of its own is, said so; null for everything else. */
export function useLentPlace(): (node: number) => string | null {
  const { t } = useTranslation('words');
  const words = useWords();
  const { data, names } = useNet();
  return (node) => {
    const from = placedBy(data, node);
    return from.length === 0 ? null : t('placeOf', { name: words.list(from.map((whole) => names[whole])) });
  };
}
