import { Readable } from 'node:stream';
import { readRecordFiles, recordBytes, referenceRegions, seedFiles, sourceNotes } from '../loading/index.ts';
import type { z } from 'zod';
import { readConfig } from '../config/index.ts';
import { readArguments } from './arguments.ts';
import { notesOf } from './loading.ts';
import { LoadAnswer, type LoadInput } from './jobs.ts';
import { perform } from './perform.ts';

const HELP = `sidos load [--check] [--set-aside] [FILE …]

Loads the documents that come with Sidos, or the record files named, beside what the database holds. A file takes
the place of what its document had before. All or nothing: where a file has a fault, every fault is named and
nothing is changed. A Sidos that runs on the same data folder does the loading. How to write a record file stands in seed/README.md.

  --check       only check the files and list the faults of the sources that are noted in them
  --set-aside   where the database is damaged, move its files to a folder of their own and take over what can be read
  --help        show this
`;

/** The verb `load`. @returns the exit code */
export async function runLoad(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, rest, help } = readArguments('load', argv, { flags: ['check', 'set-aside'], rest: true });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const isOwn = rest.length > 0;
  if (flags.has('check')) return check(isOwn ? rest : seedFiles(), isOwn);
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
    config: readConfig(),
    input: Readable.from([Buffer.from(JSON.stringify(order))]),
    setAside: flags.has('set-aside'),
    signal,
  });
  const summary = LoadAnswer.parse(answer);
  const { entities, relations, documents, changed } = summary;
  const holds = `the database holds ${entities} entities and ${relations} relations of ${documents} documents`;
  console.log(changed ? `Loaded: ${holds}.` : `Nothing new: ${holds}.`);
  notesOf(summary).forEach((note) => console.log(note));
  return 0;
}

/** Checks files without a database: a tie of the user's own file may lead to an entity of the documents. */
function check(paths: readonly string[], areOwn: boolean): number {
  const seed = areOwn ? readRecordFiles(seedFiles(), (id) => referenceRegions().has(id)) : [];
  const known = new Set(seed.flatMap(({ records }) => records.entities.map(({ id }) => id)));
  const sources = readRecordFiles(paths, (id) => known.has(id) || referenceRegions().has(id));
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
