import { beforeAll, describe, expect, test } from '@jest/globals';
import { countPattern, patternChoices, type Snapshot } from '@sidos/api/graph';
import {
  CHOICE_PARTS,
  ORGANISATION_KINDS,
  Pattern,
  type ChoicePart,
  type ChoicesRequest,
  type PatternChoice,
  type PatternInput,
  type StatusWord,
} from '@sidos/api/model';
import { seedRecords, snapshotOf } from '../../support/snapshots.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await snapshotOf(seedRecords());
});

const takesPart = (direction: 'out' | 'in', roles: string[] = []) => ({
  relations: ['PARTICIPATES_IN' as const],
  direction,
  roles,
});

/** Organisations in Lapland with others in a project, asking something in each part. */
const together: PatternInput = {
  steps: [
    { type: 'organisation', place: { ids: ['region:lappi'], outside: false } },
    { tie: takesPart('out', ['partner', 'lead', 'applicant']), type: 'project' },
    { tie: takesPart('in'), type: 'organisation', kinds: ['university of applied sciences'] },
  ],
};

const choices = (input: PatternInput, step: number, part: ChoicePart, more: Partial<ChoicesRequest> = {}) =>
  patternChoices(snapshot, { pattern: Pattern.parse(input), step, part, text: '', limit: 500, ...more });

const count = (pattern: Pattern) => countPattern(snapshot, { pattern, timeoutMs: 10_000 });

/** The question with a choice taken. */
function taking(pattern: Pattern, step: number, part: ChoicePart, { value, next }: PatternChoice): Pattern {
  const steps = pattern.steps.map((item) => ({ ...item, tie: item.tie && { ...item.tie } }));
  const one = steps[step];
  if (part === 'next' && next)
    steps.push(
      Pattern.shape.steps.element.parse({
        on: step,
        tie: { relations: [next.relation], direction: next.direction },
        type: next.type,
      }),
    );
  if (part === 'type') Object.assign(one, { type: value, kinds: [], ids: [] });
  if (part === 'kind') one.kinds = [value];
  if (part === 'place') one.place = { ids: [value], outside: false };
  if (part === 'cluster') one.cluster = { ids: [value], outside: false };
  if (part === 'theme') one.theme = { ids: [value], outside: false };
  if (part === 'status') one.statuses = [value as StatusWord];
  if (part === 'document') one.documents = [value];
  if (part === 'entity') one.ids = [value];
  if (part === 'role' && one.tie) one.tie.roles = [value];
  if (part === 'tieDocument' && one.tie) one.tie.documents = [value];
  if (part === 'relation' && one.tie && next) {
    Object.assign(one.tie, {
      relations: [next.relation],
      direction: next.direction,
      roles: [],
      below: false,
    });
    one.type = next.type;
  }
  return Pattern.parse({ ...pattern, steps, return: { as: 'rows' } });
}

describe('the choices of a step', () => {
  const cases = [0, 1, 2].flatMap((step) => CHOICE_PARTS.map((part) => [step, part] as const));

  test.each(cases)('step %i, %s: each that is offered has as many answers as it says', (step, part) => {
    const pattern = Pattern.parse(together);
    const answer = choices(together, step, part);
    const ofTie = ['relation', 'role', 'tieDocument'].includes(part);
    if (step === 0 && ofTie) {
      expect(answer.choices).toEqual([]);
      return;
    }
    expect(answer.exact).toBe(true);
    for (const choice of answer.choices.slice(0, 25)) {
      const { steps, total } = count(taking(pattern, step, part, choice));
      expect(total).toBeGreaterThan(0);
      const counted = part === 'next' ? steps.at(-1) : steps[step];
      expect({ value: choice.value, count: counted }).toEqual({ value: choice.value, count: choice.count });
    }
  });

  test('none that has an answer is missing', () => {
    const pattern = Pattern.parse(together);
    const offered = choices(together, 2, 'kind').choices.map(({ value }) => value);
    expect(offered.length).toBeGreaterThan(3);
    for (const kind of ORGANISATION_KINDS) {
      const { total } = count(
        taking(pattern, 2, 'kind', { value: kind, entity: null, next: null, count: 0 }),
      );
      expect({ kind, offered: offered.includes(kind) }).toEqual({ kind, offered: total > 0 });
    }
  });

  test('most answers first, with the names of places, and those with a text in their name', () => {
    const { choices: places, total } = choices(together, 2, 'place', { limit: 2 });
    expect(places).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
    expect(places.map((one) => one.count)).toEqual([...places.map((one) => one.count)].sort((a, b) => b - a));
    expect(places.map(({ value, entity }) => [value, entity?.type])).toEqual(
      places.map(({ entity }) => [entity?.id, 'region']),
    );
    const named = choices(together, 2, 'place', { text: 'SUOM' }).choices.map(({ value }) => value);
    expect(named).toContain('region:suomi');
    expect(named.length).toBeLessThan(total);
  });

  test('under "no …" they are those that there would be', () => {
    const none: PatternInput = {
      steps: [
        { type: 'organisation', kinds: ['municipality'] },
        { tie: { ...takesPart('out', ['lead']), quantity: { is: 'none' } }, type: 'project' },
      ],
    };
    const roles = choices(none, 1, 'role').choices.map(({ value }) => value);
    expect(roles).toEqual(expect.arrayContaining(['applicant', 'interested', 'partner']));
  });
});

describe('a step that empties the answer', () => {
  test('is named, be it an entity or a branch', () => {
    const beyond = Pattern.parse({
      steps: [...together.steps, { tie: takesPart('out'), type: 'event', name: 'no such event' }],
    });
    expect(count(beyond)).toMatchObject({ total: 0, emptiedBy: 3 });
    const branch = Pattern.parse({
      steps: [
        { type: 'project', ids: ['project:ase'] },
        { tie: { ...takesPart('in'), quantity: { is: 'none' } }, type: 'organisation' },
        { on: 0, tie: takesPart('in'), type: 'organisation' },
      ],
    });
    expect(count(branch)).toMatchObject({ total: 0, emptiedBy: 1 });
  });

  test('is none where there is an answer, or the measure alone drops all rows', () => {
    expect(count(Pattern.parse(together)).emptiedBy).toBeNull();
    const often = { as: 'rows', show: [0], measure: { is: 'count', step: 1, least: 900 } } as const;
    expect(count(Pattern.parse({ ...together, return: often }))).toMatchObject({ total: 0, emptiedBy: null });
  });
});

test('what would take too long is counted as far as it goes, and says so', () => {
  const chain = Array.from({ length: 6 }, () => ({ tie: {} }));
  const start = performance.now();
  const { total, exact } = count(Pattern.parse({ steps: [{}, ...chain] }));
  expect(exact).toBe(false);
  expect(total).toBeGreaterThan(100_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
