import { describe, expect, test } from '@jest/globals';
import { correctPerson, erasePerson, personData } from '@sidos/api/graph';
import { COMMAND_LINE, type Entity } from '@sidos/api/model';
import { Secret } from '@sidos/api/secret';
import { changeBatch, type Store } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { onBothEngines } from '../support/engines.ts';
import { PERSON, fileWithPerson } from '../support/person.ts';
import { TEST_SECRET as secret } from '../support/server.ts';

const TIE = `AFFILIATED_WITH|${PERSON.id}|organisation:oulun-kaupunki|sihteeri`;
const entities = async (store: Store): Promise<Entity[]> =>
  (await store.read('entities', {})).map(({ entity }) => entity);
const place = async (store: Store) =>
  (await store.read('entities', {})).map(({ entity: { id }, x, y }) => ({ id, x, y }));
const layout = ({ entities: all }: { entities: readonly Entity[] }) =>
  all.map(({ id }, index) => ({ id, x: index, y: -index }));

/** All that any query of the store gives, as text. */
async function everything(store: Store): Promise<string> {
  const every = { at: '9999', id: '', by: '', action: '', target: '', limit: 1000 };
  return JSON.stringify([
    await store.read('entities', {}),
    await store.read('relations', {}),
    await store.read('saved-views', {}),
    await store.read('changes', every),
    await store.read('corrections', {}),
    await store.read('tombstones', {}),
  ]);
}

async function prepare(store: Store): Promise<void> {
  await loadSources(store, [fileWithPerson()], { layout });
  const view = {
    id: 'v1',
    kind: 'view',
    name: 'Kvartsinen, Aapo',
    note: 'all of Aapo Kvartsinen',
    state: `select=${encodeURIComponent(PERSON.id)}&q=Aapo+Kvartsinen&size=2`,
    savedAt: '2026-01-01T00:00:00Z',
  };
  const change = changeBatch(COMMAND_LINE, { action: 'view-saved', targets: ['v1'], after: view.name });
  await store.write([{ query: 'saved-view', rows: [view] }, change], { keepVersion: true });
}

describe('one person’s data', () => {
  onBothEngines((store) => {
    test('all that is held of a person is found: ties, lines, and where else the name stands', async () => {
      const data = await personData(store(), PERSON.id);
      expect(data.person).toMatchObject({ ...PERSON, aliases: ['A. Kvartsinen'] });
      expect(data.ties.map(({ other }) => other.id)).toEqual([
        'organisation:oulun-kaupunki',
        'project:silta',
      ]);
      expect(data.documents).toEqual([{ number: '900', title: 'Small document', lines: [9, 12, 13] }]);
      const found = data.mentions.map(
        ({ in: holder, property, certain }) => `${holder} ${property} ${certain}`,
      );
      expect(found.sort()).toEqual(
        [
          'change after true',
          'entity name true',
          'tie notes false',
          'view name true',
          'view note true',
          'view state true',
        ]
          .concat('entity notes true')
          .sort(),
      );
    });

    test('a name, aliases and a role put right stay so when the same source is loaded again', async () => {
      const correct = (target: string, field: 'name' | 'aliases' | 'role', values: string[]) =>
        correctPerson(store(), COMMAND_LINE, PERSON.id, { target, field, values, why: 'own word' });
      await correct(PERSON.id, 'name', ['Aapo Kvartsinen-Lehto']);
      await correct(PERSON.id, 'aliases', ['Aapo Kvartsinen']);
      await correct(TIE, 'role', ['pääsihteeri']);
      const asCorrected = async () => {
        const { person, ties } = await personData(store(), PERSON.id);
        return { ...person, roles: ties.map(({ relation }) => 'role' in relation && relation.role) };
      };
      const before = await asCorrected();
      expect(before).toMatchObject({
        name: 'Aapo Kvartsinen-Lehto',
        aliases: ['Aapo Kvartsinen'],
        roles: ['pääsihteeri', 'contact'],
      });
      const { idleCorrections } = await loadSources(store(), [fileWithPerson()], { layout });
      expect(idleCorrections).toBe(0);
      expect(await asCorrected()).toEqual(before);
      const { corrections } = await personData(store(), PERSON.id);
      expect(corrections.map(({ field, by, why }) => [field, by, why])).toEqual([
        ['name', 'command line', 'own word'],
        ['aliases', 'command line', 'own word'],
        ['role', 'command line', 'own word'],
      ]);
    });

    test('a correction that cannot stand there is refused and changes nothing', async () => {
      const before = await everything(store());
      const wrong = (target: string, field: 'role' | 'to' | 'name', values: string[]) =>
        correctPerson(store(), COMMAND_LINE, PERSON.id, { target, field, values, why: '' });
      const contact = `PARTICIPATES_IN|${PERSON.id}|project:silta|contact`;
      await expect(wrong(contact, 'role', ['emperor'])).rejects.toThrow(/"role"/);
      await expect(wrong(contact, 'to', ['region:oulu'])).rejects.toThrow(/cannot lead from/);
      await expect(wrong(contact, 'to', ['project:nowhere'])).rejects.toThrow(/project:nowhere/);
      await expect(wrong('person:liisa-laine', 'name', ['X Y'])).rejects.toThrow(/is neither/);
      await expect(wrong(PERSON.id, 'name', [])).rejects.toThrow(/one value/);
      expect(await everything(store())).toBe(before);
    });

    test('erasing asks for the name written out', async () => {
      const before = await everything(store());
      const slip = erasePerson(store(), secret, COMMAND_LINE, { id: PERSON.id, name: 'Aapo' });
      await expect(slip).rejects.toThrow(/is called "Aapo Kvartsinen-Lehto"/);
      expect(await everything(store())).toBe(before);
    });

    test('an erased person is nowhere any more, and the others stay where they are', async () => {
      const places = await place(store());
      const name = 'Aapo Kvartsinen-Lehto';
      const { ties, left } = await erasePerson(store(), secret, COMMAND_LINE, { id: PERSON.id, name });
      expect([ties, left]).toEqual([2, 1]);
      const all = await everything(store());
      expect(all).not.toMatch(/aapo/i);
      // The surname alone may be someone else's, and is left for a reader to judge.
      expect(all.match(/kvartsi[a-zäö]*/gi)).toEqual(['Kvartsinen']);
      const stayed = places.filter(({ id }) => !id.includes('kvartsinen'));
      expect((await place(store())).filter(({ id }) => !id.includes(':code-'))).toEqual(stayed);
      const firm = (await entities(store())).find(({ id }) => id.startsWith('organisation:code-'));
      expect(firm).toMatchObject({ name: '[…] Oy', evidence: [{ document: '900', lines: [11] }] });
      const views = await store().read('saved-views', {});
      expect(views).toMatchObject([{ name: '[…]', note: 'all of […]' }]);
      expect(views[0].state).toContain('size=2');
    });

    test('the log says that someone was erased and not who', async () => {
      const every = { at: '9999', id: '', by: '', action: 'person-erased', target: '', limit: 10 };
      const tombstones = await store().read('tombstones', {});
      expect(await store().read('changes', every)).toMatchObject([
        { by: 'command line', targets: [tombstones[0].id], before: null, after: null },
      ]);
    });

    test('no load brings an erased person back: the same source, nor another with the name turned', async () => {
      const before = await store().read('relations', {});
      const same = await loadSources(store(), [fileWithPerson()], { layout, secret });
      expect([same.leftOut, same.lostErasures]).toEqual([1, 0]);
      const other = fileWithPerson('901');
      const person = other.records.entities.find(({ id }) => id === PERSON.id);
      if (person !== undefined)
        Object.assign(person, { id: 'person:x-17', name: 'KVARTSINEN, Aapo', aliases: [] });
      for (const tie of other.records.relations) if (tie.from === PERSON.id) tie.from = 'person:x-17';
      const { leftOut } = await loadSources(store(), [other], { layout, secret });
      expect(leftOut).toBe(1);
      expect(await everything(store())).not.toMatch(/aapo/i);
      expect((await store().read('relations', {})).map(({ relation }) => relation.id)).toEqual(
        before.map(({ relation }) => relation.id),
      );
    });

    test('a load without the key, or with another, is refused or told what it cannot keep up', async () => {
      await expect(loadSources(store(), [fileWithPerson()])).rejects.toThrow(/key file/);
      const stranger = new Secret(Buffer.alloc(32, 3));
      const { lostErasures } = await loadSources(store(), [fileWithPerson('902')], {
        layout,
        secret: stranger,
      });
      expect(lostErasures).toBe(1);
    });
  }, prepare);
});
