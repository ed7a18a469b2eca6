import type { z } from 'zod';
import { InvalidInput } from '../model/index.ts';

/**
 * A part of a request as its schema has it.
 *
 * @param what the part in words: `query`, `address`, `body`
 * @throws InvalidInput with one sentence a fault
 */
export function parsePart(schema: z.ZodType, value: unknown, what: 'query' | 'address' | 'body'): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const faults = result.error.issues.map((issue) => sentence(issue, value, what, known));
  throw new InvalidInput(faults.join(' '), faults);
}

function sentence(issue: z.core.$ZodIssue, value: unknown, what: string, known: readonly string[]): string {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const allowed = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none';
    return `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')} in the ${what}: ${allowed}.`;
  }
  if (issue.code === 'invalid_type' && name !== '') {
    const isMissing = valueAt(value, issue.path) === undefined;
    return isMissing
      ? `The ${what} lacks "${name}": give it.`
      : `"${name}" in the ${what} must be a single ${issue.expected}.`;
  }
  const message = issue.message.replace(/\.$/, '');
  return name === '' ? `The ${what} is malformed: ${message}.` : `"${name}" in the ${what}: ${message}.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
