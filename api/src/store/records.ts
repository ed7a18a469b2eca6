import { z } from 'zod';
import {
  Entity,
  ITEM_KEYS,
  Relation,
  Source,
  notesOfToday,
  packItem,
  tieOfToday,
  unpackEvidence,
  unpackItem,
  type Item,
} from '../model/index.ts';

const Packed = z.looseObject({ evidence: z.array(z.string()) });

/** Properties that the database holds for its own use, and the contract's entity does not have. */
const INTERNAL = ['x', 'y', 'searchText', 'status'];

/** Properties that hold items, each packed into a text. */
const ITEMS: readonly string[] = ITEM_KEYS;

function unpacked({ evidence, ...rest }: z.output<typeof Packed>) {
  const own = Object.entries(rest)
    .filter(([key]) => !INTERNAL.includes(key))
    .map(([key, value]) => [key, ITEMS.includes(key) ? unpackItems(value) : value] as const);
  return { ...Object.fromEntries(own), evidence: unpackEvidence(evidence) };
}

function unpackItems(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => unpackItem(String(item))) : value;
}

/** The items of a thing as the database holds them. */
export function packedItems(thing: Entity | Relation): Record<string, string[]> {
  const held = Object.entries(thing).filter(([key]) => ITEMS.includes(key));
  return Object.fromEntries(held.map(([key, items]) => [key, (items as Item[]).map(packItem)]));
}

/** A source as the database holds it: its recipe and each note are JSON there; notes were sentences once. */
export const SourceCell = z
  .looseObject({ recipe: z.string(), notes: z.array(z.string()).default([]) })
  .transform(({ recipe, notes, ...rest }) => ({
    ...rest,
    recipe: JSON.parse(recipe) as unknown,
    notes: notes.map((note): unknown =>
      note.startsWith('{') ? JSON.parse(note) : { key: 'fileFault', values: { what: note }, en: note },
    ),
  }))
  .pipe(Source);

/** An entity as the database holds it. */
export const EntityCell = Packed.transform(unpacked).transform(notesOfToday).pipe(Entity);

/** A relation as the database holds it, with its type and ends. */
export const RelationCell = Packed.transform(unpacked).transform(tieOfToday).pipe(Relation);
