import {
  fold,
  searchText,
  type Entity,
  type PatternStep,
  type PatternTie,
  type Relation,
} from '../../model/index.ts';
import { kindOf } from '../filter.ts';
import { perSnapshot, type Snapshot } from '../snapshot.ts';

/** What lies where and belongs to what, as the conditions on place and cluster of a question mean it. */
interface Whereabouts {
  /** Regions that node i lies in, with all regions above them. */
  readonly placesOf: readonly ReadonlySet<number>[];
  /** Clusters that node i is, belongs to or concerns, with all clusters above them. */
  readonly clustersOf: readonly ReadonlySet<number>[];
  /** What node i is part of, step by step, itself among it. */
  readonly wholesOf: (node: number) => ReadonlySet<number>;
  /** What is part of node i, step by step, itself among it. */
  readonly partsOf: (node: number) => ReadonlySet<number>;
}

export const whereaboutsOf = perSnapshot((snapshot): Whereabouts => {
  const { entities } = snapshot;
  const wholes = linked(snapshot, ['PART_OF'], 'out');
  const parts = linked(snapshot, ['PART_OF'], 'in');
  const places = linked(snapshot, ['LOCATED_IN', 'COVERS'], 'out');
  const located = linked(snapshot, ['LOCATED_IN'], 'out');
  const affiliations = linked(snapshot, ['AFFILIATED_WITH'], 'out');
  const memberships = linked(snapshot, ['PARTICIPATES_IN', 'CONCERNS'], 'out');
  const wholesOf = remembered((node: number) => reach(wholes, [node]));
  const own = (node: number): readonly number[] => {
    if (entities[node].type === 'region') return [node];
    if (entities[node].type === 'person') return affiliations[node].flatMap((other) => located[other]);
    return places[node];
  };
  const clusters = (node: number) =>
    entities[node].type === 'cluster'
      ? [node]
      : memberships[node].filter((other) => entities[other].type === 'cluster');
  return {
    placesOf: entities.map((_, node) => reach(wholes, own(node))),
    clustersOf: entities.map((_, node) => reach(wholes, clusters(node))),
    wholesOf,
    partsOf: remembered((node: number) => reach(parts, [node])),
  };
});

function linked(
  { entities, relations, from, to }: Snapshot,
  types: readonly Relation['type'][],
  direction: 'out' | 'in',
): number[][] {
  const others = entities.map((): number[] => []);
  relations.forEach(({ type }, tie) => {
    if (!types.includes(type)) return;
    if (direction === 'out') others[from[tie]].push(to[tie]);
    else others[to[tie]].push(from[tie]);
  });
  return others;
}

function reach(steps: readonly (readonly number[])[], start: readonly number[]): Set<number> {
  const reached = new Set(start);
  for (const node of reached) steps[node].forEach((next) => reached.add(next));
  return reached;
}

function remembered<T>(make: (node: number) => T): (node: number) => T {
  const made = new Map<number, T>();
  return (node) => {
    const known = made.get(node) ?? make(node);
    made.set(node, known);
    return known;
  };
}

/** Whether an entity fits what a step asks of it alone. */
export function entityTest(snapshot: Snapshot, step: PatternStep): (node: number) => boolean {
  const { entities, indexOf } = snapshot;
  const { type, kinds, name, ids, place, cluster } = step;
  const { placesOf, clustersOf } = whereaboutsOf(snapshot);
  const nodes = (list: readonly string[]) => list.flatMap((id) => indexOf.get(id) ?? []);
  const tests: ((node: number) => boolean)[] = [
    type === null ? (node) => entities[node].type !== 'document' : (node) => entities[node].type === type,
  ];
  if (ids.length > 0) {
    const wanted = new Set(nodes(ids));
    tests.push((node) => wanted.has(node));
  }
  if (kinds.length > 0) tests.push((node) => kinds.includes(kindOf(entities[node]) ?? ''));
  if (name !== '') {
    const text = fold(name);
    tests.push((node) => searchText(entities[node].name, entities[node].aliases).includes(text));
  }
  if (place) {
    const wanted = nodes(place.ids);
    const inside = (node: number) => wanted.some((region) => placesOf[node].has(region));
    tests.push(place.outside ? (node) => placesOf[node].size > 0 && !inside(node) : inside);
  }
  if (cluster) {
    const wanted = nodes(cluster.ids);
    tests.push((node) => wanted.some((other) => clustersOf[node].has(other)) !== cluster.outside);
  }
  if (asksOfFact(step)) tests.push((node) => fitsFact(entities[node], step));
  return (node) => tests.every((test) => test(node));
}

/** Whether a relation, from or to the entity it is seen from, fits what a step asks of its tie. */
export function tieTest(tie: PatternTie): (relation: Relation) => boolean {
  return (relation) => {
    if (tie.relations.length > 0 && !tie.relations.includes(relation.type)) return false;
    if (tie.roles.length > 0 && !tie.roles.includes(roleOfTie(relation) ?? '')) return false;
    return !asksOfFact(tie) || fitsFact(relation, tie);
  };
}

/** The role of a tie, or what stands in its place; null where nothing does. */
export function roleOfTie(relation: Relation): string | null {
  if ('role' in relation) return relation.role ?? null;
  if ('nature' in relation) return relation.nature ?? null;
  if ('category' in relation) return relation.category;
  return 'instrument' in relation ? (relation.instrument ?? null) : null;
}

type Fact = Pick<PatternStep, 'documents' | 'certainty' | 'from' | 'until' | 'least' | 'most'>;

function asksOfFact({ documents, certainty, from, until, least, most }: Fact): boolean {
  return documents.length > 0 || [certainty, from, until, least, most].some((value) => value !== null);
}

function fitsFact(fact: Entity | Relation, asked: Fact): boolean {
  const { documents, certainty, from, until, least, most } = asked;
  const evidence = fact.evidence.filter(
    ({ document }) => documents.length === 0 || documents.includes(document),
  );
  if (documents.length > 0 && evidence.length === 0) return false;
  if (certainty !== null && evidence.some((item) => item.certainty === 'stated') !== (certainty === 'stated'))
    return false;
  const [start, end] = spanOf(fact);
  // A date may be a year or a month alone; '~' sorts behind all that begins with it.
  if (until !== null && !(start !== undefined && start <= `${until}~`)) return false;
  if (from !== null && !(end !== undefined && `${end}~` >= from)) return false;
  const amount = amountOf(fact);
  if (least !== null && !(amount !== undefined && amount >= least)) return false;
  return most === null || (amount !== undefined && amount <= most);
}

/** When a fact is known to hold first and last; one date alone says both. */
function spanOf(fact: Entity | Relation): [string | undefined, string | undefined] {
  if ('from' in fact) return [fact.since ?? fact.asOf ?? fact.until, fact.until ?? fact.asOf ?? fact.since];
  if (fact.type === 'project') return [fact.start ?? fact.end, fact.end ?? fact.start];
  return fact.type === 'event' ? [fact.date, fact.date] : [undefined, undefined];
}

/** The budget of an entity or the amount on a tie, in euros. */
function amountOf(fact: Entity | Relation): number | undefined {
  if ('from' in fact) return 'amountEur' in fact ? fact.amountEur : undefined;
  return fact.type === 'project' ? fact.budgetEur : undefined;
}
