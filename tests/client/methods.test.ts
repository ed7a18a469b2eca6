import { describe, expect, test } from '@jest/globals';
import { NetworkDefinition, type AnalysisMeta, type Grouping } from '@sidos/api/model';
import { measureCatalog } from '../../api/src/graph/analysis/desk-measures.ts';
import { definitionsOf } from '../../client/src/components/measure/definitions.ts';
import { methodsOf, type Done } from '../../client/src/desks/frame/words/methods.ts';
import { LANGUAGES, speaking, type Language } from './languages.ts';

const meta: AnalysisMeta = {
  network: NetworkDefinition.parse({
    through: ['project', 'event'],
    cap: 20,
    minimum: 2,
    roles: ['lead'],
    regions: ['region:lappi'],
    documents: ['001'],
    certainty: ['stated'],
    period: { from: '2019' },
  }),
  version: 'v42',
  seed: 7,
  actors: 219,
  ties: 1204,
  alone: 0,
  linking: { used: 80, undated: 5, bySource: 0, overCap: 3, undatedOut: 0, parts: 4, units: 2 },
  basis: {
    only: [
      { sort: 'idea', ties: 602 },
      { sort: 'carried', ties: 20 },
    ],
    largest: null,
  },
  ungrouped: 12,
  overlapping: 0,
};
const done: Done = {
  measures: [
    { level: 'node', key: 'constraint' },
    { level: 'desk', key: 'liaison' },
  ],
  grouping: { by: 'region', level: 'region' },
  more: ['One sentence of the desk.'],
  link: 'https://example.org/?x=1',
};
const words = (language: Language) => ({
  language,
  list: (items: readonly string[]) => new Intl.ListFormat(language).format(items),
  role: (role: string) => role,
  date: (date: string) => date,
  amount: (what: string, count: number) => `${new Intl.NumberFormat(language).format(count)} ${what}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
});
const paragraph = (language: Language, of: AnalysisMeta = meta, what: Done = done) =>
  methodsOf(
    speaking(language),
    words(language),
    of,
    what,
    (id) => (id === 'region:lappi' ? 'Lapland' : id),
    definitionsOf(measureCatalog()),
  );

describe.each(LANGUAGES)('the methods paragraph in %s', (language) => {
  const { sentences, references } = paragraph(language);
  const text = sentences.join(' ');
  test('says the network as it was used and what was left out of it', () => {
    const number = new Intl.NumberFormat(language);
    for (const piece of [219, 1204, 80, 5, 3, 20, 12]) expect(text).toContain(number.format(piece));
    for (const piece of ['Lapland', '001', '2019', 'lead']) expect(text).toContain(piece);
  });
  test('says seed, data version and the link that runs it again', () => {
    for (const piece of ['7', 'v42', 'https://example.org/?x=1', 'One sentence of the desk.']) {
      expect(text).toContain(piece);
    }
  });
  test('says what the ties rest on: half of them on ideas alone; what is less than a tenth is not said', () => {
    // 602 of 1,204 and 20 of 1,204.
    expect(text).toContain('50 %');
    expect(text).not.toContain('2 %');
  });
  test('leaves no slot and no key unfilled', () => {
    expect(text).not.toMatch(/\{\{|methods\.|undefined|null|NaN/);
    for (const sentence of sentences) expect(sentence).toMatch(/\S$/);
  });
  test('cites what it used', () => {
    expect(text).toContain('Burt 1992; Burt 2004');
    expect(references.map((reference) => reference.split(',')[0])).toEqual([
      'Burt',
      'Burt',
      'Gould',
      'Newman',
    ]);
  });
});

describe('the methods paragraph', () => {
  test('is silent on what was not done', () => {
    const plain: AnalysisMeta = {
      ...meta,
      network: NetworkDefinition.parse({}),
      seed: null,
      ungrouped: null,
    };
    const text = paragraph('en', plain, { ...done, grouping: null }).sentences.join(' ');
    expect(text).toContain('219 organisations by 1,204 ties; two are tied if they share a project.');
    expect(text).not.toMatch(/seed|grouped|left out:|Restricted|members were left out/);
  });
  test.each<[Grouping, string]>([
    [
      { by: 'cluster', id: 'region:lappi', wide: true },
      'into Lapland and the rest; members of a cluster include',
    ],
    [{ by: 'community', seed: 3, resolution: 1.5 }, 'Leiden method (seed 3, resolution 1.5)'],
    [{ by: 'clusters', wide: false }, 'by cluster, those in several counted in each.'],
  ])('names the groups', (grouping, phrase) => {
    expect(paragraph('en', meta, { ...done, grouping }).sentences.join(' ')).toContain(phrase);
  });
});
