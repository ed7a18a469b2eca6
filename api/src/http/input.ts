import { isUtf8 } from 'node:buffer';
import { type z } from 'zod';
import { InvalidInput, SidosError, folded, grouped } from '../model/index.ts';

/** A part of a request in words. */
type Part = 'query' | 'address' | 'body';

/** A body that is no JSON in UTF-8. */
export class UnsupportedContent extends SidosError {
  override readonly status = 415;
  override readonly code = 'unsupported-content';
}

/** Faults that are told one by one; of those beyond it is said how many there are. */
const TOLD = 20;
/** Lists and objects inside one another, in a body. */
const MAX_DEPTH = 32;
/** Values in a body, those inside lists and objects counted. */
const MAX_VALUES = 50_000;

/**
 * A part of a request as its schema has it.
 *
 * @throws InvalidInput with one sentence a fault: the field, what came, the bound
 */
export function parsePart(schema: z.ZodType, value: unknown, what: Part): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const { issues } = result.error;
  const faults = issues.slice(0, TOLD).map((issue) => sentence(issue, value, what, known));
  if (issues.length > TOLD) faults.push(`There are ${grouped(issues.length - TOLD)} more faults.`);
  throw new InvalidInput(faults.join(' '), faults);
}

function sentence(issue: z.core.$ZodIssue, value: unknown, what: Part, known: readonly string[]): string {
  const name = folded(issue.path.map(String).join('.'));
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, TOLD).map((key) => `"${folded(key)}"`);
    const inside = name === '' ? what : `"${name}" of the ${what}`;
    const allowed =
      name !== '' ? 'take it out' : known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none';
    return `Unknown key ${keys.join(', ')} in the ${inside}: ${allowed}.`;
  }
  const came = valueAt(value, issue.path);
  if (came === undefined && issue.code === 'invalid_type')
    return name === '' ? `The ${what} is missing: give it.` : `The ${what} lacks "${name}": give it.`;
  const subject = name === '' ? `The ${what}` : `"${name}" in the ${what}`;
  // A rule between the parts of an object is not about how large the object is.
  if (issue.code === 'custom' && typeof came === 'object') return `${subject}: ${remedy(issue)}.`;
  return `${subject} is ${inWords(came)}: ${remedy(issue)}.`;
}

/** What is to be done about an issue, without a full stop. */
function remedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `it must be ${WANTED[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value' && issue.values.length <= TOLD)
    return `it must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') {
    const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] };
    return discriminator !== undefined && options !== undefined
      ? `it must be one of ${options.map(String).join(', ')}`
      : 'it is none of the forms that are allowed here';
  }
  return issue.message.replace(/\.$/, '');
}

const WANTED: Record<string, string> = {
  string: 'one text',
  number: 'one number',
  int: 'one whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** What came, short enough for a sentence. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return `"${folded(value)}"`;
  if (Array.isArray(value)) return `a list of ${grouped(value.length)}`;
  if (typeof value === 'object' && value !== null)
    return `an object of ${grouped(Object.keys(value).length)} keys`;
  return String(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => {
    // A list of a query is written in one text.
    if (typeof at === 'string' && typeof key === 'number') return at.split(',')[key];
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }, value);
}

/**
 * The keys of a query string, each once or as a list of all its values. Anything that cannot be read exactly is a
 * fault: nothing is replaced or left out.
 *
 * @throws InvalidInput where an escape is no UTF-8
 */
export function readQuery(text: string | undefined): Record<string, string | string[]> {
  const query = Object.create(null) as Record<string, string | string[]>;
  for (const pair of (text ?? '').split('&')) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const key = decoded(cut === -1 ? pair : pair.slice(0, cut));
    const value = cut === -1 ? '' : decoded(pair.slice(cut + 1));
    query[key] = key in query ? [query[key], value].flat() : value;
  }
  return query;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new InvalidInput(
      `The query holds "${folded(text)}", which is no UTF-8 with percent signs. Write each as %25.`,
    );
  }
}

/** Looks at the bytes of a body before they are read as JSON: a reader would replace what is no UTF-8. */
export function checkBytes(bytes: Buffer, encoding: string): void {
  if (bytes.length === 0) throw new InvalidInput('The body is missing: give it.');
  if (encoding !== 'utf-8') throw new UnsupportedContent(`Send the body as UTF-8, not ${folded(encoding)}.`);
  if (!isUtf8(bytes)) throw new InvalidInput('The body is not UTF-8. Send it as JSON in UTF-8.');
}

/**
 * Bounds what no schema has seen yet: how deep a body is nested, and how many values it holds.
 *
 * @throws InvalidInput where it is more than a schema is to be tried on
 */
export function checkShape(body: unknown): void {
  let level: unknown[] = [body];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH)
      throw new InvalidInput(
        `The body is nested deeper than ${MAX_DEPTH} lists and objects. Make it flatter.`,
      );
    const inside: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const item of Object.values(value)) inside.push(item);
    }
    values += inside.length;
    if (values > MAX_VALUES)
      throw new InvalidInput(`The body holds more than ${grouped(MAX_VALUES)} values. Send fewer at a time.`);
    level = inside;
  }
}
