import { inNameOrder, type Named } from '@sidos/api/model';
import { useMemo } from 'react';
import type { z } from 'zod';
import { useWords } from '../i18n/useWords.ts';
import { useNet } from './network.ts';

/** How the reader sorts what has a name: by the names that are shown. */
function useNameOrder(): (a: Named, b: Named) => number {
  const { compare } = useWords();
  const { nameOf } = useNet();
  return useMemo(() => (a, b) => compare(nameOf(a), nameOf(b)), [compare, nameOf]);
}

/** An answer of the server with its lists of names as the reader's language orders them. */
export function useReadersOrder<T>(schema: z.ZodType<T>, answer: T | undefined): T | undefined {
  const compare = useNameOrder();
  return useMemo(
    () => (answer === undefined ? undefined : inNameOrder(schema, answer, compare)),
    [schema, answer, compare],
  );
}
