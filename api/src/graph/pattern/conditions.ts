import { CLUSTER, PLACE, THEME, wayOf, type Holding, type Way } from '../../meanings/index.ts';
import {
  RELATION_TYPES,
  fold,
  labelOf,
  relationType,
  type EntityType,
  type PatternStep,
  type PatternTie,
} from '../../model/index.ts';

/** How deep wholes lie in one another: municipality, sub-region, region, major region, country. */
export const DEPTH = 6;

/** The parameters of a query, filled as its text is written. */
export class Params {
  readonly values: Record<string, string | number | string[]> = {};

  /** Takes a value in; gives what stands for it in the text. */
  add(name: string, value: string | number | readonly string[]): string {
    this.values[name] = typeof value === 'object' ? [...value] : value;
    return `$${name}`;
  }
}

const ANY_QUALIFIER = [...new Set(RELATION_TYPES.flatMap((type) => relationType(type).qualifier ?? []))];

/** What a step asks of its entity's own properties, as conditions on a variable; `n` tells the parameters apart. */
export function entityConditions(variable: string, n: number, step: PatternStep, params: Params): string[] {
  const { type, kinds, name, ids, statuses } = step;
  const conditions: string[] = [];
  const kind =
    type === 'region'
      ? `${variable}.level`
      : type === null
        ? `coalesce(${variable}.kind, ${variable}.level)`
        : `${variable}.kind`;
  if (type === null) conditions.push(`${variable}.type <> 'document'`);
  if (ids.length > 0) conditions.push(`${variable}.id IN ${params.add(`ids${n}`, ids)}`);
  if (kinds.length > 0) conditions.push(`${kind} IN ${params.add(`kinds${n}`, kinds)}`);
  if (statuses.length > 0) conditions.push(`${variable}.status IN ${params.add(`statuses${n}`, statuses)}`);
  if (name !== '') conditions.push(`${variable}.searchText CONTAINS ${params.add(`name${n}`, fold(name))}`);
  const { start, end } = ENTITY_SPAN;
  conditions.push(...factConditions(variable, String(n), step, params, { start, end, amount: 'budgetEur' }));
  return conditions;
}

/** That an entity leads, by one of some ways, to another; or that it does not. */
export interface Surrounding {
  /** Patterns that begin at the entity and end at `end`. */
  ways: string[];
  /** Names of the far ends, one a way. */
  ends: string[];
  /** What is asked of a far end. */
  where: (end: string) => string | null;
  wanted: boolean;
}

/** The types by which entities of any type lead to what holds them, each way once. */
const ANY_TYPE: readonly EntityType[] = ['region', 'person', 'cluster', 'organisation', 'theme'];

/** A way to what holds an entity as a part of a pattern; the ends of its steps have the label that they must have. */
function steps({ type }: Holding, way: Way): string {
  return way
    .map((types, index) => {
      const end = index === way.length - 1 ? labelOf(type) : 'Organisation';
      return `-[:${types.join('|')}]->(:${end})`;
    })
    .join('');
}

/** What a step asks of the place and the clusters that its entity is in, and of the themes it is about. */
export function surroundings(variable: string, n: number, step: PatternStep, params: Params): Surrounding[] {
  const { type, place, cluster, theme } = step;
  const found: Surrounding[] = [];
  const add = (
    kind: 'place' | 'cluster' | 'theme' | 'known',
    where: Surrounding['where'],
    wanted: boolean,
  ) => {
    const holding = { place: PLACE, known: PLACE, cluster: CLUSTER, theme: THEME }[kind];
    const links = (type === null ? ANY_TYPE : [type]).map((own) => steps(holding, wayOf(holding, own)));
    const distinct = [...new Set(links)];
    const ends = distinct.map((_, index) => `${kind}In${n}${'abc'[index]}`);
    const depth = kind === 'known' || kind === 'theme' ? 0 : DEPTH;
    const patterns = distinct.map(
      (link, i) => `(${variable})${link}-[:PART_OF*0..${depth}]->(${ends[i]}:${labelOf(holding.type)})`,
    );
    found.push({ ways: patterns, ends, where, wanted });
  };
  if (place) {
    const list = params.add(`places${n}`, place.ids);
    if (place.outside) add('known', () => null, true);
    add('place', (end) => `${end}.id IN ${list}`, !place.outside);
  }
  if (cluster) {
    const list = params.add(`clusters${n}`, cluster.ids);
    add('cluster', (end) => `${end}.id IN ${list}`, !cluster.outside);
  }
  if (theme) {
    const list = params.add(`themes${n}`, theme.ids);
    add('theme', (end) => `${end}.id IN ${list}`, !theme.outside);
  }
  return found;
}

/** A surrounding as a condition. Only for MATCH: behind OPTIONAL MATCH the embedded engine drops rows for it. */
export function asCondition({ ways, ends, where, wanted }: Surrounding): string {
  const exists = ways.map((way, index) => {
    const condition = where(ends[index]);
    return `EXISTS { MATCH ${way}${condition === null ? '' : ` WHERE ${condition}`} }`;
  });
  const any = exists.length === 1 ? exists[0] : `(${exists.join(' OR ')})`;
  return wanted ? any : `NOT ${any}`;
}

/** A surrounding as optional matches, and the condition on what they found. */
export function asOptionalMatches(surrounding: Surrounding): { clauses: string[]; condition: string } {
  const { ways, ends, where, wanted } = surrounding;
  const clauses = ways.flatMap((way, index) => {
    const condition = where(ends[index]);
    return [`OPTIONAL MATCH ${way}`, ...(condition === null ? [] : [`WHERE ${condition}`])];
  });
  const found = ends.map((end) => `${end} IS ${wanted ? 'NOT ' : ''}NULL`);
  const joined = found.join(wanted ? ' OR ' : ' AND ');
  return { clauses, condition: found.length === 1 ? joined : `(${joined})` };
}

/** What a step asks of its tie, as conditions on a variable. */
export function tieConditions(variable: string, n: number, tie: PatternTie, params: Params): string[] {
  const conditions: string[] = [];
  if (tie.roles.length > 0) {
    const properties = [...new Set(tie.relations.map((relation) => relationType(relation).qualifier))];
    const known = properties.filter((property) => property !== undefined);
    const role = (known.length > 0 ? known : ANY_QUALIFIER).map((property) => `${variable}.${property}`);
    const text = role.length === 1 ? role[0] : `coalesce(${role.join(', ')})`;
    conditions.push(`${text} IN ${params.add(`roles${n}`, tie.roles)}`);
  }
  const { start, end } = TIE_SPAN;
  conditions.push(...factConditions(variable, `Tie${n}`, tie, params, { start, end, amount: 'amountEur' }));
  return conditions;
}

/** Of the dates that a thing has, those that say when it began and ended; one alone says both. */
const ENTITY_SPAN = { start: ['start', 'date', 'end'], end: ['end', 'date', 'start'] };
const TIE_SPAN = { start: ['since', 'asOf', 'until'], end: ['until', 'asOf', 'since'] };

interface FactProperties {
  start: readonly string[];
  end: readonly string[];
  amount: string;
}

type Fact = Pick<PatternStep, 'documents' | 'certainty' | 'from' | 'until' | 'least' | 'most'>;

function factConditions(
  variable: string,
  suffix: string,
  { documents, certainty, from, until, least, most }: Fact,
  params: Params,
  { start, end, amount }: FactProperties,
): string[] {
  const conditions: string[] = [];
  const rests = (more: readonly string[]) => {
    const number = documents.length > 0 ? [`split(item, ':')[0] IN $documents${suffix}`] : [];
    return `any(item IN ${variable}.evidence WHERE ${[...number, ...more].join(' AND ')})`;
  };
  const stated = "item ENDS WITH ':stated'";
  if (documents.length > 0) params.add(`documents${suffix}`, documents);
  if (certainty === 'stated') conditions.push(rests([stated]));
  else if (documents.length > 0) conditions.push(rests([]));
  if (certainty === 'implied') conditions.push(`NOT ${rests([stated])}`);
  const first = (properties: readonly string[]) =>
    `coalesce(${properties.map((property) => `${variable}.${property}`).join(', ')})`;
  // A date may be a year or a month alone; '~' sorts behind all that begins with it.
  if (until !== null) conditions.push(`${first(start)} <= ${params.add(`until${suffix}`, until)} + '~'`);
  if (from !== null) conditions.push(`${first(end)} + '~' >= ${params.add(`from${suffix}`, from)}`);
  if (least !== null) conditions.push(`${variable}.${amount} >= ${params.add(`least${suffix}`, least)}`);
  if (most !== null) conditions.push(`${variable}.${amount} <= ${params.add(`most${suffix}`, most)}`);
  return conditions;
}
