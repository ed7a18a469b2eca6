import { type RoutesRequest } from '../routes/request.ts';

/** What a thread is told to do. */
export interface Task {
  readonly id: number;
  readonly request: RoutesRequest;
  /** Three counters, see {@link Counter}. */
  readonly counters: Int32Array;
  /** One column of results a part, in the order of the parts. */
  readonly results: Float64Array;
}

/** Places in {@link Task.counters}. */
export const Counter = {
  /** The part that is taken next. */
  next: 0,
  /** Starts done. */
  done: 1,
  /** 1 when the work is not wanted any more. */
  cancelled: 2,
} as const;

/** What a thread says when there is nothing left for it to do of a task. */
export interface Finished {
  readonly id: number;
  readonly error?: unknown;
}
