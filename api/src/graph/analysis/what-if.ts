import { components } from '../../measures/pieces/components.ts';
import type { EntityStub, WhatIfAnswer, WhatIfRequest } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { actorNumbers, analysisOf, type Analysis } from './analysis.ts';
import { metaOf } from './meta.ts';
import { carriedOver } from './carried-over.ts';
import { changed } from './changed.ts';
import { actorNodes, groupedBy, type Grouped } from './grouping.ts';
import { partnersOf, plainMeasures } from './plain.ts';
import { betweennessOf, nearnessOf } from './routes.ts';
import { byName } from '../stubs.ts';
import type { Tools } from './tools.ts';
import { wholeFigures } from './whole.ts';

/** Actors whose numbers are shown beside those named in the request. */
const SHOWN = 20;

type Figures = WhatIfAnswer['actors'][number]['figures'];
type Key = Figures[number]['key'];

/**
 * What would change if actors were taken out, or ties or a project added: numbers of the whole and of the actors whose
 * betweenness changes most, before and after. Nothing is written.
 *
 * @throws NotFound, InvalidInput where the change names what is not there or contradicts itself
 */
export async function whatIf(
  snapshot: Snapshot,
  request: WhatIfRequest,
  tools: Tools,
): Promise<WhatIfAnswer> {
  const before = analysisOf(snapshot, request.network);
  const after = changed(before, request);
  const groupsBefore = groupedBy(before, request.grouping);
  const groupsAfter = carriedOver(before, after, request.grouping);
  const wholeBefore = wholeFigures(before, groupsBefore);
  const wholeAfter = wholeFigures(after, groupsAfter);
  const [then, now] = [
    await cheapFigures(before, groupsBefore, tools),
    await cheapFigures(after, groupsAfter, tools),
  ];
  const shown = mostChanged(then, now, namedIn(request));
  const reach = [reachOf(before, shown), reachOf(after, shown)] as const;
  const nodes = new Map(
    [...actorNodes(before, groupsBefore), ...actorNodes(after, groupsAfter)].map((node) => [node.id, node]),
  );
  return {
    meta: metaOf(before, { grouped: groupsBefore }),
    groups: [...groupsAfter.infos],
    whole: Object.keys(wholeBefore).map((key) => ({ key, before: wholeBefore[key], after: wholeAfter[key] })),
    actors: shown.map((id) => ({
      actor: nodes.get(id)!,
      figures: [
        ...(['partners', 'betweenness', 'bridging'] as const).map((key) => ({
          key,
          before: then.get(id)?.[key] ?? null,
          after: now.get(id)?.[key] ?? null,
        })),
        { key: 'reach', before: reach[0].get(id) ?? null, after: reach[1].get(id) ?? null },
      ],
    })),
    lostContact: lostContact(before, after),
  };
}

function namedIn({ remove, add, project }: WhatIfRequest): string[] {
  return [...new Set([...remove, ...add.flatMap(({ a, b }) => [a, b]), ...(project?.members ?? [])])];
}

type Cheap = Record<Exclude<Key, 'reach'>, number | null>;

/** Figures of every actor, by id. */
async function cheapFigures(analysis: Analysis, grouped: Grouped, tools: Tools): Promise<Map<string, Cheap>> {
  const partners = partnersOf(analysis);
  const betweenness = await betweennessOf(analysis, tools);
  const { joins } = plainMeasures(analysis, grouped);
  return new Map(
    analysis.twoMode.actors.map(({ id }, i) => [
      id,
      { partners: partners[i], betweenness: betweenness[i], bridging: joins[i] },
    ]),
  );
}

/** Ids of the actors to show: those named, then those whose betweenness changes most; no change, not shown. */
function mostChanged(
  before: ReadonlyMap<string, Cheap>,
  after: ReadonlyMap<string, Cheap>,
  named: readonly string[],
): string[] {
  const moves = [...before].flatMap(([id, then]) => {
    const now = after.get(id);
    if (named.includes(id) || now === undefined) return [];
    const move = Math.abs(now.betweenness! - then.betweenness!);
    const noise = 1e-9 * (1 + Math.abs(then.betweenness!));
    return move > noise || now.partners !== then.partners ? [{ id, move }] : [];
  });
  moves.sort((a, b) => b.move - a.move || (a.id < b.id ? -1 : 1));
  return [...named, ...moves.slice(0, SHOWN).map(({ id }) => id)];
}

function reachOf(analysis: Analysis, ids: readonly string[]): Map<string, number | null> {
  const known = actorNumbers(analysis);
  const numbers = ids.flatMap((id) => known.get(id) ?? []);
  const near = nearnessOf(analysis.network, numbers);
  return new Map(numbers.map((i) => [analysis.twoMode.actors[i].id, near.get(i)!]));
}

/** Actors of the largest component that are still there but no longer in the largest. */
function lostContact(before: Analysis, after: Analysis): EntityStub[] {
  const then = components(before.network);
  const now = components(after.network);
  const numbers = actorNumbers(after);
  return before.twoMode.actors
    .filter(({ id }, i) => {
      const later = numbers.get(id);
      return then.of[i] === 0 && later !== undefined && now.of[later] !== 0;
    })
    .sort(byName);
}
