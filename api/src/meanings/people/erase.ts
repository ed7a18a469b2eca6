import { relationId, type Entity, type Records, type Relation } from '../../model/index.ts';
import { unitedTies } from '../ties.ts';
import { codeOf, replaceIds, unescaped } from './codes.ts';
import { idKey, replaceSought, wholeNameKey, type IsSought } from './keys.ts';

/** What stands where a name was taken out; it says the same in every language. */
export const TAKEN_OUT = '[…]';

/** People of whom nothing may be held, as the installation remembers them: by keys, without their names. */
export interface Erased {
  isSought: IsSought;
  /** People of the same name, known when the other was erased, who stay. */
  isSpared: (id: string) => boolean;
  /** Hexadecimal digits that follow from an id and the secret, for things that are named after someone. */
  digest: (id: string) => string;
}

/** What is left of records, and how many people were left out of them. */
export interface Remains extends Records {
  people: number;
}

/** Properties that are words of the vocabulary, or evidence: no names stand in them. */
const NAMELESS_PROPERTIES: ReadonlySet<string> = new Set([
  'id',
  'type',
  'kind',
  'level',
  'from',
  'to',
  'nature',
  'evidence',
]);

/** Whether a property of an entity or tie is free text, in which a name may stand: of what kind a document is, is. */
export function mayHoldNames({ type }: { type: string }, property: string): boolean {
  return !NAMELESS_PROPERTIES.has(property) || (property === 'kind' && type === 'document');
}

/** A text without the names and ids of those erased. */
export function withoutNames(text: string, { isSought }: Pick<Erased, 'isSought'>): string {
  const without = (one: string) => {
    const plain = replaceIds(one, (id) => (isSought(idKey(id)) ? `person:${TAKEN_OUT}` : undefined));
    return replaceSought(plain, isSought, TAKEN_OUT);
  };
  const plain = without(text);
  const read = unescaped(plain);
  const again = without(read);
  return again === read ? plain : encodeURI(again);
}

/** Whether someone is one of those erased: by id, or by name or alias. */
export function isErased(
  { id, name, aliases }: Pick<Entity, 'id' | 'name' | 'aliases'>,
  erased: Erased,
): boolean {
  if (erased.isSought(idKey(id))) return true;
  return !erased.isSpared(id) && [name, ...aliases].some((one) => erased.isSought(wholeNameKey(one)));
}

/**
 * Records without those erased: without them and their ties, and without their names in the texts of all others. A
 * thing that is named after one of them, a firm perhaps, goes on under an opaque id. What nobody is named in comes
 * back as it was, the same object.
 */
export function withoutErased({ entities, relations }: Records, erased: Erased): Remains {
  const gone = new Set(
    entities.filter((entity) => entity.type === 'person' && isErased(entity, erased)).map(({ id }) => id),
  );
  const newIds = new Map<string, string>();
  const kept = entities
    .filter(({ id }) => !gone.has(id))
    .map((entity) => {
      if (entity.type === 'person' && erased.isSpared(entity.id)) return entity;
      const id =
        withoutNames(entity.id, erased) === entity.id
          ? entity.id
          : codeOf(entity.type, erased.digest(entity.id));
      if (id !== entity.id) newIds.set(entity.id, id);
      return withTexts(entity, { id }, erased);
    });
  const idOf = (id: string) => newIds.get(id) ?? id;
  const ties = relations
    // A tie may lead to someone whom these records do not describe.
    .filter(({ from, to }) => [from, to].every((id) => !gone.has(id) && !erased.isSought(idKey(id))))
    .map((relation) => {
      const plain = withTexts(relation, { from: idOf(relation.from), to: idOf(relation.to) }, erased);
      return plain === relation ? relation : { ...plain, id: relationId(plain) };
    });
  return { entities: kept, relations: unitedTies(ties), people: gone.size };
}

/** A thing with other ids and without names in its texts; itself where nothing of it changes. */
function withTexts<T extends Entity | Relation>(thing: T, ids: Partial<T>, erased: Erased): T {
  const texts = Object.entries(thing).flatMap(([key, value]: [string, unknown]) => {
    if (!mayHoldNames(thing, key)) return [];
    const plain = withoutNamesIn(value, erased);
    return plain === value ? [] : [[key, plain] as const];
  });
  const others = Object.entries(ids).filter(([key, value]) => Reflect.get(thing, key) !== value);
  if (texts.length === 0 && others.length === 0) return thing;
  return { ...thing, ...Object.fromEntries([...texts, ...others]) };
}

function withoutNamesIn(value: unknown, erased: Erased): unknown {
  if (typeof value === 'string') return withoutNames(value, erased);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const plain = value.map((item: unknown) => withoutNamesIn(item, erased));
    return plain.some((item, i) => item !== value[i]) ? plain : value;
  }
  const changed = Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const plain = withoutNamesIn(item, erased);
    return plain === item ? [] : [[key, plain] as const];
  });
  return changed.length > 0 ? { ...value, ...Object.fromEntries(changed) } : value;
}
