import { describe, expect, test } from '@jest/globals';
import type { SetSize } from '@sidos/api/model';
import { aboutSet } from '../../client/src/desks/frame/network/SetAbout.tsx';
import { sizedOptions } from '../../client/src/desks/frame/network/setSizes.ts';
import { LANGUAGES, speaking } from './languages.ts';

const t = speaking('en').getFixedT('en', 'analysis');
const size = (id: string, members: number, tied: number, wide = false): SetSize => ({
  set: { by: 'cluster', id, wide },
  members,
  tied,
  absent: 2,
  ways: { itself: members, part: 0, project: 0 },
  units: 0,
  allotted: [],
});
const words = { list: (items: readonly string[]) => items.join(' and '), euro: String };

describe('a picker that says who would be chosen', () => {
  const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: value.toUpperCase() }));
  const sizes = [size('a', 3, 3), size('b', 9, 6), size('c', 8, 8), size('c', 20, 20, true), size('d', 0, 0)];

  test('most tied first, those with few members after them, those that nobody belongs to last', () => {
    expect(sizedOptions(t, options, sizes, false)).toEqual([
      {
        group: 'Five tied members or more',
        items: [
          { value: 'c', label: 'C – 8, tied 8' },
          { value: 'b', label: 'B – 9, tied 6' },
        ],
      },
      { group: 'Members, but few or none tied', items: [{ value: 'a', label: 'A – 3, tied 3' }] },
      { group: 'No member in this network', items: [{ value: 'd', label: 'D' }] },
    ]);
    // With those in its projects another size is meant.
    expect(JSON.stringify(sizedOptions(t, options, sizes, true))).toContain('C – 20, tied 20');
    expect(sizedOptions(t, options, null, false)).toEqual(options);
  });

  test('how they belong, and what is allotted, with a printed total that the cells do not give', () => {
    const project = { id: 'project:ase', type: 'project', name: 'ASE', kind: 'project' } as const;
    const about = aboutSet(
      t,
      words,
      {
        ...size('a', 5, 4),
        ways: { itself: 3, part: 0, project: 2 },
        units: 1,
        allotted: [
          { project, amountEur: 388_000, printedEur: 388_800 },
          { project, amountEur: 10, printedEur: 10 },
        ],
      },
      () => 'ASE',
    );
    expect(about.join(' ')).toBe(
      'Members in this network: 5; tied: 4. Members who are not in it: 2. They belong because they take part in it (3) and take part in a project that concerns it (2). Only by a unit of theirs: 1. Allotted to it in ASE: 388000 €, as the cells add up; 388800 € is printed as their total. Allotted to it in ASE: 10 €.',
    );
  });

  test.each(LANGUAGES)('in %s', (language) => {
    const said = speaking(language).getFixedT(language, 'analysis');
    expect(aboutSet(said, words, { ...size('a', 5, 4), units: 1 }, String).join(' ')).not.toMatch(
      /\{\{|set\./,
    );
  });
});
