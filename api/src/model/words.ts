/** The words that kinds, roles and natures are chosen from. */
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
  'unit',
  'other',
] as const;

/** Kinds of what is drawn as a project and is no joint work: who reads, uses or writes it does not meet there. */
export const KINDS_NOT_JOINT = ['publication', 'instrument', 'service', 'concept'] as const;

export const PROJECT_KINDS = [
  'project',
  'programme',
  'idea',
  'work package',
  'pilot',
  'strategy',
  ...KINDS_NOT_JOINT,
] as const;

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

/** What an entity can be beside its type: kind of an organisation or a project, level of a region. */
export type Kind = (typeof ORGANISATION_KINDS)[number] | (typeof PROJECT_KINDS)[number] | RegionLevel;
/** A kind that has a name of its own in every language; `other` is a remainder. */
export type NamedKind = Exclude<Kind, 'other'>;

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
  'organiser',
  'host',
  'presenter',
  'founder',
  'preparer',
  'editor',
  'implementer',
  'owner',
  'steering',
] as const;
export type Role = (typeof ROLES)[number];

/** How far a project has come, from the first to the last. */
export const STATUSES = ['planned', 'applied', 'funded', 'running', 'ended', 'refused'] as const;
export type StatusWord = (typeof STATUSES)[number];

/** How a part lies in its whole. All of them contain: what is only near has a tie of its own. */
export const PART_NATURES = [
  'part',
  'work package',
  'pilot',
  'under programme',
  'unit',
  'sub-cluster',
] as const;

export type PartNature = (typeof PART_NATURES)[number];

export const CERTAINTIES = ['stated', 'implied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
