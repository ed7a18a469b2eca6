import { z } from 'zod';
import { PEOPLE_SHOWN } from './access.ts';
import { listed } from './bounds.ts';
import { IdText, Word } from './scalars.ts';
import { DocumentNumber } from './evidence.ts';
import { ATTRIBUTE_KINDS } from './items.ts';
import type { NameLanguage } from './names.ts';
import { ACTOR_TYPES, CERTAINTIES, RELATION_TYPES, ROLES, STATUSES } from './vocabulary.ts';

/**
 * Which part of the network: every key narrows, several values of a key widen. A region means all that lies in
 * it, down to the municipalities; a cluster its members and what concerns it; a theme what is about it; a status the
 * projects of which that is the last that is known.
 */
export const NetworkFilter = z.strictObject({
  type: listed(z.enum(ACTOR_TYPES), 100),
  relation: listed(z.enum(RELATION_TYPES), 100),
  role: listed(z.enum(ROLES), 100),
  kind: listed(Word, 100),
  region: listed(IdText, 500),
  cluster: listed(IdText, 500),
  theme: listed(IdText, 500),
  status: listed(z.enum(STATUSES), 10),
  document: listed(DocumentNumber, 500),
  certainty: listed(z.enum(CERTAINTIES), 10),
});
export type NetworkFilter = z.infer<typeof NetworkFilter>;

const givenNames = z.array(z.string().nullable());

/** Most columns of one's own tables that a network is given with; the cards have them all. */
export const MAX_OWN_COLUMNS = 60;

/**
 * A network as columns: `nodes.id[i]`, `nodes.name[i]` … describe node i, `ties.from[j]` and `ties.to[j]` are
 * indices into the nodes. Positions are those computed when the data was loaded; `component` 0 is the largest.
 * Null stands for what a node does not have.
 */
export const NetworkPayload = z.object({
  version: z.string(),
  total: z.object({ nodes: z.int(), ties: z.int() }),
  /** How the server shows people: other than `shown`, it has given no name of anyone. */
  people: z.enum(PEOPLE_SHOWN),
  nodes: z.object({
    id: z.array(z.string()),
    type: z.array(z.enum(ACTOR_TYPES)),
    /** Names as the documents write them. */
    name: z.array(z.string()),
    /** Names that are given in a language, for those who read in it. */
    names: z.object({ fi: givenNames, sv: givenNames, en: givenNames } satisfies Record<
      NameLanguage,
      z.ZodType
    >),
    kind: z.array(z.string().nullable()),
    x: z.array(z.number()),
    y: z.array(z.number()),
    lon: z.array(z.number().nullable()),
    lat: z.array(z.number().nullable()),
    degree: z.array(z.int()),
    component: z.array(z.int()),
    /** Region the node lies in (maakunta, or a country without such, as index into the nodes), for colour and filter. */
    region: z.array(z.int().nullable()),
    /** Clusters the node belongs to or concerns, as indices into the nodes. */
    clusters: z.array(z.array(z.int())),
    /** Community by all ties but those of place, 1 the largest; null without such a tie. */
    community: z.array(z.int().nullable()),
    documents: z.array(z.array(z.string())),
    /** Years the node is known to span, for the filter by period. */
    since: z.array(z.string().nullable()),
    until: z.array(z.string().nullable()),
    amountEur: z.array(z.number().nullable()),
    /** How far a project is by the last that is known, and when that was so. */
    status: z.array(z.enum(STATUSES).nullable()),
    statusAsOf: z.array(z.string().nullable()),
    aliases: z.array(z.array(z.string())),
    /** An opaque id that stands for the node's own where that has a person's name in it, in addresses and files. */
    code: z.array(z.string().nullable()),
  }),
  ties: z.object({
    id: z.array(z.string()),
    type: z.array(z.enum(RELATION_TYPES)),
    from: z.array(z.int()),
    to: z.array(z.int()),
    role: z.array(z.string().nullable()),
    certainty: z.array(z.enum(CERTAINTIES)),
    documents: z.array(z.array(z.string())),
    amountEur: z.array(z.number().nullable()),
  }),
  /**
   * Columns of one's own tables, those that most nodes have first: `values[k]` is what `nodes[k]` (an index) has, several
   * of them side by side as a text.
   */
  attributes: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(ATTRIBUTE_KINDS),
        nodes: z.array(z.int()),
        values: z.array(z.union([z.string(), z.number()])),
      }),
    )
    .max(MAX_OWN_COLUMNS),
});
export type NetworkPayload = z.infer<typeof NetworkPayload>;
