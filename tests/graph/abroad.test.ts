import { describe, expect, test } from '@jest/globals';
import { mergeRecords, referenceFor } from '@sidos/api/loading';
import type { Records } from '@sidos/api/model';
import { makeSnapshot, type Snapshot } from '../../api/src/graph/snapshot.ts';
import { outlines } from '../../api/src/graph/outlines.ts';
import { geographyOf } from '../../api/src/graph/regions.ts';
import { lines } from '../support/lines.ts';
import { table } from '../support/tables.ts';

/** As a load makes it: with what the official division says of places in Finland. */
const snapshotOf = (records: Records): Snapshot => {
  const { entities, relations } = mergeRecords([
    { file: 'table', records },
    { file: 'reference', records: referenceFor(records) },
  ]);
  return makeSnapshot(
    'v',
    entities.map((entity) => ({ entity, x: 0, y: 0 })),
    relations,
  );
};

/** Each organisation of a table of places with its country or region, and where it stands on the map. */
async function placesOf(header: string, ...rows: string[]) {
  const made = await table('t.csv', lines(`organisation,project,${header}`, ...rows));
  const snapshot = snapshotOf(made.records);
  const { maakuntaOf, coordinatesOf } = geographyOf(snapshot);
  const found = snapshot.entities.flatMap((one, i) => {
    if (one.type !== 'organisation') return [];
    const region = maakuntaOf[i] === null ? undefined : snapshot.entities[maakuntaOf[i]];
    const code = region?.type === 'region' ? (region.code ?? null) : null;
    return [{ region: region?.name ?? null, code, at: coordinatesOf[i] }];
  });
  return { snapshot, found };
}

describe('places beyond Finland', () => {
  test('a country is known by its name in three languages and by its codes, and is one place', async () => {
    const { found } = await placesOf(
      'country',
      ...['Saksa', 'Tyskland', 'Germany', 'DE'].map((country, i) => `O${i},P,${country}`),
      ...['Kreikka', 'Grekland', 'Greece', 'GR', 'EL'].map((country, i) => `O${i + 4},P,${country}`),
      'O9,P,UK',
      'Oa,P,Atlantis',
    );
    expect(found.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 4 }, () => 'DE'),
      ...Array.from({ length: 5 }, () => 'GR'),
      'GB',
      null,
    ]);
  });

  test.each([
    // Geographic centres as the statistics offices of the countries give them, in degrees.
    ['Saksa', 10.45, 51.16],
    ['Viro', 25.0, 58.6],
    ['Espanja', -3.7, 40.3],
  ])('of which no more is known than the country %s, it stands in its middle', async (country, lon, lat) => {
    const [{ at }] = (await placesOf('country', `A,P,${country}`)).found;
    expect(Math.hypot(at![0] - lon, at![1] - lat)).toBeLessThan(1);
  });

  test('a NUTS region is one of its own; a country of which regions are known is no group beside them', async () => {
    const { found } = await placesOf('country,nuts', 'A,P,SE,SE332', 'B,P,SE,', 'C,P,NO,', 'D,P,,');
    expect(found.map(({ region }) => region)).toEqual(['SE332', null, 'Norja', null]);
    // Where a NUTS region has no place of its own, what lies in it stands in its country.
    expect(found[0].at).toEqual(found[1].at);
    expect(found[3].at).toBe(null);
  });

  test('within Finland it is as before: the region, and nothing where only the country is known', async () => {
    const { found } = await placesOf('municipality,country', 'A,P,Kemi,FI', 'B,P,,FI', 'C,P,,SE');
    expect(found.map(({ region }) => region).slice(0, 2)).not.toContain('Suomi');
    expect(found[2].region).toBe('Ruotsi');
  });

  test('the map has outlines of other countries where the network reaches them', async () => {
    const codes = async (country: string) => {
      const { features } = await outlines((await placesOf('country', `A,P,${country}`)).snapshot);
      return features.map(({ properties }) => properties.code);
    };
    expect(await codes('FI')).not.toContain('SE');
    const abroad = await codes('Malta');
    expect(abroad).toEqual(expect.arrayContaining(['SE', 'MT', 'EE', 'DE', '01', '19']));
    expect(abroad).not.toContain('FI');
  });
});
