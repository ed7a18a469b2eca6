import { namesOf, type HasNames } from './names.ts';
import { ENTITY_TYPES, type EntityType } from './vocabulary.ts';

/** Letters that are no other letter with a mark on it. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * Folds a text for forgiving comparison: lower case, marks off the letters (å and ä as a, ö as o, é as e, ł as l).
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[øæœßłđðþħı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The part of an id that follows the type: the folded name, with everything but letters and digits as `-`. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The type that an id begins with, or undefined where it begins with none of them. */
export function typeOfId(id: string): EntityType | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return ENTITY_TYPES.find((type) => type === prefix);
}

/** What tells two relations of the same type between the same ends apart. */
export interface RelationKey {
  type: string;
  from: string;
  to: string;
  role?: string | undefined;
  category?: string | undefined;
  nature?: string | undefined;
  instrument?: string | undefined;
}

/**
 * The id of a relation, made from its ends, type and role (or what stands in a role's place), so that loading
 * the same file twice changes nothing.
 */
export function relationId(relation: RelationKey): string {
  const qualifier = relation.role ?? relation.category ?? relation.nature ?? relation.instrument ?? '';
  return [relation.type, relation.from, relation.to, slug(qualifier)].filter((part) => part !== '').join('|');
}

/** Folded names in all languages and aliases as one text, the property `searchText` of the database. */
export function searchText(entity: HasNames & { readonly aliases: readonly string[] }): string {
  return [...new Set([...namesOf(entity), ...entity.aliases])].map(fold).join(' | ');
}
