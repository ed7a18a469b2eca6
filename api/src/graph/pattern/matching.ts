import {
  fold,
  searchText,
  type Entity,
  type PatternStep,
  type PatternTie,
  type Relation,
} from '../../model/index.ts';
import {
  CLUSTER,
  PLACE,
  THEME,
  directHolders,
  heldBy,
  kindOf,
  qualifierOf,
  statusOf,
} from '../../meanings/index.ts';
import type { Snapshot } from '../snapshot.ts';

/** Whether an entity fits what a step asks of it alone. */
export function entityTest(snapshot: Snapshot, step: PatternStep): (node: number) => boolean {
  const { entities, indexOf } = snapshot;
  const { type, kinds, name, ids, place, cluster, theme, statuses } = step;
  const nodes = (list: readonly string[]) => list.flatMap((id) => indexOf.get(id) ?? []);
  const tests: ((node: number) => boolean)[] = [
    type === null ? (node) => entities[node].type !== 'document' : (node) => entities[node].type === type,
  ];
  if (ids.length > 0) {
    const wanted = new Set(nodes(ids));
    tests.push((node) => wanted.has(node));
  }
  if (kinds.length > 0) tests.push((node) => kinds.includes(kindOf(entities[node]) ?? ''));
  if (statuses.length > 0) {
    const wanted = new Set<string | undefined>(statuses);
    tests.push((node) => wanted.has(statusOf(entities[node])?.is));
  }
  if (name !== '') {
    const text = fold(name);
    tests.push((node) => searchText(entities[node]).includes(text));
  }
  if (place) {
    const inside = heldBy(snapshot, PLACE, nodes(place.ids));
    const known = directHolders(snapshot, PLACE);
    tests.push(place.outside ? (node) => known[node].length > 0 && !inside(node) : inside);
  }
  if (cluster) {
    const inside = heldBy(snapshot, CLUSTER, nodes(cluster.ids));
    tests.push((node) => inside(node) !== cluster.outside);
  }
  if (theme) {
    const about = heldBy(snapshot, THEME, nodes(theme.ids));
    tests.push((node) => about(node) !== theme.outside);
  }
  if (asksOfFact(step)) tests.push((node) => fitsFact(entities[node], step));
  return (node) => tests.every((test) => test(node));
}

/** Whether a relation, from or to the entity it is seen from, fits what a step asks of its tie. */
export function tieTest(tie: PatternTie): (relation: Relation) => boolean {
  return (relation) => {
    if (tie.relations.length > 0 && !tie.relations.includes(relation.type)) return false;
    if (tie.roles.length > 0 && !tie.roles.includes(qualifierOf(relation) ?? '')) return false;
    return !asksOfFact(tie) || fitsFact(relation, tie);
  };
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
