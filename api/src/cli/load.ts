import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { decode } from '../formats/index.ts';
import {
  checkAgainstText,
  mergeRecords,
  readRecordFiles,
  recordBytes,
  referenceRegions,
  refuse,
  seedFiles,
  sourceNotes,
  type Source,
} from '../loading/index.ts';
import { InvalidInput } from '../model/index.ts';
import type { z } from 'zod';
import { readConfig } from '../config/index.ts';
import { readArguments } from './arguments.ts';
import { notesOf } from './loading.ts';
import { LoadAnswer, type LoadInput } from './jobs.ts';
import { perform } from './perform.ts';

const HELP = `sidos load [--check] [--network N] [--set-aside] [FILE …]

Loads the documents that come with Sidos, or the record files named, beside what the network holds. A file takes
the place of what its document had before. All or nothing: where a file has a fault, every fault is named and
nothing is changed. A Sidos that runs on the same data folder does the loading. How to write a record file stands in seed/README.md.

  --check       only check the files and list the faults of the sources that are noted in them
  --text TEXT   with --check and one FILE: look whether the names stand on their lines in the text of its document
  --network N   the network, by its id or name; without it the first one
  --set-aside   where the database is damaged, move its files to a folder of their own and take over what can be read
  --help        show this
`;

/** The verb `load`. @returns the exit code */
export async function runLoad(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, values, rest, help } = readArguments('load', argv, {
    flags: ['check', 'set-aside'],
    values: ['text', 'network'],
    rest: true,
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const isOwn = rest.length > 0;
  const text = values.get('text');
  if (text !== undefined && (!flags.has('check') || rest.length !== 1))
    throw new InvalidInput('--text goes with --check and one record file, whose document it is the text of.');
  const config = readConfig();
  if (!isOwn && !config.seed)
    throw new InvalidInput('SIDOS_SEED is none: name the record files to load, or leave SIDOS_SEED unset.');
  const beside = isOwn && config.seed;
  if (flags.has('check')) return check(isOwn ? rest : seedFiles(), beside, text);
  const order: z.infer<typeof LoadInput> = isOwn
    ? {
        files: recordBytes(rest).map(({ path, bytes }) => ({
          path,
          base64: bytes?.toString('base64') ?? null,
        })),
      }
    : {};
  const answer = await perform({
    name: 'load',
    config,
    network: values.get('network'),
    input: Readable.from([Buffer.from(JSON.stringify(order))]),
    setAside: flags.has('set-aside'),
    signal,
  });
  const summary = LoadAnswer.parse(answer);
  const { entities, relations, documents, changed } = summary;
  const holds = `the network holds ${entities} entities and ${relations} relations of ${documents} documents`;
  console.log(changed ? `Loaded: ${holds}.` : `Nothing new: ${holds}.`);
  notesOf(summary).forEach((note) => console.log(note));
  return 0;
}

/** Checks files without a database: a tie of the user's own file may lead to an entity of the documents. */
function check(paths: readonly string[], besideSeed: boolean, text?: string): number {
  const seed = besideSeed ? readRecordFiles(seedFiles(), (id) => referenceRegions().has(id)) : [];
  const known = new Set(seed.flatMap(({ records }) => records.entities.map(({ id }) => id)));
  const sources = readRecordFiles(paths, (id) => known.has(id) || referenceRegions().has(id));
  // As loading does: a file takes the place of what its document had before.
  const renewed = new Set(sources.map(({ records }) => records.document.number));
  const beside = seed.filter(({ records }) => !renewed.has(records.document.number));
  refuse([
    ...faultsOfMerging([...beside, ...sources]),
    ...(text === undefined ? [] : sources.flatMap((source) => checkAgainstText(source, readText(text)))),
  ]);
  for (const { file, records } of sources) {
    console.log(
      `${file}: ${records.entities.length} entities, ${records.relations.length} relations, no fault`,
    );
  }
  const notes = sourceNotes(sources);
  if (notes.length > 0) console.log(`\nFaults of the sources, as noted (${notes.length}):`);
  for (const { file, id, note } of notes) console.log(`${file}: ${id}: ${note}`);
  return 0;
}

function faultsOfMerging(sources: readonly Source[]): readonly string[] {
  try {
    mergeRecords(sources);
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.faults;
    throw error;
  }
}

function readText(path: string): string {
  try {
    return decode(readFileSync(path)).text;
  } catch {
    throw new InvalidInput(`The text ${path} cannot be read: look whether it is there and is text.`);
  }
}
