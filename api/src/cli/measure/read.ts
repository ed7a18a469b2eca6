import { readFile } from 'node:fs/promises';
import { type GraphFile, readGraph, type ReadOptions } from '../../formats/index.ts';
import { InvalidInput } from '../../model/errors.ts';
import { type MeasureOptions } from './options.ts';

/**
 * Reads a graph.
 *
 * @throws InvalidInput where it cannot be understood, or options are given that only a network of Sidos understands
 */
export function readGraphBytes(
  bytes: Uint8Array,
  options: ReadOptions & Pick<MeasureOptions, 'network' | 'groups'>,
): GraphFile {
  if (options.network !== null || options.groups !== null)
    throw new InvalidInput(
      'it is a graph already; --network and --groups say how one is made of a file of "sidos export"',
    );
  return readGraph(bytes, options);
}

/**
 * The bytes of a file.
 *
 * @throws InvalidInput where it cannot be opened
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new InvalidInput(`it cannot be read (${why ?? 'unknown fault'}); check the name`);
  }
}
