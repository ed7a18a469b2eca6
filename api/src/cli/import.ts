import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { readConfig } from '../config/index.ts';
import { PRESETS } from '../importing/index.ts';
import {
  type ImportChoice,
  InvalidInput,
  MAX_FILES,
  MAX_FILE_BYTES,
  Recipe,
  SidosError,
  type ImportSummary,
  oneLine,
} from '../model/index.ts';
import { readArguments } from './arguments.ts';
import { ImportAnswer, type ImportHead } from './import-jobs.ts';
import { perform } from './perform.ts';

const HELP = `sidos import FILE … [--recipe R] [--network N] [--dry-run] [--json]

Brings tables and networks of your own in: CSV, XLSX, GEXF, GraphML, Pajek, UCINET DL, GML, JSON. Each table becomes a
source whose rows are its lines; a file of the same name takes the place of the one before. What each row becomes,
which rows are left out and why, and which columns are not used is told. All or nothing: exit code 2 where nothing was
changed. A Sidos that runs on the same data folder does the work.

  --recipe R   how a row becomes things and ties, where its header does not show it: a name, or a file of JSON
  --network N  the network, by its id or name; without it the first one
  --dry-run    only say what would become of each row
  --json       print the outcome as JSON
  --help       show this

Recipes: ${PRESETS.map(({ name }) => name).join(', ')}.
`;

/** The verb `import`. @returns the exit code: 2 where nothing was changed because the files are not fit */
export async function runImport(argv: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    return await importFiles(argv, signal);
  } catch (error) {
    if (!(error instanceof SidosError) || error.status >= 500 || error.code === 'given-up') throw error;
    process.stderr.write(`sidos: ${error.message}\n`);
    return 2;
  }
}

async function importFiles(argv: readonly string[], signal: AbortSignal): Promise<number> {
  const { flags, values, rest, help } = readArguments('import', argv, {
    flags: ['dry-run', 'json', 'set-aside'],
    values: ['recipe', 'network'],
    rest: true,
  });
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const choice = choiceOf(values.get('recipe'));
  const answer = await perform({
    name: 'import',
    config: readConfig(),
    network: values.get('network'),
    input: sent(rest, choice, flags.has('dry-run')),
    setAside: flags.has('set-aside'),
    signal,
  });
  const { summary, without } = ImportAnswer.parse(answer);
  if (summary === null)
    throw new InvalidInput(
      `No recipe fits ${without.map(({ title, columns }) => `${title} (columns ${columns.join(', ')})`).join('; ')}. Name one with --recipe.`,
    );
  if (flags.has('json')) process.stdout.write(`${JSON.stringify(printed(summary), undefined, 1)}\n`);
  else console.log(inWords(summary, flags.has('dry-run')));
  return 0;
}

/** The outcome as it is printed. */
function printed({ recipe, unused, ...rest }: ImportSummary) {
  return {
    recipe: recipe.length === 1 ? recipe[0] : recipe,
    ...rest,
    skipped: rest.skipped.map(({ reason, ...row }) => ({ ...row, reason: reason.en })),
    notes: rest.notes.map(({ file, note }) => ({ file, note: note.en })),
    unused: [...new Set(unused.map(({ column }) => column))],
  };
}

function choiceOf(recipe: string | undefined): ImportChoice {
  if (recipe === undefined) return {};
  if (!recipe.endsWith('.json')) return { recipe };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(recipe, 'utf8'));
  } catch (error) {
    throw new InvalidInput(`The recipe ${recipe} cannot be read (${(error as Error).message}).`);
  }
  const parsed = Recipe.safeParse(json);
  if (parsed.success) return { recipe: parsed.data };
  const [{ path, message }] = parsed.error.issues;
  throw new InvalidInput(`The recipe ${recipe}: ${path.join('.')}: ${message}.`);
}

/** The head and the bytes of the files; each is looked at before any is sent. */
function sent(paths: readonly string[], choice: ImportChoice, dryRun: boolean): AsyncIterable<Uint8Array> {
  if (paths.length === 0) throw new InvalidInput('Name at least one file: sidos import FILE …');
  if (paths.length > MAX_FILES) throw new InvalidInput(`At most ${MAX_FILES} files come in at a time.`);
  const files = paths.map((path) => ({ name: oneLine(basename(path)) || 'file', size: sizeOf(path) }));
  const head: z.input<typeof ImportHead> = { files, choice, dryRun };
  return (async function* () {
    yield Buffer.from(`${JSON.stringify(head)}\n`);
    for (const path of paths) yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  })();
}

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile())
    throw new InvalidInput(`There is no file ${path} that can be read.`);
  if (stat.size > MAX_FILE_BYTES)
    throw new InvalidInput(
      `${path} has ${Math.round(stat.size / 1e6)} MB; at most ${MAX_FILE_BYTES / 1e6} MB are read.`,
    );
  return stat.size;
}

const MOST_TOLD = 20;

function inWords(summary: ImportSummary, isDryRun: boolean): string {
  const { create, update, unchanged, skipped, unused, repeated, notes, gone, recipe } = summary;
  const counts = (what: Record<string, number>) =>
    Object.entries(what)
      .map(([type, n]) => `${n} ${type}`)
      .join(', ') || 'none';
  const some = (lines: string[]) =>
    lines.length <= MOST_TOLD
      ? lines
      : [...lines.slice(0, MOST_TOLD), `  … and ${lines.length - MOST_TOLD} more`];
  return [
    `${isDryRun ? 'Would bring in' : 'Brought in'} (${recipe.join(', ')}): rows: create ${create}, update ${update}, unchanged ${unchanged}, skipped ${skipped.length}.`,
    `Entities: ${counts(summary.entities)}. Relations: ${counts(summary.relations)}.`,
    ...(gone > 0 ? [`${gone} entities and relations ${isDryRun ? 'would leave' : 'left'} the network.`] : []),
    ...some(skipped.map(({ file, row, reason }) => `Skipped: ${file}, line ${row}: ${reason.en}`)),
    ...(unused.length > 0 ? [`Not used: ${unused.map(({ column }) => column).join(', ')}`] : []),
    ...some(
      repeated.map(({ file, key, rows, differ }) => {
        const where = `${file}, lines ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}`;
        return `Repeated: ${key} (${where})${differ.length > 0 ? `, which differ in ${differ.join(', ')}: the first holds` : ''}`;
      }),
    ),
    ...some(notes.map(({ file, note }) => `Note: ${file}: ${note.en}`)),
  ].join('\n');
}
