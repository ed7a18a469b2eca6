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

/** The types by which entities of any type lead to what holds them, each way once. */
const ANY_TYPE: readonly EntityType[] = ['region', 'person', 'cluster', 'organisation', 'theme'];

/** What is asked of where the ways of a holding lead to. */
interface Sought {
  holding: Holding;
  /** Names of what the condition matches begin so. */
  name: string;
  /** A condition on the far end, by its name; null: any. */
  where: (end: string) => string | null;
  /** Whether it counts too when the far end is a whole of what is reached. */
  below: boolean;
}

/** That an entity leads to something that holds it, as a condition: true by any of the ways of its types. */
function leads(variable: string, types: readonly EntityType[], sought: Sought): string {
  const { holding } = sought;
  const ways = new Map(types.map((type) => wayOf(holding, type)).map((way) => [JSON.stringify(way), way]));
  const any = [...ways.values()].flatMap((way, at) => {
    const own = { ...sought, name: `${sought.name}${'abc'[at]}` };
    const lent = holding.lent !== undefined && way.length > 0 && types.some((type) => lends(holding, type));
    return [byWay(variable, way, own), ...(lent ? [byWhole(variable, way, own)] : [])];
  });
  return any.length === 1 ? any[0] : `(${any.join(' OR ')})`;
}

/** Whether the way of a type ends at the holder from something that may have it from its whole. */
function lends(holding: Holding, type: EntityType): boolean {
  return type === holding.lent || wayOf(holding, type).length > 1;
}

function byWay(variable: string, way: Way, sought: Sought): string {
  return exists(`(${variable})${links(way.slice(0, -1))}${lastLink(way, sought)}`, [
    sought.where(sought.name),
  ]);
}

/**
 * By what an entity is part of, where it has no holder of its own. That there is none stands before what is looked for,
 * and is counted where it is another's: the embedded engine takes a minute for NOT EXISTS within EXISTS on 20,000 things.
 */
function byWhole(variable: string, way: Way, sought: Sought): string {
  const { holding, name, where } = sought;
  const last = way.slice(-1);
  const before = way.slice(0, -1);
  const label = labelOf(holding.lent ?? 'organisation');
  const whole = `-[:PART_OF]->(:${label})`;
  const own = (of: string) => `{ MATCH (${of})-[:${last[0].join('|')}]->(:${labelOf(holding.type)}) }`;
  if (before.length === 0) {
    const found = exists(`(${variable})${whole}${lastLink(last, sought)}`, [where(name)]);
    return `(NOT EXISTS ${own(variable)} AND ${found})`;
  }
  const part = `${name}Part`;
  const start = `(${variable})${links(before, part)}${whole}`;
  const found = exists(`${start}${lastLink(last, sought)}`, [where(name), `COUNT ${own(part)} = 0`]);
  return `(${exists(start.replace(part, ''), [])} AND ${found})`;
}

function exists(pattern: string, conditions: readonly (string | null)[]): string {
  const all = conditions.filter((condition) => condition !== null);
  return `EXISTS { MATCH ${pattern}${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''} }`;
}

/** Steps of a way before its last, each to an organisation; the last of them may have a name. */
function links(way: Way, name = ''): string {
  return way
    .map((types, at) => `-[:${types.join('|')}]->(${at === way.length - 1 ? name : ''}:Organisation)`)
    .join('');
}

/** The last step of a way, to what holds, and on to the wholes of that where these count. */
function lastLink(way: Way, { holding, name, below }: Sought): string {
  const label = labelOf(holding.type);
  const step = way.length === 0 ? '' : `-[:${way[way.length - 1].join('|')}]->`;
  if (!below) return step === '' ? `-[:PART_OF*0..0]->(${name}:${label})` : `${step}(${name}:${label})`;
  return `${step}${step === '' ? '' : `(:${label})`}-[:PART_OF*0..${DEPTH}]->(${name}:${label})`;
}

/** What a step asks of the place and the clusters that its entity is in, and of the themes it is about, as conditions. */
export function surroundings(variable: string, n: number, step: PatternStep, params: Params): string[] {
  const { type, place, cluster, theme } = step;
  const types = type === null ? ANY_TYPE : [type];
  const within = (
    holding: Holding,
    name: string,
    { ids, outside }: NonNullable<typeof place>,
    below: boolean,
  ) => {
    const list = params.add(`${name}s${n}`, ids);
    const where = (end: string) => `${end}.id IN ${list}`;
    const inside = leads(variable, types, { holding, name: `${name}In${n}`, where, below });
    return outside ? `NOT ${inside}` : inside;
  };
  const known = { holding: PLACE, name: `knownIn${n}`, where: () => null, below: false };
  return [
    ...(place?.outside === true ? [leads(variable, types, known)] : []),
    ...(place ? [within(PLACE, 'place', place, true)] : []),
    ...(cluster ? [within(CLUSTER, 'cluster', cluster, true)] : []),
    ...(theme ? [within(THEME, 'theme', theme, false)] : []),
  ];
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
