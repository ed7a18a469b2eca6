import { parseArgs } from 'node:util';
import { InvalidInput } from '../model/index.ts';

/** What a verb takes beside `--help`. */
interface Takes {
  flags?: readonly string[];
  values?: readonly string[];
  /** Whether it takes names of files. */
  rest?: boolean;
}

/**
 * The arguments of a verb of the command line.
 *
 * @throws InvalidInput where one is unknown or lacks its value
 */
export function readArguments(
  verb: string,
  argv: readonly string[],
  { flags = [], values = [], rest = false }: Takes = {},
): { flags: Set<string>; values: Map<string, string>; rest: string[]; help: boolean } {
  const options = Object.fromEntries([
    ...['help', ...flags].map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const }]),
  ]) as Record<string, { type: 'boolean' | 'string' }>;
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: rest, strict: true });
    const given = Object.entries(parsed.values);
    return {
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
      rest: parsed.positionals,
      help: parsed.values.help === true,
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new InvalidInput(`${reason}. "sidos ${verb} --help" lists what it takes.`);
  }
}
