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

export type PartNature = (typeof PART_NATURES)[number];

export const CERTAINTIES = ['stated', 'implied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
