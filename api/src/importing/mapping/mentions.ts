import type { EntityType, Recipe } from '../../model/index.ts';
import { isProperty } from './collector.ts';
import type { ReadColumn } from './columns.ts';
import { IDENTIFIERS, type Identifier, type Mention } from './identities.ts';
import { looksLikePerson } from './words.ts';

/** A thing of a row: which it is, and the value of each of its columns by field. */
interface RowThing {
  mention: Mention;
  /** What else it is called here. */
  aliases: string[];
}

/** The things of a row by their labels in the recipe; several where a cell holds several. */
export type RowThings = ReadonlyMap<string, readonly RowThing[]>;

/** Longest name that is kept; what is longer is no name. */
const LONGEST = 1_000;

/** Finds what a row names. Places are no such things: they are looked up. */
export function mentionsOf({ things }: Recipe, columns: readonly ReadColumn[], i: number): RowThings {
  const found = new Map<string, RowThing[]>();
  for (const { label, type, orPerson } of things) {
    if (type === 'region') continue;
    const own = columns.filter(({ use }) => use.of === label);
    const texts = (field: string) =>
      own.filter(({ use }) => use.field === field).flatMap(({ use, texts }) => split(texts[i], use.split));
    const names = texts('name').map((name) => name.slice(0, LONGEST));
    const keys = texts('key');
    const identifiers = identifiersOf(type, own, i);
    const key = keys[0] ?? identifiers.key;
    const made = (name: string | undefined): RowThing => {
      const isPerson = orPerson === true && name !== undefined && looksLikePerson(name);
      const mention: Mention = isPerson
        ? { type: 'person', name, key: undefined, identifiers: {} }
        : {
            type,
            name,
            key: names.length > 1 ? undefined : key,
            identifiers: names.length > 1 ? {} : identifiers.sure,
          };
      return { mention, aliases: names.length > 1 ? [] : texts('alias').map((one) => one.slice(0, LONGEST)) };
    };
    if (names.length > 0) found.set(label, names.map(made));
    else if (key !== undefined || Object.keys(identifiers.sure).length > 0)
      found.set(label, [made(undefined)]);
  }
  return found;
}

/** Identifiers that are well written; one that is not may still be a key. */
function identifiersOf(type: EntityType, own: readonly ReadColumn[], i: number) {
  const sure: Partial<Record<Identifier, string>> = {};
  let key: string | undefined;
  for (const field of IDENTIFIERS) {
    const text = own.find(({ use }) => use.field === field)?.texts[i] ?? '';
    if (text === '') continue;
    const value = field === 'vat' ? text.replaceAll(/[\s.-]/g, '').toUpperCase() : text;
    if (isProperty(type, field, value)) sure[field] = value;
    else if (field === 'pic') key = text;
  }
  return { sure, key };
}

/** The values of a cell. */
export function split(text: string, mark: string | undefined): string[] {
  if (text === '') return [];
  if (mark === undefined) return [text];
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
