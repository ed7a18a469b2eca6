import fc from 'fast-check';
import {
  ACTOR_TYPES,
  CERTAINTIES,
  ORGANISATION_KINDS,
  Pattern,
  RELATION_TYPES,
  REGION_LEVELS,
  ROLES,
  STATUSES,
  relationType,
  type ActorType,
  type PatternInput,
  type Records,
  type RelationType,
} from '@sidos/api/model';

/** Names that occur in the data a question is put to, so that random questions have answers now and then. */
export interface Lexicon {
  ids: Record<ActorType, readonly string[]>;
  documents: readonly string[];
  texts: readonly string[];
  /** The relations that the data have; none given: all. */
  relations?: readonly RelationType[];
}

/** The relations that some records have. */
export function relationsOf({ relations }: Records): RelationType[] {
  const found = new Set(relations.map(({ type }) => type));
  return RELATION_TYPES.filter((type) => found.has(type));
}

type Step = PatternInput['steps'][number];
type Tie = NonNullable<Step['tie']>;

/** Given once in `often` times, so that a question of several steps is not empty as a rule. */
const once = <T>(often: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: often - 1, arbitrary: fc.constant<T | undefined>(undefined) },
    { weight: 1, arbitrary: arbitrary },
  );
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => once(8, arbitrary);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => once(30, arbitrary);
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

const someOf = <T extends string>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> =>
  values.length === 0
    ? fc.constant([])
    : fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const year = fc.constantFrom('2005', '2012-06', '2014', '2019-02-03', '2021');
const period = fc.record({ from: fc.option(year), until: fc.option(year) });
const money = fc.constantFrom({ least: 1000 }, { most: 250_000 }, { least: 20_000, most: 2_000_000 });

function fact({ documents }: Lexicon) {
  return fc
    .record({
      documents: seldom(someOf(documents, 2)),
      certainty: seldom(fc.constantFrom(...CERTAINTIES)),
    })
    .map(defined);
}

function entity(lexicon: Lexicon, type: ActorType | null): fc.Arbitrary<Step> {
  const kinds =
    type === 'organisation' ? ORGANISATION_KINDS : type === 'region' ? REGION_LEVELS : ['idea', 'project'];
  const hasKind = type === 'organisation' || type === 'region' || type === 'project';
  const ids = type === null ? lexicon.ids.organisation : lexicon.ids[type];
  const within = (type: 'region' | 'cluster' | 'theme', often = seldom) =>
    lexicon.ids[type].length === 0
      ? fc.constant(undefined)
      : often(fc.record({ ids: someOf(lexicon.ids[type], 2), outside: fc.boolean() }));
  return fc
    .record({
      fact: fact(lexicon),
      period: rarely(period),
      money: rarely(money),
      more: fc.record({
        kinds: hasKind ? seldom(someOf(kinds)) : fc.constant(undefined),
        name: rarely(fc.constantFrom(...lexicon.texts)),
        ids: rarely(someOf(ids)),
        place: within('region'),
        cluster: within('cluster'),
        // Few things have these, and a question that asks too much is empty on both sides.
        theme: within('theme', rarely),
        statuses: type === 'project' ? rarely(someOf(STATUSES)) : fc.constant(undefined),
      }),
    })
    .map(({ fact, period, money, more }) => defined({ type, ...fact, ...period, ...money, ...more }));
}

function tie(lexicon: Lexicon, relation: RelationType, direction: 'out' | 'in'): fc.Arbitrary<Tie> {
  return fc
    .record({
      other: seldom(fc.constantFrom(...RELATION_TYPES)),
      any: fc.integer({ min: 0, max: 9 }),
      direction: fc.constantFrom(direction, direction, direction, 'either' as const),
      roles: relation === 'PARTICIPATES_IN' ? seldom(someOf(ROLES)) : fc.constant(undefined),
      below: fc.boolean(),
      fact: fact(lexicon),
      period: rarely(period),
      money: relation === 'ALLOCATES' ? seldom(money) : fc.constant(undefined),
    })
    .map(({ other, any, direction, roles, below, fact, period, money }) => {
      const relations = any === 0 ? [] : other === undefined ? [relation] : [relation, other];
      const nests =
        direction !== 'either' &&
        relations.length > 0 &&
        relations.every((name) => ['LOCATED_IN', 'COVERS', 'PART_OF'].includes(name));
      return defined({
        relations,
        direction,
        roles,
        below: nests && below ? true : undefined,
        ...fact,
        ...period,
        ...money,
      });
    });
}

const quantity = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constant({ is: 'none' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'least' as const, n: 2 }) },
  { weight: 1, arbitrary: fc.constant({ is: 'all' as const }) },
);

/** The relations that a type has, and what stands at their other end. */
function ways(
  { ids, relations = RELATION_TYPES }: Lexicon,
  type: ActorType | null,
): { relation: RelationType; direction: 'out' | 'in'; other: ActorType }[] {
  const all = relations.flatMap((relation) =>
    relationType(relation).ends.flatMap(([from, to]) => [
      ...(type === null || from === type
        ? [{ relation, direction: 'out' as const, other: to as ActorType }]
        : []),
      ...(type === null || to === type
        ? [{ relation, direction: 'in' as const, other: from as ActorType }]
        : []),
    ]),
  );
  const known = all.filter(({ other }) => ids[other].length > 0);
  return known.length > 0 ? known : all;
}

function nextStep(lexicon: Lexicon, steps: readonly Step[]): fc.Arbitrary<Step> {
  return fc.record({ on: fc.nat(steps.length - 1), last: fc.boolean() }).chain(({ on, last }) => {
    const hook = last ? steps.length - 1 : on;
    return fc
      .record({ way: fc.constantFrom(...ways(lexicon, steps[hook].type ?? null)), quantity, any: fc.nat(9) })
      .chain(({ way, quantity, any }) =>
        fc
          .record({
            tie: tie(lexicon, way.relation, way.direction),
            step: entity(lexicon, any === 0 ? null : way.other),
            all: someOf(lexicon.ids[way.other], 2),
            same: once(4, fc.nat(steps.length - 1)),
            after: once(6, fc.nat(steps.length - 1)),
          })
          .map(({ tie, step, all, same, after }): Step => {
            const asked: Tie = quantity === undefined ? tie : { ...tie, quantity };
            if (same !== undefined) return { on: hook, tie: asked, same };
            const named = quantity?.is === 'all' ? { ids: all } : {};
            return { ...step, ...named, on: hook, tie: asked, ...(after === undefined ? {} : { after }) };
          }),
      );
  });
}

function stepsUpTo(lexicon: Lexicon, count: number): fc.Arbitrary<Step[]> {
  const first = fc
    .constantFrom<ActorType | null>(...ACTOR_TYPES, null)
    .chain((type) => entity(lexicon, type))
    .map((step) => [step]);
  let steps: fc.Arbitrary<Step[]> = first;
  for (let more = 1; more < count; more++) {
    steps = steps.chain((before) => nextStep(lexicon, before).map((step) => [...before, step]));
  }
  return steps;
}

/** Random questions of up to four steps, with every part that a question can have. */
export function patterns(lexicon: Lexicon): fc.Arbitrary<Pattern> {
  const answer = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ as: 'rows' as const }) },
    { weight: 2, arbitrary: fc.constant({ as: 'rows' as const, show: [0] }) },
    {
      weight: 2,
      arbitrary: fc.record({ step: fc.nat(3), least: fc.constantFrom(1, 1, 2) }).map(({ step, least }) => ({
        as: 'rows' as const,
        show: [0],
        measure: { is: 'count' as const, step, least },
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .nat(3)
        .map((step) => ({ as: 'rows' as const, show: [0], measure: { is: 'sum' as const, step } })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          part: fc.constantFrom('entity' as const, 'kind' as const, 'type' as const),
          step: fc.nat(3),
        })
        .map(({ part, step }) => ({
          as: 'groups' as const,
          step: 0,
          part,
          measure: { is: 'count' as const, step },
        })),
    },
    {
      weight: 1,
      arbitrary: fc
        .nat(3)
        .map((step) => ({ as: 'number' as const, measure: { is: 'count' as const, step } })),
    },
  );
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.record({ steps: stepsUpTo(lexicon, count), return: answer }))
    .map((input) => Pattern.safeParse(input))
    .filter((result) => result.success)
    .map((result) => result.data);
}
