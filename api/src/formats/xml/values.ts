import { fold } from '../../model/identity.ts';
import { fault } from '../graph-file.ts';

/** An attribute that a file declares for its nodes or ties. */
export interface Declared {
  name: string;
  /** The value of those that have none of their own. */
  fallback: string | undefined;
}

/** A value that a node or tie has of its own. */
export interface OwnValue {
  name: string;
  value: string;
}

/**
 * The attributes of a node or tie: its own values above the declared defaults. Own values whose names differ only in
 * capitals from a declared one stand under that name.
 *
 * @throws InvalidInput where it has two different values of its own under one name
 */
export function valuesOf(
  declared: Iterable<Declared>,
  own: readonly OwnValue[],
  place: string,
): Map<string, string> {
  const values = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { name, fallback } of declared) {
    if (!names.has(fold(name))) names.set(fold(name), name);
    if (fallback !== undefined) values.set(name, fallback);
  }
  const given = new Map<string, string>();
  for (const { name: written, value } of own) {
    const name = values.has(written) ? written : (names.get(fold(written)) ?? written);
    const before = given.get(name);
    if (before !== undefined && before !== value)
      throw fault(place, `it has two values of "${name}", "${before}" and "${value}"; leave one of them`);
    given.set(name, value);
    values.set(name, value);
  }
  return values;
}
