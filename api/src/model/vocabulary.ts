/**
 * The words of the data model: types of entity and relation, their kinds and roles, and which types a
 * relation may join. Everything else (schemas, Cypher files, legend, filters) follows from these lists.
 */
export const ENTITY_TYPES = [
  'organisation',
  'person',
  'project',
  'cluster',
  'region',
  'event',
  'document',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The types that are drawn: a document is evidence, not an actor. */
export const ACTOR_TYPES = ['organisation', 'person', 'project', 'cluster', 'region', 'event'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** The label of each type in the database, beside the `:Entity` that all carry. */
export const LABELS: Record<EntityType, string> = {
  organisation: 'Organisation',
  person: 'Person',
  project: 'Project',
  cluster: 'Cluster',
  region: 'Region',
  event: 'Event',
  document: 'Document',
};

export const ORGANISATION_KINDS = [
  'municipality',
  'regional council',
  'ministry',
  'authority',
  'university',
  'university of applied sciences',
  'research institute',
  'school',
  'company',
  'development company',
  'association',
  'network',
  'funder',
  'other',
] as const;

export const PROJECT_KINDS = ['project', 'programme', 'idea', 'work package', 'pilot', 'strategy'] as const;

/** Levels of the regional division, from the whole to the part; `other` stands outside the official tree. */
export const REGION_LEVELS = [
  'country',
  'major region',
  'region',
  'sub-region',
  'municipality',
  'other',
] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export const RELATION_TYPES = [
  'AFFILIATED_WITH',
  'PARTICIPATES_IN',
  'FUNDS',
  'ALLOCATES',
  'LOCATED_IN',
  'COVERS',
  'PART_OF',
  'CONCERNS',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Ties that say where something is: they pull less in the layout and are drawn lighter. */
export const PLACE_RELATIONS: readonly RelationType[] = ['LOCATED_IN', 'COVERS'];

export const ROLES = [
  'lead',
  'coordinator',
  'applicant',
  'partner',
  'participant',
  'member',
  'chair',
  'expert',
  'author',
  'contact',
  'interested',
] as const;
export type Role = (typeof ROLES)[number];

export const PART_NATURES = [
  'part',
  'work package',
  'pilot',
  'under programme',
  'sub-cluster',
  'follow-up',
  'related',
] as const;

export const CERTAINTIES = ['stated', 'implied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which types a relation joins, from → to. */
export const RELATION_ENDS: Record<RelationType, readonly (readonly [EntityType, EntityType])[]> = {
  AFFILIATED_WITH: [['person', 'organisation']],
  PARTICIPATES_IN: [
    ['person', 'project'],
    ['person', 'cluster'],
    ['person', 'event'],
    ['organisation', 'project'],
    ['organisation', 'cluster'],
    ['organisation', 'event'],
  ],
  FUNDS: [['organisation', 'project']],
  ALLOCATES: [
    ['project', 'organisation'],
    ['project', 'cluster'],
    ['project', 'project'],
  ],
  LOCATED_IN: [
    ['organisation', 'region'],
    ['project', 'region'],
    ['cluster', 'region'],
    ['event', 'region'],
  ],
  COVERS: [
    ['project', 'region'],
    ['cluster', 'region'],
  ],
  PART_OF: [
    ['region', 'region'],
    ['project', 'project'],
    ['organisation', 'organisation'],
    ['cluster', 'cluster'],
  ],
  CONCERNS: [['project', 'cluster']],
};
