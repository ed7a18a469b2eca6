import { buildIncidence } from '../../measures/two-mode/incidence.ts';
import {
  InvalidInput,
  NotFound,
  folded,
  type EntityStub,
  type NetworkDefinition,
  type WhatIfRequest,
} from '../../model/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { analyse, actorNumbers, type Analysis } from './analysis.ts';
import { stubOf } from '../stubs.ts';
import { membersOf, type TwoMode } from './two-mode.ts';

type Changes = Pick<WhatIfRequest, 'remove' | 'add' | 'project'>;

/**
 * The network as it would be: without the actors taken out, with ties and a project added. An added tie is a thing that
 * two actors share (as many as the least count of the definition asks for), an added project a thing that its members
 * share; actors of the data that are not in the network yet come in with them. Nothing of the original is changed.
 *
 * @throws NotFound where an actor taken out is not in the network, or one added is not in the data
 * @throws InvalidInput where an actor is taken out and added at once, or tied to itself
 */
export function changed(analysis: Analysis, changes: Changes): Analysis {
  const { snapshot, definition, twoMode } = analysis;
  const removed = new Set(changes.remove.map((id) => numberOf(analysis, id)));
  const supposed = supposedThings(changes, definition);
  const named = supposed.flatMap(({ members }) => members);
  for (const id of named)
    if (changes.remove.includes(id))
      throw new InvalidInput(`"${folded(id)}" is taken out and added at once. Choose one of the two.`);
  const known = actorNumbers(analysis);
  const coming = [...new Set(named)]
    .filter((id) => !known.has(id))
    .map((id) => newcomer(snapshot, definition, id));
  const stayingActors = twoMode.actors.map((_, i) => i).filter((i) => !removed.has(i));
  const place = new Map<string, number>();
  const actors = [...stayingActors.map((i) => twoMode.actors[i]), ...coming];
  actors.forEach(({ id }, i) => place.set(id, i));

  const member: number[] = [];
  const event: number[] = [];
  const things = [...twoMode.things, ...supposed.map(({ thing }) => thing)];
  twoMode.things.forEach((_, thing) => {
    for (const actor of membersOf(twoMode.incidence, thing)) {
      if (removed.has(actor)) continue;
      member.push(place.get(twoMode.actors[actor].id)!);
      event.push(thing);
    }
  });
  supposed.forEach(({ members }, k) => {
    for (const id of members) {
      member.push(place.get(id)!);
      event.push(twoMode.things.length + k);
    }
  });
  const next: TwoMode = {
    actors,
    things,
    incidence: buildIncidence(actors.length, things.length, { member, event }),
    behind: (actor, thing) => {
      const before = known.get(actors[actor].id);
      return before === undefined || thing >= twoMode.things.length ? [] : twoMode.behind(before, thing);
    },
    left: twoMode.left,
  };
  return analyse(snapshot, definition, next);
}

function numberOf(analysis: Analysis, id: string): number {
  const actor = actorNumbers(analysis).get(id);
  if (actor === undefined)
    throw new NotFound(
      `"${folded(id)}" is no actor of this network, so it cannot be taken out. Choose one that is.`,
    );
  return actor;
}

/** What the changes add, with the ids of its members. */
function supposedThings(
  { add, project }: Changes,
  { minimum }: NetworkDefinition,
): { thing: EntityStub; members: string[] }[] {
  const thing = (id: string, name: string): EntityStub => ({ id, type: 'project', name, kind: 'project' });
  const ties = add.flatMap(({ a, b }, index) => {
    if (a === b)
      throw new InvalidInput(`"${folded(a)}" cannot be tied to itself. Choose two different actors.`);
    return Array.from({ length: minimum }, (_, copy) => ({
      thing: thing(`supposed:tie-${index + 1}-${copy + 1}`, `${a} – ${b}`),
      members: [a, b],
    }));
  });
  const projects = project
    ? [{ thing: thing('supposed:project', project.name), members: project.members }]
    : [];
  return [...ties, ...projects];
}

function newcomer(snapshot: Snapshot, { actors }: NetworkDefinition, id: string): EntityStub {
  const node = snapshot.indexOf.get(id);
  if (node === undefined || snapshot.entities[node].type !== actors)
    throw new NotFound(
      `There is no ${actors} "${folded(id)}". Look its id up with GET /api/v1/search?q=…&type=${actors}.`,
    );
  return stubOf(snapshot, node);
}
