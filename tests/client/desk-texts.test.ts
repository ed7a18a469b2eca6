import { describe, expect, test } from '@jest/globals';
import { catalog } from '@sidos/api/measures';
import { Absence, EMBEDDEDNESS_KEYS } from '@sidos/api/model';
import { REFERENCES, reference, type ReferenceKey } from '@sidos/api/measures/references';
import { DESK_MEASURES, measureCatalog } from '../../api/src/graph/analysis/desk-measures.ts';
import { definitionsOf } from '../../client/src/components/measure/definitions.ts';
import {
  citedName,
  fullName,
  measureText,
  referencesOf,
  type MeasureRef,
} from '../../client/src/components/measure/measureText.ts';
import { LANGUAGES, speaking, TEXTS } from './languages.ts';

/** Every text of a namespace by its path. */
function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}
const slots = (text: string): string[] => [...text.matchAll(/\{\{(\w+)/g)].map((found) => found[1]).sort();

describe.each(['analysis', 'charts', 'embeddedness', 'measures', 'measuresDesk'] as const)(
  'texts of %s',
  (namespace) => {
    const english = flat(TEXTS.en[namespace]);
    test.each(['fi', 'sv'] as const)('are all there in %s, with the same slots', (language) => {
      const other = flat(TEXTS[language][namespace]);
      expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [path, text] of english) {
        expect([path, slots(other.get(path)!)]).toEqual([path, slots(text)]);
        expect(other.get(path)!.trim()).not.toBe('');
      }
    });
    test.each(['fi', 'sv'] as const)('are translated, not left in English, in %s', (language) => {
      const other = flat(TEXTS[language][namespace]);
      const same = [...english].filter(([path, text]) => / \w+ /.test(text) && other.get(path) === text);
      expect(same).toEqual([]);
    });
  },
);

describe.each(LANGUAGES)('measures in %s', (language) => {
  const i18n = speaking(language);
  const offered: MeasureRef[] = [
    ...DESK_MEASURES.map(({ level, key }) => ({ level, key })),
    ...catalog.map(({ level, key }) =>
      level === 'group_pairs'
        ? { level: 'list' as const, key }
        : { level, key: key.replace('*', 'projects') },
    ),
    ...EMBEDDEDNESS_KEYS.map((key) => ({ level: 'desk' as const, key })),
  ];
  test('have a plain name and one sentence of meaning, every one that can be computed', () => {
    const without = offered.filter((measure) => {
      const { name, meaning } = measureText(i18n, measure);
      return name === measure.key || meaning === '' || `${name}${meaning}`.includes('{{');
    });
    expect(without).toEqual([]);
  });
  test('have names of their own on each level', () => {
    const seen = new Map<string, string>();
    for (const measure of offered.filter(({ level }) => level !== 'desk')) {
      const { name } = measureText(i18n, measure);
      const key = `${measure.level} ${name}`;
      expect([name, seen.get(key) ?? measure.key]).toEqual([name, measure.key]);
      seen.set(key, measure.key);
    }
  });
  test('say it where a strong tie is a short step', () => {
    const plain = measureText(i18n, { level: 'node', key: 'betweenness_raw' });
    const weighted = measureText(i18n, { level: 'node', key: 'betweenness_weighted_raw' });
    expect(weighted.name).toContain(plain.name);
    expect(weighted.meaning.length).toBeGreaterThan(plain.meaning.length);
  });
  test('say what the record says: counted by strength, or as a length, or neither', () => {
    const said = (weighting: string) =>
      i18n
        .t(`measures:${weighting === 'length' ? 'lengthMeaning' : 'weightedMeaning'}`, { meaning: '' })
        .trim();
    for (const { level, key, facts } of catalog.filter(({ facts }) => facts.weighting !== 'none')) {
      const { meaning } = measureText(i18n, { level: level as 'node', key });
      expect([key, meaning]).toEqual([key, expect.stringContaining(said(facts.weighting))]);
    }
  });
  test('have a sentence for every reason why a number is missing', () => {
    for (const absence of Absence.options) {
      expect(i18n.exists(`table:absence.${absence}`)).toBe(true);
    }
  });
});

describe('the scholarly name', () => {
  test('stands beside the plain one, in each language; the key is what the literature calls a measure', () => {
    const full = (language: 'fi' | 'sv' | 'en', level: 'desk' | 'node', key: string) =>
      fullName(measureText(speaking(language), { level, key }));
    expect(full('en', 'desk', 'ei_index')).toBe('Inward or outward (E-I index)');
    expect(full('fi', 'desk', 'betweenness')).toMatch(/\(välillisyyskeskeisyys\)$/);
    expect(full('en', 'node', 'core_number')).toMatch(/\(core number\)$/);
    // What has no other name stands alone.
    expect(full('sv', 'desk', 'ties')).not.toContain('(');
  });
});

describe('a measure that has no text', () => {
  test('is shown by its key', () => {
    expect(measureText(speaking('fi'), { level: 'node', key: 'of_tomorrow' })).toEqual({
      name: 'of_tomorrow',
      meaning: '',
      term: null,
    });
  });
});

describe('definitions', () => {
  const catalog = measureCatalog();
  const definitionOf = definitionsOf(catalog);
  test('say it where a strong tie is a short step', () => {
    expect(definitionOf({ level: 'node', key: 'betweenness_weighted_raw' }).formula).toContain('1 / w(i,j)');
  });
  test('are there for every figure of a desk', () => {
    const without = EMBEDDEDNESS_KEYS.filter((key) => definitionOf({ level: 'desk', key }).formula === null);
    expect(without).toEqual([]);
  });
  test('are none where the catalogue has none', () => {
    expect(definitionOf({ level: 'node', key: 'of_tomorrow' })).toEqual({ formula: null, sources: [] });
  });
  test('of measures with a source have a formula', () => {
    const odd = catalog.measures.filter(({ formula, sources }) => formula === null && sources.length > 0);
    expect(odd).toEqual([]);
  });
});

describe('sources', () => {
  test.each([
    ['burt1992', 'Burt 1992'],
    ['gould1989', 'Gould & Fernandez 1989'],
    ['traag2019', 'Traag et al. 2019'],
    ['jensen2016', 'Jensen et al. 2016'],
    ['guimera2005', 'Guimerà & Amaral 2005'],
    ['everett2012', 'Everett & Borgatti 2012'],
  ] as const)('are cited in short: %s is %s', (key: ReferenceKey, short) => {
    expect(reference(key).short).toBe(short);
  });
  test('all have authors and a year', () => {
    for (const key of Object.keys(REFERENCES) as ReferenceKey[]) {
      expect(reference(key).short).toMatch(/^\p{Lu}[\p{L}\- ]+( & \p{L}[\p{L}\- ]+| et al\.)? \d{4}$/u);
    }
  });
  test('of several measures stand once each, by author', () => {
    const definitionOf = definitionsOf(measureCatalog());
    const definitions = ['constraint', 'effective_size'].map((key) => definitionOf({ level: 'node', key }));
    expect(referencesOf(definitions)).toEqual([
      REFERENCES.borgatti1997,
      REFERENCES.burt1992,
      REFERENCES.burt2004,
    ]);
    const text = measureText(speaking('en'), { level: 'node', key: 'constraint' });
    expect(citedName(text, definitions[0])).toBe('Tied up in one circle (Burt 1992; Burt 2004)');
  });
});
