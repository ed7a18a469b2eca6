import { z } from 'zod';
import { Entity, Relation, unpackEvidence } from '../model/index.ts';

const Packed = z.looseObject({ evidence: z.array(z.string()) });

/** Properties that the database holds for its own use, and the contract's entity does not have. */
const INTERNAL = ['x', 'y', 'searchText'];

function unpacked({ evidence, ...rest }: z.output<typeof Packed>) {
  const own = Object.entries(rest).filter(([key]) => !INTERNAL.includes(key));
  return { ...Object.fromEntries(own), evidence: unpackEvidence(evidence) };
}

/** An entity as the database holds it. */
export const EntityCell = Packed.transform(unpacked).pipe(Entity);

/** A relation as the database holds it, with its type and ends. */
export const RelationCell = Packed.transform(unpacked).pipe(Relation);
