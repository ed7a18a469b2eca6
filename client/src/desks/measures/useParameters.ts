import type { AnalysisMeta } from '@sidos/api/model';
import { useMemo } from 'react';
import { useView } from '../../state/viewStore.ts';
import { citedLink } from './link.ts';
import { useChoices } from './useChoices.ts';
import { useDefinition } from './useDefinition.ts';

/** The link that runs the analysis again. */
export function useCitedLink(version: string): string {
  const view = useView((whole) => whole);
  return useMemo(() => citedLink(view, version, location.origin), [view, version]);
}

/** What the numbers were computed from, for the head of every file: in words, and exactly. */
export function useParameters(meta: AnalysisMeta): Readonly<Record<string, string>> {
  const { grouping } = useChoices();
  const { whole } = useDefinition();
  const link = useCitedLink(meta.version);
  return useMemo(
    () => ({
      network: whole,
      definition: JSON.stringify(meta.network),
      grouping: JSON.stringify(grouping),
      seed: String(meta.seed ?? ''),
      'data version': meta.version,
      link,
    }),
    [whole, meta, grouping, link],
  );
}
