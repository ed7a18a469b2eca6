import { z } from 'zod';
import { list, whole } from '../bounds.ts';
import { IdText, IsoDate } from '../scalars.ts';
import { DocumentNumber } from '../evidence.ts';
import { CERTAINTIES, LINKING_TYPES, NETWORK_ACTORS, REGION_LEVELS, ROLES } from '../vocabulary.ts';

/** How much a shared thing of d members counts: 1, 1/(d-1), 1/d, or shared of all that either takes part in. */
export const TIE_WEIGHTS = ['count', 'newman', 'per_member', 'jaccard'] as const;

/** From and to, both included and both optional. */
export const Period = z.strictObject({ from: IsoDate.optional(), until: IsoDate.optional() });
export type Period = z.infer<typeof Period>;

/**
 * What a project is to those who share it: `carried` out (funded, running or ended), `planned`, an `idea` or
 * application that nothing has come of yet, a `programme` or strategy, or `unstated`: no source says how far it is.
 */
export const PROJECT_SORTS = ['carried', 'programme', 'planned', 'idea', 'unstated'] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

/** What ties: a project by its sort, anything else by its type. */
export const TYING_SORTS = [...PROJECT_SORTS, ...LINKING_TYPES.filter((type) => type !== 'project')] as const;
export type TyingSort = (typeof TYING_SORTS)[number];

/** What becomes of a thing without a date: it counts at any time, at the date of its documents, or not at all. */
export const UNDATED = ['keep', 'source', 'leave'] as const;

/** Who is in without a tie: those who take part in something that counts, nobody, or every actor there is. */
export const ALONE = ['active', 'out', 'all'] as const;

/**
 * What counts: the network that every figure of the desks, reports, files and the command line is computed on. Two
 * actors are tied where they share a thing of one of the linking types. An empty list means no restriction.
 */
export const NetworkDefinition = z.strictObject({
  actors: z.enum(NETWORK_ACTORS).default('organisation'),
  through: list(z.enum(LINKING_TYPES), LINKING_TYPES.length, 1).default(['project']),
  /** Of the projects that tie, only those of these sorts. */
  projects: list(z.enum(PROJECT_SORTS), PROJECT_SORTS.length).default([]),
  roles: list(z.enum(ROLES), ROLES.length).default([]),
  documents: list(DocumentNumber, 500).default([]),
  certainty: list(z.enum(CERTAINTIES), CERTAINTIES.length).default([]),
  /** Region ids: only actors that lie in one of them, or in a region below it. */
  regions: list(IdText, 500).default([]),
  /** Where the actors are regions: everything counts for the region of this level that it lies in. */
  level: z.enum(REGION_LEVELS).default('region'),
  period: Period.default({}),
  undated: z.enum(UNDATED).default('keep'),
  /**
   * Whether parts count as their whole: a work package as its project, a unit as its organisation, a sub-cluster as
   * its cluster. A project under a programme is no part of it.
   */
  fold: z.boolean().default(true),
  weight: z.enum(TIE_WEIGHTS).default('newman'),
  /** Shared things of more members than this are ignored, and how many is said; null: none. */
  cap: whole(2, 1_000_000).nullable().default(null),
  /** A tie needs at least this many shared things. */
  minimum: whole(1, 1_000).default(1),
  alone: z.enum(ALONE).default('active'),
  /** Ids of things that are not to tie anyone: the project that a group is defined by, say. */
  without: list(IdText, 100).default([]),
});
export type NetworkDefinition = z.infer<typeof NetworkDefinition>;

/** The definition that is asked for when nothing is chosen. */
export const USUAL_NETWORK: NetworkDefinition = NetworkDefinition.parse({});
