import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  REFERENCE_DOCUMENT,
  loadFiles,
  openExport,
  seedFiles,
  type LoadOptions,
  type LoadSummary,
} from '../loading/index.ts';
import { layoutNetwork } from '../graph/index.ts';
import type { Secret } from '../secret/index.ts';
import { GivenUp, InvalidInput, type Actor } from '../model/index.ts';
import { EMPTY_VERSION, type Store } from '../store/index.ts';
import { Progress } from './progress.ts';

/** Count this up when the layout places the same data elsewhere: positions are then made anew at the next start. */
const LAYOUT_REVISION = 1;
const REFERENCE = fileURLToPath(new URL('../../../seed/reference/regions.csv', import.meta.url));

/**
 * Loads record files with their layout, showing on standard error how far it is.
 *
 * @throws GivenUp where `signal` aborts before the last row is written: nothing is changed then
 */
export async function loadWithProgress(
  store: Store,
  paths: readonly string[],
  secret: Secret,
  signal?: AbortSignal,
): Promise<LoadSummary> {
  const progress = new Progress();
  try {
    return await loadFiles(
      store,
      paths,
      loadOptions(secret, (text) => progress.report(text), signal),
    );
  } finally {
    progress.end();
  }
}

/** How a load places what it loads, and tells `report` how far it is. */
export function loadOptions(
  secret: Secret,
  report: (text: string) => void,
  signal?: AbortSignal,
): LoadOptions {
  const step = (text: string) => {
    if (signal?.aborted === true) throw new GivenUp('The load was given up; nothing was changed.');
    report(text);
  };
  return {
    secret,
    layout: ({ entities, relations }) =>
      layoutNetwork(entities, relations, (share) =>
        step(`Placing ${entities.length} entities: ${Math.floor(share * 100)} %`),
      ),
    onProgress: ({ step: what, done, total }) => {
      if (what === 'read') step('Reading the record files');
      if (what === 'write') step(`Writing ${done} of ${total} rows`);
    },
  };
}

/** A digest of all that a load of the documents depends on. */
export function seedDigest(): string {
  const hash = createHash('sha256').update(String(LAYOUT_REVISION));
  for (const file of [...seedFiles(), REFERENCE]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Loads the documents that come with Sidos, and remembers which they were. */
export async function loadSeed(store: Store, secret: Secret, signal?: AbortSignal): Promise<LoadSummary> {
  const digest = seedDigest();
  const summary = await loadWithProgress(store, seedFiles(), secret, signal);
  await rememberSeed(store, digest);
  return summary;
}

/** Fills an empty network with the JSON of one, placed as a load places it. */
export async function loadExport(store: Store, path: string, by: Actor, signal?: AbortSignal): Promise<void> {
  await openExport(store, path, {
    by,
    layout: ({ entities, relations }) =>
      layoutNetwork(entities, relations, () => {
        if (signal?.aborted === true) throw new GivenUp('The opening was given up; no network was made.');
      }),
  });
}

/** How the documents that come with Sidos are looked after where a network is opened. */
interface SeedCare {
  /** Whether they are loaded into it where nothing was ever written. */
  begins: boolean;
  tell: (sentence: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Loads the documents that come with Sidos into a network that is to begin with them, and again where their files have
 * changed since. A network that holds anything else is left as it is: what is one's own is neither touched nor in the
 * way.
 */
export async function careForSeed(
  store: Store,
  secret: Secret,
  { begins, tell, signal }: SeedCare,
): Promise<void> {
  const digest = seedDigest();
  const [row] = await store.read('loaded-seed', {});
  if (row?.digest === digest) return;
  if (row === undefined) {
    if (begins && (await store.version()) === EMPTY_VERSION)
      notesOf(await loadSeed(store, secret, signal)).forEach(tell);
    return;
  }
  if (row.digest === OWN_DATA || (await holdsOwn(store))) {
    tell(
      'The documents that come with Sidos have changed since they were loaded. This network holds data of your own too, so nothing was changed; "npx sidos load" brings the new ones.',
    );
    return;
  }
  try {
    notesOf(await loadSeed(store, secret, signal)).forEach(tell);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    tell(`The documents that come with Sidos have changed, and could not be loaded again: ${error.message}`);
  }
}

/** Stands in the place of the digest where a document of the seed was replaced by a file of the user's own. */
const OWN_DATA = 'own data';

/** Whether a document stands in the database that does not come with Sidos. */
async function holdsOwn(store: Store): Promise<boolean> {
  const shipped = new Set([...seedNumbers(), REFERENCE_DOCUMENT]);
  return (await store.read('documents', {})).some(
    ({ entity }) => entity.type === 'document' && !shipped.has(entity.number),
  );
}

const Numbered = z.looseObject({ document: z.looseObject({ number: z.string() }) });

function seedNumbers(): string[] {
  return seedFiles().map((file) => Numbered.parse(JSON.parse(readFileSync(file, 'utf8'))).document.number);
}

/** Remembers that a document of the seed is one's own now, where a file that was loaded has the number of one. */
export async function rememberOwn(store: Store, numbers: readonly string[]): Promise<void> {
  const shipped = seedNumbers();
  const [row] = await store.read('loaded-seed', {});
  if (row !== undefined && numbers.some((number) => shipped.includes(number)))
    await rememberSeed(store, OWN_DATA);
}

/** Keeps the digest of the seed as it was loaded, so that the next start need not load it again. */
export async function rememberSeed(store: Store, digest: string): Promise<void> {
  await store.write([{ query: 'meta', rows: [{ id: 'seed', version: digest }] }], { keepVersion: true });
}

/** What a load left out or could not keep up, a sentence each. */
export function notesOf({
  leftOut,
  lostErasures,
  idleCorrections,
}: Pick<LoadSummary, 'leftOut' | 'lostErasures' | 'idleCorrections'>): string[] {
  const notes = [];
  if (leftOut > 0)
    notes.push(
      `${plural(leftOut, 'person', 'people')} erased earlier ${leftOut === 1 ? 'was' : 'were'} left out.`,
    );
  if (lostErasures > 0)
    notes.push(
      `${plural(lostErasures, 'erasure', 'erasures')} of people cannot be kept up: the key file of the data folder is another one than then. Put the old one back, and load again.`,
    );
  if (idleCorrections > 0)
    notes.push(
      `${plural(idleCorrections, 'correction', 'corrections')} made by hand found nothing to put right: what ${idleCorrections === 1 ? 'it is' : 'they are'} about is no longer in the data.`,
    );
  return notes;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
