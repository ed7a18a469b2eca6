import { writeFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { loadSnapshot } from '../graph/index.ts';
import { InvalidInput } from '../model/index.ts';
import { openInstallation } from '../secret/index.ts';
import { openStore } from '../store/index.ts';
import { readArguments } from './arguments.ts';
import { loadSeedWhereNeeded } from './loading.ts';

const HELP = `sidos export [--out FILE]

Writes all entities and relations with their evidence as JSON, in the order of their ids: to FILE, else to standard
output. On a database that is empty the documents that come with Sidos are loaded first.

  --out FILE   write to this file
  --help       show this
`;

/** The verb `export`. @returns the exit code */
export async function runExport(argv: readonly string[]): Promise<number> {
  const { values, help } = readArguments('export', argv, { values: ['out'] });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const config = readConfig();
  const secret = openInstallation(config.dataFolder, console.warn);
  const store = await openStore(config);
  try {
    const isEmpty = (await store.read('entity-ids', {})).length === 0;
    if (isEmpty) await loadSeedWhereNeeded(store, secret);
    const { entities, relations } = await loadSnapshot(store);
    const text = `${JSON.stringify({ entities, relations }, undefined, 1)}\n`;
    const file = values.get('out');
    if (file === undefined) await writeOut(text);
    else await writeTo(file, text);
    return 0;
  } finally {
    await store.close();
  }
}

async function writeTo(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(`The file ${file} cannot be written (${reason}). Name another with --out.`);
  }
}

/** To a pipe the text must be out before the process ends. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
