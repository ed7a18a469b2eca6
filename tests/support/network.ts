import type { Entity, Relation, Records } from '@sidos/api/model';
import { relationId } from '@sidos/api/model';
import { EmbeddedStore, entityBatches, positionBatches, relationBatches, type Store } from '@sidos/api/store';
import { layoutNetwork } from '@sidos/api/graph';

const statedIn = (document: string, certainty: 'stated' | 'implied' = 'stated') => [
  { document, lines: [1], certainty },
];

/** An entity of a test; what is not given has the simplest value. */
export function entity(id: string, name: string, more: Record<string, unknown> = {}): Entity {
  const type = id.slice(0, id.indexOf(':'));
  const kinds: Record<string, object> = {
    organisation: { kind: 'other' },
    project: { kind: 'project' },
    region: { level: 'municipality' },
  };
  return {
    id,
    type,
    name,
    aliases: [],
    notes: [],
    evidence: statedIn('1'),
    ...kinds[type],
    ...more,
  } as Entity;
}

/** A relation of a test, written `from TYPE to`. */
export function relation(text: string, more: Record<string, unknown> = {}): Relation {
  const [from = '', type = '', to = ''] = text.split(' ');
  const key = { type, from, to, ...more };
  return { ...key, id: relationId(key), notes: [], evidence: statedIn('1'), ...more } as Relation;
}

/** A small network in Lapland and Uusimaa with two documents, a cluster, and two entities apart from the rest. */
export function smallNetwork(): Records {
  const document = (number: string, title: string) =>
    entity(`document:${number}`, title, { number, title, lineCount: 10, evidence: statedIn(number) });
  return {
    entities: [
      document('1', 'Minutes'),
      document('2', 'Report'),
      entity('region:suomi', 'Suomi', { level: 'country', nameEn: 'Finland', lon: 26, lat: 64.5 }),
      entity('region:lappi', 'Lappi', { level: 'region', nameEn: 'Lapland', lon: 26.5, lat: 67.5 }),
      entity('region:uusimaa', 'Uusimaa', { level: 'region', lon: 24.9, lat: 60.3 }),
      entity('region:kemi', 'Kemi', { lon: 24.56, lat: 65.74 }),
      entity('region:espoo', 'Espoo', { lon: 24.66, lat: 60.2, evidence: statedIn('2') }),
      entity('organisation:lapin-amk', 'Lapin ammattikorkeakoulu', {
        kind: 'university of applied sciences',
        aliases: ['Lapin AMK'],
      }),
      entity('organisation:gtk', 'Geologian tutkimuskeskus', {
        kind: 'research institute',
        aliases: ['GTK'],
      }),
      entity('organisation:aalto', 'Aalto-yliopisto', { kind: 'university', evidence: statedIn('2') }),
      entity('organisation:digipolis', 'Kemin Digipolis Oy', { kind: 'development company' }),
      entity('person:maija-makinen', 'Maija Mäkinen'),
      entity('project:ase', 'Arctic Smartness Excellence', {
        start: '2015',
        end: '2018-05',
        budgetEur: 1000,
        // Written in any order: the last that is known is the one with the latest date.
        statuses: [
          { is: 'ended', asOf: '2018-06', ...statedIn('2')[0] },
          { is: 'applied', asOf: '2014', ...statedIn('1')[0] },
        ],
      }),
      entity('project:muu', 'Muu hanke', { evidence: statedIn('2', 'implied') }),
      entity('cluster:kaivos', 'Kaivosklusteri'),
      entity('theme:kiertotalous', 'Kiertotalous', {
        nameSv: 'Cirkulär ekonomi',
        nameEn: 'Circular economy',
      }),
      entity('event:kokous', 'Kokous', { date: '2026-03-25' }),
      entity('event:yksin', 'Yksinäinen tapahtuma'),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations: [
      relation('region:lappi PART_OF region:suomi'),
      relation('region:uusimaa PART_OF region:suomi'),
      relation('region:kemi PART_OF region:lappi'),
      relation('region:espoo PART_OF region:uusimaa', { evidence: statedIn('2') }),
      relation('organisation:digipolis LOCATED_IN region:kemi'),
      relation('organisation:lapin-amk LOCATED_IN region:lappi'),
      relation('organisation:aalto LOCATED_IN region:espoo', { evidence: statedIn('2', 'implied') }),
      relation('person:maija-makinen AFFILIATED_WITH organisation:digipolis', { role: 'expert' }),
      relation('organisation:lapin-amk PARTICIPATES_IN project:ase', { role: 'lead' }),
      relation('organisation:digipolis PARTICIPATES_IN project:ase', { role: 'partner' }),
      relation('organisation:gtk PARTICIPATES_IN project:ase', { role: 'partner' }),
      relation('organisation:gtk PARTICIPATES_IN project:muu', { role: 'partner', evidence: statedIn('2') }),
      relation('organisation:aalto PARTICIPATES_IN project:muu', { role: 'lead', evidence: statedIn('2') }),
      relation('organisation:digipolis PARTICIPATES_IN cluster:kaivos', { role: 'member' }),
      relation('project:ase CONCERNS cluster:kaivos'),
      relation('project:ase CONCERNS theme:kiertotalous'),
      relation('project:ase ALLOCATES organisation:gtk', { amountEur: 250.5, category: 'Matkat' }),
      relation('person:maija-makinen PARTICIPATES_IN event:kokous', { role: 'chair' }),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Writes records with their layout, under a version of the data that is the same on every engine. */
export async function fill(store: Store, { entities, relations }: Records): Promise<void> {
  const batches = [
    ...entityBatches(entities),
    ...relationBatches(relations),
    ...positionBatches(await layoutNetwork(entities, relations)),
  ];
  await store.write(batches, { version: 'test' });
}

/** Records in an embedded database in memory, laid out; rows without an order come in random order. */
export async function storeWith(records: Records): Promise<EmbeddedStore> {
  const store = await EmbeddedStore.open({ shuffleUnordered: true });
  await fill(store, records);
  return store;
}
