import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The record files that come with Sidos, in order of their numbers. */
export function seedFiles(): string[] {
  const folder = fileURLToPath(new URL('../../../seed/data/', import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}
