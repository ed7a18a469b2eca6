import { ACTOR_TYPES, CERTAINTIES, RELATION_TYPES, ROLES, STATUSES } from '@sidos/api/model';
import { z } from 'zod';
import { OwnFilter } from './own.ts';

/** Filters of a view: each key narrows, several values of a key widen, a missing key asks nothing. */
export const Filters = z.object({
  type: z.array(z.enum(ACTOR_TYPES)).optional(),
  kind: z.array(z.string()).optional(),
  relation: z.array(z.enum(RELATION_TYPES)).optional(),
  role: z.array(z.enum(ROLES)).optional(),
  region: z.array(z.string()).optional(),
  cluster: z.array(z.string()).optional(),
  theme: z.array(z.string()).optional(),
  /** How far a project is by the last that is known. */
  status: z.array(z.enum(STATUSES)).optional(),
  document: z.array(z.string()).optional(),
  certainty: z.array(z.enum(CERTAINTIES)).optional(),
  /** First and last year. */
  from: z.int().min(1000).max(9999).optional(),
  until: z.int().min(1000).max(9999).optional(),
  /** Bounds of an amount in euros. */
  least: z.number().nonnegative().optional(),
  most: z.number().nonnegative().optional(),
  /** By columns of one's own tables, one filter a column. */
  own: z.array(OwnFilter).optional(),
});
export type Filters = z.infer<typeof Filters>;

/** The filters that hold lists of values. */
export const LIST_FILTERS = [
  'type',
  'kind',
  'relation',
  'role',
  'region',
  'cluster',
  'theme',
  'status',
  'document',
  'certainty',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
