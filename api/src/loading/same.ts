/** Whether two values of JSON are equal; a key without a value is as good as none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, i) => isSame(item, b[i]));
  }
  for (const key of Object.keys(a)) if (!isSame(Reflect.get(a, key), Reflect.get(b, key))) return false;
  for (const key of Object.keys(b)) if (!(key in a) && Reflect.get(b, key) !== undefined) return false;
  return true;
}
