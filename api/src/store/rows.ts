import { statusOf } from '../meanings/index.ts';
import {
  ENTITY_TYPES,
  type Entity,
  RELATION_TYPES,
  type Relation,
  type Source,
  packEvidence,
  searchText,
} from '../model/index.ts';
import type { WriteBatch } from './port.ts';
import { packedItems } from './records.ts';

/** Where an entity is drawn, in units of the layout. */
export interface Position {
  id: string;
  x: number;
  y: number;
}

function entityRow(entity: Entity): Record<string, unknown> {
  const status = statusOf(entity);
  return {
    ...entity,
    ...packedItems(entity),
    // How far a project is by the last that is known, so that users' own queries can ask for it.
    ...(status === undefined ? {} : { status: status.is }),
    evidence: packEvidence(entity.evidence),
    searchText: searchText(entity),
  };
}

function relationRow(relation: Relation): Record<string, unknown> {
  return { ...relation, ...packedItems(relation), evidence: packEvidence(relation.evidence) };
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

/** The batches that write what is known of sources. */
export function sourceBatches(sources: readonly Source[]): WriteBatch[] {
  if (sources.length === 0) return [];
  const rows = sources.map((source) => ({
    ...source,
    recipe: JSON.stringify(source.recipe),
    notes: source.notes.map((note) => JSON.stringify(note)),
  }));
  return [{ query: 'source', rows }];
}

/** The batches that write positions. */
export function positionBatches(positions: readonly Position[]): WriteBatch[] {
  return positions.length === 0 ? [] : [{ query: 'positions', rows: positions.map((p) => ({ ...p })) }];
}
