import { basename } from 'node:path';
import {
  catalog,
  computeMeasures,
  cost,
  type LeftOut,
  measureContext,
  type Planned,
  planMeasures,
} from '../measures/index.ts';
import { startRoutesPool } from '../measures/parallel/index.ts';
import { InvalidInput, NotFound } from '../model/errors.ts';
import { help } from './measure/help.ts';
import { measureInput } from './measure/input.ts';
import { type MeasureOptions, parseOptions } from './measure/options.ts';
import { asCsv, asJson } from './measure/output.ts';
import { readBytes, readGraphBytes } from './measure/read.ts';
import { recordsIn, recordsInput } from './measure/records.ts';

/** Steps from which on threads earn the time that they take to start. */
const WORTH_THREADS = 1e8;

/**
 * `sidos measure FILE`: writes the measures of a network to standard output, and what was left out, merged or not
 * computed to standard error. Writes nothing to standard output before all is computed.
 *
 * @returns the exit code: 0, or 2 where the file or an argument is at fault
 */
export async function runMeasure(argv: string[]): Promise<number> {
  let file = '';
  try {
    const options = parseOptions(argv);
    if (!options) {
      await write(help());
      return 0;
    }
    checkKeys(options);
    file = `${basename(options.file)}: `;
    const bytes = await readBytes(options.file);
    const records = recordsIn(bytes);
    const input =
      records === null
        ? measureInput(readGraphBytes(bytes, options), options)
        : recordsInput(records, options);
    const pool = cost.routes(input.network) > WORTH_THREADS ? startRoutesPool() : null;
    const context = measureContext({ ...input, seed: options.seed, sumRoutes: pool?.sumRoutes });
    const { run, leftOut } = plan(context, options);
    const computed = await computeMeasures(context, run).finally(() => pool?.close());
    const without = [...leftOut, ...computed.leftOut];
    await write(
      options.format === 'csv' ? asCsv(input, computed) : asJson(input, options, computed, without),
    );
    report([...input.notes, ...reasons(without)]);
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidInput || error instanceof NotFound)) throw error;
    process.stderr.write(`sidos measure: ${file}${error.message}\n`);
    return 2;
  }
}

function checkKeys({ measures }: MeasureOptions): void {
  if (measures === null || measures === 'all') return;
  const known = (key: string) =>
    catalog.some(
      (measure) => measure.key === key || (measure.each && key.startsWith(measure.key.replace('*', ''))),
    );
  const unknown = measures.filter((key) => !known(key));
  if (unknown.length > 0)
    throw new InvalidInput(`--measures ${unknown.join(', ')}: there is no such key; --help lists all`);
}

/** What to run; a key that was asked for by name and is defined on no level is the user's fault. */
function plan(
  context: Parameters<typeof planMeasures>[0],
  { measures, format }: MeasureOptions,
): { run: Planned[]; leftOut: LeftOut[] } {
  const all = measures === null || measures === 'all';
  const planned = planMeasures(context, all ? null : measures, measures === 'all' ? Infinity : undefined);
  if (!all) {
    const vain = planned.leftOut.find(({ key }) => !planned.run.some((found) => found.key === key));
    if (vain) throw new InvalidInput(`--measures ${vain.key}: it ${vain.reason}`);
  }
  if (format === 'json') return planned;
  const run = planned.run.filter(({ level }) => level === 'node');
  if (run.length === 0)
    throw new InvalidInput('--format csv holds values of nodes, and none was asked for; use --format json');
  return { run, leftOut: planned.leftOut.filter(({ level }) => level === 'node') };
}

/** One line a reason, with the keys it holds for. */
function reasons(leftOut: readonly LeftOut[]): string[] {
  const keys = new Map<string, string[]>();
  for (const { key, reason } of leftOut) keys.set(reason, [...(keys.get(reason) ?? []), key]);
  return [...keys].map(([reason, names]) => `not computed: ${[...new Set(names)].join(', ')} (${reason})`);
}

function report(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`sidos measure: ${line}\n`);
}

/** Resolves when the text is handed over, so that a caller that ends the process cuts nothing off. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
