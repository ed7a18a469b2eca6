import type { Entity, Records, Relation, Source } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Part } from './merge.ts';
import { readRecords } from './pages.ts';
import { withoutDocuments } from './subtract.ts';

/**
 * The network is layers: what the documents and files of records say, and over it what each table of one's own says
 * that is switched on. The first is kept beside the network for all things that a table says something of as well, so
 * that a table can be taken out without trace.
 */
export interface Layers {
  sources: Source[];
  /** What the tables say that are switched on. */
  parts: Part[];
  /** What is said of the same things without any table. */
  base: Records;
}

/** What is to change in the tables: those to put in (in the place of those of their number), take out, switch. */
export interface SourceChange {
  put?: readonly { source: Source; records: Records }[];
  remove?: readonly string[];
  switch?: { ids: readonly string[]; on: boolean };
}

/** The name by which messages call a table. */
const nameOf = ({ title }: Source) => title;

export async function readLayers(store: Store): Promise<Layers> {
  const sources = (await store.read('sources', {})).map(({ source }) => source);
  const parts: Part[] = [];
  for (const source of sources.filter(({ on }) => on))
    parts.push({ file: nameOf(source), records: await readRecords(store, source.id), own: true });
  const base = sources.length === 0 ? { entities: [], relations: [] } : await readRecords(store, '');
  return { sources, parts, base };
}

/** What is said without any table, of all that is in the network. */
export function withoutLayers(whole: Records, { sources, base }: Layers): Records {
  if (sources.length === 0) return whole;
  const tables = new Set(sources.map(({ id }) => id));
  const left = withoutDocuments(whole, tables);
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]));
  const relations = new Map(base.relations.map((relation) => [relation.id, relation]));
  return {
    entities: left.entities
      .filter((entity) => entity.type !== 'document' || !tables.has(entity.number))
      .map((entity) => entities.get(entity.id) ?? entity),
    relations: left.relations.map((relation) => relations.get(relation.id) ?? relation),
  };
}

/** The layers after a change of the tables; their base is found when all is merged. */
export async function changedLayers(
  store: Store,
  before: Layers,
  { put = [], remove = [], switch: turned }: SourceChange,
): Promise<Omit<Layers, 'base'>> {
  const gone = new Set([...remove, ...put.map(({ source }) => source.id)]);
  const kept = before.sources
    .filter(({ id }) => !gone.has(id))
    .map((source) => (turned?.ids.includes(source.id) === true ? { ...source, on: turned.on } : source));
  const parts: Part[] = [];
  for (const source of kept.filter(({ on }) => on)) {
    const was = before.sources.filter(({ on }) => on).findIndex(({ id }) => id === source.id);
    parts.push(
      before.parts[was] ?? { file: nameOf(source), records: await readRecords(store, source.id), own: true },
    );
  }
  for (const { source, records } of put)
    if (source.on) parts.push({ file: nameOf(source), records, own: true });
  const sources = [...kept, ...put.map(({ source }) => source)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, parts };
}

/** What of the records without tables the tables say something of as well. */
export function baseUnder(plain: Records, parts: readonly Part[]): Records {
  const said = new Set<string>();
  for (const { records } of parts) {
    for (const { id } of records.entities) said.add(id);
    for (const { id } of records.relations) said.add(id);
  }
  const under = <T extends Entity | Relation>(things: readonly T[]) =>
    things.filter(({ id }) => said.has(id));
  return { entities: under(plain.entities), relations: under(plain.relations) };
}
