import { z } from 'zod';
import { Euros, between, list } from './bounds.ts';
import { DocumentNumber, LineNumber } from './evidence.ts';
import { PrintedSum, ProjectStatus } from './items.ts';
import { NAMES } from './names.ts';
import { Identifier, IsoDate, Word } from './scalars.ts';
import { ORGANISATION_KINDS, PROJECT_KINDS, REGION_LEVELS } from './words.ts';

/** Forms of marks: a dot is a smaller disc, a page is drawn in lists alone. */
export type MarkShape = 'disc' | 'dot' | 'square' | 'hexagon' | 'ring' | 'diamond' | 'triangle' | 'page';

/** What the whole product knows of a type of entity. */
interface EntityTypeRecord {
  /** Its label in the database, beside the `:Entity` that all carry; `cypher/write/TYPE.cypher` writes it. */
  label: string;
  /** Whether it is drawn: a document is evidence, not an actor. */
  drawn: boolean;
  /** The form of its mark; its colour is in the palette of the client under the same name. */
  shape: MarkShape;
  /** Size of its mark beside a disc: a square and a ring look bigger and smaller than they are; people are small. */
  scale: number;
  /** Properties beside the common ones (id, name, aliases, notes, evidence); the record file has them too. */
  properties: Readonly<Record<string, z.ZodType>>;
  /** Whether a path may lead through it: what many have in common, a place or a subject, is no way from one to another. */
  carries: boolean;
  /** As an actor of a desk: the types of things that two of them can share. None: it is no actor there. */
  shares: readonly string[];
}

/** The types of entities, in the order in which they are listed everywhere: a new type is a record here. */
export const ENTITY_TYPE = {
  organisation: {
    label: 'Organisation',
    drawn: true,
    shape: 'disc',
    scale: 1,
    properties: {
      kind: z.enum(ORGANISATION_KINDS),
      ...NAMES,
      country: Word.optional(),
      businessId: Identifier.businessId.optional(),
      vat: Identifier.vat.optional(),
      pic: Identifier.pic.optional(),
      ror: Identifier.ror.optional(),
      wikidata: Identifier.wikidata.optional(),
    },
    carries: true,
    shares: ['project', 'event', 'cluster', 'person', 'organisation', 'theme'],
  },
  person: {
    label: 'Person',
    drawn: true,
    shape: 'dot',
    scale: 0.9,
    properties: {},
    carries: true,
    shares: ['project', 'event', 'cluster', 'organisation'],
  },
  project: {
    label: 'Project',
    drawn: true,
    shape: 'square',
    scale: 0.85,
    properties: {
      kind: z.enum(PROJECT_KINDS),
      number: Word.optional(),
      theme: Word.optional(),
      start: IsoDate.optional(),
      end: IsoDate.optional(),
      /** Where the source gives a range, its upper end; the lower one stands beside it. */
      budgetEur: Euros.optional(),
      budgetLeastEur: Euros.optional(),
      statuses: list(ProjectStatus, 100).optional(),
      sums: list(PrintedSum, 100).optional(),
      ...NAMES,
    },
    carries: true,
    shares: [],
  },
  cluster: {
    label: 'Cluster',
    drawn: true,
    shape: 'hexagon',
    scale: 1.15,
    properties: { ...NAMES },
    carries: true,
    shares: ['project', 'person', 'organisation', 'cluster', 'theme'],
  },
  region: {
    label: 'Region',
    drawn: true,
    shape: 'ring',
    scale: 1,
    properties: {
      level: z.enum(REGION_LEVELS),
      code: Word.optional(),
      lon: between(-180, 180).optional(),
      lat: between(-90, 90).optional(),
      ...NAMES,
    },
    carries: false,
    shares: ['project', 'event', 'cluster', 'organisation'],
  },
  event: {
    label: 'Event',
    drawn: true,
    shape: 'diamond',
    scale: 1.1,
    properties: { date: IsoDate.optional(), place: Word.optional(), ...NAMES },
    carries: true,
    shares: [],
  },
  theme: {
    label: 'Theme',
    drawn: true,
    shape: 'triangle',
    scale: 1.15,
    properties: { ...NAMES },
    carries: false,
    shares: [],
  },
  document: {
    label: 'Document',
    drawn: false,
    shape: 'page',
    scale: 1,
    properties: {
      number: DocumentNumber,
      title: Word,
      date: IsoDate.optional(),
      kind: Word.optional(),
      publisher: Word.optional(),
      lineCount: LineNumber,
    },
    carries: false,
    shares: [],
  },
} as const satisfies Record<string, EntityTypeRecord>;

type Records = typeof ENTITY_TYPE;
export type EntityType = keyof Records;
/** The types whose record answers yes. */
type Where<Key extends keyof EntityTypeRecord, Not> = {
  [Type in EntityType]: Records[Type][Key] extends Not ? never : Type;
}[EntityType];

/** The keys of several shapes of a schema as one shape. */
export type Shape<T> = { [Key in keyof T]: T[Key] extends z.ZodType ? T[Key] : never };

/** The types that are drawn. */
export type ActorType = Where<'drawn', false>;
/** The types that can be the actors of a desk. */
export type NetworkActor = Where<'shares', readonly []>;
/** The types that two actors can share. */
export type LinkingType = Records[EntityType]['shares'][number];

export const ENTITY_TYPES = Object.keys(ENTITY_TYPE) as EntityType[];
export const ACTOR_TYPES = ENTITY_TYPES.filter((type): type is ActorType => ENTITY_TYPE[type].drawn);
export const NETWORK_ACTORS = ENTITY_TYPES.filter(
  (type): type is NetworkActor => ENTITY_TYPE[type].shares.length > 0,
);

/** What an actor of each type can share with another, in the order in which it is offered. */
export function sharedBy(actor: NetworkActor): readonly LinkingType[] {
  return ENTITY_TYPE[actor].shares;
}

export const LINKING_TYPES = [...new Set(NETWORK_ACTORS.flatMap(sharedBy))];

/** Whether a path may lead through an entity of this type. */
export function carriesPaths(type: EntityType): boolean {
  return ENTITY_TYPE[type].carries;
}

/** The label of a type in the database. */
export function labelOf(type: EntityType): string {
  return ENTITY_TYPE[type].label;
}
