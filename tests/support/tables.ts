import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import type { ImportChoice, Relation, Told } from '@sidos/api/model';
import { readImport, type ReadTable } from '../../api/src/importing/read-import.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export type Content = string | Uint8Array;
export type Made = NonNullable<ReadTable['made']>;

/** Reads files as an import would. */
export function read(files: Record<string, Content>, choice: ImportChoice = {}): Promise<ReadTable[]> {
  const given = Object.entries(files).map(([name, content], i) => {
    const path = join(folder, String(i));
    writeFileSync(path, content);
    return { name, path };
  });
  return readImport({ files: given, choice, known: [], saved: [] }, () => undefined);
}

/** The one table of one file. */
export async function table(name: string, content: Content): Promise<Made> {
  const tables = await read({ [name]: content });
  expect(tables).toHaveLength(1);
  return tables[0].made!;
}

/** What is told, in English. */
export const saidOf = (notes: readonly Told[]) => notes.map(({ en }) => en).join('\n');
/** Rows that were left out, and why. */
export const leftOut = ({ skipped }: Made) => skipped.map(({ row, reason }) => `${row}: ${reason.en}`);

export const entity = ({ records }: Made, id: string) => records.entities.find((one) => one.id === id);
export const ties = (made: Made, type: Relation['type']) =>
  made.records.relations
    .filter((tie) => tie.type === type)
    .map(({ from, to }) => `${entity(made, from)?.name ?? from} > ${entity(made, to)?.name ?? to}`)
    .sort();
export const values = (
  thing: { attributes?: { name: string; kind: string; value: unknown }[] | undefined } | undefined,
) => (thing?.attributes ?? []).map(({ name, kind, value }) => `${name} ${kind} ${String(value)}`).sort();
