import { madeOnce, stepsAlong, type Columns } from './columns.ts';
import { withParts } from './containment.ts';

const participants = madeOnce((columns: Columns) => stepsAlong(columns, ['PARTICIPATES_IN'], 'in'));
const concerning = madeOnce((columns: Columns) => stepsAlong(columns, ['CONCERNS'], 'in'));

/**
 * Who takes part in a cluster or project or in a part of it: its members, narrower than all that belongs to it.
 *
 * @param wide also those who take part in a project that concerns it
 */
export function membersOf(columns: Columns, whole: number, wide = false): Set<number> {
  const found = new Set<number>();
  for (const part of withParts(columns, [whole])) {
    participants(columns)[part].forEach((member) => found.add(member));
    if (!wide) continue;
    for (const project of concerning(columns)[part])
      participants(columns)[project].forEach((member) => found.add(member));
  }
  return found;
}

/** Who takes part in a cluster or project itself, not in a part of it. */
export function participantsOf(columns: Columns, whole: number): ReadonlySet<number> {
  return new Set(participants(columns)[whole]);
}

/** The projects that concern a cluster or a part of it; an event or an organisation that does is none. */
export function concerningOf(columns: Columns, cluster: number): Set<number> {
  const about = [...withParts(columns, [cluster])].flatMap((part) => concerning(columns)[part]);
  return new Set(about.filter((node) => columns.nodes.type[node] === 'project'));
}
