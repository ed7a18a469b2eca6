import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { bringIn, lookAtImport } from '../importing/index.ts';
import {
  COMMAND_LINE,
  ImportChoice,
  ImportSummary,
  InvalidInput,
  MAX_FILES,
  MAX_FILE_BYTES,
} from '../model/index.ts';
import { openSecret } from '../secret/index.ts';
import { loadOptions } from './loading.ts';
import type { Workplace } from './workplace.ts';

/** The head of what the command line sends: a line of JSON, and behind it the bytes of the files one after the other. */
export const ImportHead = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(1_000), size: z.int().min(0).max(MAX_FILE_BYTES) }))
    .max(MAX_FILES),
  choice: ImportChoice,
  dryRun: z.boolean(),
});
type ImportHead = z.infer<typeof ImportHead>;

export const ImportAnswer = z.object({
  summary: ImportSummary.nullable(),
  /** Tables without a recipe, with their columns. */
  without: z.array(z.object({ title: z.string(), columns: z.array(z.string()) })),
});

export const IMPORT_JOBS = {
  async import({
    store,
    dataFolder,
    input,
    report,
    signal,
  }: Workplace): Promise<z.infer<typeof ImportAnswer>> {
    const folder = mkdtempSync(join(dataFolder, 'sidos.importing-'));
    try {
      const { files, choice, dryRun } = await received(input, folder);
      const options = {
        ...loadOptions(openSecret(dataFolder), report, signal),
        ...(signal ? { signal } : {}),
      };
      const order = { files, choice, by: COMMAND_LINE };
      if (!dryRun) return { summary: (await bringIn(store, order, options)).summary, without: [] };
      const { summary, tables } = await lookAtImport(store, order, options);
      const without = tables
        .filter(({ recipe }) => recipe === null)
        .map(({ file, sheet, columns }) => ({
          title: sheet === null ? file : `${file} › ${sheet}`,
          columns: columns.map(({ name }) => name),
        }));
      return { summary, without };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Takes the files in, each into a temporary file of its own. */
async function received(input: AsyncIterable<Uint8Array>, folder: string) {
  let head: ImportHead | undefined;
  let rest = Buffer.alloc(0);
  let at = 0;
  let left = 0;
  let out: ReturnType<typeof createWriteStream> | undefined;
  const paths: string[] = [];
  const next = () => {
    out?.end();
    const file = head?.files[at];
    if (file === undefined) return void (out = undefined);
    paths.push(join(folder, String(at)));
    out = createWriteStream(paths[at], { mode: 0o600 });
    left = file.size;
    at += 1;
  };
  for await (const piece of input) {
    rest = Buffer.concat([rest, piece]);
    if (head === undefined) {
      const end = rest.indexOf(0x0a);
      if (end < 0) continue;
      head = ImportHead.parse(JSON.parse(rest.subarray(0, end).toString()));
      rest = rest.subarray(end + 1);
      next();
    }
    while (out !== undefined && (rest.length > 0 || left === 0)) {
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      if (!out.write(part)) await once(out, 'drain');
      if (left === 0) {
        const done = out;
        next();
        await once(done, 'finish');
      }
    }
  }
  while (out !== undefined && left === 0) {
    const done = out;
    next();
    await once(done, 'finish');
  }
  if (head === undefined || out !== undefined)
    throw new InvalidInput('The files did not arrive whole; nothing was changed.');
  return { ...head, files: head.files.map(({ name }, i) => ({ name, path: paths[i] })) };
}
