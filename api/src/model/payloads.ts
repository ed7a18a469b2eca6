import { z } from 'zod';
import { counted, line } from './bounds.ts';
import { Entity } from './entities.ts';
import { byNames } from './name-order.ts';
import { IdText, Word } from './scalars.ts';
import { Relation } from './relations.ts';
import { Told } from './sources.ts';
import { ACTOR_TYPES, ENTITY_TYPES, labelOf, RELATION_TYPES } from './vocabulary.ts';

export const Health = z.object({
  status: z.literal('ok'),
  engine: z.enum(['embedded', 'neo4j']),
  engineVersion: z.string(),
  version: z.string(),
  /** The database does not answer: what is given is `version`, the data last read. */
  stale: z.boolean(),
  counts: z.object({ entities: z.int(), relations: z.int(), documents: z.int() }),
});
export type Health = z.infer<typeof Health>;

/** An entity in a list: enough to draw and to link it. */
export const EntityStub = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  kind: z.string().nullable(),
});
export type EntityStub = z.infer<typeof EntityStub>;

/** Entities by name. */
export const Stubs = byNames(EntityStub, (stub) => [stub]);

/** A tie of an entity as its card shows it: the relation, its direction as seen from the entity, the other end. */
export const CardTie = z.object({
  relation: Relation,
  direction: z.enum(['out', 'in']),
  other: EntityStub,
});
export type CardTie = z.infer<typeof CardTie>;

/** An entity with all its ties, grouped by nothing: the client groups by relation type and direction. */
export const EntityCard = z.object({ entity: Entity, ties: z.array(CardTie) });
export type EntityCard = z.infer<typeof EntityCard>;

export const NeighboursQuery = z.strictObject({
  depth: counted(3, 1),
  limit: counted(2000, 200),
});

/** Nodes around an entity, nearest and best connected first, and the ties among those shown. */
export const Neighbourhood = z.object({
  centre: z.string(),
  depth: z.int(),
  shown: z.int(),
  total: z.int(),
  nodes: z.array(EntityStub.extend({ distance: z.int() })),
  ties: z.array(Relation),
});
export type Neighbourhood = z.infer<typeof Neighbourhood>;

export const SearchQuery = z.strictObject({
  q: line(200),
  type: z.enum(ENTITY_TYPES).optional(),
  limit: counted(100, 20),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** Hits, best first; `matched` is the name or alias that matched, `how` says in what way. */
export const SearchAnswer = z.object({
  query: z.string(),
  total: z.int(),
  hits: byNames(
    EntityStub.extend({
      matched: z.string(),
      how: z.enum(['exact', 'prefix', 'word', 'inside', 'similar']),
      degree: z.int(),
    }),
    (hit) => [hit],
    // Similar ones differ in how many letters are wrong, which is not told: they stay as they are.
    ({ how, degree, id }) => [how, degree, how === 'similar' ? id : ''],
  ),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const PathsQuery = z.strictObject({
  from: IdText,
  to: IdText,
  limit: counted(50, 10),
  /** `false`: routes do not lead through regions and themes, which join everything with everything. */
  places: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
});
export type PathsQuery = z.infer<typeof PathsQuery>;

/**
 * All shortest routes up to the limit, each another way over other entities. `nodes` has one more item than `ties`, the tie
 * that carries each step; `beside` has the others between the same two, as the other lines of a budget.
 */
export const PathsAnswer = z.object({
  from: EntityStub,
  to: EntityStub,
  length: z.int().nullable(),
  shown: z.int(),
  total: z.int(),
  paths: z.array(
    z.object({ nodes: z.array(EntityStub), ties: z.array(Relation), beside: z.array(z.array(Relation)) }),
  ),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;

const tally = z.object({ total: z.int(), kinds: z.record(z.string(), z.int()) });

export const Counts = z.object({
  entities: z.record(z.enum(ENTITY_TYPES), tally),
  relations: z.record(z.enum(RELATION_TYPES), tally),
  documents: z.record(z.string(), z.object({ entities: z.int(), relations: z.int() })),
});
export type Counts = z.infer<typeof Counts>;

/** The source documents, and what each contributed. */
export const Documents = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      kind: z.string().nullable(),
      publisher: z.string().nullable(),
      lineCount: z.int(),
      entities: z.int(),
      relations: z.int(),
    }),
  ),
});
export type Documents = z.infer<typeof Documents>;

export const Export = z.object({ entities: z.array(Entity), relations: z.array(Relation) });
export type Export = z.infer<typeof Export>;

/**
 * RFC 9457 problem details; `faults` lists every fault where there are several, `position` is where in a query of the
 * caller the fault is (counted from 1), `told` is `detail` as a page says it in its reader's language.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  faults: z.array(z.string()).optional(),
  position: z.object({ line: z.int(), column: z.int() }).optional(),
  told: Told.extend({ file: Word.optional() }).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The labels, for those who write Cypher. */
export const SCHEMA_LABELS = ACTOR_TYPES.map(labelOf);
