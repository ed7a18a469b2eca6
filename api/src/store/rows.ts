import { z } from 'zod';
import {
  ENTITY_TYPES,
  Entity,
  RELATION_TYPES,
  Relation,
  packEvidence,
  searchText,
  unpackEvidence,
} from '../model/index.ts';
import type { WriteBatch } from './port.ts';

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

/** Where an entity is drawn, in units of the layout. */
export interface Position {
  id: string;
  x: number;
  y: number;
}

function entityRow(entity: Entity): Record<string, unknown> {
  return {
    ...entity,
    evidence: packEvidence(entity.evidence),
    searchText: searchText(entity.name, entity.aliases),
  };
}

function relationRow(relation: Relation): Record<string, unknown> {
  return { ...relation, evidence: packEvidence(relation.evidence) };
}

/** The batches that write these entities, one query an entity type. */
export function entityBatches(entities: readonly Entity[]): WriteBatch[] {
  return ENTITY_TYPES.map((type) => ({
    query: type,
    rows: entities.filter((entity) => entity.type === type).map(entityRow),
  })).filter(({ rows }) => rows.length > 0);
}

/** The batches that write these relations, one query a relation type; their ends must be there. */
export function relationBatches(relations: readonly Relation[]): WriteBatch[] {
  return RELATION_TYPES.map((type) => ({
    query: type.toLowerCase().replaceAll('_', '-'),
    rows: relations.filter((relation) => relation.type === type).map(relationRow),
  })).filter(({ rows }) => rows.length > 0);
}

/** The batches that write positions. */
export function positionBatches(positions: readonly Position[]): WriteBatch[] {
  return positions.length === 0 ? [] : [{ query: 'positions', rows: positions.map((p) => ({ ...p })) }];
}
