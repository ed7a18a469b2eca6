import { readFileSync, readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { InvalidInput, type Records } from '@sidos/api/model';
import {
  checkAgainstText,
  findSourceText,
  mergeRecords,
  readRecordFiles,
  referenceFor,
  referenceRegions,
  seedFiles,
  sourceNotes,
} from '@sidos/api/loading';
import { smallFile, sourceOf } from '../support/records.ts';

const SOURCES = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

function changed(number: string, change: (file: ReturnType<typeof smallFile>) => void) {
  const file = smallFile(number);
  change(file);
  return sourceOf(file, `${number}.json`);
}

describe('reading record files', () => {
  test('reports the faults of all files at once, and a document number used twice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidos-read-'));
    const write = (name: string, json: unknown) => {
      writeFileSync(join(folder, name), JSON.stringify(json));
      return join(folder, name);
    };
    const bad = smallFile('901');
    bad.entities.push({ id: 'person:x', evidence: ['1'] });
    const paths = [
      write('a.json', bad),
      write('b.json', smallFile('902')),
      write('c.json', smallFile('902')),
    ];
    paths.push(join(folder, 'none.json'));
    try {
      readRecordFiles(paths);
      throw new Error('it was read');
    } catch (error) {
      const faults = error instanceof InvalidInput ? error.faults : [];
      expect(faults).toHaveLength(3);
      expect(faults.join('\n')).toMatch(/a\.json: entity 5 \(person:x\): name/);
      expect(faults.join('\n')).toMatch(/none\.json: there is no file/);
      expect(faults.join('\n')).toMatch(/c\.json: document number 902 is that of b\.json too/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('a record file that is not UTF-8 is refused, not loaded with letters replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-read-'));
  const path = join(folder, 'ansi.json');
  const file = smallFile('901');
  file.entities[0].name = 'Jyväskylän kaupunki';
  try {
    writeFileSync(path, Buffer.from(JSON.stringify(file), 'latin1'));
    expect(() => readRecordFiles([path])).toThrow(
      'ansi.json: this is not UTF-8, as JSON is; save it again as UTF-8',
    );
    writeFileSync(path, `\uFEFF${JSON.stringify(file)}`);
    expect(readRecordFiles([path])[0].records.entities[1].name).toBe('Jyväskylän kaupunki');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('one thing over all documents', () => {
  const named = changed('901', (file) => {
    file.entities[0] = { ...file.entities[0], name: 'Oulu stad', aliases: ['Uleåborg'], evidence: ['9'] };
    file.entities[2] = { ...file.entities[2], budgetEur: 1300, end: '2026' };
  });
  const parts = [sourceOf(smallFile('900'), '900.json'), named];
  const merged = mergeRecords(parts);
  const byId = (id: string) => merged.entities.find((entity) => entity.id === id);

  test('is one entity with the evidence of all and the name of the first document', () => {
    expect(byId('organisation:oulun-kaupunki')).toMatchObject({
      name: 'Oulun kaupunki',
      aliases: ['Oulu', 'Oulu stad', 'Uleåborg'],
      evidence: [
        { document: '900', lines: [3, 7, 8], certainty: 'stated' },
        { document: '901', lines: [9], certainty: 'stated' },
      ],
    });
    expect(merged.relations).toHaveLength(4);
    expect(merged.entities).toHaveLength(6);
  });

  test('takes what only one document says, and notes where two give different figures', () => {
    expect(byId('project:silta')).toMatchObject({
      budgetEur: 1200,
      end: '2026',
      notes: [
        expect.objectContaining({
          document: '901',
          en: 'Document 901 gives budgetEur 1300, document 900 1200.',
        }),
      ],
    });
  });

  test('is the same in whatever order the documents come, and merging twice is as once', () => {
    expect(mergeRecords([...parts].reverse())).toEqual(merged);
    expect(mergeRecords([{ file: 'merged', records: merged }, ...parts])).toEqual(merged);
  });

  test('of two kinds is a fault that names both files', () => {
    const other = changed('901', (file) => (file.entities[0].kind = 'company'));
    expect(() => mergeRecords([parts[0], other])).toThrow(
      /901\.json: organisation:oulun-kaupunki has kind "company", in 900\.json it is "municipality"; make them the same/,
    );
  });
});

describe('the map of Finland', () => {
  // Statistics Finland, classifications of 2026: 308 municipalities, 69 sub-regions, 19 regions, 5 major regions.
  test('is whole', () => {
    const counts: Record<string, number> = {};
    for (const { level } of referenceRegions().values()) counts[level] = (counts[level] ?? 0) + 1;
    expect(counts).toEqual({
      country: 1,
      'major region': 5,
      region: 19,
      'sub-region': 69,
      municipality: 308,
    });
    for (const { id, parent, lon, lat } of referenceRegions().values()) {
      expect([id, parent === undefined || referenceRegions().has(parent)]).toEqual([id, true]);
      // Finland lies between 19° and 32° east, 59° and 71° north.
      expect([id, lon > 19 && lon < 32, lat > 59 && lat < 71]).toEqual([id, true, true]);
    }
  });

  test('gives a town its code, names and coordinates, and leads from it up to the country', () => {
    const { entities, relations } = referenceFor(sourceOf().records);
    const oulu = entities.find(({ id }) => id === 'region:oulu');
    // Statistics Finland: municipality 564; the city lies at about 65.01° north, 25.47° east.
    expect(oulu).toMatchObject({ code: '564', nameSv: 'Uleåborg', aliases: ['Uleåborg'] });
    expect(oulu?.type === 'region' ? [oulu.lon, oulu.lat] : []).toEqual([
      expect.closeTo(25.47, 1),
      expect.closeTo(65.01, 1),
    ]);
    const parent = new Map(relations.map(({ from, to }) => [from, to]));
    const chain = ['region:oulu'];
    for (let at = parent.get('region:oulu'); at !== undefined; at = parent.get(at)) chain.push(at);
    expect(chain).toEqual([
      'region:oulu',
      'region:oulun-seutukunta',
      'region:pohjois-pohjanmaa',
      'region:pohjois-ja-ita-suomen-suuralue',
      'region:suomi',
    ]);
    expect(entities).toHaveLength(chain.length + 1);
  });

  test('rests on lines of its own file', () => {
    const lines = readFileSync(new URL('../../seed/reference/regions.csv', import.meta.url), 'utf8').split(
      '\n',
    );
    const { entities } = referenceFor(sourceOf().records);
    for (const { id, evidence } of entities.filter(({ type }) => type === 'region')) {
      expect(lines[evidence[0].lines[0] - 1]?.split(',')[0]).toBe(id);
    }
  });

  test('adds nothing where no place of Finland is named', () => {
    const none: Records = { entities: [], relations: [] };
    expect(referenceFor(none)).toEqual(none);
  });

  test('has an outline for each of the nineteen regions', () => {
    const url = new URL('../../seed/reference/regions.geojson', import.meta.url);
    const { features } = JSON.parse(readFileSync(url, 'utf8')) as {
      features: { properties: { id: string; code: string } }[];
    };
    const regions = [...referenceRegions().values()].filter(({ level }) => level === 'region');
    expect(features.map(({ properties }) => [properties.id, properties.code])).toEqual(
      regions.map(({ id, code }) => [id, code]),
    );
  });
});

describe('checking against the text', () => {
  const text = (lines: Record<number, string>) =>
    Array.from({ length: 30 }, (_, index) => lines[index + 1] ?? '').join('\n');
  const right = {
    1: 'Silta-hanke',
    3: 'Oulun kaupungin',
    4: 'kemin kaupungilta',
    7: 'Oulun kau-',
    8: 'punki',
  };

  test('allows inflected forms and hyphens at the end of a line', () => {
    expect(checkAgainstText(sourceOf(), text(right))).toEqual([]);
  });

  test('names an entity that does not stand where it is said to', () => {
    expect(checkAgainstText(sourceOf(), text({ ...right, 4: 'Tornion kaupunki' }))).toEqual([
      'small.json: organisation:kemin-kaupunki: neither "Kemin kaupunki" nor an alias stands on line 4; correct the line, add the form as alias, or mark it :implied',
    ]);
  });

  test('names a wrong count of lines', () => {
    expect(checkAgainstText(sourceOf(), `${text(right)}\n\n\n`)).toEqual([
      expect.stringMatching(/lineCount is 30, document 900 has 33 lines/),
    ]);
  });
});

describe('the documents that come with Sidos', () => {
  const sources = readRecordFiles(seedFiles());

  test('are five, without a fault, and one entity a thing', () => {
    expect(sources.map(({ records }) => records.document.number)).toEqual([
      '000',
      '001',
      '002',
      '003',
      '004',
    ]);
    const { entities } = mergeRecords(sources);
    const council = entities.find(({ id }) => id === 'organisation:lapin-liitto');
    const documents = new Set(council?.evidence.map(({ document }) => document));
    for (const number of ['000', '003', '004']) expect(documents).toContain(number);
  });

  test('note the faults of their sources', () => {
    // Document 004: the cells of a table row sum to 388 000 while 388 800 is printed.
    const notes = sourceNotes(sources).filter(({ file }) => file === '004.json');
    expect(notes.some(({ note }) => /388.?000/.test(note) && /388.?800/.test(note))).toBe(true);
  });

  test('hold no contact data', () => {
    const folder = new URL('../../seed/data/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      expect([file, /\S@\S|\(at\)|\+358|\b0(40|41|44|45|50)[ -]?\d{3}/.exec(text)?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });

  for (const source of sources) {
    const { number } = source.records.document;
    const text = findSourceText(SOURCES, number);
    // The texts are no part of the repository: where they are not there, nothing can be checked against them.
    if (text === undefined) continue;
    test(`${number} names what stands on its lines`, () =>
      expect(checkAgainstText(source, text)).toEqual([]));
  }
});
