import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InvalidInput, Pattern, boundSteps, readPattern, scopeOf, writePattern } from '@sidos/api/model';
import { patterns } from '../graph/pattern/arbitrary.ts';

const lexicon = {
  ids: {
    organisation: ['organisation:lapin-liitto', 'organisation:gtk', 'organisation:luke'],
    person: ['person:a-b', 'person:c-d'],
    project: ['project:arktinen-1', 'project:2'],
    cluster: ['cluster:cleantech'],
    region: ['region:lappi', 'region:kemi'],
    event: ['event:kokous'],
    theme: ['theme:vety'],
  },
  documents: ['000', '004'],
  texts: ['lappi', 'Älykäs & "oma"', "~*!'._-%"],
};

const together = Pattern.parse({
  steps: [
    { type: 'organisation', place: { ids: ['region:lappi'], outside: false } },
    { tie: { relations: ['PARTICIPATES_IN'], direction: 'out', roles: ['partner'] }, type: 'project' },
    {
      tie: { relations: ['PARTICIPATES_IN'], direction: 'in' },
      type: 'organisation',
      kinds: ['university'],
      place: { ids: ['region:lappi'], outside: true },
    },
  ],
});

describe('a question in the address bar', () => {
  test('comes back exactly as it was, whatever it asks', () => {
    fc.assert(
      fc.property(patterns(lexicon), (pattern) => {
        expect(readPattern(writePattern(pattern))).toEqual(pattern);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('keeps its signs in an address and is short enough to mail', () => {
    const text = writePattern(together);
    expect(encodeURIComponent(text)).toBe(text);
    expect(text.length).toBeLessThan(160);
  });

  test.each(['nonsense*zzz', 'torganisation*RPARTI', 'ttroll', "n'ff", 'torganisation*s0'])(
    'that is cut or changed is refused with a sentence: %s',
    (text) => {
      expect(() => readPattern(text)).toThrow(InvalidInput);
      expect(() => readPattern(text)).toThrow(/Build it anew/);
    },
  );
});

describe('what a question may not say', () => {
  const faultsOf = (input: unknown) => {
    const result = Pattern.safeParse(input);
    return result.success ? [] : result.error.issues.map(({ message }) => message);
  };
  const organisation = { type: 'organisation' };
  test.each([
    ['a step that refers to a later one', [organisation, { tie: {}, on: 2 }, { tie: {} }], /earlier step/],
    ['a first step with a tie', [{ tie: {} }], /first step/],
    ['a later step without a tie', [organisation, organisation], /how the step is tied/],
    ['an entity tied to itself', [organisation, { tie: {}, same: 0 }], /two different/],
    [
      'a step that is the same as another and asks for something of its own',
      [organisation, { tie: {} }, { tie: {}, same: 0, type: 'person' }],
      /asks nothing else/,
    ],
    [
      'nothing inside of nothing',
      [organisation, { tie: { quantity: { is: 'none' } } }, { tie: { quantity: { is: 'none' } } }],
      /under one another/,
    ],
    [
      'both of none named',
      [organisation, { tie: { quantity: { is: 'all' } }, type: 'cluster' }],
      /named in ids/,
    ],
    [
      'a reference into a branch that makes no row',
      [organisation, { tie: { quantity: { is: 'none' } } }, { tie: {}, on: 0 }, { tie: {}, same: 1 }],
      /makes rows/,
    ],
    ['a place below a tie that is none of place', [organisation, { tie: { below: true } }], /below/],
    ['an unknown key', [{ ...organisation, colour: 'red' }], /Unrecognized key/],
    ['a period that ends before it begins', [{ from: '2020', until: '2019-12' }], /ends before/],
  ])('%s', (_what, steps, message) => {
    expect(faultsOf({ steps }).join()).toMatch(message);
  });

  test('a table of a step that makes no row, a sum of what bears no money', () => {
    const steps = [
      organisation,
      { tie: { relations: ['FUNDS'], quantity: { is: 'none' } }, type: 'project' },
    ];
    expect(faultsOf({ steps, return: { as: 'rows', show: [1] } }).join()).toMatch(/make rows/);
    const sum = { as: 'rows', measure: { is: 'sum', step: 1 } };
    expect(faultsOf({ steps: [organisation, { tie: {} }], return: sum }).join()).toMatch(
      /FUNDS or ALLOCATES/,
    );
  });
});

test('what hangs on "none" belongs to it and makes no row', () => {
  const { steps } = Pattern.parse({
    steps: [
      { type: 'organisation' },
      { tie: { quantity: { is: 'none' } }, type: 'project' },
      { tie: {}, type: 'region' },
      { tie: {}, on: 0, type: 'cluster' },
    ],
  });
  expect(steps.map((_, index) => scopeOf(steps, index))).toEqual([null, 1, 1, null]);
  expect(boundSteps(steps)).toEqual([0, 3]);
});
