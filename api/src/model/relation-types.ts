import { z } from 'zod';
import { Euros, between } from './bounds.ts';
import { Word } from './scalars.ts';
import type { EntityType } from './entity-types.ts';
import { PART_NATURES, ROLES } from './words.ts';

/** What the whole product knows of a type of relation. */
interface RelationTypeRecord {
  /** Which types it joins, from → to. */
  ends: readonly (readonly [EntityType, EntityType])[];
  /** Properties beside the common ones (id, ends, notes, evidence, period); the record file has them too. */
  properties: Readonly<Record<string, z.ZodType>>;
  /** The property that says as what, and tells two such ties apart: a role, or what stands in its place. */
  qualifier?: 'role' | 'nature' | 'category' | 'instrument';
  /** Where that is written in free words, as a title is, and not chosen from a list. */
  free?: true;
  /** Whether its direction says something that is drawn; a tie of place points where it must. */
  directed: boolean;
  /** Says where something is: it pulls less in the layout, is drawn lighter and carries no path. */
  place: boolean;
  /** Contains: what is a part counts for its whole. */
  nests: boolean;
  /** Makes an actor a member of what two can share: money does not, a funder is in only where it takes part. */
  links: boolean;
  /** Says the same of both ends: it is one tie in whichever direction a source writes it. */
  mutual?: true;
}

/** The types of relations, in the order in which a card lists them: a new type is a record here. */
export const RELATION_TYPE = {
  AFFILIATED_WITH: {
    ends: [['person', 'organisation']],
    properties: { role: Word.optional() },
    qualifier: 'role',
    free: true,
    directed: true,
    place: false,
    nests: false,
    links: true,
  },
  PARTICIPATES_IN: {
    ends: [
      ['person', 'project'],
      ['person', 'cluster'],
      ['person', 'event'],
      ['organisation', 'project'],
      ['organisation', 'cluster'],
      ['organisation', 'event'],
    ],
    properties: { role: z.enum(ROLES) },
    qualifier: 'role',
    directed: true,
    place: false,
    nests: false,
    links: true,
  },
  MEMBER_OF: {
    ends: [['organisation', 'organisation']],
    properties: {},
    directed: true,
    place: false,
    nests: false,
    links: true,
  },
  OWNS: {
    ends: [['organisation', 'organisation']],
    properties: { share: between(0, 1).optional() },
    directed: true,
    place: false,
    nests: false,
    links: true,
  },
  COOPERATES_WITH: {
    ends: [
      ['organisation', 'organisation'],
      ['project', 'project'],
      ['cluster', 'cluster'],
    ],
    properties: {},
    directed: false,
    place: false,
    nests: false,
    links: false,
    mutual: true,
  },
  FUNDS: {
    ends: [['organisation', 'project']],
    properties: { amountEur: Euros.optional(), share: between(0, 1).optional(), instrument: Word.optional() },
    qualifier: 'instrument',
    free: true,
    directed: true,
    place: false,
    nests: false,
    links: false,
  },
  ALLOCATES: {
    ends: [
      ['project', 'organisation'],
      ['project', 'cluster'],
      ['project', 'project'],
    ],
    /** `total`: the source prints it as the sum of other cells of its table. */
    properties: { amountEur: Euros, category: Word, total: z.boolean().optional() },
    qualifier: 'category',
    free: true,
    directed: true,
    place: false,
    nests: false,
    links: false,
  },
  PART_OF: {
    ends: [
      ['region', 'region'],
      ['project', 'project'],
      ['organisation', 'organisation'],
      ['cluster', 'cluster'],
      ['event', 'project'],
      ['event', 'event'],
    ],
    properties: { nature: z.enum(PART_NATURES).optional() },
    qualifier: 'nature',
    directed: true,
    place: false,
    nests: true,
    links: true,
  },
  FOLLOWS: {
    ends: [
      ['project', 'project'],
      ['organisation', 'organisation'],
    ],
    properties: {},
    directed: true,
    place: false,
    nests: false,
    links: false,
  },
  CONCERNS: {
    // An organisation is about no project: it takes part in it, funds it, or has nothing to do with it.
    ends: [
      ['project', 'cluster'],
      ['project', 'project'],
      ['project', 'theme'],
      ['event', 'cluster'],
      ['event', 'project'],
      ['event', 'theme'],
      ['cluster', 'cluster'],
      ['cluster', 'project'],
      ['cluster', 'theme'],
      ['organisation', 'cluster'],
      ['organisation', 'theme'],
    ],
    properties: { role: z.enum(ROLES).optional() },
    qualifier: 'role',
    directed: true,
    place: false,
    nests: false,
    links: true,
  },
  LOCATED_IN: {
    ends: [
      ['organisation', 'region'],
      ['project', 'region'],
      ['cluster', 'region'],
      ['event', 'region'],
    ],
    properties: {},
    directed: false,
    place: true,
    nests: false,
    links: true,
  },
  COVERS: {
    ends: [
      ['project', 'region'],
      ['cluster', 'region'],
    ],
    properties: {},
    directed: false,
    place: true,
    nests: false,
    links: true,
  },
} as const satisfies Record<string, RelationTypeRecord>;

export type RelationType = keyof typeof RELATION_TYPE;
export const RELATION_TYPES = Object.keys(RELATION_TYPE) as RelationType[];

/** The record of a type of relation, with what others have and it may lack. */
export function relationType(type: RelationType): RelationTypeRecord {
  return RELATION_TYPE[type];
}

/** The types of which something holds. */
export function relationTypesWith(holds: (record: RelationTypeRecord) => boolean): RelationType[] {
  return RELATION_TYPES.filter((type) => holds(RELATION_TYPE[type]));
}
