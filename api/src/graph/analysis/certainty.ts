import { ranks, seededRandom, type Random } from '../../measures/index.ts';
import { buildIncidence, type Incidence } from '../../measures/two-mode/incidence.ts';
import { InvalidInput, TIE_WEIGHTS, type SureAnswer, type SureRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analysisOf, projected, type Projected } from './analysis.ts';
import { metaOf } from './meta.ts';
import { spearman } from './correlation.ts';
import { contextsOf, DESK_MEASURES, type DeskMeasure } from './desk-measures.ts';
import { actorNodes, groupedBy, ungroupedActors } from './grouping.ts';
import { computed } from './measures.ts';
import { intervalOf } from './intervals.ts';
import type { Tools } from './tools.ts';

/** Steps that all runs together may take: some minutes. */
const MOST_STEPS = 1e11;

/** Seeds that a measure with chance in it is tried with beside its own. */
const OTHER_SEEDS = 3;

type Values = readonly (number | null)[];

/**
 * How sure a ranking is: a share of the memberships is taken out at random, again and again, and the measure computed
 * on what is left; and once under each other weight and some other seeds. Rank 1 is the highest value. Groups stay
 * those of the whole network. Actors for whom the measure is undefined are not ranked; where it is undefined in a run,
 * that run does not count for them.
 *
 * @throws InvalidInput where it is no measure of actors, needs groups that are not there, or would take too long
 */
export async function certainty(snapshot: Snapshot, request: SureRequest, tools: Tools): Promise<SureAnswer> {
  const { network: definition, missing, runs, seed } = request;
  const analysis = analysisOf(snapshot, definition);
  const { incidence } = analysis.twoMode;
  const desk = findMeasure(request);
  const grouped = request.grouping ? groupedBy(analysis, request.grouping) : ungroupedActors(analysis);
  const groups = grouped.infos.length > 0 ? grouped.groups : null;
  if (desk.needsGroups && groups === null)
    throw new InvalidInput(`"${desk.key}" needs groups. Choose by what the actors are grouped.`);
  if (runs * desk.measure.cost(analysis.network) > MOST_STEPS)
    throw new InvalidInput(
      `"${desk.key}" takes too long ${runs} times on this network. Choose fewer runs, a cheaper measure or a smaller network.`,
    );
  const valuesOf = async (network: Projected, from: Incidence, withSeed = seed): Promise<Values> => {
    const contexts = contextsOf(network, from, groups, [], { seed: withSeed, tools });
    return (
      (await computed(desk, contexts, incidence.members)) ?? new Array<null>(incidence.members).fill(null)
    );
  };

  const observed = await valuesOf(analysis, incidence);
  const rank = ranks(observed);
  const random = seededRandom(seed);
  const collected = observed.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    tools.report('runs', run / runs);
    const left = thinned(incidence, missing, random);
    const found = ranks(await valuesOf(projected(left, definition), left));
    found.forEach((value, i) => {
      if (value !== null) collected[i].push(value);
    });
  }
  const variants: SureAnswer['variants'] = [];
  for (const weight of TIE_WEIGHTS.filter((name) => name !== definition.weight)) {
    const other = await valuesOf(projected(incidence, { ...definition, weight }), incidence);
    variants.push({ kind: 'weight', name: weight, correlation: spearman(observed, other) });
  }
  for (let step = 1; step <= OTHER_SEEDS; step++) {
    const other = await valuesOf(analysis, incidence, seed + step);
    variants.push({ kind: 'seed', name: String(seed + step), correlation: spearman(observed, other) });
  }
  const nodes = actorNodes(analysis, grouped);
  const actors = nodes.flatMap((node, i): SureAnswer['actors'] => {
    const [value, own, interval] = [observed[i], rank[i], intervalOf(collected[i], 0.9)];
    return value === null || own === null || interval === null
      ? []
      : [{ ...node, value, rank: own, ...interval }];
  });
  return {
    meta: metaOf(analysis, { seed, grouped: request.grouping && grouped }),
    measure: desk.key,
    missing,
    runs,
    actors: actors.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
    variants,
  };
}

function findMeasure({ measure }: SureRequest): DeskMeasure {
  const desk = DESK_MEASURES.find(({ key, level }) => key === measure && level === 'node');
  if (desk === undefined)
    throw new InvalidInput(
      `"${measure}" is no measure of actors. GET /api/v1/analysis/catalog lists those there are.`,
    );
  return desk;
}

/** The incidence without a share of its memberships, each left out with the same chance. */
function thinned(incidence: Incidence, missing: number, random: Random): Incidence {
  const member: number[] = [];
  const event: number[] = [];
  for (let i = 0; i < incidence.members; i++)
    for (let q = incidence.memberOffsets[i]; q < incidence.memberOffsets[i + 1]; q++) {
      if (random() < missing) continue;
      member.push(i);
      event.push(incidence.eventsOf[q]);
    }
  return buildIncidence(incidence.members, incidence.events, { member, event });
}
