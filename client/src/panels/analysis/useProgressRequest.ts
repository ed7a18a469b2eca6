import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { compute, type Step } from '../../api/stream.ts';

/** A computation as a desk shows it. `answer` is the newest one: while new work goes on, still the last. */
export interface ProgressRequest<T> {
  state: 'idle' | 'working' | 'done' | 'failed' | 'cancelled';
  answer: T | undefined;
  /** Whether `answer` belongs to earlier choices. */
  stale: boolean;
  step: Step | null;
  error: unknown;
  cancel: () => void;
  again: () => void;
}

/**
 * Computes on the server and follows the progress. Answers are kept by path, request and data version, so that going
 * back costs nothing; what nobody waits for any more is cancelled.
 *
 * @param path below `/api/v1`, `/analysis/bridges` say
 * @param body the request; null: nothing is asked
 * @param version of the data, so that an answer of older data is not taken for one of this
 */
export function useProgressRequest<T>(
  schema: z.ZodType<T>,
  path: string,
  body: object | null,
  version: string,
): ProgressRequest<T> {
  const client = useQueryClient();
  const [progress, setProgress] = useState<{ of: string; step: Step } | null>(null);
  const of = JSON.stringify([path, version, body]);
  const queryKey = ['analysis', path, version, body];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => ({
      answer: await compute(schema, path, body, (step) => setProgress({ of, step }), signal),
    }),
    enabled: body !== null,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    structuralSharing: false,
    refetchOnReconnect: false,
    retry: false,
  });
  const working = query.fetchStatus !== 'idle';
  const settled = query.isError
    ? 'failed'
    : query.isSuccess && !query.isPlaceholderData
      ? 'done'
      : 'cancelled';
  return {
    state: body === null ? 'idle' : working ? 'working' : settled,
    answer: body === null ? undefined : query.data?.answer,
    stale: query.isPlaceholderData,
    step: working && progress?.of === of ? progress.step : null,
    error: query.error,
    cancel: () => void client.cancelQueries({ queryKey }),
    again: () => void query.refetch(),
  };
}
