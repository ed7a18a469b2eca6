import { Word } from './scalars.ts';

/** The property that holds a name in a language; `name` is the one that the documents write. */
const NAME_IN = { fi: 'nameFi', sv: 'nameSv', en: 'nameEn' } as const;
export type NameLanguage = keyof typeof NAME_IN;
export const NAME_LANGUAGES = Object.keys(NAME_IN) as NameLanguage[];

/** Names in languages, for the types whose things have them; a person's name is the same in all. */
export const NAMES = { nameFi: Word.optional(), nameSv: Word.optional(), nameEn: Word.optional() };

type Names = { readonly [Key in (typeof NAME_IN)[NameLanguage]]?: string | undefined };
/** What has a name, and may have it in other languages too. */
export type HasNames = Names & { readonly name: string };

/** The name that is given in a language, if any. */
export function nameGivenIn(named: HasNames, language: NameLanguage): string | undefined {
  return named[NAME_IN[language]];
}

/** The name in the language of a reader; the one of the documents where none is given in that. */
export function nameIn(named: HasNames, language: string): string {
  const own = NAME_LANGUAGES.find((one) => one === language);
  return (own && nameGivenIn(named, own)) ?? named.name;
}

/** All names in all languages, each once, the one of the documents first. */
export function namesOf(named: HasNames): string[] {
  const others = NAME_LANGUAGES.map((language) => nameGivenIn(named, language));
  return [...new Set([named.name, ...others.filter((name) => name !== undefined)])];
}
