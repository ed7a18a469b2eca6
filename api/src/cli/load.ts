import { readRecordFiles, referenceRegions, seedFiles, sourceNotes } from '@sidos/seed';
import { readConfig } from '../config.ts';
import { openInstallation } from '../secret/index.ts';
import { openStore } from '../store/index.ts';
import { loadWithProgress, notesOf, rememberSeed, seedDigest } from './loading.ts';
import { readArguments } from './arguments.ts';

const HELP = `sidos load [--check] [FILE …]

Loads the documents that come with Sidos, or the record files named, beside what the database holds. A file takes
the place of what its document had before. All or nothing: where a file has a fault, every fault is named and
nothing is changed. How to write a record file stands in seed/README.md.

  --check   only check the files and list the faults of the sources that are noted in them
  --help    show this
`;

/** The verb `load`. @returns the exit code */
export async function runLoad(argv: readonly string[]): Promise<number> {
  const { flags, rest, help } = readArguments('load', argv, { flags: ['check'], rest: true });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const paths = rest.length > 0 ? rest : seedFiles();
  if (flags.has('check')) return check(paths, rest.length > 0);
  const config = readConfig();
  const secret = openInstallation(config.dataFolder, console.warn);
  const store = await openStore(config);
  try {
    const summary = await loadWithProgress(store, paths, secret);
    if (rest.length === 0) await rememberSeed(store, seedDigest());
    const { entities, relations, documents, changed } = summary;
    const holds = `the database holds ${entities} entities and ${relations} relations of ${documents} documents`;
    console.log(changed ? `Loaded: ${holds}.` : `Nothing new: ${holds}.`);
    notesOf(summary).forEach((note) => console.log(note));
    return 0;
  } finally {
    await store.close();
  }
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
