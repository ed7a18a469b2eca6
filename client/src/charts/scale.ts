/** From a value to a place in pixels. */
export type Scale = (value: number) => number;

/** A linear scale; a domain of a single value maps to the middle. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  if (high === low) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Smallest and largest of the values, or null where there are none. */
export function extent(values: readonly number[]): [number, number] | null {
  if (values.length === 0) return null;
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Round values within the domain, 1, 2 or 5 times a power of ten apart, about as many as asked for. */
export function ticks([low, high]: readonly [number, number], about: number): number[] {
  if (high === low) return [low];
  const raw = (high - low) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999_999) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Twelve digits take away what adding up fractions leaves behind.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Values from `from` on, up to but without `until`; the last bin has its end too. */
export interface Bin {
  from: number;
  until: number;
  count: number;
}

/**
 * Bins of equal width over the values: one a whole number where all are whole and few, else as many as the square
 * root of their number says, at most 40.
 */
export function binsOf(values: readonly number[]): Bin[] {
  const range = extent(values);
  if (range === null) return [];
  const [low, high] = range;
  const whole = values.every((value) => Number.isInteger(value)) && high - low < 40;
  const wanted = Math.min(40, Math.max(1, Math.ceil(Math.sqrt(values.length))));
  const count = whole ? high - low + 1 : high === low ? 1 : wanted;
  const width = whole ? 1 : (high - low) / count || 1;
  const bins = Array.from({ length: count }, (_, i) => ({
    from: low + i * width,
    until: low + (i + 1) * width,
    count: 0,
  }));
  for (const value of values) bins[Math.min(count - 1, Math.floor((value - low) / width))].count += 1;
  return bins;
}
