import type { Certainty, EntityType, Kind, PartNature, RelationType, Role } from '@sidos/api/model';

type Counted<Words extends string> = Record<`${Words}_${'one' | 'other'}`, string>;

/** What the vocabulary asks of a language: a word that has no name here is an error of types. */
interface VocabularyWords {
  type: Counted<EntityType>;
  amount: Counted<EntityType | 'entity' | 'tie'>;
  kind: Record<Kind, string>;
  relation: Record<RelationType, string>;
  role: Record<Role, string>;
  nature: Record<PartNature, string>;
  certainty: Record<Certainty, string>;
}

/** Names of what the data is made of: types, kinds, relations, roles. */
export const words = {
  type: {
    organisation_one: 'Organisation',
    organisation_other: 'Organisations',
    person_one: 'Person',
    person_other: 'People',
    project_one: 'Project',
    project_other: 'Projects',
    cluster_one: 'Cluster',
    cluster_other: 'Clusters',
    region_one: 'Region',
    region_other: 'Regions',
    event_one: 'Event',
    event_other: 'Events',
    document_one: 'Document',
    document_other: 'Documents',
  },
  amount: {
    organisation_one: '{{count, number}} organisation',
    organisation_other: '{{count, number}} organisations',
    person_one: '{{count, number}} person',
    person_other: '{{count, number}} people',
    project_one: '{{count, number}} project',
    project_other: '{{count, number}} projects',
    cluster_one: '{{count, number}} cluster',
    cluster_other: '{{count, number}} clusters',
    region_one: '{{count, number}} region',
    region_other: '{{count, number}} regions',
    event_one: '{{count, number}} event',
    event_other: '{{count, number}} events',
    document_one: '{{count, number}} document',
    document_other: '{{count, number}} documents',
    entity_one: '{{count, number}} entity',
    entity_other: '{{count, number}} entities',
    tie_one: '{{count, number}} tie',
    tie_other: '{{count, number}} ties',
  },
  kind: {
    municipality: 'municipality',
    'regional council': 'regional council',
    ministry: 'ministry',
    authority: 'authority',
    university: 'university',
    'university of applied sciences': 'university of applied sciences',
    'research institute': 'research institute',
    school: 'school',
    company: 'company',
    'development company': 'development company',
    association: 'association',
    network: 'network',
    funder: 'funder',
    project: 'project',
    programme: 'programme',
    idea: 'idea',
    'work package': 'work package',
    pilot: 'pilot',
    strategy: 'strategy',
    country: 'country',
    'major region': 'major region',
    region: 'region',
    'sub-region': 'sub-region',
    other: 'other',
  },
  relation: {
    AFFILIATED_WITH: 'works for',
    PARTICIPATES_IN: 'takes part in',
    FUNDS: 'funds',
    ALLOCATES: 'allocates money to',
    LOCATED_IN: 'is located in',
    COVERS: 'covers',
    PART_OF: 'is part of',
    CONCERNS: 'concerns',
  },
  role: {
    lead: 'lead',
    coordinator: 'coordinator',
    applicant: 'applicant',
    partner: 'partner',
    participant: 'participant',
    member: 'member',
    chair: 'chair',
    expert: 'expert',
    author: 'author',
    contact: 'contact person',
    interested: 'interested',
  },
  nature: {
    part: 'part',
    'work package': 'work package',
    pilot: 'pilot',
    'under programme': 'under the programme',
    'sub-cluster': 'sub-cluster',
    'follow-up': 'follow-up',
    related: 'related',
  },
  certainty: { stated: 'stated', implied: 'implied' },
} satisfies VocabularyWords;
