import { madeOnce, meetingsOf } from '../meanings/index.ts';
import type { Snapshot } from '../graph/index.ts';

/** What stands around an entity that tells who it is, beside its name. */
export interface Circumstances {
  /** Nodes that it lies in, without those that hold them. */
  places: readonly number[];
  country: string | undefined;
  /** Web addresses among its own attributes, by their domain. */
  domains: readonly string[];
  /** A day or a year: of an event, or the first of a project. */
  date: string | undefined;
}

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:[/:?#]|$)/i;
/** Sites where anybody has a page. */
const SHARED_SITES =
  /(?:^|\.)(?:facebook|linkedin|twitter|instagram|youtube|google|github|wordpress|blogspot)\./;

/** The circumstances of each entity of a snapshot. */
export const circumstancesOf = madeOnce(({ entities, relations, indexOf }: Snapshot): Circumstances[] => {
  const places: number[][] = entities.map(() => []);
  for (const { type, from, to } of relations) {
    if (type !== 'LOCATED_IN') continue;
    const [at, place] = [indexOf.get(from), indexOf.get(to)];
    if (at !== undefined && place !== undefined) places[at].push(place);
  }
  return entities.map((entity, at) => ({
    places: places[at],
    country: entity.type === 'organisation' ? entity.country : undefined,
    domains: (entity.attributes ?? []).flatMap(({ value }) => {
      const domain = typeof value === 'string' ? DOMAIN.exec(value)?.[1]?.toLowerCase() : undefined;
      return domain === undefined || SHARED_SITES.test(domain) ? [] : [domain];
    }),
    date: entity.type === 'event' ? entity.date : entity.type === 'project' ? entity.start : undefined,
  }));
});

/** In how many projects and events two take part together: who does so is seldom the other. */
export function metTogether(snapshot: Snapshot, a: number, b: number): number {
  return meetingsOf(snapshot, a, snapshot.nodes.type[b]).get(b)?.length ?? 0;
}
