import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes a new file of pieces, for its owner alone; one that is there already is a fault. */
export function writePieces(path: string, pieces: readonly Uint8Array[]): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    for (const piece of pieces)
      for (let done = 0; done < piece.length;) done += writeSync(descriptor, piece, done);
  } finally {
    closeSync(descriptor);
  }
}
