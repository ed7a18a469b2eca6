import { describe, expect, test } from '@jest/globals';
import { likeness } from '../../api/src/sameness/likeness.ts';
import { readName } from '../../api/src/sameness/names.ts';
import { Vocabulary } from '../../api/src/sameness/vocabulary.ts';

describe('a name taken apart', () => {
  test('loses legal forms, little words and marks, and keeps what its common words mean', () => {
    expect(readName('Example Tree & Wood GmbH & Co. KG').words).toEqual(['example', 'tree', 'wood']);
    expect(readName('Universität für Bodenkultur').words).toEqual(['university*', 'bodenkultur']);
    expect(readName('Lapland University of Applied Sciences Ltd').words).toEqual(['lapland', 'polytechnic*']);
    // A company may be called like a legal form.
    expect(readName('SA').words).toEqual(['sa']);
    expect(readName('…').words).toEqual([]);
  });

  test('has initials, and may be an acronym itself', () => {
    expect(readName('Centre National de la Recherche Scientifique').initials).toBe('cnrs');
    expect(['CNRS', 'Cnrs', 'CNRS SA'].map((name) => readName(name).isAcronym)).toEqual([true, false, false]);
  });
});

test('the rarer word counts more: of "a x" and "b x" the share is what x is worth of both, by hand', () => {
  const names = ['alfa xylo', 'beta xylo', 'gamma xylo', 'alfa delta'].map(readName);
  const vocabulary = new Vocabulary(names.map((name) => [name]));
  // Inverse document frequency ln(1 + N / n): xylo in 3 of 4, beta in 1 of 4, alfa in 2 of 4.
  const [xylo, beta, alfa] = [Math.log(1 + 4 / 3), Math.log(1 + 4), Math.log(1 + 4 / 2)];
  const weaker = Math.min(xylo / (xylo + alfa), xylo / (xylo + beta));
  expect(likeness(names[0], names[1], vocabulary).score).toBeCloseTo(weaker, 12);
});

test('an error of writing costs its share of the letters; another number makes another thing', () => {
  const pair = (a: string, b: string): number => {
    const names = [readName(a), readName(b)];
    return likeness(names[0], names[1], new Vocabulary(names.map((name) => [name]))).score;
  };
  // One letter of nine is wrong.
  expect(pair('Digipolis', 'Digipolys')).toBeCloseTo(1 - 1 / 9, 12);
  expect(pair('Work package 1', 'Work package 2')).toBeLessThan(0.4);
  expect(pair('Work package 1', 'Work package 1')).toBe(1);
});
