import { describe, expect, test } from '@jest/globals';
import {
  dyadicConstraint,
  effectiveSize,
  efficiency,
  hierarchy,
  type Network,
  sumOfViews,
} from '../../api/src/measures/index.ts';
import { networkOf } from '../support/graphs.ts';

const triangle = networkOf(3, [
  [0, 1],
  [1, 2],
  [0, 2],
]);
const star = networkOf(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);
const path = networkOf(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const bowtie = networkOf(5, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [2, 4],
]);
const barbell = networkOf(8, [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
]);

function constraint(network: Network, model?: 'network' | 'ego') {
  return sumOfViews(network, dyadicConstraint(network, model));
}

describe('constraint: how far an actor is tied up in one circle', () => {
  test('may exceed 1: each corner of a triangle has 2 (1/2 + 1/4)² = 9/8', () => {
    expect(constraint(triangle)).toEqual([9 / 8, 9 / 8, 9 / 8]);
  });

  test('is low at the centre of a star, 1/4, and 1 at its ends', () => {
    expect(constraint(star)).toEqual([1 / 4, 1, 1, 1, 1]);
  });

  test('of the inner nodes of a path is 1/2', () => {
    expect(constraint(path)).toEqual([1, 1 / 2, 1 / 2, 1]);
  });

  test('is undefined for an isolate', () => {
    expect(constraint(networkOf(3, [[0, 1]]))[2]).toBeNull();
  });

  test('inside the ego network only counts what contacts spend there', () => {
    // By hand, the neck of a bowtie's corner 0: contacts 1 (all ties inside) and 2 (2 of its 4 ties inside).
    const whole = (1 / 2 + 1 / 2 / 4) ** 2 + (1 / 2 + 1 / 4) ** 2;
    const ego = (1 / 2 + 1 / 2 / 2) ** 2 + (1 / 2 + 1 / 4) ** 2;
    expect(constraint(bowtie)[0]).toBeCloseTo(whole, 12);
    expect(constraint(bowtie, 'ego')[0]).toBeCloseTo(ego, 12);
  });
});

describe('effective size: what an actor’s contacts amount to', () => {
  test('is all of them where none know each other', () => {
    expect(effectiveSize(star)[0]).toBe(4);
  });

  test('is d − 2t/d: 3 in the middle of a bowtie, 7/3 at the neck of a barbell', () => {
    expect(effectiveSize(bowtie)[2]).toBeCloseTo(3, 12);
    expect(effectiveSize(barbell)[2]).toBeCloseTo(7 / 3, 12);
  });

  test('divides by each contact’s own strongest tie', () => {
    // Triangle of strengths ab 1, bc 2, ac 4. For a: j = b, q = c: 4/5 · 2/2; j = c, q = b: 1/5 · 2/4.
    const weighted = networkOf(3, [
      [0, 1, 1],
      [1, 2, 2],
      [0, 2, 4],
    ]);
    expect(effectiveSize(weighted)[0]).toBeCloseTo(2 - 4 / 5 - 1 / 10, 12);
  });

  test('as a share of the contacts is efficiency, undefined without any', () => {
    const pair = networkOf(3, [[0, 1]]);
    expect(efficiency(pair, effectiveSize(pair))).toEqual([1, 1, null]);
    expect(efficiency(bowtie, effectiveSize(bowtie))[2]).toBeCloseTo(3 / 4, 12);
  });
});

describe('hierarchy: whether the constraint comes from one contact', () => {
  const of = (network: Network) => hierarchy(network, dyadicConstraint(network));

  test('is 0 where all contacts constrain alike, 1 with a single contact, undefined without', () => {
    expect(of(triangle).map((value) => Math.abs(value!) < 1e-12)).toEqual([true, true, true]);
    expect(of(networkOf(3, [[0, 1]]))).toEqual([1, 1, null]);
  });

  test('lies between where one contact weighs more', () => {
    const uneven = networkOf(3, [
      [0, 1, 9],
      [0, 2, 1],
    ]);
    // c = .81 and .01 of .82: r = 2 · .9878 and 2 · .0122, by hand.
    const r = [1.62 / 0.82, 0.02 / 0.82];
    const wanted = r.reduce((sum, x) => sum + x * Math.log(x), 0) / (2 * Math.log(2));
    expect(of(uneven)[0]).toBeCloseTo(wanted, 12);
  });
});
