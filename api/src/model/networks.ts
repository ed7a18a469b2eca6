import { z } from 'zod';
import { line, text } from './bounds.ts';

/** Networks that lie side by side at most, those set aside counted. */
export const MAX_NETWORKS = 100;
/** Bytes of a file that is opened as a network. */
export const MAX_NETWORK_FILE = 200_000_000;

/** What a network is called in addresses and on the command line; on Neo4j the name of its database. */
export const NetworkId = text(63).regex(
  /^[a-z0-9][a-z0-9.-]*$/i,
  'write letters a to z, digits, points and hyphens, a letter or digit first',
);

/** What a network is called by people. */
export const NetworkName = line(120, 1, 'give it a name');

/** First parts of the addresses (below `/api/v1`) of what belongs to no network. */
const OF_NO_NETWORK = ['networks', 'session'];

/** Whether the route of an address answers from one network: then its query may name it. */
export function namesNetwork(path: string): boolean {
  const [first = ''] = path.replace(/^\//, '').split(/[/?]/);
  return !OF_NO_NETWORK.includes(first);
}

/** How much a network holds. */
const NetworkCounts = z.strictObject({
  /** All but the documents. */
  entities: z.int(),
  relations: z.int(),
  documents: z.int(),
});

/** A network among those that lie side by side. */
export const NetworkInfo = z.strictObject({
  id: NetworkId,
  /** Null: nobody has named it yet. */
  name: NetworkName.nullable(),
  /** Whether it is where addresses lead that name none. */
  first: z.boolean(),
  /** Whether the documents that come with Sidos were loaded into it. */
  shipped: z.boolean(),
  /** `closed`: it cannot be opened just now, and `fault` says why; `set-aside`: removed, and can be put back. */
  state: z.enum(['ready', 'closed', 'set-aside']),
  fault: z.string().nullable(),
  /** Null where that is not known. */
  counts: NetworkCounts.nullable(),
  /** When it was set aside; null where it is not. */
  removedAt: z.iso.datetime().nullable(),
});
export type NetworkInfo = z.infer<typeof NetworkInfo>;

/** All networks, the first one first; those set aside only for whoever may put them back. */
export const NetworkList = z.strictObject({
  networks: z.array(NetworkInfo).max(2 * MAX_NETWORKS),
  engine: z.enum(['embedded', 'neo4j']),
  /** Why none can be made here, a sentence; null: they can. */
  fixed: z.string().nullable(),
});
export type NetworkList = z.infer<typeof NetworkList>;

/** A network to be made: empty, of the documents that come with Sidos, or a copy of another. */
export const NewNetwork = z.strictObject({
  name: NetworkName,
  from: z.enum(['nothing', 'shipped', 'copy']).default('nothing'),
  /** With `copy`: of which network. */
  of: NetworkId.optional(),
});
export type NewNetwork = z.infer<typeof NewNetwork>;

/** Another name for a network. */
export const NetworkRenaming = z.strictObject({ name: NetworkName });

/** The name of a network once more, so that none is deleted by a slip. */
export const NetworkDeletion = z.strictObject({ name: line(120) });
