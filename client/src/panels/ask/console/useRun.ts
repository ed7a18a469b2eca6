import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { AskAnswer } from '@sidos/api/model';
import { cypherKey, useCypherAnswer, type CypherRequest } from '../../../api/ask.ts';
import { ask, useAsked, type CypherQuestion } from '../pattern/question.ts';
import { useMemory } from './memory.ts';
import { readParams } from './params.ts';

/** The query of the address, how its run stands, and the ways to run and to cancel. */
export interface Run {
  query: CypherQuestion | null;
  result: UseQueryResult<AskAnswer>;
  /** It was begun and given up. */
  cancelled: boolean;
  run: (query: CypherQuestion) => void;
  cancel: () => void;
}

/** The run of the query that the address holds; console and answer share it. */
export function useRun(): Run {
  const { mode, query } = useAsked();
  const client = useQueryClient();
  const maxRows = useMemory((memory) => memory.maxRows);
  const seconds = useMemory((memory) => memory.seconds);
  const request: CypherRequest | null =
    mode === 'cypher' && query !== null && query.cypher.trim() !== ''
      ? { cypher: query.cypher, params: readParams(query.params), maxRows, timeoutMs: seconds * 1000 }
      : null;
  const result = useCypherAnswer(request);
  return {
    query,
    result,
    cancelled: request !== null && result.fetchStatus === 'idle' && result.status === 'pending',
    run: (next) => {
      useMemory.getState().remember(next);
      if (next.cypher === query?.cypher && next.params === query.params) void result.refetch();
      else ask({ mode: 'cypher', query: next });
    },
    cancel: () => void client.cancelQueries({ queryKey: cypherKey(request) }),
  };
}
