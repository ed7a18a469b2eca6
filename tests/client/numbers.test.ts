import { describe, expect, test } from '@jest/globals';
import { formatNumber, formatTick } from '../../client/src/charts/numbers.ts';
import { binsOf, linear, ticks } from '../../client/src/charts/scale.ts';

describe('a number as it is shown', () => {
  test.each([
    [1234567, 'en', '1,234,567'],
    [0.123456, 'en', '0.123'],
    [0.123456, 'fi', '0,123'],
    [12.3456, 'sv', '12,35'],
    [1234.56, 'en', '1,234.6'],
    [-0.5, 'en', '-0.5'],
    [0, 'fi', '0'],
  ] as const)('%d in %s is %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });
  test('that is small does not become zero', () => {
    expect(formatNumber(0.000_012_34, 'en')).toBe('0.000012');
  });
  test.each([null, undefined, Number.NaN, Infinity])('is a dash where it is %s', (value) => {
    expect(formatNumber(value, 'en')).toBe('–');
  });
});

describe('a number beside an axis', () => {
  test.each([
    [7_963_748, 'en', '8M'],
    [250_000, 'en', '250K'],
    [2_500, 'en', '2,500'],
    [0.25, 'fi', '0,25'],
  ] as const)('%d in %s is %s', (value, language, text) => {
    expect(formatTick(value, language)).toBe(text);
  });
});

describe('bins of a distribution', () => {
  test('hold every value once, the largest too', () => {
    const values = Array.from({ length: 101 }, (_, i) => i / 100);
    const bins = binsOf(values);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(101);
    expect(bins.at(-1)!.until).toBeCloseTo(1);
  });
  test('are whole numbers where the values are', () => {
    expect(binsOf([1, 1, 3])).toEqual([
      { from: 1, until: 2, count: 2 },
      { from: 2, until: 3, count: 0 },
      { from: 3, until: 4, count: 1 },
    ]);
  });
  test('are one where all values are the same, none where there are none', () => {
    expect(binsOf([0.5, 0.5]).map(({ count }) => count)).toEqual([2]);
    expect(binsOf([])).toEqual([]);
  });
});

test('marks of an axis are round and within it', () => {
  expect(ticks([0, 1], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks([-1, 1], 4)).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(ticks([3, 3], 4)).toEqual([3]);
});

test('a scale without width puts its value in the middle', () => {
  expect(linear([2, 2], [0, 10])(2)).toBe(5);
  expect(linear([0, 4], [0, 10])(1)).toBe(2.5);
});
