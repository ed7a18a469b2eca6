import { mayHoldNames, withoutNames, type Erased } from '../../meanings/index.ts';
import type { Change, Correction, Entity, Mention, Relation, SavedView } from '../../model/index.ts';
import { allChanges, type Store } from '../../store/index.ts';
import { loadSnapshot, type Snapshot } from '../snapshot.ts';
import { readHeldSources, rowTexts, type HeldSources } from './sources.ts';

/** All that the database holds in which someone can be named. */
export interface Held {
  snapshot: Snapshot;
  views: SavedView[];
  changes: Change[];
  corrections: Correction[];
  tables: HeldSources;
}

/** Reads all that the database holds. */
export async function readHeld(store: Store): Promise<Held> {
  return {
    snapshot: await loadSnapshot(store),
    views: await store.read('saved-views', {}),
    changes: await allChanges(store),
    corrections: await store.read('corrections', {}),
    tables: await readHeldSources(store),
  };
}

/** A text that is held, and by what. */
export type HeldText = Omit<Mention, 'certain'>;

/** Every text that is held, one a value: names, notes and titles of entities and ties, views, questions, the log. */
export function heldTexts({ snapshot, views, changes, corrections, tables }: Held): HeldText[] {
  const { entities, relations, indexOf } = snapshot;
  const nameOf = (id: string) => entities[indexOf.get(id) ?? -1]?.name ?? id;
  return [
    ...entities.flatMap((entity) => textsOf('entity', entity, entity.name)),
    ...relations.flatMap((tie) => textsOf('tie', tie, `${nameOf(tie.from)} – ${nameOf(tie.to)}`)),
    ...views.flatMap(({ id, kind, name, note, state }) =>
      texts({ in: kind, id, name }, { name, note, state: readable(state) }),
    ),
    ...changes.flatMap(({ id, at, by, action, targets, before, after }) =>
      texts({ in: 'change', id, name: `${at} ${action}` }, { by, targets, before, after }),
    ),
    ...rowTexts(tables).flatMap(({ source, line, text }) =>
      texts({ in: 'row', id: `${source}:${line}`, name: `${source}, ${line}` }, { cells: text }),
    ),
    ...corrections.flatMap(({ id, at, by, target, values, before, why }) =>
      texts({ in: 'correction', id, name: at }, { by, target, values, before, why }),
    ),
  ];
}

function textsOf(kind: 'entity' | 'tie', thing: Entity | Relation, name: string): HeldText[] {
  const own = Object.entries(thing).filter(([key]) => mayHoldNames(thing, key));
  return texts({ in: kind, id: thing.id, name }, Object.fromEntries(own));
}

function texts(of: Pick<Mention, 'in' | 'id' | 'name'>, values: Record<string, unknown>): HeldText[] {
  return Object.entries(values).flatMap(([property, value]) =>
    textsIn(value).map((text) => ({ ...of, property, text })),
  );
}

/** The texts in a value: a note has one in each language. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The address of a view as it is read: without escaped letters. */
function readable(state: string): string {
  return [...new URLSearchParams(state)].map(([key, value]) => `${key}=${value}`).join('&');
}

/** The address of a view without the names of those erased; as it was where nobody is named in it. */
export function stateWithout(state: string, erased: Pick<Erased, 'isSought'>): string {
  const parts = new URLSearchParams(state);
  if (withoutNames(readable(state), erased) === readable(state)) return state;
  const plain = [...parts].map(([key, value]) => [key, withoutNames(value, erased)]);
  return new URLSearchParams(plain).toString();
}
