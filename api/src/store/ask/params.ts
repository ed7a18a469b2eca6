/** A whole number of more digits than JSON numbers keep, as it is written in parameters. */
interface Tagged {
  $integer: string;
}

function isTagged(value: object): value is Tagged {
  return '$integer' in value && typeof value.$integer === 'string' && Object.keys(value).length === 1;
}

/** Parameters with their whole numbers as an engine takes them. */
export function mapParams(
  params: Record<string, unknown>,
  integer: (digits: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, mapped(value, integer)]));
}

function mapped(value: unknown, integer: (digits: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, integer));
  if (typeof value !== 'object' || value === null) return value;
  return isTagged(value) ? integer(value.$integer) : mapParams({ ...value }, integer);
}
