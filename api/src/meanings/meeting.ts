import { KINDS_NOT_JOINT, type EntityType } from '../model/index.ts';
import { madeOnce, stepsAlong, type Columns } from './columns.ts';
import { isTieOfPlace } from './places.ts';

const joined = madeOnce((columns: Columns) => stepsAlong(columns, ['PARTICIPATES_IN'], 'out'));
const joining = madeOnce((columns: Columns) => stepsAlong(columns, ['PARTICIPATES_IN'], 'in'));

const NOT_JOINT: readonly (string | null)[] = KINDS_NOT_JOINT;

/** Whether a thing of this type and kind is joint work: a publication or a service has authors and owners who need not work together. */
export function isJointWork(type: EntityType, kind: string | null): boolean {
  return type !== 'project' || !NOT_JOINT.includes(kind);
}

/**
 * Whether taking part together in a thing is meeting: an event, or a project that is joint work. To sit in the same
 * cluster is to belong together, not yet to meet.
 */
export function isMeeting({ nodes }: Columns, thing: number): boolean {
  const type = nodes.type[thing];
  return type === 'event' || (type === 'project' && isJointWork(type, nodes.kind[thing]));
}

/**
 * Whom an actor meets: those of a type who take part in a project or an event that it takes part in, each with what
 * they meet in. "Meets 16 organisations" counts these; what is tied by anything at all is `neighboursOf`.
 */
export function meetingsOf(columns: Columns, actor: number, type: EntityType): Map<number, number[]> {
  const types = columns.nodes.type;
  const met = new Map<number, number[]>();
  for (const thing of new Set(joined(columns)[actor])) {
    if (!isMeeting(columns, thing)) continue;
    for (const other of new Set(joining(columns)[thing])) {
      if (other === actor || types[other] !== type) continue;
      met.set(other, [...(met.get(other) ?? []), thing]);
    }
  }
  return met;
}

/** The nodes that each node is tied to by anything but a place; ascending. */
export const neighboursOf = madeOnce(({ nodes, ties }: Columns): readonly (readonly number[])[] => {
  const found = nodes.type.map(() => new Set<number>());
  ties.type.forEach((type, tie) => {
    const [from, to] = [ties.from[tie], ties.to[tie]];
    if (from === to || isTieOfPlace(type, nodes.type[from])) return;
    found[from].add(to);
    found[to].add(from);
  });
  return found.map((others) => [...others].sort((a, b) => a - b));
});
