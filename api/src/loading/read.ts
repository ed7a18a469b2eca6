import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decode } from '../formats/index.ts';
import { partCircles } from './part-circles.ts';
import { regionsWithoutCountry } from './region-parents.ts';
import { InvalidInput, parseRecords, type ParsedRecords } from '../model/index.ts';

/** The records of one file, under the name by which messages call it. */
export interface Source {
  file: string;
  records: ParsedRecords;
}

/** A record file as it was read; null: it could not be. */
export interface RecordBytes {
  path: string;
  bytes: Buffer | null;
}

/** Reads these files, those that can be read. */
export function recordBytes(paths: readonly string[]): RecordBytes[] {
  return paths.map((path) => {
    try {
      return { path, bytes: readFileSync(path) };
    } catch {
      return { path, bytes: null };
    }
  });
}

/** {@link parseRecordFiles} of the files at these paths. */
export function readRecordFiles(paths: readonly string[], isKnown?: (id: string) => boolean): Source[] {
  return parseRecordFiles(recordBytes(paths), isKnown);
}

/**
 * The records of files; a tie may lead to an entity of another of the files, or to one that is known already.
 *
 * @param isKnown says whether an id is known from elsewhere
 * @throws InvalidInput with every fault of every file, each naming file, record and remedy
 */
export function parseRecordFiles(
  given: readonly RecordBytes[],
  isKnown: (id: string) => boolean = () => false,
): Source[] {
  const faults: string[] = [];
  const files = given.map((one) => {
    const file = basename(one.path);
    return { file, json: collect(faults, () => parseJson(one, file)) };
  });
  const ids = new Set(files.flatMap(({ json }) => idsOf(json)));
  const sources = files.flatMap(({ file, json }) => {
    if (json === undefined) return [];
    const records = collect(faults, () => parseRecords(json, file, (id) => ids.has(id) || isKnown(id)));
    return records === undefined ? [] : [{ file, records }];
  });
  faults.push(...sameNumber(sources));
  const entities = sources.flatMap(({ records }) => records.entities);
  const relations = sources.flatMap(({ records }) => records.relations);
  faults.push(...partCircles(relations), ...regionsWithoutCountry({ entities, relations }, isKnown));
  refuse(faults);
  return sources;
}

/** @throws InvalidInput with these faults, where there are any */
export function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  throw new InvalidInput(`${count}; nothing was loaded. ${faults[0]}`, faults);
}

function collect<T>(faults: string[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    faults.push(...(error.faults.length > 0 ? error.faults : [error.message]));
    return undefined;
  }
}

function parseJson({ path, bytes }: RecordBytes, file: string): unknown {
  if (bytes === null)
    throw new InvalidInput(`${file}: there is no file ${path} that can be read; correct the path`);
  const text = utf8(bytes, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(`${file}: this is no JSON (${reason}); mend it there`);
  }
}

/** JSON is UTF-8; what is not would load with letters replaced. */
function utf8(bytes: Buffer, file: string): string {
  let decoded: ReturnType<typeof decode>;
  try {
    decoded = decode(bytes);
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${file}: ${error.message}`) : error;
  }
  if (decoded.note !== null)
    throw new InvalidInput(`${file}: this is not UTF-8, as JSON is; save it again as UTF-8`);
  return decoded.text;
}

function idsOf(json: unknown): string[] {
  if (typeof json !== 'object' || json === null || !('entities' in json) || !Array.isArray(json.entities)) {
    return [];
  }
  return json.entities.flatMap((entity: unknown) =>
    typeof entity === 'object' && entity !== null && 'id' in entity && typeof entity.id === 'string'
      ? [entity.id]
      : [],
  );
}

function sameNumber(sources: readonly Source[]): string[] {
  const files = new Map<string, string>();
  return sources.flatMap(({ file, records: { document } }) => {
    const first = files.get(document.number);
    files.set(document.number, first ?? file);
    return first === undefined
      ? []
      : [`${file}: document number ${document.number} is that of ${first} too; give it another number`];
  });
}
