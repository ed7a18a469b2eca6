import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasure } from '../../api/src/cli/measure.ts';

/** What `sidos measure` prints of values. */
interface MeasuredValues {
  node: Record<string, Record<string, number | string | null>>;
  edge: Record<string, (number | null)[]>;
  global: Record<string, number | null>;
}

/** What the user of `sidos measure` gets. */
export interface Measured {
  code: number;
  /** Standard error. */
  told: string;
  /** Standard output as it is. */
  out: string;
  meta: { directed: boolean; nodes: number; edges: number };
  values: MeasuredValues;
}

/** Runs `sidos measure` on a file of this content. */
export async function measured(content: string | Uint8Array, ...options: string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-measured-'));
  const path = join(folder, 'file');
  writeFileSync(path, content);
  let [out, told] = ['', ''];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation(((
    text: string,
    done?: () => void,
  ) => {
    out += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
  try {
    const code = await runMeasure([path, ...options]);
    const isJson = out.startsWith('{');
    return { code, told, out, ...((isJson ? JSON.parse(out) : {}) as Pick<Measured, 'meta' | 'values'>) };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

/** The bytes of a file of tests/fixtures/cases. */
export function caseFile(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/cases/${name}`, import.meta.url)));
}
