import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MaskedStore } from '@sidos/api/graph';
import { ROUTES } from '@sidos/api/http';
import {
  AskAnswer,
  NetworkPayload,
  PatternAnswer,
  PatternCount,
  ChoicesAnswer,
  SearchAnswer,
  showsPeople,
} from '@sidos/api/model';
import { EmbeddedStore, entityBatches, relationBatches, sourceBatches } from '@sidos/api/store';
import { ask } from '../support/asked-route.ts';
import { TABLE } from '../support/held.ts';
import { finderOf, peopleOf, recordsWithPeople } from '../support/people.ts';
import { TEST_SECRET, serve, type TestServer } from '../support/server.ts';
import { ROUTE_SAMPLES, type About, type Sample } from './route-samples.ts';

const records = recordsWithPeople();
const people = peopleOf(records);
const named = finderOf(people);
/** Routes that say nothing of anybody, names or no names. */
const IMPERSONAL = [
  '/networks',
  '/session',
  '/health',
  '/counts',
  '/outlines',
  '/schema',
  '/analysis/catalog',
  '/pattern/count',
  // Figures of clusters, regions and kinds, and how many of whom are in them.
  '/analysis/groups',
  '/analysis/sets',
];
/** Tables of one's own, which the copy without names does not hold. */
const NOT_IN_THE_COPY = ['get /sources', 'get /sources/{id}/rows'];
const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
/** Routes that read; the console too, though the public may not use it: its copy has no names. */
const READING = ROUTES.filter(({ right }) => right === 'read' || right === 'ask').map(keyOf);
const CLOSED = ROUTES.filter(({ right }) => right !== 'read').map(keyOf);

const EVERYBODY = { mode: 'public', hosts: [], origin: undefined, peers: [] } as const;
const PLAIN: About = {
  person: 'person:tauno-esimerkki',
  other: 'person:taina-esimerkki',
  organisation: 'organisation:tmi-tauno-esimerkki',
  cluster: 'cluster:luovien-alojen-klusteri',
  document: '000',
  name: 'Tauno Esimerkki',
};

let store: EmbeddedStore;
let plain: TestServer;
const masked = new Map<string, { store: MaskedStore; server: TestServer; about: About }>();

beforeAll(async () => {
  store = await EmbeddedStore.open({ shuffleUnordered: true });
  await store.write([...entityBatches(records.entities), ...relationBatches(records.relations)]);
  const view = {
    id: 'v1',
    kind: 'view',
    name: 'Tauno Esimerkin näkymä',
    note: 'Tehty Taina Esimerkille',
    state: 'select=person%3Atauno-esimerkki&ask.cypher=Tauno%20Esimerkki',
    savedAt: '2026-01-01T00:00:00Z',
  };
  await store.write([{ query: 'saved-view', rows: [view] }], { keepVersion: true });
  const table = { ...TABLE, title: 'Tauno Esimerkki.csv', by: 'Taina Esimerkki' };
  await store.write(sourceBatches([table]), { keepVersion: true });
  plain = await serve({ store });
  for (const way of ['initials', 'hidden'] as const) {
    const own = new MaskedStore(store, TEST_SECRET, way);
    const server = await serve({ store: own });
    const { nodes } = NetworkPayload.parse(await (await fetch(`${plain.url}/api/v1/network`)).json());
    const opaque = (id: string) => nodes.code[nodes.id.indexOf(id)] ?? id;
    const { person, other, organisation } = PLAIN;
    const about = { person: opaque(person), other: opaque(other), organisation: opaque(organisation) };
    masked.set(way, { store: own, server, about: { ...PLAIN, ...about } });
  }
});
afterAll(async () => {
  for (const { store, server } of masked.values()) {
    await server.close();
    await store.close();
  }
  await plain.close();
  await store.close();
});

/** What a request says itself, taken out of its answer: an echo tells nobody anything. */
function without(text: string, { path, body }: Sample): string {
  if (named(JSON.stringify([path, body])).length === 0) return text;
  return text.replace(/"(query|instance|detail|text|params)":("(\\.|[^"\\])*"|\{[^{}]*\})/g, '');
}

const samplesOf = (key: string, about: About) => {
  const samples = ROUTE_SAMPLES[key];
  if (samples === undefined) throw new Error(`give samples for ${key} in tests/http/route-samples.ts`);
  return samples(about);
};

/** Who masks: the server for everybody, or for the one request that wants it so. */
const MASKED_FOR = [
  ['initials', 'everybody'],
  ['hidden', 'everybody'],
  ['initials', 'one request'],
  ['hidden', 'one request'],
] as const;

describe.each(MASKED_FOR)('people as %s for %s', (way, whom) => {
  const keys = ROUTES.map(keyOf);
  const reading = whom === 'everybody' ? READING : READING.filter((key) => showsPeople(key.split(' ')[1]));
  const askMasked = (method: string, sample: Sample) =>
    whom === 'everybody'
      ? ask(masked.get(way)!.server, method, sample)
      : ask(plain, method, {
          ...sample,
          path: `${sample.path}${sample.path.includes('?') ? '&' : '?'}people=${way}`,
        });

  test('every route has its samples, and no sample is of a route that is gone', () => {
    expect(Object.keys(ROUTE_SAMPLES).sort()).toEqual([...keys].sort());
  });

  test('tables of one’s own and their rows stay out', async () => {
    expect(named((await ask(plain, 'get', { path: '/sources' })).text)).not.toEqual([]);
    expect(JSON.parse((await askMasked('get', { path: '/sources' })).text)).toEqual({ sources: [] });
    expect((await askMasked('get', { path: `/sources/${TABLE.id}/rows` })).status).toBe(404);
  });

  test.each(reading.filter((key) => !NOT_IN_THE_COPY.includes(key)))('%s names nobody', async (key) => {
    const [method, path] = key.split(' ');
    const { about } = masked.get(way)!;
    const found = new Set<string>();
    for (const sample of samplesOf(key, about)) {
      const answer = await askMasked(method, sample);
      expect({ sample, status: answer.status, text: answer.status < 400 ? '' : answer.text }).toEqual({
        sample,
        status: 200,
        text: '',
      });
      expect({ sample, named: named(without(answer.text, sample) + answer.headers) }).toEqual({
        sample,
        named: [],
      });
    }
    // The same questions where people are shown: the test looks, and there is something to be found.
    for (const sample of samplesOf(key, PLAIN)) {
      for (const name of named((await ask(plain, method, sample)).text)) found.add(name);
    }
    if (IMPERSONAL.includes(path) || path === '/documents') return;
    expect(found.size).toBeGreaterThan(0);
  });

  test.each(CLOSED)('%s is closed to the public', async (key) => {
    const { store: own, about } = masked.get(way)!;
    const server = await serve({ store: own, access: { ...EVERYBODY, people: way } });
    for (const sample of samplesOf(key, about)) {
      const { status, text } = await ask(server, key.split(' ')[0], sample);
      expect({ sample, status, named: named(text) }).toEqual({ sample, status: 403, named: [] });
    }
    await server.close();
  });

  test('the whole is there: as many things and ties, and as many people', async () => {
    const [shown, hidden] = await Promise.all(
      [ask(plain, 'get', { path: '/network' }), askMasked('get', { path: '/network' })].map(async (asked) =>
        NetworkPayload.parse(JSON.parse((await asked).text)),
      ),
    );
    expect(hidden.total).toEqual(shown.total);
    expect(hidden.people).toBe(way);
    expect(hidden.nodes.type.filter((type) => type === 'person').length).toBe(people.length);
    expect(named(JSON.stringify(shown)).length).toBeGreaterThan(people.length);
    expect(hidden.ties.id.length).toBe(new Set(hidden.ties.id).size);
    expect(new Set(hidden.nodes.id).size).toBe(shown.nodes.id.length);
  });

  describe('whoever guesses a name or an id learns nothing', () => {
    const answers = async (sample: Sample, method = 'get') => {
      const { status, text, headers } = await askMasked(method, sample);
      return { status, text, etag: /etag: .*/.exec(headers)?.[0] };
    };

    test('an id that is somebody’s is answered as one that is nobody’s', async () => {
      for (const { id } of people.slice(0, 20)) {
        for (const path of [
          '/entities/ID',
          '/entities/ID/neighbours',
          '/paths?from=ID&to=organisation:lapin-liitto',
        ]) {
          const theirs = await answers({ path: path.replace('ID', id) });
          const nobodys = await answers({ path: path.replace('ID', 'person:ei-kukaan') });
          expect(theirs.status).toBe(404);
          expect(theirs.text.replaceAll(id, 'person:ei-kukaan')).toBe(nobodys.text);
        }
      }
    });

    test('no search for a name finds its person, by any part of it or with errors', async () => {
      for (const [n, { name, aliases }] of people.entries()) {
        // Every name in full, and some in every other way.
        for (const q of n % 10 === 0
          ? [name, ...aliases, name.split(' ')[0], `${name.slice(0, -1)}x`]
          : [name]) {
          const { text } = await answers({ path: `/search?q=${encodeURIComponent(q)}&limit=100` });
          const { hits } = SearchAnswer.parse(JSON.parse(text));
          expect({ q, people: hits.filter(({ type }) => type === 'person') }).toEqual({ q, people: [] });
        }
      }
    });

    test('no question finds anybody by name or id, and none counts them', async () => {
      for (const { id, name } of people.slice(0, 10)) {
        for (const asks of [{ name }, { ids: [id] }]) {
          const pattern = {
            steps: [{ tie: null, type: 'person', ...asks }],
            return: { as: 'rows', show: [0] },
          };
          const rows = await answers({ path: '/pattern', body: { pattern } }, 'post');
          expect(PatternAnswer.parse(JSON.parse(rows.text)).rows).toEqual([]);
          const count = await answers({ path: '/pattern/count', body: { pattern } }, 'post');
          expect(PatternCount.parse(JSON.parse(count.text)).total).toBe(0);
        }
        const pattern = { steps: [{ tie: null, type: 'person' }], return: { as: 'rows', show: [0] } };
        const body = { pattern, step: 0, part: 'entity', text: name, limit: 10 };
        const choices = await answers({ path: '/pattern/choices', body }, 'post');
        expect(ChoicesAnswer.parse(JSON.parse(choices.text)).choices).toEqual([]);
      }
    });

    test('no order follows the names: the people of a list are in the order of what they are called here', async () => {
      const pattern = { steps: [{ tie: null, type: 'person' }], return: { as: 'rows', show: [0] } };
      const { text } = await answers({ path: '/pattern', body: { pattern, limit: 1000 } }, 'post');
      const { rows, nodes } = PatternAnswer.parse(JSON.parse(text));
      const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
      const keys = rows.map(([id]) => `${nameOf.get(String(id))}\n${String(id)}`);
      expect(keys.length).toBe(people.length);
      expect(keys).toEqual([...keys].sort());
    });

    test('no query spells a name piece by piece, in whatever way it takes texts apart', async () => {
      const pieces = [
        'left(p.name, 3)',
        'right(p.name, 4)',
        'reverse(p.name)',
        'substring(p.name, 1, 2)',
        "split(p.name, 'a')",
        "replace(p.name, 'a', 'b')",
        'p.searchText',
        'reverse(p.id)',
        '[i IN range(0, size(p.name) - 1) | substring(p.name, i, 1)]',
      ];
      const spelt = async (piece: string, asking: typeof askMasked) => {
        const cypher = `MATCH (p:Person) RETURN ${piece} AS x ORDER BY p.id`;
        const { text } = await asking('post', { path: '/ask', body: { cypher, maxRows: 1000 } });
        return AskAnswer.parse(JSON.parse(text)).rows.map(([cell]) => JSON.stringify(cell));
      };
      const byName = (method: string, sample: Sample) => ask(plain, method, sample);
      for (const piece of pieces) {
        const [known, given] = [await spelt(piece, byName), await spelt(piece, askMasked)];
        const [first, second] = [new Set(known), new Set(given)];
        // Where people are shown each piece tells some from others; here there are as many cells, and none of those.
        expect({ piece, rows: given.length }).toEqual({ piece, rows: known.length });
        const told = [...first].filter((cell) => cell.length > 4 && cell !== '"person"' && second.has(cell));
        expect({ piece, told }).toEqual({ piece, told: [] });
        expect(first.size).toBeGreaterThan(20);
      }
    });
  });

  test('new data are masked too, and the version says nothing of the source’s', async () => {
    const { store: own } = masked.get(way)!;
    expect(await own.version()).not.toBe(await store.version());
    expect(await own.version()).toBe(await own.version());
  });
});
