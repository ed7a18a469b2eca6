import { readConfig } from '../config/index.ts';
import { readArguments } from './arguments.ts';
import { writeOut, writeTo } from './out.ts';
import { perform } from './perform.ts';

const HELP = `sidos export [--out FILE] [--network N] [--set-aside]

Writes all entities and relations with their evidence as JSON, in the order of their ids: to FILE, else to standard
output. On a data folder that is empty the documents that come with Sidos are loaded first.

  --out FILE   write to this file
  --network N  the network, by its id or name; without it the first one
  --set-aside  where the database is damaged, move its files to a folder of their own and take over what can be read
  --help       show this
`;

/** The verb `export`. @returns the exit code */
export async function runExport(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, values, help } = readArguments('export', argv, {
    flags: ['set-aside'],
    values: ['out', 'network'],
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const pieces: Uint8Array[] = [];
  const receive = (bytes: Uint8Array) => Promise.resolve(void pieces.push(Buffer.from(bytes)));
  await perform({
    name: 'export',
    config: readConfig(),
    network: values.get('network'),
    receive,
    setAside: flags.has('set-aside'),
    signal,
  });
  const file = values.get('out');
  const text = Buffer.concat(pieces);
  if (file === undefined) await writeOut(text);
  else await writeTo(file, text);
  return 0;
}
