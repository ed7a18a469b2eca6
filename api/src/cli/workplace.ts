import type { Store } from '../store/index.ts';

/** What a job works on and with: here, or in the running server that holds the database. */
export interface Workplace {
  store: Store;
  /** The folder of the network: of its key, and on the embedded engine of its database. */
  dataFolder: string;
  /** Whether the documents that come with Sidos may be loaded into it where it is empty. */
  begins: boolean;
  /** What the command line gives it to read. */
  input: AsyncIterable<Uint8Array>;
  report: (text: string) => void;
  /** Hands out what the command line is to write. */
  send: (bytes: Uint8Array) => Promise<void>;
  signal?: AbortSignal | undefined;
}

/** All that the command line gives, as text. */
export async function textOf(input: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
