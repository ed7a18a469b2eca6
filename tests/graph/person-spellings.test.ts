import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MaskedStore, erasePerson, personData } from '@sidos/api/graph';
import { mayHoldNames } from '@sidos/api/meanings';
import {
  COMMAND_LINE,
  ENTITY_TYPE,
  ENTITY_TYPES,
  RELATION_TYPE,
  RELATION_TYPES,
  relationId,
  type Entity,
  type Relation,
} from '@sidos/api/model';
import { EmbeddedStore, entityBatches, relationBatches, type Store } from '@sidos/api/store';
import { TEST_SECRET as secret } from '../support/server.ts';

/** An invented person, and the ways in which a text may name her; the sure ones are taken out by an erasure. */
const PERSON = { id: 'person:x-1', type: 'person', name: 'Liisa Kvartsila-Peltohelmi' } as const;
const SURE = ['Liisa Kvartsila-Peltohelmi', 'LiisaKvartsilaPeltohelmi', 'KvartsilaPeltohelmiLiisa'];
const LIKELY = ['Liisa Kvartsila', 'L. Peltohelmen', 'LiisaKvartsila', 'lpeltohelmi', 'Kvartsila-Peltohelmi'];
const NAMED = /kvartsila|peltohel/i;
const evidence = [{ document: '900', lines: [1], certainty: 'stated' as const }];

/** The properties of a type of entity or tie that take a text, of whatever words. */
const textsOf = (
  type: string,
  properties: Readonly<Record<string, { safeParse(v: unknown): { success: boolean } }>>,
) =>
  Object.entries(properties)
    .filter(([key, schema]) => mayHoldNames({ type }, key) && schema.safeParse('Liisa Kvartsila').success)
    .map(([key]) => key);

/** One of every type of entity and of tie, with the text wherever one can stand; names alone are left, as `name` is not. */
function allWith(text: string, n: number): { entities: Entity[]; relations: Relation[] } {
  const notes = [{ document: '900', lines: [1], fi: text, en: `See ${text}.` }];
  const id = (type: string, more = '') => `${type}:t${n}${more}`;
  const enums = { kind: { organisation: 'company', project: 'project' }, level: 'municipality' };
  const entities = ENTITY_TYPES.map((type) => ({
    id: id(type),
    type,
    name: `${type} ${n}`,
    aliases: [],
    notes,
    evidence,
    ...(type === 'organisation' || type === 'project' ? { kind: enums.kind[type] } : {}),
    ...(type === 'region' ? { level: enums.level } : {}),
    ...(type === 'document' ? { number: `9${n}`, lineCount: 9 } : {}),
    ...(type === 'project' ? { sums: [{ ...evidence[0], category: text, amountEur: 1 }] } : {}),
    ...Object.fromEntries(textsOf(type, ENTITY_TYPE[type].properties).map((key) => [key, text])),
  }));
  const others = entities.map((entity) => ({ ...entity, id: id(entity.type, '-other'), notes: [] }));
  const relations = RELATION_TYPES.map((type) => {
    const { ends, properties } = RELATION_TYPE[type];
    const [from, to] = ends[0];
    const texts = Object.fromEntries(textsOf(type, properties).map((key) => [key, text]));
    const amount = type === 'ALLOCATES' ? { amountEur: 1 } : {};
    const role = type === 'PARTICIPATES_IN' ? { role: 'partner' } : {};
    const tie = { ...amount, ...role, type, from: id(from), to: id(to, '-other'), notes, evidence, ...texts };
    return { ...tie, id: relationId(tie) };
  });
  return { entities: [...entities, ...others] as Entity[], relations: relations as unknown as Relation[] };
}

describe('names written in every way, wherever a text can stand', () => {
  let store: EmbeddedStore;
  beforeAll(async () => {
    store = await EmbeddedStore.open({ shuffleUnordered: true });
    const parts = [...SURE, ...LIKELY].map(allWith);
    const person = { ...PERSON, aliases: [], notes: [], evidence };
    const named = ['Kvartsila Oy', 'LiisaKvartsila Ky'].map((name, n) => ({
      ...{ id: `organisation:n${n}`, type: 'organisation' as const, kind: 'company' as const },
      ...{ name, aliases: [], notes: [], evidence },
    }));
    // Another of the same half of a surname, who stays without being mentioned; and one who is likely the same.
    const people = ['Pekka Kvartsila', 'Liisa Peltohelmi'].map((name, n) => ({
      ...{ ...person, id: `person:y-${n}`, name },
    }));
    await store.write([
      ...entityBatches([person, ...people, ...named, ...parts.flatMap(({ entities }) => entities)]),
      ...relationBatches(parts.flatMap(({ relations }) => relations)),
    ]);
  });
  afterAll(() => store.close());

  const everything = async (of: Store) => [
    ...(await of.read('entities', {})).map(({ entity }) => entity),
    ...(await of.read('relations', {})).map(({ relation }) => relation),
  ];
  /** Where a name still stands: the thing and its property. */
  const places = (things: readonly (Entity | Relation)[]) =>
    things.flatMap((thing) =>
      Object.entries(thing)
        .filter(([, value]) => NAMED.test(JSON.stringify(value)))
        .map(([key]) => `${thing.id} ${key}`),
    );
  const isOther = (place: string) => !/^person:[xy]-/.test(place) && !/ (id|to|from)$/.test(place);

  test.each(['initials', 'hidden'] as const)('the copy with people %s has none of them', async (way) => {
    const masked = new MaskedStore(store, secret, way);
    expect(places(await everything(masked))).toEqual([]);
    await masked.close();
  });

  test('all of them are found, and erased or counted as left', async () => {
    const before = places(await everything(store)).filter(isOther);
    const { mentions } = await personData(store, PERSON.id);
    const found = mentions.map(({ id, property }) => `${id} ${property}`);
    expect([...new Set(found)].filter((place) => isOther(place)).sort()).toEqual([...new Set(before)].sort());
    expect(found.filter((place) => !isOther(place))).toEqual(['person:y-1 name']);
    const { texts, left } = await erasePerson(store, secret, COMMAND_LINE, PERSON);
    expect([texts + left, left]).toEqual([
      mentions.length,
      mentions.filter(({ certain }) => !certain).length,
    ]);
    const all = await everything(store);
    expect(all.some(({ id }) => id === PERSON.id)).toBe(false);
    const after = JSON.stringify(all);
    expect(SURE.filter((name) => after.includes(name))).toEqual([]);
    expect(LIKELY.filter((name) => after.includes(name))).toEqual(LIKELY);
  });
});
