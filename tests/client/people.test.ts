import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROUTES } from '@sidos/api/http';
import { MeasuresAnswer, MembershipsAnswer, NetworkPayload } from '@sidos/api/model';
import { EmbeddedStore, entityBatches, relationBatches } from '@sidos/api/store';
import i18next from 'i18next';
import { toCsv, toGexf, toGraphml, toNetworkJson } from '../../api/src/formats/index.ts';
import { makeDataset } from '../../client/src/graph/dataset.ts';
import {
  actorsTable,
  csvOf,
  membershipsTable,
  networkFileOf,
  tiesTable,
  wholeOf,
  type FileHead,
  type FileNames,
} from '../../client/src/desks/measures/files.ts';
import { viewWithPeople } from '../../client/src/state/people.ts';
import { readAddress, writeAddress } from '../../client/src/state/address.ts';
import { cleanView } from '../../client/src/state/clean.ts';
import {
  fromServer,
  keptText,
  learnPeople,
  networkInWords,
  showPeople,
  toServer,
} from '../../client/src/graph/people.ts';
import { send } from '../../client/src/api/request.ts';
import { FIRST_VIEW, type View } from '../../client/src/state/view.ts';
import { ROUTE_SAMPLES, type About } from '../http/route-samples.ts';
import { finderOf, peopleOf, recordsWithPeople } from '../support/people.ts';
import { serve, type TestServer } from '../support/server.ts';

const records = recordsWithPeople();
const people = peopleOf(records);
const named = finderOf(people);
const ABOUT: About = {
  person: 'person:tauno-esimerkki',
  other: 'person:taina-esimerkki',
  organisation: 'organisation:tmi-tauno-esimerkki',
  cluster: 'cluster:luovien-alojen-klusteri',
  document: '000',
  name: 'Tauno Esimerkki',
};

const NAMES: FileNames = { name: ({ name }) => name, group: ({ name }) => name, numbered: false };
const HEAD: FileHead = {
  title: 'Measures',
  description: '',
  date: '2026-01-01',
  parameters: {},
  titleOf: ({ key }) => key,
};

let store: EmbeddedStore;
let server: TestServer;
let payload: NetworkPayload;
const maskedNetworks = new Map<View['people'], NetworkPayload>();
const answers: { key: string; answer: unknown }[] = [];

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { shell: { onePerson: 'person' } } } });
  store = await EmbeddedStore.open();
  await store.write([...entityBatches(records.entities), ...relationBatches(records.relations)]);
  server = await serve({ store });
  for (const { method, path } of ROUTES) {
    const key = `${method} ${path}`;
    for (const sample of ROUTE_SAMPLES[key](ABOUT)) {
      const res = await fetch(`${server.url}/api/v1${sample.path}`, {
        method: method.toUpperCase(),
        ...(sample.body === undefined
          ? {}
          : { body: JSON.stringify(sample.body), headers: { 'Content-Type': 'application/json' } }),
      });
      const text = await res.text();
      if (text !== '') answers.push({ key, answer: JSON.parse(text) });
    }
  }
  payload = NetworkPayload.parse(answers.find(({ key }) => key === 'get /network')?.answer);
  learnPeople(payload);
  for (const people of ['initials', 'hidden'] as const) {
    const res = await fetch(`${server.url}/api/v1/network?people=${people}`);
    maskedNetworks.set(people, networkInWords(NetworkPayload.parse(await res.json()), 'fi'));
  }
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const answerOf = (key: string): unknown => answers.find((one) => one.key === key)?.answer;

describe.each(['initials', 'hidden'] as const)('the switch for people at %s', (way) => {
  test('no answer of any route names anybody, and without the switch they do', async () => {
    for (const { key, answer } of answers) {
      expect({ key, named: named(JSON.stringify(await fromServer(answer, way))) }).toEqual({
        key,
        named: [],
      });
    }
    const all = named(
      JSON.stringify(await Promise.all(answers.map(({ answer }) => fromServer(answer, 'shown')))),
    );
    expect(all.length).toBeGreaterThan(people.length);
  });

  test('the network and its files name nobody', () => {
    const network = maskedNetworks.get(way)!;
    expect(named(JSON.stringify(network))).toEqual([]);
    expect(named(JSON.stringify(networkInWords(payload, 'fi'))).length).toBeGreaterThan(people.length);
    const { nodes, ties } = makeDataset(network);
    const rows = nodes.id.map((id, i) => [id, nodes.name[i], ...nodes.aliases[i]]);
    expect(named(toCsv(['id', 'name'], rows) + ties.id.join('\n'))).toEqual([]);
    expect(new Set(nodes.id).size).toBe(payload.nodes.id.length);
  });

  test('the files of the measures name nobody, and without the switch they do', async () => {
    const filesOf = async (shown: View['people']) => {
      const measures = MeasuresAnswer.parse(await fromServer(answerOf('post /analysis/measures'), shown));
      const memberships = MembershipsAnswer.parse(
        await fromServer(answerOf('post /analysis/memberships'), shown),
      );
      const file = networkFileOf(measures, NAMES, HEAD);
      return [
        csvOf(actorsTable(measures, NAMES, ({ key }) => key)),
        csvOf(tiesTable(measures, NAMES, ({ key }) => key)),
        csvOf(membershipsTable(memberships, NAMES)),
        toNetworkJson(file, wholeOf(measures, NAMES)),
        toGexf(file),
        toGraphml(file),
      ].map((text) => named(text).length);
    };
    expect(await filesOf(way)).toEqual([0, 0, 0, 0, 0, 0]);
    for (const count of await filesOf('shown')) expect(count).toBeGreaterThan(0);
  });

  const view: View = {
    ...FIRST_VIEW,
    selection: [ABOUT.person, ABOUT.organisation],
    hidden: [ABOUT.other],
    pinned: { [ABOUT.person]: [1, 2] },
    path: [ABOUT.person, 'organisation:lapin-liitto'],
    page: ABOUT.person,
    params: { 'bridges.actor': ABOUT.person, 'ask.cypher': "MATCH (p {name: 'Tauno Esimerkki'}) RETURN p" },
  };

  test('the address names nobody, opens the same view, and is by name again when they are shown', () => {
    const masked = viewWithPeople({ ...view, people: way });
    const address = writeAddress(masked);
    expect(named(writeAddress(view)).length).toBeGreaterThan(0);
    expect(named(address)).toEqual([]);
    const { view: read, unread } = readAddress(`?${address}`);
    expect(unread).toEqual([]);
    const clean = cleanView(viewWithPeople(read), makeDataset(maskedNetworks.get(way)!));
    expect(clean.gone).toEqual([]);
    expect(clean.view.selection).toEqual(masked.selection);
    expect(viewWithPeople({ ...masked, people: 'shown' })).toEqual(view);
    const whole = { ...read, people: 'shown' as const };
    expect(viewWithPeople(whole).selection).toEqual(view.selection);
  });

  test('an address by name is opaque at once; who is unknown here is told', () => {
    const gone = 'person:code-0123456789abcdef';
    const opened = viewWithPeople({ ...view, people: way, selection: [ABOUT.person, gone] });
    expect(opened.selection[0]).toMatch(/^person:code-[0-9a-f]{16}$/);
    expect(cleanView(opened, makeDataset(maskedNetworks.get(way)!)).gone).toEqual([gone]);
  });

  test('a view turns into one that the network without names knows, and nothing of it is gone', () => {
    expect(
      cleanView(viewWithPeople({ ...view, people: way }), makeDataset(maskedNetworks.get(way)!)).gone,
    ).toEqual([]);
  });

  test('hidden people are called by the word of the reader’s language', async () => {
    await i18next.changeLanguage('fi');
    i18next.addResource('fi', 'shell', 'onePerson', 'henkilö');
    const { nodes } = networkInWords(maskedNetworks.get(way)!, 'fi');
    await i18next.changeLanguage('en');
    const called = new Set(nodes.name.filter((_, i) => nodes.type[i] === 'person'));
    if (way === 'hidden') expect([...called]).toEqual(['henkilö']);
    else expect(called.size).toBeGreaterThan(20);
  });

  test('what answers from the data is asked as the switch has people, all else by the ids that it has', async () => {
    const asked: { url: string; body: unknown }[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (url, init) => {
      asked.push({ url: url as string, body: init?.body });
      return Promise.resolve(new Response('{}'));
    };
    const [person] = viewWithPeople({ ...view, people: way }).selection;
    showPeople(way);
    const body = JSON.stringify({ ids: [person] });
    for (const path of ['/ask', '/pattern', '/analysis/bridges', '/views'])
      await send(path, { method: 'POST', body });
    await send(`/search?q=x`, {});
    await send(`/entities/${person}`, {});
    await send(`/network?people=shown`, {});
    showPeople('shown');
    await send('/search?q=x', {});
    globalThis.fetch = real;
    const plain = JSON.stringify({ ids: [ABOUT.person] });
    expect(asked).toEqual([
      { url: `/api/v1/ask?people=${way}`, body },
      { url: `/api/v1/pattern?people=${way}`, body },
      { url: `/api/v1/analysis/bridges?people=${way}`, body },
      { url: '/api/v1/views', body: plain },
      { url: `/api/v1/search?q=x&people=${way}`, body: undefined },
      { url: `/api/v1/entities/${person}?people=${way}`, body: undefined },
      { url: '/api/v1/network?people=shown', body: undefined },
      { url: '/api/v1/search?q=x', body: undefined },
    ]);
  });

  test('what is asked of the server by name has the ids that it knows', () => {
    const [person] = viewWithPeople({ ...view, people: way }).selection;
    expect(toServer(`/entities/${encodeURIComponent(person)}`)).toBe(
      `/entities/${encodeURIComponent(ABOUT.person)}`,
    );
    expect(toServer(JSON.stringify({ ids: [person] }))).toBe(JSON.stringify({ ids: [ABOUT.person] }));
  });

  test('what the browser keeps of questions is masked where it is shown', () => {
    expect(named(keptText("MATCH (p {name: 'Tauno Esimerkki'})", way))).toEqual([]);
  });
});
