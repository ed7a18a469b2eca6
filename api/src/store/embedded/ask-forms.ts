import { EngineLimit } from '../../model/errors.ts';
import type { Call, Facts } from '../ask/facts.ts';

/** A number of a call that is written out, or given as a parameter. */
function numberOf(argument: string | undefined, params: Record<string, unknown>): unknown {
  if (argument === undefined) return undefined;
  const name = /^\$(?:(\w+)|`([^`]+)`)$/u.exec(argument);
  if (name) return params[name[1] ?? name[2]];
  return /^[-+]?\s*[\d.]+$/.test(argument) ? Number(argument.replaceAll(/\s/g, '')) : undefined;
}

/** What is wrong with a call that Grafeo 0.6 answers where Neo4j has an error or another answer; null: nothing. */
const CALLS: Record<string, (args: string[], params: Record<string, unknown>) => string | null> = {
  range: (args, params) => {
    if (args.length > 2 && !isWhole(numberOf(args[2], params)))
      return 'In range(…) write the step as a whole number, or give it as a parameter.';
    if (args.length > 2 && numberOf(args[2], params) === 0) return 'The step of range(…) cannot be 0.';
    const ends = args.slice(0, 2).map((argument) => numberOf(argument, params));
    const isBad = (end: unknown, at: number) =>
      args[at] === 'null' || end === null || (typeof end === 'number' && !isWhole(end));
    return ends.some(isBad) ? 'range(…) goes from a whole number to a whole number.' : null;
  },
  substring: (args, params) => negative(args.slice(1), params),
  left: (args, params) => negative(args.slice(1), params),
  right: (args, params) => negative(args.slice(1), params),
  split: ([, by], params) =>
    /^(''|"")$/.test(by ?? '') || numberOf(by, params) === '' ? 'split(…) needs a text to split at.' : null,
  tointeger: ([of], params) => {
    const text = /^(['"])(.*)\1$/.exec(of ?? '')?.[2] ?? numberOf(of, params);
    if (typeof text !== 'string') return null;
    if (/^\s*[-+]?\d{19,}\s*$/.test(text))
      return 'toInteger(…) takes whole numbers of at most 18 digits from a text.';
    return /^\s*[-+]?\d*\.\d+\s*$/.test(text)
      ? 'Write toInteger(toFloat(…)) for a text with decimals.'
      : null;
  },
  date: ([of]) => {
    const text = /^(['"])(\d{4}-\d{2}-\d{2})\1$/.exec(of ?? '')?.[2];
    const isThere = text === undefined || new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
    return isThere ? null : `There is no day ${text}.`;
  },
  percentilecont: ([, at], params) => share(at, params),
  percentiledisc: ([, at], params) => share(at, params),
};

function isWhole(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value);
}

function negative(args: string[], params: Record<string, unknown>): string | null {
  return args.some((argument) => Number(numberOf(argument, params)) < 0)
    ? 'A place or a length in a text cannot be negative.'
    : null;
}

function share(argument: string | undefined, params: Record<string, unknown>): string | null {
  const at = numberOf(argument, params);
  return typeof at === 'number' && (at < 0 || at > 1)
    ? 'A percentile is asked for with a number from 0 to 1.'
    : null;
}

/**
 * Refuses the forms of query that Grafeo 0.6 answers without a word but otherwise than Neo4j: better no answer than a
 * wrong one. tests/store/ask/differences.test.ts compares the engines.
 *
 * @throws EngineLimit saying how to write it instead
 */
export function checkEmbeddedForms(facts: Facts, params: Record<string, unknown>): void {
  const said =
    (facts.existsInOptional &&
      'The embedded engine drops rows where EXISTS stands in the WHERE of an OPTIONAL MATCH. Match that pattern as optional too and test it for null.') ||
    (facts.conditionOnShortest &&
      'The embedded engine looks for the shortest path first and tests WHERE afterwards. Name the allowed relation types in the pattern instead.') ||
    (facts.powers.length > 0 &&
      'The embedded engine reads a ^ b ^ c from the right. Put the two that belong together in brackets.') ||
    (facts.slices.some(({ from, to }) => /^-/.test(from) || /^-/.test(to)) &&
      'The embedded engine does not count from the end of a list in [a..b]. Write size(list) - n instead of -n.') ||
    facts.calls.map((call) => wrongCall(call, params)).find((fault) => fault !== null);
  if (said) throw new EngineLimit(`${said} Or ask a Neo4j (NEO4J_URI).`);
}

function wrongCall({ name, arguments: args }: Call, params: Record<string, unknown>): string | null {
  return Object.hasOwn(CALLS, name) ? CALLS[name](args, params) : null;
}
