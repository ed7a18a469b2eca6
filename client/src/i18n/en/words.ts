import type {
  Certainty,
  EntityType,
  Kind,
  PartNature,
  RelationType,
  Role,
  StatusWord,
} from '@sidos/api/model';

type Counted<Words extends string> = Record<`${Words}_${'one' | 'other'}`, string>;

/** What the vocabulary asks of a language: a word that has no name here is an error of types. */
interface VocabularyWords {
  type: Counted<EntityType>;
  amount: Counted<EntityType | 'entity' | 'tie'>;
  kind: Record<Kind, string>;
  documentKind: Record<string, string>;
  relation: Record<RelationType, string>;
  role: Record<Role, string>;
  nature: Record<PartNature, string>;
  status: Record<StatusWord, string>;
  /** A status with the day, month or year that it is known of. */
  statusAsOf: string;
  /** What a unit is a unit of. */
  unitOf: string;
  /** A place that a unit has from what it is a unit of. */
  placeOf: string;
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
    theme_one: 'Theme',
    theme_other: 'Themes',
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
    theme_one: '{{count, number}} theme',
    theme_other: '{{count, number}} themes',
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
    unit: 'unit',
    project: 'project',
    programme: 'programme',
    idea: 'idea',
    'work package': 'work package',
    pilot: 'pilot',
    strategy: 'strategy',
    publication: 'publication',
    instrument: 'instrument',
    service: 'service',
    concept: 'concept',
    country: 'country',
    'major region': 'major region',
    region: 'region',
    'sub-region': 'sub-region',
    other: 'other',
  },
  documentKind: {
    minutes: 'minutes',
    slides: 'slides',
    'idea summaries': 'idea summaries',
    'evaluation report': 'evaluation report',
    classification: 'classification',
  },
  relation: {
    AFFILIATED_WITH: 'works for',
    PARTICIPATES_IN: 'takes part in',
    MEMBER_OF: 'is a member of',
    OWNS: 'owns',
    COOPERATES_WITH: 'co-operates with',
    FUNDS: 'funds',
    ALLOCATES: 'allocates money to',
    LOCATED_IN: 'is located in',
    COVERS: 'covers',
    PART_OF: 'is part of',
    FOLLOWS: 'follows',
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
    organiser: 'organiser',
    host: 'host',
    presenter: 'presenter',
    founder: 'founder',
    preparer: 'preparer',
    editor: 'editor',
    implementer: 'implementer',
    owner: 'owner',
    steering: 'member of the steering group',
  },
  nature: {
    part: 'part',
    'work package': 'work package',
    pilot: 'pilot',
    'under programme': 'under the programme',
    unit: 'unit',
    'sub-cluster': 'sub-cluster',
  },
  status: {
    planned: 'planned',
    applied: 'applied for',
    funded: 'funded',
    running: 'running',
    ended: 'ended',
    refused: 'refused',
  },
  statusAsOf: '{{status}}, as of {{date}}',
  unitOf: 'unit of {{name}}',
  placeOf: 'as {{name}} (no place of its own known)',
  certainty: { stated: 'stated', implied: 'implied' },
} satisfies VocabularyWords;
