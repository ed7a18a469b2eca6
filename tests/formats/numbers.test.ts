import { describe, expect, test } from '@jest/globals';
import { readNumbers, type DecimalSign } from '../../api/src/formats/text/numbers.ts';

const column = (...texts: string[]) => texts.map((text, i) => ({ text, place: `line ${i + 2}` }));

describe('numbers as people write them', () => {
  test.each<[string[], number[]]>([
    [
      ['1', '2.5', '1e3', '.5', '+4'],
      [1, 2.5, 1000, 0.5, 4],
    ],
    [
      ['0,5', '1 000'],
      [0.5, 1000],
    ],
    [
      ['1\u00a0000,25', '1\u202f234\u202f567'],
      [1000.25, 1234567],
    ],
    [
      ['1.234,5', '1.000'],
      [1234.5, 1000],
    ],
    [
      ['1,234.5', '1,000'],
      [1234.5, 1000],
    ],
    [
      ['1,000', '2.5'],
      [1000, 2.5],
    ],
    [
      ['1.000', '2,5'],
      [1000, 2.5],
    ],
    [['1,000,000'], [1000000]],
    [
      ["1'000.5", '2’000'],
      [1000.5, 2000],
    ],
    [['1.500'], [1.5]],
    [['0,500', '0.25'].slice(0, 1), [0.5]],
    [['\u22122,5'], [-2.5]],
  ])('%j', (texts, numbers) => {
    expect(readNumbers(column(...texts), 'weight')).toEqual(numbers);
  });

  test.each<[DecimalSign, number]>([
    ['comma', 1],
    ['point', 1000],
  ])('1,000 is what the user says: decimals after a %s', (decimal, number) => {
    expect(readNumbers(column('1,000'), 'weight', { decimal })).toEqual([number]);
  });
});

describe('what could be two numbers, or is none, is refused', () => {
  test.each<[string[], RegExp]>([
    [
      ['1,000'],
      /line 2: the weight "1,000" could be 1 or 1000; say which with --decimal comma or --decimal point/,
    ],
    [['0,5', '0.5'], /line 3: the weight "0\.5" is written in another way than others \(line 2 has "0,5"\)/],
    [['1.000,5', '1,000.5'], /line 3: .* written in another way/],
    [['1', 'x'], /line 3: the weight "x" is no number/],
    [['1 00'], /"1 00" is no number/],
    [['1 0000'], /is no number/],
    [['1,00,000'], /is no number/],
    [['0x10'], /is no number/],
    [['Infinity'], /is no number/],
    [['1e999'], /is no number/],
    [['5 %'], /is no number/],
    [[''], /is no number/],
  ])('%j', (texts, message) => {
    expect(() => readNumbers(column(...texts), 'weight')).toThrow(message);
  });

  test('a point before three digits too, where the file is divided as in countries of the comma', () => {
    const options = { pointMayGroup: true };
    expect(() => readNumbers(column('1.500'), 'weight', options)).toThrow(/could be 1500 or 1\.5/);
    expect(readNumbers(column('1.500', '1.5'), 'weight', options)).toEqual([1.5, 1.5]);
  });
});
