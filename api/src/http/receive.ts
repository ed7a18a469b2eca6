import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { GivenUp, InvalidInput, SidosError } from '../model/index.ts';
import { tell } from '../model/told.ts';

/** A file that is larger than is taken. */
class FileTooLarge extends SidosError {
  override readonly status = 413;
  override readonly code = 'too-large';
}

/**
 * Writes the bytes of a request to a file as they come, never more than `most` of them.
 *
 * @param called how messages call the file
 * @returns how many bytes there were
 * @throws (rejects with) what is wrong with them
 */
export async function receiveFile(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  most: number,
  called = 'The file',
): Promise<number> {
  let count = 0;
  const counted = async function* () {
    for await (const piece of bytes) {
      count += piece.length;
      if (count > most) throw new FileTooLarge(tell('fileTooLarge', { file: called, most }));
      yield piece;
    }
  };
  try {
    await pipeline(counted, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET')
      throw new GivenUp('The sending of the file was given up.');
    throw error;
  }
  if (count === 0) throw new InvalidInput(tell('fileNothing', { file: called }));
  return count;
}
