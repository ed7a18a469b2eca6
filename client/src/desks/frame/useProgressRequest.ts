import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { create } from 'zustand';
import { compute, type Step } from '../../api/stream.ts';
import { useReadersOrder } from '../../view/useReadersOrder.ts';

/** How far each computation has come that goes on, so that all who wait for it see it, not only who asked first. */
const useSteps = create<Readonly<Record<string, Step>>>()(() => ({}));

function finish(of: string): void {
  useSteps.setState(
    (steps) => Object.fromEntries(Object.entries(steps).filter(([other]) => other !== of)),
    true,
  );
}

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
  const of = JSON.stringify([path, version, body]);
  const step = useSteps((steps) => steps[of] ?? null);
  const queryKey = ['analysis', path, version, body];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => ({
      answer: await compute(
        schema,
        path,
        body,
        (reached) => useSteps.setState({ [of]: reached }),
        signal,
      ).finally(() => finish(of)),
    }),
    enabled: body !== null,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    structuralSharing: false,
    refetchOnReconnect: false,
    retry: false,
  });
  const answer = useReadersOrder(schema, query.data?.answer);
  const working = query.fetchStatus !== 'idle';
  const settled = query.isError
    ? 'failed'
    : query.isSuccess && !query.isPlaceholderData
      ? 'done'
      : 'cancelled';
  return {
    state: body === null ? 'idle' : working ? 'working' : settled,
    answer: body === null ? undefined : answer,
    stale: query.isPlaceholderData,
    step: working ? step : null,
    error: query.error,
    cancel: () => void client.cancelQueries({ queryKey }),
    again: () => void query.refetch(),
  };
}
