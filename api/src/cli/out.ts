import { writeFile } from 'node:fs/promises';
import { InvalidInput } from '../model/index.ts';

/** Writes what a verb gives to a file. @throws InvalidInput where it cannot be written */
export async function writeTo(
  file: string,
  text: Uint8Array | string,
  options: { mode?: number } = {},
): Promise<void> {
  try {
    await writeFile(file, text, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(`The file ${file} cannot be written (${reason}). Name another with --out.`);
  }
}

/** Writes to standard output. To a pipe the text must be out before the process ends. */
export function writeOut(text: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
