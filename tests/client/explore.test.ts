import { describe, expect, test } from '@jest/globals';
import { visibility } from '../../client/src/graph/filter.ts';
import { place } from '../../client/src/graph/layouts.ts';
import { shorten } from '../../client/src/graph/names.ts';
import { commonLight, commonOf } from '../../client/src/graph/common.ts';
import { expansion, surroundings } from '../../client/src/graph/neighbourhood.ts';
import { radii } from '../../client/src/graph/sizes.ts';
import { stepTowards } from '../../client/src/stage/walk.ts';
import { begin, redo, step, undo } from '../../client/src/state/history.ts';
import { LAYOUTS } from '../../client/src/graph/placement.ts';
import { FIRST_VIEW } from '../../client/src/state/view.ts';
import { smallDataset } from './fixture.ts';

const data = smallDataset();
const seen = visibility(data, { filters: {}, without: [], only: null, hidden: [], people: 'shown' });
const at = (id: string): number => data.indexOf.get(id)!;
const names = (nodes: Iterable<number>): string[] =>
  [...nodes].map((i) => data.nodes.id[i].split(':')[1]).sort();

describe('neighbours', () => {
  test('one step follows every tie, further steps do not lead through places', () => {
    expect(names(surroundings(data, seen, [at('organisation:beeta')], 1).nodes)).toEqual([
      'beeta',
      'lappi',
      'silta',
    ]);
    const two = names(surroundings(data, seen, [at('organisation:beeta')], 2).nodes);
    expect(two).toEqual(['alfa', 'beeta', 'lappi', 'luova', 'silta']);
  });

  test('an expansion says how many there are and shows the best connected first', () => {
    const { added, total } = expansion(
      data,
      [at('organisation:alfa')],
      1,
      new Set([at('organisation:alfa')]),
      2,
    );
    expect(total).toBe(5);
    expect(names(added)).toEqual(['idea', 'silta']);
  });

  test('what several have in common is what each has a tie to, and who meets each of them', () => {
    const pair = [at('organisation:alfa'), at('organisation:beeta')];
    const both = commonOf(data, seen, pair);
    expect(names(both.shared.map(({ node }) => node))).toEqual(['silta']);
    expect(both.shared[0].ties).toHaveLength(2);
    expect(both.partners).toEqual([]);

    // Beeta and gamma share nothing, but alfa meets one in silta and the other in idea.
    const apart = commonOf(data, seen, [at('organisation:beeta'), at('organisation:gamma')]);
    expect(apart.shared).toEqual([]);
    expect(names(apart.partners.map(({ node }) => node))).toEqual(['alfa']);
    expect(apart.partners[0].through.map(names)).toEqual([['silta'], ['idea']]);
    const light = commonLight(apart, [at('organisation:beeta'), at('organisation:gamma')]);
    expect(names([...light.nodes]).sort()).toEqual(['alfa', 'beeta', 'gamma', 'idea', 'silta']);
    expect(light.ties.size).toBe(4);
  });

  test('a hidden project joins nobody, and one entity alone has nothing in common', () => {
    const hidden = { ...seen, ties: seen.ties.slice().fill(0) };
    const pair = [at('organisation:alfa'), at('organisation:beeta')];
    expect(commonOf(data, hidden, pair)).toEqual({ shared: [], partners: [] });
    expect(commonOf(data, seen, pair.slice(0, 1))).toEqual({ shared: [], partners: [] });
  });

  test('an arrow key leads to the tie that lies that way, and nowhere else', () => {
    const steps = [
      { node: 1, tie: 0, x: 10, y: 1 },
      { node: 2, tie: 1, x: 0, y: 10 },
      { node: 3, tie: 2, x: 30, y: 0 },
    ];
    expect(stepTowards([0, 0], steps, 'ArrowRight')?.node).toBe(1);
    expect(stepTowards([0, 0], steps, 'ArrowUp')?.node).toBe(2);
    expect(stepTowards([0, 0], steps, 'ArrowLeft')).toBeUndefined();
  });
});

describe('undo', () => {
  const selected = { ...FIRST_VIEW, selection: ['organisation:alfa'] };
  const hidden = { ...selected, hidden: ['person:anna'] };

  test('takes every change back in order and brings it again', () => {
    const end = step(step(begin(), selected), hidden);
    expect(undo(end).view).toEqual(selected);
    expect(undo(undo(end)).view).toEqual(FIRST_VIEW);
    expect(undo(undo(undo(end))).view).toEqual(FIRST_VIEW);
    expect(redo(redo(undo(undo(end)))).view).toEqual(hidden);
  });

  test('a new change forgets what was undone', () => {
    const end = step(undo(step(begin(), selected)), hidden);
    expect(redo(end).view).toEqual(hidden);
  });

  test('leaves the camera where the user has put it', () => {
    const end = step(begin(), selected);
    const moved = { ...end, view: { ...end.view, camera: [0.1, 0.2, 0.3] as [number, number, number] } };
    expect(undo(moved).view).toEqual({ ...FIRST_VIEW, camera: [0.1, 0.2, 0.3] });
  });
});

describe('the picture', () => {
  test('long names are cut at a word', () => {
    expect(shorten('Elinkeinot murroksessa – koordinaatiohanke')).toBe('Elinkeinot murroksessa…');
    expect(shorten('Lapin liitto')).toBe('Lapin liitto');
  });

  test('area is proportional to a measure: four times the value, twice the radius', () => {
    const sizes = radii(data, 'given', [16, 4, ...new Array<null>(9).fill(null)]);
    expect(sizes[0] / sizes[1]).toBeCloseTo(2);
    expect(sizes[2]).toBeLessThan(sizes[1]);
  });

  test('every layout gives every entity a place, the same each time', () => {
    const sizes = radii(data, 'degree');
    for (const layout of LAYOUTS) {
      const input = { data, seen, sizes, categories: data.nodes.type };
      const first = place(layout, input);
      expect([...first.x, ...first.y, ...first.box.x, ...first.box.y].every(Number.isFinite)).toBe(true);
      expect(place(layout, input)).toEqual(first);
    }
  });

  test('on the map north is up and what lies in one place is packed around it', () => {
    const sizes = radii(data, 'degree');
    const { x, y } = place('map', { data, seen, sizes, categories: [] });
    expect(y[at('region:lappi')]).toBeGreaterThan(y[at('region:uusimaa')]);
    const apart = Math.hypot(
      x[at('organisation:alfa')] - x[at('organisation:beeta')],
      y[at('organisation:alfa')] - y[at('organisation:beeta')],
    );
    expect(apart).toBeGreaterThan(sizes[at('organisation:alfa')] * 0.9);
    expect(apart).toBeLessThan(60);
  });
});
