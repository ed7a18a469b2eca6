import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  documentEntity,
  mergeEvidence,
  REGION_LEVELS,
  relationId,
  type Records,
  type Region,
  type Relation,
} from '../model/index.ts';
import { z } from 'zod';

const FILE = new URL('../../../seed/reference/regions.csv', import.meta.url);

const blank = (text: string) => (text === '' ? undefined : text);
const coordinate = z.string().transform(Number).pipe(z.number());

const Row = z
  .object({
    id: z.string(),
    level: z.enum(REGION_LEVELS),
    code: z.string(),
    name: z.string().min(1),
    nameSv: z.string().transform(blank),
    nameEn: z.string().transform(blank),
    aliases: z.string().transform((text) => text.split('|').filter((alias) => alias !== '')),
    lon: coordinate,
    lat: coordinate,
    parent: z.string().transform(blank),
  })
  .strict();

/** A region of the official division, and the line of the reference file that it stands on. */
export type ReferenceRegion = z.infer<typeof Row> & { line: number };

/** The number of the document that stands for the reference. */
export const REFERENCE_DOCUMENT = 'FI';

let cache: ReadonlyMap<string, ReferenceRegion> | undefined;

/** Finland's regions by id: the country, major regions, regions, sub-regions and municipalities of 2026. */
export function referenceRegions(): ReadonlyMap<string, ReferenceRegion> {
  cache ??= readReference();
  return cache;
}

function readReference(): ReadonlyMap<string, ReferenceRegion> {
  const rows: unknown[] = parse(readFileSync(FILE, 'utf8'), { columns: true });
  // Line 1 is the header.
  return new Map(
    rows.map((row) => Row.parse(row)).map((row, index) => [row.id, { ...row, line: index + 2 }]),
  );
}

/**
 * What the official division adds to records: code, coordinates and names in Swedish and English of the regions they
 * name, the regions above these up to the country, the ties between them, and the document they rest on. Nothing
 * where the records name no region of Finland.
 */
export function referenceFor(records: Records): Records {
  const regions = referenceRegions();
  const needed = new Set<string>();
  const named = [
    ...records.entities.map(({ id }) => id),
    ...records.relations.flatMap(({ from, to }) => [from, to]),
  ];
  for (const id of named) {
    for (let at = regions.get(id); at !== undefined; at = regions.get(at.parent ?? '')) needed.add(at.id);
  }
  if (needed.size === 0) return { entities: [], relations: [] };
  const found = [...needed].sort().flatMap((id) => regions.get(id) ?? []);
  return {
    entities: [documentEntity(head(regions.size + 1)), ...found.map(regionEntity)],
    relations: found.flatMap(partOf),
  };
}

function head(lineCount: number) {
  return {
    number: REFERENCE_DOCUMENT,
    title: 'Kunnat ja maakunnat 2026',
    date: '2026',
    kind: 'classification',
    publisher: 'Tilastokeskus, Maanmittauslaitos',
    lineCount,
  };
}

function regionEntity({
  id,
  level,
  code,
  name,
  nameSv,
  nameEn,
  aliases,
  lon,
  lat,
  line,
}: ReferenceRegion): Region {
  const names = [...aliases, nameSv, nameEn].filter((other) => other !== undefined);
  return {
    ...{ id, level, code, name, nameSv, nameEn, lon, lat },
    type: 'region',
    aliases: [...new Set(names)].filter((other) => other !== name),
    notes: [],
    evidence: evidenceOf(line),
  };
}

function partOf({ id, parent, line }: ReferenceRegion): Relation[] {
  if (parent === undefined) return [];
  const key = { type: 'PART_OF', from: id, to: parent, nature: 'part' } as const;
  return [{ ...key, id: relationId(key), notes: [], evidence: evidenceOf(line) }];
}

function evidenceOf(line: number) {
  return mergeEvidence([{ document: REFERENCE_DOCUMENT, lines: [line], certainty: 'stated' }]);
}
