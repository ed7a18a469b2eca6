import { relationType, type EntityType, type RelationType } from '../model/index.ts';
import { madeOnce, stepsAlong, type Columns, type Steps } from './columns.ts';
import { PLACE, directHolders } from './ways.ts';

/**
 * Whether a tie says where something is: drawn lighter, pulling less, left out of paths and of what is near.
 *
 * @param from type of the entity that the tie begins at
 */
export function isTieOfPlace(type: RelationType, from: EntityType | undefined): boolean {
  return relationType(type).place || (type === 'PART_OF' && from === 'region');
}

/** For each tie 1 where it is one of place, else 0. */
export const tiesOfPlace = madeOnce(({ nodes, ties }: Columns): Uint8Array =>
  Uint8Array.from(ties.type, (type, tie) => (isTieOfPlace(type, nodes.type[ties.from[tie]]) ? 1 : 0)),
);

const located = madeOnce((columns: Columns) => stepsAlong(columns, ['LOCATED_IN'], 'out'));

/**
 * The regions that a node is drawn in: where it is located, and only where that is not known what it covers. It lies
 * in all of them (see PLACE), but a project seated in one town that covers eight regions stands in the town.
 */
export const seatsOf = madeOnce((columns: Columns): Steps =>
  directHolders(columns, PLACE).map((lies, node) => {
    const own = located(columns)[node];
    return own.length > 0 ? [...new Set(own)].sort((a, b) => a - b) : lies;
  }),
);
