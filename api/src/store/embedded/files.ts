import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { StoreDamaged } from '../../model/index.ts';
import { OWN_PREFIX, forOwnerOnly } from '../../secret/index.ts';
import { cypherNames, cypherText } from '../cypher-files.ts';
import { MARKS, isNewer, newerFault } from '../marks.ts';
import { parseRows } from '../queries.ts';
import { logMissingFault, openFault } from './faults.ts';
import { LOG, NOTE, lackingWrites, ownerBefore } from './last-write.ts';

/** What stands beside the file while it is open, and what the engine leaves of a log that it salvaged. */
const BESIDE = ['', LOG, `${LOG}.damaged`, NOTE, '.creating', '.fresh'];
/** The log as it was found, while it is not known whether all of it can be read. */
const FOUND = `${LOG}.found`;

/** How a database file is opened. */
export interface FileOptions {
  /** Sets aside files that are not whole and takes over what can be read of them, instead of refusing. */
  setAside?: boolean | undefined;
  /** Told what was set aside, in a sentence. */
  tell?: ((sentence: string) => void) | undefined;
}

/**
 * Opens a database file, makes it where there is none, and marks it as in use. The mark is inside the file, so that a
 * copy of the file alone, made while its log folder holds the newest writes, is noticed when it is opened.
 *
 * @throws StoreUnavailable with one sentence; a file that was not there before is not there after it either
 */
export async function openFile(
  file: string,
  { setAside = false, tell }: FileOptions = {},
): Promise<GrafeoDB> {
  try {
    return await openMarked(file, tell);
  } catch (error) {
    if (!setAside || !(error instanceof StoreDamaged)) throw error;
    return takeOver(file, moveAside(file), tell);
  }
}

/**
 * Takes the mark away and closes the file: it is whole without a log folder then. Where the mark cannot be taken away
 * the file stays as it is, beside its log, and the next start goes on from there.
 */
export async function closeFile(db: GrafeoDB): Promise<void> {
  await unmark(db);
  forOwnerOnly(() => db.close());
}

async function openMarked(file: string, tell: FileOptions['tell'] = () => undefined): Promise<GrafeoDB> {
  const isNew = !existsSync(file);
  const hasLog = existsSync(file + LOG) && readdirSync(file + LOG).length > 0;
  let db: GrafeoDB | undefined;
  try {
    if (!isNew && !hasLog) await checkWhole(file);
    const owner = ownerBefore(file);
    if (hasLog) keepFound(file);
    db = forOwnerOnly(() => (isNew ? grafeo.GrafeoDB.create(file) : grafeo.GrafeoDB.open(file)));
    const lacking = hasLog ? lackingWrites(file, owner, db) : 0;
    if (lacking > 0) tell(lostWrites(file, lacking, setLogAside(file)));
    await makeIndexes(db);
    const marks = await readMarks(db);
    if (isNewer(marks.get(MARKS.format))) throw newerFault(file);
    await markInUse(db);
    checkpoint(db);
    removeFound(file);
    return db;
  } catch (error) {
    closeQuietly(db);
    removeFound(file);
    if (isNew && !hasLog) remove(file);
    throw openFault(error, file);
  }
}

const IN_USE = 'in use';

/** Says in the file that it is in use. */
export async function markInUse(db: GrafeoDB): Promise<void> {
  await mark(db, IN_USE);
}

/** Takes the mark away that the file is in use. */
export async function unmark(db: GrafeoDB): Promise<void> {
  await mark(db, '');
}

/** Looks into a file without a log, and changes nothing of it: the log that belongs to it may yet be put beside it. */
async function checkWhole(file: string): Promise<void> {
  const db = grafeo.GrafeoDB.openReadOnly(file);
  try {
    if ((await readMarks(db)).get(MARKS.inUse) === IN_USE) throw logMissingFault(file);
  } finally {
    db.close();
  }
}

async function readMarks(db: GrafeoDB): Promise<Map<string, string>> {
  const rows = (await db.executeCypher(cypherText('read/marks'))).toArray();
  return new Map(parseRows('marks', rows).map(({ id, version }) => [id, version]));
}

async function mark(db: GrafeoDB, version: string): Promise<void> {
  const rows = [{ id: MARKS.inUse, version }];
  await db.executeCypher(cypherText('write/meta'), { rows });
}

/** Makes the indexes of `cypher/schema/embedded` where they are not there yet. */
export async function makeIndexes(db: GrafeoDB): Promise<void> {
  for (const name of cypherNames('schema/embedded')) {
    await db.executeCypher(cypherText(`schema/embedded/${name}`));
  }
}

function keepFound(file: string): void {
  removeFound(file);
  forOwnerOnly(() => cpSync(file + LOG, file + FOUND, { recursive: true }));
}

function removeFound(file: string): void {
  rmSync(file + FOUND, { recursive: true, force: true });
}

/** Moves the log as it was found to a folder of its own: more of it may yet be read by who knows how. */
function setLogAside(file: string): string {
  const folder = newFolder(file);
  renameSync(file + FOUND, join(folder, basename(file + LOG)));
  return folder;
}

function lostWrites(file: string, lacking: number, folder: string): string {
  const what = lacking === 1 ? 'the last write that was' : `the last ${lacking} writes that were`;
  return `The database ${file} lacks ${what} acknowledged: the end of its log is damaged, or was not copied with the rest. All before that is there; the log as it was found is in ${folder}.`;
}

/** Moves the file and all that stands beside it to a folder of their own. */
function moveAside(file: string): string {
  const folder = newFolder(file);
  for (const end of BESIDE) {
    if (existsSync(file + end)) renameSync(file + end, join(folder, basename(file + end)));
  }
  return folder;
}

/** Makes the folder for what is set aside, the first that is free. */
function newFolder(file: string): string {
  const name = (n: number) => join(dirname(file), `${OWN_PREFIX}-set-aside-${n}`);
  let number = 1;
  while (existsSync(name(number))) number += 1;
  mkdirSync(name(number), { mode: 0o700 });
  return name(number);
}

/** Makes the database anew from what can be read of the files set aside, or empty. */
async function takeOver(
  file: string,
  folder: string,
  tell: FileOptions['tell'] = () => undefined,
): Promise<GrafeoDB> {
  const db = await salvage(file, folder);
  if (db !== undefined) {
    tell(
      `The files of the damaged database were moved to ${folder}; what could be read of them was taken over.`,
    );
    return db;
  }
  tell(`The files of the damaged database were moved to ${folder}; nothing could be read of them.`);
  return openMarked(file);
}

/** The file with as much of its log as can be read; where the log is past that, the file as it was before the log. */
async function salvage(file: string, folder: string): Promise<GrafeoDB | undefined> {
  if (!existsSync(join(folder, basename(file)))) return undefined;
  return (await openParts(file, folder, ['', LOG])) ?? openParts(file, folder, ['']);
}

async function openParts(file: string, folder: string, parts: string[]): Promise<GrafeoDB | undefined> {
  let db: GrafeoDB | undefined;
  try {
    for (const end of parts) {
      const from = join(folder, basename(file + end));
      if (existsSync(from)) cpSync(from, file + end, { recursive: true });
    }
    db = forOwnerOnly(() => grafeo.GrafeoDB.create(file, { walSalvage: true }));
    await makeIndexes(db);
    await markInUse(db);
    checkpoint(db);
    rmSync(`${file}${LOG}.damaged`, { recursive: true, force: true });
    return db;
  } catch {
    closeQuietly(db);
    remove(file);
    return undefined;
  }
}

/** Writes all to the file itself; its log begins anew. */
function checkpoint(db: GrafeoDB): void {
  forOwnerOnly(() => db.walCheckpoint());
}

/** Deletes a database file that is closed, with all that stands beside it. */
export function remove(file: string): void {
  for (const end of [...BESIDE, FOUND]) rmSync(file + end, { recursive: true, force: true });
}

function closeQuietly(db: GrafeoDB | undefined): void {
  try {
    db?.close();
  } catch {
    // What kept it from opening is what the user is told.
  }
}
