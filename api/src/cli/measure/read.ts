import { readFile } from 'node:fs/promises';
import { type GraphFile, readGraph, type ReadOptions } from '../../formats/index.ts';
import { InvalidInput } from '../../model/errors.ts';

/**
 * Reads a graph file.
 *
 * @throws InvalidInput where it cannot be opened or understood
 */
export async function readGraphFile(path: string, options: ReadOptions): Promise<GraphFile> {
  return readGraph(await open(path), options);
}

async function open(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new InvalidInput(`it cannot be read (${why ?? 'unknown fault'}); check the name`);
  }
}
