import {
  buildNetwork,
  catalog,
  facts,
  measureContext,
  repetition,
  type Column,
  type Facts,
  type Grouping as Groups,
  type Measure,
  type MeasureContext,
} from '../../measures/index.ts';
import { sampledBetweenness } from '../../measures/routes/sampled-betweenness.ts';
import type { Incidence } from '../../measures/two-mode/incidence.ts';
import type { MeasureCatalog, MeasureKind } from '../../model/index.ts';
import type { Projected } from './analysis.ts';
import { FIGURES, definitionOf } from './figures.ts';
import type { Tools } from './tools.ts';

/** Where a measure is computed: among the actors, on actors and things, or on the number of things shared. */
export type Ground = 'actors' | 'two-mode' | 'counts';

/** A measure as the desks offer it: on undirected networks of actors, as columns or one number. */
export interface DeskMeasure {
  /** The stable name; measures of each mode apart are offered for the actors. */
  readonly key: string;
  readonly level: 'node' | 'edge' | 'group' | 'global';
  readonly kind: MeasureKind;
  readonly needsGroups: boolean;
  readonly ground: Ground;
  readonly estimate: boolean;
  readonly measure: Measure;
}

/** Starts of sampled betweenness: with so many the true top 20 of 30,000 actors were found. */
const STARTS = 1_000;

/** What the desks need beside the catalogue. */
const OWN: DeskMeasure[] = [
  own(
    'betweenness_sampled',
    facts('routes', 'Σ_{s<t} σ(s,t | i) / σ(s,t), s ∈ sample', ['brandes2001']),
    'actors',
    true,
    ({ network, seed }) =>
      network.n === 0 ? [] : sampledBetweenness(network, Math.min(STARTS, network.n), seed).values,
  ),
  own(
    'repetition',
    facts('cohesion', 'Σ_{j: c(i,j) ≥ 2} c(i,j) / Σ_j c(i,j)', ['uzzi1996', 'uzzi1997'], {
      isUsual: true,
      absence: 'no-ties',
    }),
    'counts',
    false,
    ({ network }) => repetition(network),
  ),
];

function own(
  key: string,
  about: Facts,
  ground: Ground,
  estimate: boolean,
  compute: (context: MeasureContext) => Column,
): DeskMeasure {
  const cost: Measure['cost'] = ({ n, m }) => (estimate ? Math.min(n, STARTS) : 1) * (n + m);
  return {
    key,
    level: 'node',
    kind: 'amount',
    needsGroups: false,
    ground,
    estimate,
    measure: { key, level: 'node', facts: about, cost, compute },
  };
}

/** Every measure that the desks can offer, in the order of the catalogue. */
export const DESK_MEASURES: readonly DeskMeasure[] = [...catalog.flatMap(offered), ...OWN];

function offered(measure: Measure): DeskMeasure[] {
  const { level, needs = [], each, key } = measure;
  const { kind } = measure.facts;
  if (level === 'list' || level === 'group_pairs' || kind === 'list' || needs.includes('directed')) return [];
  const ground = needs.includes('modes') ? 'two-mode' : 'actors';
  const name = each ? key.replace('*', 'actors') : key;
  const needsGroups = needs.includes('groups');
  return [{ key: name, level, kind, needsGroups, ground, estimate: false, measure }];
}

/** `edge.betweenness_raw`: a measure of one level where others have the same key. */
export function onLevel({ level, key }: DeskMeasure): string {
  return `${level}.${key}`;
}

/** The measures as the client lists them. Dear is what takes long on a thousand actors. */
export function measureCatalog(): MeasureCatalog {
  const ring = Array.from({ length: 1_000 }, (_, i) => i);
  const columns = {
    source: ring.flatMap((i) => [i, i, i, i, i]),
    target: ring.flatMap((i) => [1, 2, 3, 4, 5].map((step) => (i + step) % 1_000)),
  };
  const { network } = buildNetwork(1_000, columns);
  return {
    measures: DESK_MEASURES.map(({ key, level, kind, needsGroups, measure }) => ({
      key,
      level,
      kind,
      needsGroups,
      family: measure.facts.family,
      isUsual: measure.facts.isUsual,
      weighting: measure.facts.weighting,
      absence: measure.facts.absence,
      ...definitionOf(measure.facts),
      cost: measure.cost(network) > 4e6 ? 'dear' : 'cheap',
    })),
    figures: Object.entries(FIGURES).map(([key, figure]) => ({ key, ...definitionOf(figure) })),
  };
}

/** The contexts that measures are computed in, made when first needed. */
export function contextsOf(
  { network, ties }: Projected,
  incidence: Incidence,
  groups: Groups | null,
  ids: readonly string[],
  { seed, tools }: { seed: number; tools: Tools },
): (ground: Ground) => MeasureContext {
  const made = new Map<Ground, MeasureContext>();
  const common = { seed, sumRoutes: tools.sumRoutes };
  const make = (ground: Ground): MeasureContext => {
    if (ground === 'actors') return measureContext({ ...common, network, ids, groups });
    if (ground === 'counts')
      return measureContext({ ...common, network: { ...network, weight: ties.weights.count }, ids, groups });
    const whole = twoModeNetwork(incidence);
    const of = Int32Array.from({ length: whole.n }, (_, i) => (i < incidence.members ? 0 : 1));
    return measureContext({ ...common, network: whole, ids: [], modes: { of, names: ['actors', 'things'] } });
  };
  return (ground) => {
    const context = made.get(ground) ?? make(ground);
    made.set(ground, context);
    return context;
  };
}

/** Actors and things as one network: the actors first. */
function twoModeNetwork({ members, events, memberOffsets, eventsOf }: Incidence) {
  const source: number[] = [];
  for (let i = 0; i < members; i++)
    for (let q = memberOffsets[i]; q < memberOffsets[i + 1]; q++) source.push(i);
  const target = Array.from(eventsOf, (thing) => members + thing);
  return buildNetwork(members + events, { source, target }).network;
}

/** A column as numbers: yes and no as 1 and 0, R1 … R7 as 1 … 7. */
export function asNumbers(column: Column, length: number): (number | null)[] {
  return Array.from({ length }, (_, i) => {
    const value = column[i];
    if (typeof value === 'string') return Number(value.replace(/^R/, ''));
    return typeof value === 'boolean' ? Number(value) : value;
  });
}
