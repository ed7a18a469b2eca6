import {
  NameMatcher,
  idKey,
  nameKeys,
  ordinaryWords,
  wholeNameKey,
  withoutNames,
} from '../../meanings/index.ts';
import { NotFound, type Correction, type Entity, type Mention, type PersonData } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Snapshot } from '../snapshot.ts';
import { stubOf, tiesSeenFrom } from '../stubs.ts';
import { heldTexts, readHeld, type Held } from './held.ts';

export type Person = Extract<Entity, { type: 'person' }>;

/**
 * All that is held of one person.
 *
 * @throws NotFound where there is no such person
 */
export async function personData(store: Store, id: string): Promise<PersonData> {
  return dataOf(await readHeld(store), id);
}

/** {@link personData} in what has been read already. */
export function dataOf(held: Held, id: string): PersonData {
  const { snapshot, corrections } = held;
  const person = personOf(snapshot, id);
  const ties = tiesSeenFrom(snapshot, snapshot.indexOf.get(id)!);
  const own = new Set([id, ...ties.map(({ relation }) => relation.id)]);
  const about = corrections.filter(({ target }) => own.has(target) || target.split('|').includes(id));
  return {
    version: snapshot.version,
    person,
    ties,
    documents: documentsOf(snapshot, [person, ...ties.map(({ relation }) => relation)]),
    mentions: mentionsOf(held, person, formerNames(about)),
    corrections: about,
    namesakes: namesakesOf(snapshot, person).map((other) => stubOf(snapshot, other)),
  };
}

/** @throws NotFound where there is no such person */
function personOf({ entities, indexOf }: Snapshot, id: string): Person {
  const entity = entities[indexOf.get(id) ?? -1];
  if (entity?.type !== 'person')
    throw new NotFound(`There is no person "${id}". GET /api/v1/search?type=person finds the ids of people.`);
  return entity;
}

/** Other people who bear a name of this one. */
function namesakesOf({ entities }: Snapshot, person: Person): number[] {
  const names = ({ name, aliases }: Person) => [name, ...aliases].map(wholeNameKey);
  const own = new Set(names(person));
  const isNamesake = (other: Entity) =>
    other.type === 'person' && other.id !== person.id && names(other).some((name) => own.has(name));
  return [...entities.keys()].filter((node) => isNamesake(entities[node]));
}

/** All by which a person is recognised: id, names, and the name inside the id. */
export function keysOf(
  { id, name, aliases }: Pick<Person, 'id' | 'name' | 'aliases'>,
  former: readonly string[],
): string[] {
  const slug = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  return [...new Set([idKey(id), ...nameKeys([name, ...aliases, ...former, slug])])];
}

function documentsOf(
  { entities }: Snapshot,
  facts: readonly Pick<Entity, 'evidence'>[],
): PersonData['documents'] {
  const titles = new Map(
    entities.flatMap((entity) => (entity.type === 'document' ? [[entity.number, entity.title]] : [])),
  );
  const lines = new Map<string, Set<number>>();
  for (const { document, lines: some } of facts.flatMap(({ evidence }) => evidence)) {
    const known = lines.get(document) ?? new Set();
    some.forEach((line) => known.add(line));
    lines.set(document, known);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([number, some]) => ({
      number,
      title: titles.get(number) ?? number,
      lines: [...some].sort((a, b) => a - b),
    }));
}

/** What a person was called before it was put right. */
export function formerNames(corrections: readonly Correction[]): string[] {
  return corrections
    .filter(({ field }) => field === 'name' || field === 'aliases')
    .flatMap(({ before }) => before);
}

function mentionsOf(held: Held, person: Person, former: readonly string[]): Mention[] {
  const keys = new Set(keysOf(person, former));
  const isCertain = (text: string) => withoutNames(text, { isSought: (key) => keys.has(key) }) !== text;
  const namesakes = new Set(
    namesakesOf(held.snapshot, person).map((node) => held.snapshot.entities[node].id),
  );
  const mayBe = likelyFinder(held.snapshot, person, former);
  return heldTexts(held).flatMap((text) => {
    const isName = text.in === 'entity' && (text.property === 'name' || text.property === 'aliases');
    // A namesake's own name is not a mention of this one.
    if (text.id === person.id || (isName && namesakes.has(text.id))) return [];
    const certain = isCertain(text.text);
    // People share surnames: what another is called is this one's only with more of the name.
    const found = certain ? 'whole' : mayBe(text.text);
    if (found === undefined || (found === 'part' && isName && text.id.startsWith('person:'))) return [];
    return [{ ...text, certain }];
  });
}

/**
 * Finds what is likely this person's name and not surely: half of a double surname, initials, all in one word (`whole`),
 * or a surname alone (`part`), where nobody else's whole name explains it.
 */
function likelyFinder(
  { entities }: Snapshot,
  { id, name, aliases }: Person,
  former: readonly string[],
): (text: string) => 'whole' | 'part' | undefined {
  const ordinary = ordinaryWords({
    type: entities.map(({ type }) => type),
    name: entities.map((entity) => entity.name),
    aliases: entities.map((entity) => entity.aliases),
  });
  const own = [name, ...aliases, ...former].map((one) => ({ names: [one], label: name }));
  const others = entities
    .filter((one) => one.type === 'person' && one.id !== id)
    .map((one) => ({ names: [one.name, ...one.aliases], label: one.name }));
  const alone = new NameMatcher(own, ordinary, () => '');
  const everyone = new NameMatcher([...own, ...others], ordinary, () => '');
  return (text) => {
    if (alone.find(text).length === 0) return undefined;
    const found = everyone.find(text).filter(({ person }) => person === undefined || person < own.length);
    if (found.length === 0) return undefined;
    return found.some(({ isWhole }) => isWhole) ? 'whole' : 'part';
  };
}
