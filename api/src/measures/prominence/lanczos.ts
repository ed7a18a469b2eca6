import { symmetricEigen } from './jacobi.ts';

/** Width of the subspace searched before it is started again from the best vector found. */
const WIDTH = 24;
const RESTARTS = 2000;
const PRECISION = 1e-14;

/**
 * Largest eigenvalue of a symmetric matrix with entries ≥ 0, and its vector of length 1, by Lanczos' method with full
 * reorthogonalisation, started again from the best vector until the residual is at rounding level.
 *
 * @param multiply writes the matrix times x into its second argument
 */
export function leadingPair(
  size: number,
  multiply: (x: Float64Array, into: Float64Array) => void,
): { value: number; vector: Float64Array } {
  let vector: Float64Array = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 0;
  const image = new Float64Array(size);
  let best = Infinity;
  let stalled = 0;
  for (let restart = 0; restart < RESTARTS; restart++) {
    multiply(vector, image);
    value = dot(vector, image);
    const residual = Math.sqrt(image.reduce((sum, y, i) => sum + (y - value * vector[i]) ** 2, 0));
    if (residual <= PRECISION * Math.abs(value)) break;
    stalled = residual < best * 0.999 ? 0 : stalled + 1;
    best = Math.min(best, residual);
    if (stalled > 3 && residual < 1e-11 * Math.abs(value)) break;
    vector = improve(vector, Math.min(WIDTH, size), multiply);
  }
  return { value, vector };
}

/** The best vector in the space spanned by x, A x, A² x, … */
function improve(
  x: Float64Array,
  width: number,
  multiply: (x: Float64Array, into: Float64Array) => void,
): Float64Array {
  const basis = [x];
  const projected: number[][] = [];
  for (let k = 0; k < width; k++) {
    const next = new Float64Array(x.length);
    multiply(basis[k], next);
    projected.push(basis.map((b) => dot(b, next)));
    if (k === width - 1) break;
    const before = Math.sqrt(dot(next, next));
    for (let pass = 0; pass < 2; pass++)
      for (const b of basis) {
        const share = dot(b, next);
        for (let i = 0; i < next.length; i++) next[i] -= share * b[i];
      }
    const length = Math.sqrt(dot(next, next));
    if (length <= 1e-13 * before) break;
    basis.push(next.map((y) => y / length));
  }
  const size = projected.length;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => projected[Math.max(i, j)][Math.min(i, j)]),
  );
  const { values, vectors } = symmetricEigen(matrix);
  const top = values.indexOf(Math.max(...values));
  const result = new Float64Array(x.length);
  for (let k = 0; k < size; k++)
    for (let i = 0; i < result.length; i++) result[i] += vectors[k][top] * basis[k][i];
  const length = Math.sqrt(dot(result, result));
  return result.map((y) => y / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
