import {
  CLUSTER,
  certaintyOf,
  directHolders,
  documentsOf,
  kindOf,
  roleOf,
  statusOf,
} from '../meanings/index.ts';
import {
  nameGivenIn,
  type ActorType,
  type Entity,
  type NameLanguage,
  type NetworkFilter,
  type NetworkPayload,
  type Relation,
} from '../model/index.ts';
import { communitiesOf } from './communities.ts';
import { applyFilter } from './filter.ts';
import { ownColumns } from './own-columns.ts';
import { geographyOf } from './regions.ts';
import type { Snapshot } from './snapshot.ts';

/** What of the payload is no matter of the filter. */
interface People {
  people: NetworkPayload['people'];
  /** Opaque ids of the snapshot's entities, null where one needs none. */
  code: readonly (string | null)[];
}

const BY_NAME: People = { people: 'shown', code: [] };

/** The part of the network that a filter leaves, as columns. `total` counts all that is drawn without a filter. */
export function networkPayload(
  snapshot: Snapshot,
  filter: NetworkFilter,
  { people, code }: People = BY_NAME,
): NetworkPayload {
  const { entities, relations, x, y, degree, component } = snapshot;
  const { from, to } = snapshot.ties;
  const { nodes, ties } = applyFilter(snapshot, filter);
  const all = applyFilter(snapshot, {});
  const { maakuntaOf, coordinatesOf } = geographyOf(snapshot);
  const clustersOf = directHolders(snapshot, CLUSTER);
  const communityOf = communitiesOf(snapshot);
  const place = new Map(nodes.map((node, index) => [node, index]));
  const indexOrNull = (node: number | null) => (node === null ? null : (place.get(node) ?? null));
  const node = <T>(value: (entity: Entity, node: number) => T) => nodes.map((i) => value(entities[i], i));
  const givenIn = (language: NameLanguage) => node((entity) => nameGivenIn(entity, language) ?? null);
  const tie = <T>(value: (relation: Relation, tie: number) => T) => ties.map((j) => value(relations[j], j));
  return {
    version: snapshot.version,
    total: { nodes: all.nodes.length, ties: all.ties.length },
    people,
    nodes: {
      id: node(({ id }) => id),
      type: node(({ type }) => type as ActorType),
      name: node(({ name }) => name),
      names: { fi: givenIn('fi'), sv: givenIn('sv'), en: givenIn('en') },
      kind: node(kindOf),
      x: node((_, i) => x[i]),
      y: node((_, i) => y[i]),
      lon: node((_, i) => coordinatesOf[i]?.[0] ?? null),
      lat: node((_, i) => coordinatesOf[i]?.[1] ?? null),
      degree: node((_, i) => degree[i]),
      component: node((_, i) => component[i]),
      region: node((_, i) => indexOrNull(maakuntaOf[i])),
      clusters: node((_, i) => clustersOf[i].flatMap((cluster) => place.get(cluster) ?? [])),
      community: node((_, i) => communityOf[i]),
      documents: node(({ evidence }) => documentsOf(evidence)),
      since: node((entity) => spanOf(entity)[0]),
      until: node((entity) => spanOf(entity)[1]),
      amountEur: node((entity) => (entity.type === 'project' ? (entity.budgetEur ?? null) : null)),
      status: node((entity) => statusOf(entity)?.is ?? null),
      statusAsOf: node((entity) => statusOf(entity)?.asOf ?? null),
      aliases: node(({ aliases }) => aliases),
      code: node((_, i) => code[i] ?? null),
    },
    ties: {
      id: tie(({ id }) => id),
      type: tie(({ type }) => type),
      from: tie((_, j) => place.get(from[j]) ?? -1),
      to: tie((_, j) => place.get(to[j]) ?? -1),
      role: tie(roleOf),
      certainty: tie(({ evidence }) => certaintyOf(evidence)),
      documents: tie(({ evidence }) => documentsOf(evidence)),
      amountEur: tie((relation) => ('amountEur' in relation ? (relation.amountEur ?? null) : null)),
    },
    attributes: ownColumns(nodes.map((i) => entities[i])),
  };
}

/** First and last day, month or year that an entity is known to span. */
function spanOf(entity: Entity): [string | null, string | null] {
  if (entity.type === 'project') return [entity.start ?? null, entity.end ?? null];
  if (entity.type === 'event') return [entity.date ?? null, entity.date ?? null];
  return [null, null];
}
