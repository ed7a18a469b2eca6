import { describe, expect, test } from '@jest/globals';
import { buildReport, type ReportParts } from '../../client/src/desks/frame/report/report.ts';

const attack = `"><script>alert(1)</script><img src=x onerror='a()'>&`;
const parts: ReportParts = {
  language: 'fi',
  title: `Sillat ${attack}`,
  lead: [attack],
  summary: [attack],
  pictures: [
    {
      svg: `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>Å 'b' "c" #</text></svg>`,
      caption: attack,
      legend: [
        { colour: '#2629aa', text: attack },
        { colour: 'red;background:url(https://example.org)', text: 'x' },
      ],
    },
  ],
  tables: [
    { caption: attack, columns: [{ title: attack }, { title: 'n', numeric: true }], rows: [[attack, '–']] },
  ],
  definitions: [{ name: attack, meaning: attack, formula: 'Σ_{s<t} σ' }],
  methods: [attack],
  sources: [attack],
  documents: [attack],
  notes: [attack],
  date: '31.1.2026',
  version: 'v1',
  link: 'https://example.org/?a=1&b="2"',
  words: {
    legend: 'Selitteet',
    definitions: 'Määritelmät',
    measure: 'Tunnusluku',
    meaning: 'Merkitys',
    formula: 'Kaava',
    methods: 'Menetelmät',
    sources: 'Lähteet',
    date: 'Päiväys',
    version: 'Versio',
    link: 'Linkki',
    figure: 'Kuva',
    table: 'Taulukko',
    inFull: 'Kokonaisuudessaan',
    documents: 'Asiakirjat',
  },
};
const html = buildReport(parts);
/** Every tag of the file, as a browser would see it outside of attribute values. */
const tags = [
  ...html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<\/?([a-z]\w*)((?:"[^"]*"|[^">])*)>/gi),
];

describe('a report', () => {
  test('holds no script and no handler, whatever the names are', () => {
    expect(tags.map((tag) => tag[1].toLowerCase())).not.toContain('script');
    expect(tags.filter((tag) => /\son\w+=/i.test(tag[2].replaceAll(/"[^"]*"/g, '""')))).toEqual([]);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img src=x');
  });
  test('has its picture as an image that cannot run or load anything', () => {
    expect(tags.map((tag) => tag[1])).not.toContain('svg');
    const source = /src="data:image\/svg\+xml,([^"]*)"/.exec(html)![1];
    expect(decodeURIComponent(source)).toBe(parts.pictures[0].svg);
  });
  test('numbers its pictures and tables, the definitions among them, so that a text can point at them', () => {
    expect(html).toContain('<figcaption>Kuva 1. ');
    expect(html).toContain('<caption>Taulukko 1. ');
    expect(html).toContain('<caption>Taulukko 2. Määritelmät');
    // The answer comes first, then the picture, then everything in full.
    const order = ['<h1>', '<figure>', '<h2 class="apart">', '<table'].map((tag) => html.indexOf(tag));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
  test('fetches nothing: the one address in it is the link to run it again', () => {
    const addresses = tags.flatMap((tag) => [...tag[2].matchAll(/(?:src|href)="([^"]*)"/g)].map((a) => a[1]));
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([
      'https://example.org/?a=1&amp;b=&quot;2&quot;',
    ]);
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toContain('url(');
  });
  test('says title, date, data version and sources in its language, and prints on A4', () => {
    expect(html).toContain('<html lang="fi">');
    expect(html).toContain('Päiväys: 31.1.2026');
    expect(html).toContain('Versio: v1');
    expect(html).toContain('<h2>Lähteet</h2>');
    expect(html).toMatch(/@page \{ size: A4/);
  });
  test('is the same file for the same parts', () => {
    expect(buildReport(parts)).toBe(html);
  });
  test('makes no link of an address that is not of the web', () => {
    const other = buildReport({ ...parts, link: 'javascript:alert(1)' });
    expect(other).not.toContain('href="javascript');
  });
});
