import { parseArgs } from 'node:util';
import { type DecimalSign } from '../../formats/index.ts';
import { InvalidInput } from '../../model/errors.ts';

/** What was asked for on the command line. */
export interface MeasureOptions {
  file: string;
  /** Null: all that the size allows; `all`: everything, however long it takes. */
  measures: readonly string[] | 'all' | null;
  group: string | null;
  mode: string | null;
  /** What counts and how actors are grouped, as the addresses of the desks write it; null: as usual. */
  network: string | null;
  groups: string | null;
  weight: string | null;
  /** Columns of a CSV file that hold the ends; null: as their headings say. */
  source: string | null;
  target: string | null;
  /** False: the first line of a CSV file is a tie. */
  header: boolean;
  /** Null: as the numbers themselves show. */
  decimal: DecimalSign | null;
  /** Null: as the file says. */
  directed: boolean | null;
  seed: number;
  format: 'json' | 'csv';
}

/**
 * Reads the arguments after the verb; null where help is asked for.
 *
 * @throws InvalidInput for an argument that is not understood
 */
export function parseOptions(argv: readonly string[]): MeasureOptions | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  if (positionals.length !== 1)
    throw new InvalidInput(
      positionals.length === 0
        ? 'name the file to measure; --help tells more'
        : `one file at a time, not ${positionals.length}; --help tells more`,
    );
  if (values.directed && values.undirected)
    throw new InvalidInput('--directed and --undirected exclude each other; leave one out');
  const format = values.format ?? 'json';
  if (format !== 'json' && format !== 'csv')
    throw new InvalidInput(`--format ${format}: there is json and csv`);
  const seed = Number(values.seed ?? '1');
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new InvalidInput(`--seed ${String(values.seed)}: give a whole number from 0 up`);
  const decimal = values.decimal ?? null;
  if (decimal !== null && decimal !== 'comma' && decimal !== 'point')
    throw new InvalidInput(`--decimal ${decimal}: there is comma and point`);
  if (values['no-header'] && (values.source !== undefined || values.target !== undefined))
    throw new InvalidInput('--no-header leaves no names for --source and --target; leave one of them out');
  const keys = values.measures
    ?.flatMap((list) => list.split(','))
    .map((key) => key.trim())
    .filter((key) => key !== '');
  if (keys?.length === 0) throw new InvalidInput('--measures names no measure; --help lists them');
  return {
    file: positionals[0],
    measures: keys?.includes('all') ? 'all' : (keys ?? null),
    group: values.group ?? null,
    mode: values.mode ?? null,
    network: values.network ?? null,
    groups: values.groups ?? null,
    weight: values.weight ?? null,
    source: values.source ?? null,
    target: values.target ?? null,
    header: values['no-header'] !== true,
    decimal,
    directed: values.directed ? true : values.undirected ? false : null,
    seed,
    format,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        measures: { type: 'string', multiple: true },
        group: { type: 'string' },
        mode: { type: 'string' },
        network: { type: 'string' },
        groups: { type: 'string' },
        weight: { type: 'string' },
        source: { type: 'string' },
        target: { type: 'string' },
        'no-header': { type: 'boolean' },
        decimal: { type: 'string' },
        directed: { type: 'boolean' },
        undirected: { type: 'boolean' },
        seed: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new InvalidInput(`${sentence.replace(/\.$/, '')}; --help tells more`);
  }
}
