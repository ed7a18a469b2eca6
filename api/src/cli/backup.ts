import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkBackup, inWords } from '../backup/index.ts';
import { readConfig } from '../config/index.ts';
import { DiskFull, InvalidInput } from '../model/index.ts';
import { readArguments } from './arguments.ts';
import { BackupAnswer } from './jobs.ts';
import { perform } from './perform.ts';

const HELP = `sidos backup FILE [--network N] [--overwrite] [--set-aside]

Writes all that a network holds to one file: records with their positions, saved views and questions, the log of
changes, and the key of the installation. Whoever has the file has all of it: keep it as you keep the data folder. It
can be made while Sidos runs, and restored into the embedded database or into a Neo4j, whichever it was made from, or
opened as a network of its own (sidos network open).

  --network N   the network, by its id or name; without it the first one
  --overwrite   take the place of FILE where it is there
  --set-aside   where the database is damaged, move its files to a folder of their own and take over what can be read
  --help        show this
`;

/** The verb `backup`. @returns the exit code */
export async function runBackup(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, values, rest, help } = readArguments('backup', argv, {
    flags: ['overwrite', 'set-aside'],
    values: ['network'],
    rest: true,
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name, ...others] = rest;
  if (name === undefined || others.length > 0)
    throw new InvalidInput('Name the one file to write: npx sidos backup FILE');
  const file = resolve(name);
  const overwrite = flags.has('overwrite');
  if (!overwrite && existsSync(file)) throw isThere(file);
  const made = `${file}.${process.pid}.part`;
  try {
    const descriptor = open(made, file);
    try {
      const answer = await perform({
        name: 'backup',
        config: readConfig(),
        network: values.get('network'),
        receive: async (bytes) => Promise.resolve(writeAll(descriptor, bytes, file)),
        setAside: flags.has('set-aside'),
        signal,
      });
      fsyncSync(descriptor);
      const { counts, sha256 } = BackupAnswer.parse(answer);
      // Read back once: a backup that cannot be restored is none.
      if ((await checkBackup(made)).sha256 !== sha256)
        throw new InvalidInput(
          `The backup was not written as it was made. Try again, or write it elsewhere.`,
        );
      putInPlace(made, file, overwrite);
      console.log(`Backed up ${inWords(counts)} to ${file} (${statSync(file).size} bytes).`);
    } finally {
      closeSync(descriptor);
    }
  } finally {
    rmSync(made, { force: true });
  }
  return 0;
}

function open(made: string, file: string): number {
  try {
    return openSync(made, 'wx', 0o600);
  } catch (error) {
    throw cannotWrite(error, file);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array, file: string): void {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    throw cannotWrite(error, file);
  }
}

/** Gives the file its name, all at once, and has the folder keep it. */
function putInPlace(made: string, file: string, overwrite: boolean): void {
  if (overwrite) renameSync(made, file);
  else {
    try {
      linkSync(made, file);
    } catch {
      // There already, or a file system without links.
      if (existsSync(file)) throw isThere(file);
      renameSync(made, file);
    }
  }
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function isThere(file: string): InvalidInput {
  return new InvalidInput(
    `There is a file ${file} already. Name another, or add --overwrite to take its place.`,
  );
}

function cannotWrite(error: unknown, file: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new DiskFull(
      `There is no space left for the backup ${file}. Free some, or name a file on another disk.`,
    );
  return new InvalidInput(
    `The backup ${file} cannot be written (${message}). Name a file in a folder that you may write to.`,
  );
}
