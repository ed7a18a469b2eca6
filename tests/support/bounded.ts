/** A JSON schema as it stands in a description of an API. */
export type JsonSchema = Record<string, unknown>;

/** Numbers up to here are what JSON can hold exactly anyway: no bound that anybody has thought of. */
const THOUGHTLESS = Number.MAX_SAFE_INTEGER;

/**
 * The places of a JSON schema that lack a bound: a number without both ends, a text, list or object of any keys without
 * a length, anything at all, and a schema that contains itself.
 *
 * @param at where the schema stands, for the message
 * @param resolve gives the schema that a `$ref` names
 */
export function unbounded(
  schema: unknown,
  at: string,
  resolve: (ref: string) => unknown = () => undefined,
  open: readonly string[] = [],
): string[] {
  if (typeof schema !== 'object' || schema === null) return schema === false ? [] : [`${at}: takes anything`];
  const part = schema as JsonSchema;
  const { $ref: ref } = part;
  if (typeof ref === 'string') {
    if (open.includes(ref)) return [`${at}: contains itself (${ref})`];
    return unbounded(resolve(ref), `${at} → ${ref}`, resolve, [...open, ref]);
  }
  const inside = (value: unknown, name: string) => unbounded(value, `${at}.${name}`, resolve, open);
  const alternatives = ['anyOf', 'oneOf'].flatMap((key) => (part[key] as unknown[] | undefined) ?? []);
  if (alternatives.length > 0) return alternatives.flatMap((each, index) => inside(each, `(${index})`));
  if ('const' in part || 'enum' in part) return [];
  switch (part.type) {
    case 'boolean':
    case 'null':
      return [];
    case 'integer':
    case 'number':
      return hasEnds(part) ? [] : [`${at}: a number without both ends`];
    case 'string':
      return 'maxLength' in part ? [] : [`${at}: a text without a length`];
    case 'array': {
      const fixed = (part.prefixItems as unknown[] | undefined) ?? [];
      const rest = 'items' in part ? inside(part.items, '[]') : [];
      const length = 'maxItems' in part || !('items' in part) ? [] : [`${at}: a list without a length`];
      return [...length, ...rest, ...fixed.flatMap((each, index) => inside(each, String(index)))];
    }
    case 'object': {
      const { properties = {}, additionalProperties = true, propertyNames, maxProperties } = part;
      const known = Object.entries(properties as object).flatMap(([name, each]) => inside(each, name));
      if (additionalProperties === false) return known;
      const keys = maxProperties === undefined ? [`${at}: an object of any number of keys`] : [];
      return [...known, ...keys, ...inside(propertyNames, '(key)'), ...inside(additionalProperties, '*')];
    }
    default:
      return [`${at}: takes anything`];
  }
}

function hasEnds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, format }: JsonSchema): boolean {
  const ends = [minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum];
  if (!ends.every((end) => typeof end === 'number' && Number.isFinite(end))) return false;
  return !ends.some((end) => Math.abs(end as number) === THOUGHTLESS) || format === 'double';
}
