import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the source documents, where it lies beside the checkout. */
export const SEEDS = [join(ROOT, '../shared/seeds'), join(ROOT, '../../shared/seeds')].find((path) =>
  existsSync(path),
);

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.sidos', '.cache', 'screens']);

/** All files of the checkout that are the project's own, relative to the top folder, in order. */
export function projectFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(path) : [relative(ROOT, path)];
    });
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
