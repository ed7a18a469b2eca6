// Named once: looked up at each draw, it is most of the time that a draw takes where globals are looked up slowly,
// as in a test's own context.
const { imul } = Math;

/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded source of random numbers (mulberry32): the same seed gives the same sequence on every machine.
 * For sampling and heuristics, not for secrets; period 2^32.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = state;
    z = imul(z ^ (z >>> 15), z | 1);
    z ^= z + imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to below `bound`. */
export function randomIndex(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

/** The items in a random order (Fisher–Yates), as a new array. */
export function shuffled<T>(items: Iterable<T>, random: Random): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = randomIndex(random, i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
