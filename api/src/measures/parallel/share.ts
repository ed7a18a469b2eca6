type TypedArray = Int32Array | Float64Array | Uint8Array;

const copies = new WeakMap<TypedArray, TypedArray>();

/**
 * The same plain data with its arrays in shared memory, so that threads read them without a copy of their own. An array
 * that was shared before is not copied again.
 */
export function share<T>(data: T): T {
  return shareAny(data) as T;
}

function shareAny(data: unknown): unknown {
  if (data instanceof Int32Array || data instanceof Float64Array || data instanceof Uint8Array) {
    const known = copies.get(data) ?? copy(data);
    copies.set(data, known);
    return known;
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shareAny(value)]));
}

function copy(array: TypedArray): TypedArray {
  const buffer = new SharedArrayBuffer(array.byteLength);
  const result =
    array instanceof Int32Array
      ? new Int32Array(buffer)
      : array instanceof Float64Array
        ? new Float64Array(buffer)
        : new Uint8Array(buffer);
  result.set(array);
  return result;
}
