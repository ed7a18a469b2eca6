import { z } from 'zod';
import {
  Change,
  Correction,
  Entity,
  Relation,
  SavedView,
  Source,
  SourcePage,
  Tombstone,
  notesOfToday,
  tieIdOfToday,
  tieOfToday,
} from '../model/index.ts';
import { KEPT_MARKS } from './marks.ts';
import type { Store, WriteBatch } from './port.ts';
import { entityBatches, positionBatches, relationBatches, sourceBatches } from './rows.ts';

/**
 * A kind of thing that the database holds. What is not in {@link HELD} is in no backup, so a test fails on a label of
 * `cypher/write` that is not.
 */
export interface Held {
  /** How a backup calls it. */
  kind: string;
  /** How many of them, in words: `828 entities`. */
  words: [one: string, many: string];
  /** Its label in the database; none: it is a tie. */
  label: string | undefined;
  schema: z.ZodType;
  /** All of them, in order of their ids. */
  read: (store: Store) => Promise<unknown[]>;
  /** What writes them; they come as {@link schema} has them. */
  batches: (things: readonly never[]) => WriteBatch[];
}

interface Definition<Schema extends z.ZodType> {
  kind: string;
  words: Held['words'];
  label?: string;
  schema: Schema;
  read: (store: Store) => Promise<z.input<Schema>[]>;
  batches: (things: readonly z.output<Schema>[]) => WriteBatch[];
}

function held<Schema extends z.ZodType>({ label, ...rest }: Definition<Schema>): Held {
  return { label, ...rest };
}

const coordinate = z.number().nullable();
const PlacedEntity = z.strictObject({
  entity: z.looseObject({}).transform(notesOfToday).pipe(Entity),
  x: coordinate,
  y: coordinate,
});
const Mark = z.strictObject({ id: z.enum(KEPT_MARKS), version: z.string().max(200) });

/** Lines of the log that are read at a time. */
const PAGE = 1_000;

const rowsOf = (query: string) => (things: readonly Record<string, unknown>[]) => [{ query, rows: things }];

/** All that the database holds, in the order in which it can be written: ties after their ends. */
export const HELD: readonly Held[] = [
  held({
    kind: 'entity',
    words: ['entity', 'entities'],
    label: 'Entity',
    schema: PlacedEntity,
    read: (store) => store.read('entities', {}),
    batches: (things) => [
      ...entityBatches(things.map(({ entity }) => entity)),
      ...positionBatches(
        things.flatMap(({ entity: { id }, x, y }) => (x === null || y === null ? [] : [{ id, x, y }])),
      ),
    ],
  }),
  held({
    kind: 'relation',
    words: ['relation', 'relations'],
    schema: z.looseObject({}).transform(tieOfToday).pipe(Relation),
    read: async (store) => (await store.read('relations', {})).map(({ relation }) => relation),
    batches: relationBatches,
  }),
  held({
    kind: 'view',
    words: ['saved view or question', 'saved views and questions'],
    label: 'SavedView',
    schema: SavedView,
    read: (store) => store.read('saved-views', {}),
    batches: rowsOf('saved-view'),
  }),
  held({
    kind: 'change',
    words: ['line of the log of changes', 'lines of the log of changes'],
    label: 'Change',
    schema: Change,
    read: allChanges,
    batches: rowsOf('change'),
  }),
  held({
    kind: 'correction',
    words: ['correction made by hand', 'corrections made by hand'],
    label: 'Correction',
    schema: Correction.transform(({ target, ...rest }) => ({ ...rest, target: tieIdOfToday(target) })),
    read: (store) => store.read('corrections', {}),
    batches: rowsOf('correction'),
  }),
  held({
    kind: 'source',
    words: ['table of your own', 'tables of your own'],
    label: 'Source',
    schema: Source,
    read: async (store) => (await store.read('sources', {})).map(({ source }) => source),
    batches: sourceBatches,
  }),
  held({
    kind: 'source page',
    words: ['page of your own tables', 'pages of your own tables'],
    label: 'SourcePage',
    schema: SourcePage,
    read: async (store) => {
      const ids = (await store.read('sources', {})).map(({ source }) => source.id);
      const parts = [...SourcePage.shape.part.options];
      return store.read('source-pages', { sources: ['', ...ids], parts, first: 0, last: 1e9 });
    },
    batches: rowsOf('source-page'),
  }),
  held({
    kind: 'tombstone',
    words: ['person erased earlier', 'people erased earlier'],
    label: 'Tombstone',
    schema: Tombstone,
    read: (store) => store.read('tombstones', {}),
    batches: rowsOf('tombstone'),
  }),
  held({
    kind: 'mark',
    words: ['mark', 'marks'],
    label: 'Meta',
    schema: Mark,
    read: async (store) =>
      (await store.read('marks', {})).filter(({ id }) => KEPT_MARKS.includes(id as never)) as never,
    batches: rowsOf('meta'),
  }),
];

/** The whole log, newest first. */
export async function allChanges(store: Store): Promise<Change[]> {
  const all: Change[] = [];
  for (let at = '9999', id = ''; ;) {
    const page = await store.read('changes', { at, id, by: '', action: '', target: '', limit: PAGE });
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return all;
    ({ at, id } = last);
  }
}
