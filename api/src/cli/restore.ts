import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkBackup, inWords } from '../backup/index.ts';
import { readConfig } from '../config/index.ts';
import { GivenUp, InvalidInput } from '../model/index.ts';
import { readArguments } from './arguments.ts';
import { CountsAnswer, RestoreAnswer } from './jobs.ts';
import { notesOf } from './loading.ts';
import { perform } from './perform.ts';
import { tell } from './progress.ts';

const HELP = `sidos restore FILE [--network N] [--yes] [--set-aside]

Puts what a backup holds in the place of all that a network holds: all of it or, where the file is damaged, cut
short, no backup, or of a newer Sidos, nothing. A Sidos that runs on the same data folder does it and serves the new
state at once. The key of the network is that of the backup afterwards. Who was erased here since the backup was
made stays erased.

  --network N   the network, by its id or name; without it the first one
  --yes         do not ask before
  --set-aside   where the database is damaged, move its files to a folder of their own first
  --help        show this
`;

/** The verb `restore`. @returns the exit code */
export async function runRestore(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, values, rest, help } = readArguments('restore', argv, {
    flags: ['yes', 'set-aside'],
    values: ['network'],
    rest: true,
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name, ...others] = rest;
  if (name === undefined || others.length > 0)
    throw new InvalidInput('Name the one file to restore: npx sidos restore FILE');
  const file = resolve(name);
  const checked = await checkBackup(file);
  const config = readConfig();
  const network = values.get('network');
  const setAside = flags.has('set-aside');
  const present = CountsAnswer.parse(await perform({ name: 'counts', config, network, setAside, signal }));
  const sentence = `The database holds ${inWords(present)}. In the place of all that comes what the backup holds: ${inWords(checked.counts)}.`;
  process.stderr.write(`${sentence}\n`);
  if (!flags.has('yes')) await askUser(signal);
  const answer = await perform({ name: 'restore', config, network, input: createReadStream(file), signal });
  const { counts, ...notes } = RestoreAnswer.parse(answer);
  console.log(`Restored ${inWords(counts)} from ${file}.`);
  notesOf({ ...notes, idleCorrections: 0 }).forEach(tell);
  return 0;
}

/** @throws GivenUp unless the user agrees; InvalidInput where there is nobody to ask */
async function askUser(signal: AbortSignal): Promise<void> {
  if (!process.stdin.isTTY)
    throw new InvalidInput('Nothing was changed: add --yes to restore without being asked.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question('Go on? (yes/no) ', { signal });
    if (!/^(y|yes|j|ja|k|kyllä)$/i.test(answer.trim())) throw new GivenUp('Nothing was changed.');
  } finally {
    terminal.close();
  }
}
