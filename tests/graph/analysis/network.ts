import { Facts } from '../../support/snapshots.ts';

/**
 * Two regions that one organisation joins.
 *
 *     north: a1, a2      lakes: x (and y, which takes part in nothing)      south: b1, b2
 *     p1: a1 a2 x (2019–2020)   p2: x b1 (undated)   p3, p4: b1 b2 (2021, 2022)   p5: a1 alone
 *
 * Ties: a1–a2, a1–x, a2–x, x–b1, b1–b2 (twice). The cluster `theme` has a2 and b2.
 */
export function bridgeFacts(): Facts {
  return new Facts()
    .document('900')
    .region('finland', 'country')
    .region('north', 'region', 'finland')
    .region('lakes', 'region', 'finland')
    .region('south', 'region', 'finland')
    .organisation('a1', { region: 'north', kind: 'university' })
    .organisation('a2', { region: 'north' })
    .organisation('b1', { region: 'south' })
    .organisation('b2', { region: 'south' })
    .organisation('x', { region: 'lakes' })
    .organisation('y', { region: 'lakes' })
    .project('p1', 'a1 a2 x', { start: '2019-03', end: '2020' })
    .project('p2', 'x b1')
    .project('p3', 'b1 b2', { start: '2021', end: '2021' })
    .project('p4', 'b1 b2', { start: '2022', end: '2022' })
    .project('p5', 'a1')
    .cluster('theme', 'a2 b2');
}

/** Name of an id: `organisation:a1` is `a1`. */
export function short(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
