import { buildIncidence, type Incidence } from '../../measures/two-mode/incidence.ts';
import type { AnalysisMeta, EntityStub, NetworkDefinition, Relation } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { allActors, membershipsOf, type Dating, type Membership } from './definition.ts';
import { stubOf } from '../stubs.ts';

/**
 * Who takes part in what: the two-mode network that actors are tied through. Actors are the members and things
 * (projects, events …) the events of the incidence, both in the order of their ids.
 */
export interface TwoMode {
  readonly actors: readonly EntityStub[];
  readonly things: readonly EntityStub[];
  readonly incidence: Incidence;
  /** The relations that make actor i a member of thing k, in the order of their ids; none for what is supposed. */
  readonly behind: (actor: number, thing: number) => readonly Relation[];
  readonly left: Left;
}

/** Of the things: what was left out, what bears no date, and what counts as its whole; of all as in AnalysisMeta. */
type Left = Omit<AnalysisMeta['linking'], 'used'>;

/**
 * The two-mode network of a definition. Its actors are those that take part in anything that counts, also where that
 * is left out for its size: they then stand alone. Where the definition wants all actors, all are there.
 *
 * @throws NotFound, InvalidInput as {@link membershipsOf}
 */
export function twoModeOf(snapshot: Snapshot, definition: NetworkDefinition): TwoMode {
  const { memberships, undatedOut } = membershipsOf(snapshot, definition);
  const everyone = definition.alone === 'all' ? allActors(snapshot, definition) : [];
  const actorNodes = ascending([...memberships.map(({ actor }) => actor), ...everyone]);
  const actorOf = new Map(actorNodes.map((node, actor) => [node, actor]));
  const byThing = new Map<number, Membership[]>();
  for (const membership of memberships) push(byThing, membership.thing, membership);
  const size = new Map(
    [...byThing].map(([thing, found]) => [thing, new Set(found.map(({ actor }) => actor)).size]),
  );
  const thingNodes = ascending([...byThing.keys()]).filter(
    (thing) => definition.cap === null || size.get(thing)! <= definition.cap,
  );
  const behind = new Map<number, Relation[]>();
  const member: number[] = [];
  const event: number[] = [];
  thingNodes.forEach((node, thing) => {
    for (const { actor, relation } of byThing.get(node)!) {
      member.push(actorOf.get(actor)!);
      event.push(thing);
      push(behind, actorOf.get(actor)! * thingNodes.length + thing, relation);
    }
  });
  const used = thingNodes.filter((node) => size.get(node)! > 1);
  const onlyDated = (dating: Dating) => (node: number) =>
    byThing.get(node)!.every((membership) => membership.dating === dating);
  return {
    actors: actorNodes.map((node) => stubOf(snapshot, node)),
    things: thingNodes.map((node) => stubOf(snapshot, node)),
    incidence: buildIncidence(actorNodes.length, thingNodes.length, { member, event }),
    behind: (actor, thing) => behind.get(actor * thingNodes.length + thing) ?? [],
    left: {
      overCap: byThing.size - thingNodes.length,
      undated: used.filter(onlyDated('none')).length,
      bySource: used.filter(onlyDated('source')).length,
      undatedOut,
      ...partsOf(memberships, definition),
    },
  };
}

/** How many things and actors count as their whole. */
function partsOf(memberships: readonly Membership[], { actors }: NetworkDefinition) {
  const parts = new Set<number>();
  const units = new Set<number>();
  for (const { actor, thing, part } of memberships) {
    if (part.thing !== thing) parts.add(part.thing);
    // A region is rolled up to its level; that is not folding.
    if (actors !== 'region' && part.actor !== actor) units.add(part.actor);
  }
  return { parts: parts.size, units: units.size };
}

/** The same without the actors that no tie reaches. */
export function withoutAlone(twoMode: TwoMode, isTied: (actor: number) => boolean): TwoMode {
  const kept = [...twoMode.actors.keys()].filter(isTied);
  const { memberOffsets, eventsOf } = twoMode.incidence;
  const member: number[] = [];
  const event: number[] = [];
  kept.forEach((old, actor) => {
    for (let q = memberOffsets[old]; q < memberOffsets[old + 1]; q++) {
      member.push(actor);
      event.push(eventsOf[q]);
    }
  });
  return {
    ...twoMode,
    actors: kept.map((old) => twoMode.actors[old]),
    incidence: buildIncidence(kept.length, twoMode.things.length, { member, event }),
    behind: (actor, thing) => twoMode.behind(kept[actor], thing),
  };
}

/** Things of an actor, ascending. */
export function thingsOf({ memberOffsets, eventsOf }: Incidence, actor: number): Int32Array {
  return eventsOf.subarray(memberOffsets[actor], memberOffsets[actor + 1]);
}

/** Actors of a thing, ascending. */
export function membersOf({ eventOffsets, membersOf: members }: Incidence, thing: number): Int32Array {
  return members.subarray(eventOffsets[thing], eventOffsets[thing + 1]);
}

/** How many things tie anyone: those of two members or more. */
export function tyingThings({ events, eventOffsets }: Incidence): number {
  let count = 0;
  for (let k = 0; k < events; k++) if (eventOffsets[k + 1] - eventOffsets[k] > 1) count++;
  return count;
}

/** The things that two actors share, ascending. */
export function sharedThings(incidence: Incidence, a: number, b: number): number[] {
  const others = thingsOf(incidence, b);
  let at = 0;
  return Array.from(thingsOf(incidence, a)).filter((thing) => {
    while (at < others.length && others[at] < thing) at++;
    return others[at] === thing;
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Each number once, ascending. */
function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
