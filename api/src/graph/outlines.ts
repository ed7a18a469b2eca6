import { readFile } from 'node:fs/promises';
import { madeOnce } from '../meanings/index.ts';
import { Outlines } from '../model/index.ts';
import { countryShapes } from './countries.ts';
import type { Snapshot } from './snapshot.ts';

const REGIONS = new URL('../../../seed/reference/regions.geojson', import.meta.url);

let regions: Promise<Outlines> | undefined;

/**
 * Outlines for the map of a network: the regions of Finland (maakunnat), and the other countries where anything of the
 * network lies in one of them.
 */
export async function outlines(snapshot: Snapshot): Promise<Outlines> {
  regions ??= readFile(REGIONS, 'utf8').then((text) => Outlines.parse(JSON.parse(text)));
  const { type, features } = await regions;
  if (!reachesAbroad(snapshot)) return { type, features };
  const abroad = countryShapes().filter(({ properties }) => properties.code !== HOME);
  return { type, features: [...abroad, ...features] };
}

/** The country whose regions have outlines of their own. */
const HOME = 'FI';

const reachesAbroad = madeOnce(({ entities }: Snapshot) =>
  entities.some(
    (one) => one.type === 'region' && one.level === 'country' && one.code !== undefined && one.code !== HOME,
  ),
);
