import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT, projectFiles } from './tree.ts';

const CACHE = join(ROOT, '.cache');
/** All that decides what a load writes. */
const SOURCES = [
  'seed',
  'cypher',
  ...['cli', 'formats', 'graph', 'loading', 'meanings', 'model', 'store'].map(
    (folder) => `api/src/${folder}`,
  ),
];

/**
 * A folder that is dear to make: made once, and again when anything that a database is made from has changed.
 *
 * @param name what the folder is of
 * @param make fills the empty folder it is given
 * @returns the folder, to be copied, not to be written in
 */
export async function keptFolder(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => projectFiles(join(ROOT, source)))) {
    hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  const kept = join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(kept)) return kept;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, `making-${name}-`));
  await make(folder);
  for (const other of readdirSync(CACHE)) {
    const outdated = other.startsWith(`${name}-`) && other !== basename(kept);
    if (outdated) rmSync(join(CACHE, other), { recursive: true, force: true });
  }
  try {
    renameSync(folder, kept);
  } catch (error) {
    // Another process was quicker.
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(kept)) throw error;
  }
  return kept;
}
