import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { unitedTies } from '../meanings/index.ts';
import { InvalidInput, type Relation } from '../model/index.ts';
import { HELD, type Held } from '../store/index.ts';
import { checkFile } from './files.ts';
import {
  BACKUP_FORMAT,
  TIES_OF_TODAY,
  End,
  Head,
  KeptFile,
  LineDigest,
  linesOf,
  type Counts,
} from './lines.ts';

/** A line of a backup between its head and its end. */
export type Part = { held: Held; thing: unknown } | { file: z.infer<typeof KeptFile> };

/** What a backup that has been read to its end holds. */
export interface Checked {
  /** The version of the data. */
  version: string;
  counts: Counts;
  sha256: string;
  files: z.infer<typeof KeptFile>[];
}

const KINDS = new Map(HELD.map((held) => [held.kind, held]));
const RELATIONS = KINDS.get('relation');

function* earlierTies(ties: readonly Relation[]): Generator<Part> {
  if (RELATIONS === undefined) return;
  for (const thing of unitedTies(ties)) yield { held: RELATIONS, thing };
}

/**
 * Reads a backup part by part.
 *
 * @throws InvalidInput where the file is none, is of a newer version, damaged, or cut short: then nothing may be done
 *   with the parts that came before, so it is read to its end once before it is used
 */
export async function* readBackup(path: string): AsyncGenerator<Part, Omit<Checked, 'files'>> {
  let head: Head | undefined;
  let end: z.infer<typeof End> | undefined;
  const digest = new LineDigest();
  // Ties that an earlier Sidos told apart and this one does not are one, with the lines of all of them.
  const earlier: Relation[] = [];
  const counts: Counts = Object.fromEntries(HELD.map(({ kind }) => [kind, 0]));
  try {
    for await (const line of linesOf(unzipped(path))) {
      if (end !== undefined) throw new InvalidInput('something stands behind its end');
      if (head === undefined) {
        head = headOf(line, path);
      } else {
        const part = partOf(line);
        const isTie = 'held' in part && part.held === RELATIONS;
        if (!isTie) yield* earlierTies(earlier.splice(0));
        if ('end' in part) {
          end = checkEnd(part.end, digest.value, counts);
          continue;
        }
        if ('held' in part) counts[part.held.kind] = (counts[part.held.kind] ?? 0) + 1;
        if (isTie && head.format < TIES_OF_TODAY) earlier.push(part.thing as Relation);
        else yield part;
      }
      digest.add(line);
    }
  } catch (error) {
    throw asFault(error, path, head !== undefined);
  }
  if (head === undefined || end === undefined)
    throw asFault(new InvalidInput('its end is missing'), path, head !== undefined);
  return { version: head.version, counts, sha256: end.sha256 };
}

/** Reads a backup to its end and checks that its parts fit together: each id once, ties between what is there. */
export async function checkBackup(path: string): Promise<Checked> {
  const seen = new Map<string, Set<string>>();
  const parts = readBackup(path);
  const files: Checked['files'] = [];
  for (;;) {
    const { done, value } = await parts.next();
    if (done === true) return { ...value, files };
    if (!('held' in value)) {
      files.push(value.file);
      continue;
    }
    const { kind } = value.held;
    const ids = seen.get(kind) ?? new Set();
    seen.set(kind, ids);
    const { id, ends } = idsOf(value.thing);
    if (ids.has(id)) throw damaged(path, `two of its lines are of the same ${kind}`);
    ids.add(id);
    if (ends.some((end) => seen.get('entity')?.has(end) !== true))
      throw damaged(path, 'a tie leads to nothing');
  }
}

const Identified = z.union([
  z
    .looseObject({ entity: z.looseObject({ id: z.string() }) })
    .transform(({ entity: { id } }) => ({ id, ends: [] as string[] })),
  z
    .looseObject({ id: z.string(), from: z.string().optional(), to: z.string().optional() })
    .transform(({ id, from, to }) => ({ id, ends: [from, to].filter((end) => end !== undefined) })),
]);

function idsOf(thing: unknown): { id: string; ends: string[] } {
  return Identified.parse(thing);
}

async function* unzipped(path: string): AsyncGenerator<Uint8Array> {
  const source = createReadStream(path);
  const plain = createGunzip();
  source.on('error', (error) => plain.destroy(error)).pipe(plain);
  try {
    yield* plain as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
    plain.destroy();
  }
}

const AnyHead = z.looseObject({ sidos: z.literal('backup'), format: z.int() });

function headOf(line: string, path: string): Head {
  const found = AnyHead.safeParse(json(line));
  if (!found.success) throw new NoBackup();
  if (found.data.format > BACKUP_FORMAT)
    throw new Unfit(
      `The backup ${path} was written by a newer Sidos than this one. Update Sidos and try again; nothing was changed.`,
    );
  return Head.parse(found.data);
}

function partOf(line: string): Part | { end: z.infer<typeof End> } {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(json(line)));
  const [kind, content] = entries[0] ?? ['', undefined];
  if (kind === 'end') return { end: End.parse(content) };
  if (kind === 'file') {
    const file = KeptFile.parse(content);
    checkFile(file);
    return { file };
  }
  const held = KINDS.get(kind);
  if (held === undefined || entries.length !== 1)
    throw new InvalidInput(`it holds a "${kind.slice(0, 40)}", which this Sidos does not know`);
  return { held, thing: held.schema.parse(content) };
}

function checkEnd(end: z.infer<typeof End>, sha256: string, counts: Counts): z.infer<typeof End> {
  if (end.sha256 !== sha256) throw new InvalidInput('its checksum is wrong');
  if (HELD.some(({ kind }) => (end.counts[kind] ?? 0) !== counts[kind]))
    throw new InvalidInput('it does not hold as much as it says');
  return end;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InvalidInput('a line of it is no JSON');
  }
}

/** The file is something else. */
class NoBackup extends Error {}

/** What is wrong with the file, in a sentence of its own. */
class Unfit extends InvalidInput {}

function damaged(path: string, reason: string): Unfit {
  return new Unfit(
    `The backup ${path} cannot be restored: ${reason}. Nothing was changed; take another copy of it.`,
  );
}

/** Any failure on the way as one sentence. */
function asFault(error: unknown, path: string, isBackup: boolean): InvalidInput {
  if (error instanceof Unfit) return error;
  const { data } = z.object({ code: z.string() }).safeParse(error);
  const code = data?.code ?? '';
  if (['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(code))
    return new InvalidInput(
      `The file ${path} cannot be read (${code}). Correct its path, or give yourself the right.`,
    );
  if (error instanceof NoBackup || (!isBackup && !code.startsWith('Z_BUF')))
    return new InvalidInput(
      `${path} is no backup of Sidos. Nothing was changed; name a file made by "npx sidos backup".`,
    );
  if (error instanceof InvalidInput) return damaged(path, error.message);
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return damaged(
      path,
      `a line of it is malformed (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
    );
  }
  if (code === 'Z_BUF_ERROR') return damaged(path, 'it is cut short');
  return damaged(path, 'it is damaged');
}
