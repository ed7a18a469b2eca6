import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeGrid } from '../../client/src/graph/grid.ts';

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const places = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 });

test('every place within reach of a point is visited, once', () => {
  fc.assert(
    fc.property(
      places,
      coordinate,
      coordinate,
      fc.double({ min: 0, max: 3e4, noNaN: true }),
      (all, x, y, reach) => {
        const grid = makeGrid(
          all.map(([px]) => px),
          all.map(([, py]) => py),
        );
        const visited: number[] = [];
        grid.near(x, y, reach, (i) => visited.push(i));
        expect(new Set(visited).size).toBe(visited.length);
        const within = [...all.keys()].filter((i) => Math.hypot(all[i][0] - x, all[i][1] - y) <= reach);
        expect(within.filter((i) => !visited.includes(i))).toEqual([]);
      },
    ),
  );
});

test('few others are visited, however many there are', () => {
  const side = 200;
  const x = Array.from({ length: side * side }, (_, i) => i % side);
  const y = Array.from({ length: side * side }, (_, i) => Math.floor(i / side));
  let visits = 0;
  makeGrid(x, y).near(100, 100, 1, () => (visits += 1));
  expect(visits).toBeLessThan(40);
});

test('all in one place, in a line, or nothing at all', () => {
  const count = (x: number[], y: number[]): number => {
    let visits = 0;
    makeGrid(x, y).near(0, 0, 0.5, () => (visits += 1));
    return visits;
  };
  expect(count([], [])).toBe(0);
  expect(count([0, 0, 0], [0, 0, 0])).toBe(3);
  expect(count([0, 1, 2], [0, 0, 0])).toBeGreaterThanOrEqual(1);
});
