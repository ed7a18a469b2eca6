import {
  AskAnswer,
  ChoicesAnswer,
  PatternAnswer,
  PatternCount,
  Schema,
  type ChoicePart,
  type Pattern,
} from '@sidos/api/model';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request } from './request.ts';

const post = (body: object, signal: AbortSignal): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  signal,
});

/** How much a question gives, step by step; the last numbers stay while new ones are fetched. */
export function useCount(pattern: Pattern | null): UseQueryResult<PatternCount> {
  return useQuery({
    queryKey: ['pattern', 'count', pattern],
    queryFn: ({ signal }) => request(PatternCount, '/pattern/count', post({ pattern }, signal)),
    enabled: pattern !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** The answer to a question, up to a number of rows. What nobody waits for any more is ended on the server. */
export function usePatternAnswer(pattern: Pattern | null, limit: number): UseQueryResult<PatternAnswer> {
  return useQuery({
    queryKey: ['pattern', 'answer', pattern, limit],
    queryFn: ({ signal }) => request(PatternAnswer, '/pattern', post({ pattern, limit }, signal)),
    enabled: pattern !== null,
    retry: false,
    structuralSharing: false,
  });
}

/** What can be chosen for a part of a step, with counts; nothing is asked while `part` is null. */
export function useChoices(
  pattern: Pattern,
  step: number,
  part: ChoicePart | null,
  text = '',
): UseQueryResult<ChoicesAnswer> {
  return useQuery({
    queryKey: ['pattern', 'choices', pattern, step, part, text],
    queryFn: ({ signal }) =>
      request(ChoicesAnswer, '/pattern/choices', post({ pattern, step, part, text, limit: 200 }, signal)),
    enabled: part !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** What the database holds, for those who write Cypher. */
export function useSchema(): UseQueryResult<Schema> {
  return useQuery({
    queryKey: ['schema'],
    queryFn: ({ signal }) => request(Schema, '/schema', { signal }),
    staleTime: Infinity,
  });
}

/** A query as it is sent. */
export interface CypherRequest {
  cypher: string;
  params: Record<string, unknown>;
  timeoutMs: number;
  maxRows: number;
}

/** The key under which the answer to a query is kept, and by which it is cancelled. */
export const cypherKey = (query: CypherRequest | null): unknown[] => ['cypher', query];

/** The answer to a query of the user; cancelling it ends it on the server. */
export function useCypherAnswer(query: CypherRequest | null): UseQueryResult<AskAnswer> {
  return useQuery({
    queryKey: cypherKey(query),
    queryFn: ({ signal }) => request(AskAnswer, '/ask', post(query!, signal)),
    enabled: query !== null,
    retry: false,
    staleTime: Infinity,
    structuralSharing: false,
    refetchOnReconnect: false,
  });
}
