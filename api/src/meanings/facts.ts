import {
  inTime,
  relationType,
  type Certainty,
  type Entity,
  type Evidence,
  type ProjectStatus,
  type Relation,
  type RelationType,
} from '../model/index.ts';

/** Kind of an organisation, project or document, level of a region, null for the others. */
export function kindOf(entity: Entity): string | null {
  if (entity.type === 'region') return entity.level;
  return 'kind' in entity ? (entity.kind ?? null) : null;
}

/** How far a project is by the last that is known; undefined where nothing is known, and for what is no project. */
export function statusOf(entity: Entity): ProjectStatus | undefined {
  return entity.type === 'project' ? inTime(entity.statuses ?? []).at(-1) : undefined;
}

/** Kind of an entity, or its type where entities of its type have no kinds: every entity has one. */
export function kindName(entity: Entity): string {
  return kindOf(entity) ?? entity.type;
}

/** The role of a tie, null where it has none. */
export function roleOf(relation: Relation): string | null {
  return 'role' in relation ? (relation.role ?? null) : null;
}

/** The role of a tie where its type has one to choose from ROLES; a title in free words is none of these. */
export function chosenRoleOf(relation: Relation): string | null {
  return relationType(relation.type).free === true ? null : roleOf(relation);
}

/** Whether ties of a type have a role to choose from ROLES. */
export function hasChosenRole(type: RelationType): boolean {
  const { qualifier, free } = relationType(type);
  return qualifier === 'role' && free !== true;
}

/** The role of a tie or what stands in its place (nature, category, instrument); null where nothing does. */
export function qualifierOf(relation: Relation): string | null {
  const property = relationType(relation.type).qualifier;
  const value = property === undefined ? undefined : (relation as Record<string, unknown>)[property];
  return typeof value === 'string' ? value : null;
}

/** `stated` where any line states it, else `implied`. */
export function certaintyOf(evidence: readonly Evidence[]): Certainty {
  return evidence.some(({ certainty }) => certainty === 'stated') ? 'stated' : 'implied';
}

/** Numbers of the documents that a fact rests on, ascending. */
export function documentsOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ document }) => document))].sort();
}
