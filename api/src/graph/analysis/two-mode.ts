import { buildIncidence, type Incidence } from '../../measures/two-mode/incidence.ts';
import type { EntityStub, NetworkDefinition, Relation } from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { membershipsOf, type Membership } from './definition.ts';
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
  /** Things left out for having more members than the cap. */
  readonly overCap: number;
  /** Things of two members or more, not left out, that no membership gives a date. */
  readonly undated: number;
}

/**
 * The two-mode network of a definition. Its actors are those that take part in anything that counts, also where that
 * is left out for its size: they then stand alone.
 *
 * @throws NotFound, InvalidInput as {@link membershipsOf}
 */
export function twoModeOf(snapshot: Snapshot, definition: NetworkDefinition): TwoMode {
  const memberships = membershipsOf(snapshot, definition);
  const actorNodes = ascending(memberships.map(({ actor }) => actor));
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
  return {
    actors: actorNodes.map((node) => stubOf(snapshot, node)),
    things: thingNodes.map((node) => stubOf(snapshot, node)),
    incidence: buildIncidence(actorNodes.length, thingNodes.length, { member, event }),
    behind: (actor, thing) => behind.get(actor * thingNodes.length + thing) ?? [],
    overCap: byThing.size - thingNodes.length,
    undated: thingNodes.filter(
      (node) => size.get(node)! > 1 && byThing.get(node)!.every(({ dated }) => !dated),
    ).length,
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
