import { fold, slug, type Region } from '../../model/index.ts';
import { referenceRegions, type ReferenceRegion } from '../../loading/index.ts';
import { saysNothing } from './numbers.ts';

/** What a row says of a place. */
export type Said = Partial<Record<'town' | 'postcode' | 'nuts' | 'region' | 'country' | 'place', string>>;

/** A place that is known, and those that it lies in, the nearest first; and which of what was said it says. */
export interface Place {
  chain: Pick<Region, 'id' | 'name' | 'level' | 'code' | 'nameSv' | 'nameEn'>[];
  used: ReadonlySet<keyof Said>;
}

/** NUTS 3 of all years by the region (maakunta) that each has meant, and NUTS 2 by the major region. */
const NUTS: Readonly<Record<string, readonly string[]>> = {
  uusimaa: ['FI1B1', 'FI181', 'FI182'],
  'varsinais-suomi': ['FI1C1', 'FI183'],
  satakunta: ['FI196'],
  'kanta-hame': ['FI1C2', 'FI184'],
  pirkanmaa: ['FI19B', 'FI197'],
  'paijat-hame': ['FI1C6', 'FI1C3', 'FI185'],
  kymenlaakso: ['FI1C7', 'FI1C4', 'FI186'],
  'etela-karjala': ['FI1C5', 'FI187'],
  'etela-savo': ['FI1DA', 'FI1D1', 'FI131'],
  'pohjois-savo': ['FI1DB', 'FI1D2', 'FI132'],
  'pohjois-karjala': ['FI1DC', 'FI1D3', 'FI133'],
  'keski-suomi': ['FI198', 'FI193'],
  'etela-pohjanmaa': ['FI199', 'FI194'],
  pohjanmaa: ['FI19A', 'FI195'],
  'keski-pohjanmaa': ['FI1D5', 'FI1A1'],
  'pohjois-pohjanmaa': ['FI1D9', 'FI1D6', 'FI1A2'],
  kainuu: ['FI1D8', 'FI1D4', 'FI134'],
  lappi: ['FI1D7', 'FI1A3'],
  ahvenanmaa: ['FI200', 'FI201'],
};

/** Codes of countries that the European Union writes otherwise than ISO 3166 does. */
const OTHERWISE: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };
/** Codes that name no country. */
const NO_COUNTRY = new Set([
  'EU',
  'EZ',
  'UN',
  'ZZ',
  'QO',
  'XA',
  'XB',
  'AC',
  'CP',
  'DG',
  'IC',
  'TA',
  'CQ',
  'UK',
]);

interface Country {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

interface Gazetteer {
  regions: ReadonlyMap<string, ReferenceRegion>;
  /** Finnish regions by folded name and by code, the municipality before the region of the same name. */
  byName: Map<string, ReferenceRegion[]>;
  byNuts: Map<string, ReferenceRegion>;
  countries: Map<string, Country>;
}

let cache: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  if (cache !== undefined) return cache;
  const regions = referenceRegions();
  const byName = new Map<string, ReferenceRegion[]>();
  const byNuts = new Map<string, ReferenceRegion>();
  for (const region of regions.values()) {
    const names = [region.name, region.nameSv, region.nameEn, ...region.aliases];
    for (const name of new Set(names.flatMap((one) => (one === undefined ? [] : [key(one)]))))
      byName.set(name, [...(byName.get(name) ?? []), region]);
    if (region.level === 'major region') byNuts.set(region.code, region);
  }
  for (const [id, codes] of Object.entries(NUTS)) {
    const region = regions.get(`region:${id}`);
    if (region !== undefined) for (const code of codes) byNuts.set(code, region);
  }
  cache = { regions, byName, byNuts, countries: countryNames() };
  return cache;
}

/** Countries by code and by their names in three languages, which Node knows. */
function countryNames(): Map<string, Country> {
  const [fi, sv, en] = ['fi', 'sv', 'en'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const found = new Map<string, Country>();
  for (const a of letters)
    for (const b of letters) {
      const code = a + b;
      // Some codes that are no more mean the country that has another code today.
      const isOfToday = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
      const name = NO_COUNTRY.has(code) || !isOfToday ? undefined : fi.of(code);
      if (name === undefined) continue;
      const country = { code, fi: name, sv: sv.of(code) ?? name, en: en.of(code) ?? name };
      found.set(key(code), country);
      for (const one of [country.fi, country.sv, country.en]) found.set(key(one), country);
    }
  return found;
}

const key = (text: string) =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A municipality is also written with what it is: Kemin kaupunki, Kemi stad. */
const WHAT = /\s+(?:kaupunki|kunta|stad|kommun|municipality|city|town)$/i;

function countryOf(said: string): Country | undefined {
  const code = OTHERWISE[said.toUpperCase()] ?? said;
  return gazetteer().countries.get(key(code));
}

function finnish(name: string, levels: readonly string[]): ReferenceRegion | undefined {
  const { byName } = gazetteer();
  const found = byName.get(key(name)) ?? byName.get(key(name.replace(WHAT, ''))) ?? [];
  const coded = /^\d{2,3}$/.test(name)
    ? [...gazetteer().regions.values()].filter(({ code, level }) => code === name && levels.includes(level))
    : [];
  for (const level of levels) {
    const one = [...found, ...coded].find((region) => region.level === level);
    if (one !== undefined) return one;
  }
  return undefined;
}

/**
 * The place that a row names, as fine as it can be known: a municipality or region of Finland, a NUTS region, a country.
 * Undefined: it is not known.
 */
export function placeOf(said: Said): Place | undefined {
  const given = (field: keyof Said) =>
    said[field] === undefined || saysNothing(said[field]) ? undefined : said[field];
  const nuts = given('nuts')
    ?.replace(/[\s:–-].*$/, '')
    .toUpperCase();
  const nutsCountry = /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(nuts ?? '') ? nuts?.slice(0, 2) : undefined;
  const countryName = given('country') ?? nutsCountry;
  const country = countryName === undefined ? undefined : countryOf(countryName);
  const used = (...fields: (keyof Said)[]) => new Set(fields);
  if (country === undefined || country.code === 'FI') {
    const town = given('town') ?? given('place');
    const municipality = town === undefined ? undefined : finnish(town, ['municipality']);
    // Without a country or a region of Finland beside it, the name may be that of a place elsewhere.
    if (municipality !== undefined)
      return {
        chain: [ofReference(municipality)],
        used: used('town', 'place', 'nuts', 'region', 'country', 'postcode'),
      };
    const named = given('region') ?? given('place');
    const region =
      (nuts === undefined ? undefined : gazetteer().byNuts.get(nuts)) ??
      (named === undefined
        ? undefined
        : finnish(named, ['region', 'sub-region', 'major region', 'municipality', 'country']));
    if (region !== undefined)
      return { chain: [ofReference(region)], used: used('region', 'nuts', 'country') };
    if (country !== undefined) {
      const whole = gazetteer().regions.get('region:suomi');
      if (whole !== undefined) return { chain: [ofReference(whole)], used: used('country') };
    }
  }
  const land = country ?? (given('place') === undefined ? undefined : countryOf(given('place') ?? ''));
  if (land === undefined) return undefined;
  const whole = {
    id: `region:${slug(land.fi)}`,
    name: land.fi,
    level: 'country' as const,
    code: land.code,
    nameSv: land.sv,
    nameEn: land.en,
  };
  if (nuts === undefined || nuts.length < 3 || nutsCountry === undefined)
    return { chain: [whole], used: used('country', ...(country === undefined ? ['place' as const] : [])) };
  const part = { id: `region:nuts-${slug(nuts)}`, name: nuts, level: 'region' as const, code: nuts };
  return { chain: [part, whole], used: used('country', 'nuts') };
}

/** What the official division says of a region comes with it by itself when it is loaded. */
function ofReference({ id, name, level }: ReferenceRegion): Place['chain'][number] {
  return { id, name, level };
}
