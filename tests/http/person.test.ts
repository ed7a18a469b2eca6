import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Erasure, PersonData, type AccessMode } from '@sidos/api/model';
import { EmbeddedStore } from '@sidos/api/store';
import { loadSources } from '@sidos/api/loading';
import { PERSON, fileWithPerson } from '../support/person.ts';
import { ask, serveIn, type Moded } from './access/servers.ts';

const PATH = `/people/${PERSON.id}`;
const CORRECTION = { target: PERSON.id, field: 'aliases', values: ['Aapo K.'], why: 'own word' };

let store: EmbeddedStore;
let local: Moded;
beforeAll(async () => {
  store = await EmbeddedStore.open({ shuffleUnordered: true });
  await loadSources(store, [fileWithPerson()]);
  local = await serveIn('local', store);
});
afterAll(async () => {
  await local.close();
  await store.close();
});

const get = async (path: string) => (await ask(local.server, `GET ${path}`)).text;
/** What anybody can read here, in one text. */
const everything = async () =>
  (
    await Promise.all(
      [
        '/network',
        '/export',
        '/views',
        '/changes',
        '/search?q=kvartsinen',
        '/search?q=aapo',
        '/documents',
      ].map(get),
    )
  ).join('\n');

describe('one person’s data over HTTP, one after the other', () => {
  test.each<[AccessMode, 'reader' | 'editor']>([
    ['public', 'reader'],
    ['token', 'reader'],
    ['token', 'editor'],
    ['proxy', 'editor'],
  ])('in the mode %s a %s may neither see, correct nor erase', async (mode, role) => {
    const before = await everything();
    const moded = await serveIn(mode, store);
    const headers = { Host: 'sidos.example', ...moded.headersOf(role) };
    const asked = [
      await ask(moded.server, `GET ${PATH}`, headers),
      await ask(moded.server, `POST ${PATH}/corrections`, headers, CORRECTION),
      await ask(moded.server, `POST ${PATH}/erasure`, headers, { name: PERSON.name }),
    ];
    await moded.close();
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(asked.map(({ text }) => text).join('')).not.toContain(PERSON.name);
    expect(await everything()).toBe(before);
  });

  test('all that is held is given', async () => {
    const data = PersonData.parse(JSON.parse(await get(PATH)));
    expect(data.person).toMatchObject(PERSON);
    expect(data.documents).toEqual([{ number: '900', title: 'Small document', lines: [9, 12, 13] }]);
    expect(data.mentions.length).toBeGreaterThan(0);
  });

  test.each<[string, string, unknown, number]>([
    ['GET', '/people/person:nobody', undefined, 404],
    ['GET', '/people/project:silta', undefined, 404],
    ['GET', '/people/no-id', undefined, 404],
    ['POST', '/people/person:nobody/erasure', { name: 'Nobody' }, 404],
    ['POST', `${PATH}/erasure`, { name: 'Aapo' }, 400],
    ['POST', `${PATH}/erasure`, {}, 400],
    ['POST', `${PATH}/erasure`, { name: PERSON.name, all: true }, 400],
    ['POST', `${PATH}/erasure`, { name: 'x'.repeat(100_000) }, 400],
    ['POST', `${PATH}/corrections`, undefined, 400],
    ['POST', `${PATH}/corrections`, { ...CORRECTION, field: 'id' }, 400],
    ['POST', `${PATH}/corrections`, { ...CORRECTION, values: 'Aapo' }, 400],
    ['POST', `${PATH}/corrections`, { ...CORRECTION, field: 'name', values: [] }, 400],
    ['POST', `${PATH}/corrections`, { ...CORRECTION, target: 'person:liisa-laine' }, 400],
  ])(
    '%s %s (bad input %#) is answered with a sentence, and changes nothing',
    async (method, path, body, status) => {
      const before = await everything();
      const answer = await ask(local.server, `${method} ${path}`, {}, body);
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        status,
        expect.objectContaining({ detail: expect.stringMatching(/^\S.*\.$/s) }),
      ]);
      expect(await everything()).toBe(before);
    },
  );

  test('a correction stands at once, and in the log', async () => {
    // Read just before, so that what is served is fresh in memory.
    expect(await get(`/entities/${PERSON.id}`)).not.toContain('Aapo K.');
    const { status, text } = await ask(local.server, `POST ${PATH}/corrections`, {}, CORRECTION);
    expect(status).toBe(201);
    expect(PersonData.parse(JSON.parse(text))).toMatchObject({
      person: { ...PERSON, aliases: ['Aapo K.'] },
      corrections: [{ field: 'aliases', values: ['Aapo K.'], before: ['A. Kvartsinen'], why: 'own word' }],
    });
    expect(await get(`/entities/${PERSON.id}`)).toContain('Aapo K.');
    expect(await get('/changes')).toContain('person-corrected');
  });

  test('an erased person is in no answer any more, and the log says that someone was erased', async () => {
    const view = { name: 'All of Aapo Kvartsinen', state: `select=${encodeURIComponent(PERSON.id)}` };
    expect((await ask(local.server, 'POST /views', {}, view)).status).toBe(201);
    // What is looked for below is there before.
    for (const path of ['/network', '/export', '/views', '/changes', '/search?q=kvartsinen'])
      expect([path, await get(path)]).toEqual([path, expect.stringMatching(/aapo/i)]);
    const { status, text } = await ask(local.server, `POST ${PATH}/erasure`, {}, { name: PERSON.name });
    expect([status, Erasure.parse(JSON.parse(text))]).toEqual([200, expect.objectContaining({ ties: 2 })]);
    const answers = (await everything()).replaceAll(/"query":"[^"]*"/g, '');
    expect(answers).not.toMatch(/aapo/i);
    expect(answers).toContain('person-erased');
    expect((await ask(local.server, `GET ${PATH}`)).status).toBe(404);
    expect((await ask(local.server, `GET /entities/${PERSON.id}`)).status).toBe(404);
    const again = await ask(local.server, `POST ${PATH}/erasure`, {}, { name: PERSON.name });
    expect(again.status).toBe(404);
  });
});
