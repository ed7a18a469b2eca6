import { SidosError } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import type { QuestionName } from './handlers.ts';

/** What an analysis thread is told: the data from now on, or a question to answer on it. */
export type Order =
  | { readonly snapshot: Snapshot }
  | { readonly id: number; readonly name: QuestionName; readonly request: unknown };

/** What an analysis thread says. The answer is JSON as UTF-8, so that the main thread need not touch it. */
export type Reply = { readonly id: number } & (
  | { readonly progress: { readonly step: string; readonly done: number } }
  | { readonly json: Uint8Array }
  | { readonly fault: Fault }
);

/** A fault as plain data, to go from thread to thread. */
export interface Fault {
  readonly message: string;
  readonly stack: string | undefined;
  /** Of a fault that Sidos knows. */
  readonly known: { status: number; code: string; faults: readonly string[] } | null;
}

/** A fault of another thread that is the caller's to mend. */
class Relayed extends SidosError {
  override readonly status: number;
  override readonly code: string;
  readonly faults: readonly string[];
  constructor(message: string, { status, code, faults }: NonNullable<Fault['known']>) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }
}

export function toFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, known: null };
  const { message, stack } = error;
  if (!(error instanceof SidosError)) return { message, stack, known: null };
  const faults = 'faults' in error ? (error.faults as readonly string[]) : [];
  return { message, stack, known: { status: error.status, code: error.code, faults } };
}

export function fromFault({ message, stack, known }: Fault): Error {
  if (known !== null) return new Relayed(message, known);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
