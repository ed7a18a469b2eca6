import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that says where the running server is; only the owner of the data folder can read it. */
const CHANNEL_FILE = 'sidos.channel';

/** Where a running server listens to its command line. */
export const Place = z.strictObject({
  port: z.int().min(1).max(65_535),
  /** Made anew at each start; whoever knows it may do all. */
  secret: z.string().min(32),
  /** The process of the server. */
  pid: z.int(),
  /** The address of its app. */
  url: z.string(),
  /** Which database it serves: a command line that is set to another does not use it. */
  database: z.string(),
  /** The folder as the server sees it: in a copy of the folder this file means another server. */
  folder: z.string(),
});
export type Place = z.infer<typeof Place>;

/** Writes the file, whole or not at all. */
export function writePlace(dataFolder: string, place: Omit<Place, 'folder'>): void {
  const file = join(dataFolder, CHANNEL_FILE);
  const made = `${file}.${process.pid}`;
  writeFileSync(made, JSON.stringify({ ...place, folder: realpathSync(dataFolder) }), { mode: 0o600 });
  renameSync(made, file);
}

/** Takes the file away where it is still that of this process. */
export function removePlace(dataFolder: string): void {
  if (readPlace(dataFolder)?.pid === process.pid) rmSync(join(dataFolder, CHANNEL_FILE), { force: true });
}

/** Where a server may be running on this folder: it may have been killed since. */
export function readPlace(dataFolder: string): Place | undefined {
  try {
    const text = readFileSync(join(dataFolder, CHANNEL_FILE), 'utf8');
    const { success, data } = Place.safeParse(JSON.parse(text));
    return success && data.folder === realpathSync(dataFolder) ? data : undefined;
  } catch {
    return undefined;
  }
}
