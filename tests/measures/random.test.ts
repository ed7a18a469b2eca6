import { describe, expect, test } from '@jest/globals';
import { randomIndex, seededRandom, shuffled } from '../../api/src/measures/random.ts';

describe('seeded randomness', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  test('numbers fill the interval from 0 to below 1 evenly', () => {
    const random = seededRandom(42);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[randomIndex(random, 10)]++;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test('a shuffle keeps every item and leaves the original alone', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const order = shuffled(items, seededRandom(3));
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(order).not.toEqual(items);
    expect([...order].sort((a, b) => a - b)).toEqual(items);
  });
});
