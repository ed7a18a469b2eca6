import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Export, PersonData, SearchAnswer } from '@sidos/api/model';
import { openStore } from '@sidos/api/store';
import { rememberSeed } from '../../api/src/cli/loading.ts';
import { copySeeded } from '../support/seeded.ts';
import { sidos, startApp, type Served } from '../support/sidos.ts';

/** Somebody of the documents that come with Sidos. */
const ID = 'person:margit-sjoroos';
const NAME = 'Margit Sjöroos';

const folder = mkdtempSync(join(tmpdir(), 'sidos-person-'));
const data = { SIDOS_DATA: join(folder, 'data') };
let app: Served | undefined;

beforeAll(async () => {
  await copySeeded(data.SIDOS_DATA);
  app = await startApp(data);
});
afterAll(async () => {
  await app?.end();
  rmSync(folder, { recursive: true });
});

const person = (...args: string[]) => sidos(['person', ...args], data).ended;
const get = (path: string) => fetch(`${app?.url ?? ''}/api/v1/${path}`);
const found = async (): Promise<string[]> => {
  const answer: unknown = await (await get('search?q=sj%C3%B6roos&type=person')).json();
  return SearchAnswer.parse(answer).hits.map(({ id }) => id);
};

describe('one person’s data by the command line while the server runs, one after the other', () => {
  test('is found by name, and by none that nobody has', async () => {
    const { code, out, err } = await person('find', 'margit', 'sjoroos');
    expect([code, out, err]).toEqual([0, expect.stringMatching(`^${ID}  ${NAME}\n`), '']);
    expect((await person('find', 'Xqzvw Qqqq')).out).toBe('Nobody is called anything like "Xqzvw Qqqq".\n');
  });

  test('is exported to a file for its owner alone, as the server gives it', async () => {
    const file = join(folder, 'person.json');
    expect((await person('export', ID, '--out', file)).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const exported = PersonData.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(exported.ties.length).toBeGreaterThan(0);
    expect(exported).toEqual(PersonData.parse(await (await get(`people/${ID}`)).json()));
    const elsewhere = await person('export', ID, '--out', join(folder, 'no', 'such'));
    expect([elsewhere.code, elsewhere.err]).toEqual([1, expect.stringMatching(/cannot be written .*--out/)]);
  });

  test('is put right, which the server serves at once', async () => {
    const { code, out } = await person('correct', ID, '--field', 'aliases', 'Maikki Sjöroos');
    expect([code, out]).toEqual([0, `Put right: ${ID} is ${NAME}.\n`]);
    expect(await (await get(`entities/${ID}`)).json()).toMatchObject({
      entity: { aliases: ['Maikki Sjöroos'] },
    });
  });

  test('faults are said as if no server ran, and change nothing', async () => {
    const before = await (await get('network')).text();
    const faults: [string[], RegExp][] = [
      [['export', 'person:nobody'], /There is no person "person:nobody"/],
      [['correct', ID, '--field', 'age', '7'], /field: .*--help/],
      [['correct', ID, '--field', 'name'], /For "name" give one value/],
      [['erase', ID, '--name', 'Margit'], new RegExp(`is called "${NAME}"`)],
      [['erase', ID], new RegExp(`is called "${NAME}"`)],
      [['praise', ID], /Say what to do and with whom/],
      [['erase'], /Say what to do and with whom/],
    ];
    for (const [args, sentence] of faults) {
      const { code, out, err } = await person(...args);
      expect([code, out, err]).toEqual([1, '', expect.stringMatching(sentence)]);
      expect(err).toMatch(/^sidos: [^\n]*\n$/);
    }
    expect(await (await get('network')).text()).toBe(before);
  });

  test('is erased, and the server has it no more', async () => {
    expect(await found()).toContain(ID);
    const { code, out } = await person('erase', ID, '--name', NAME);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Erased: 1 person with \d+ ties/)]);
    expect((await get(`people/${ID}`)).status).toBe(404);
    expect(await found()).not.toContain(ID);
  });

  test('a start that loads the documents anew does not bring the person back', async () => {
    await app?.end();
    // As if the documents had changed since they were loaded.
    const store = await openStore({ dataFolder: data.SIDOS_DATA });
    await rememberSeed(store, 'another');
    await store.close();
    app = await startApp(data);
    expect(await found()).not.toContain(ID);
    const exported = join(folder, 'all.json');
    await sidos(['export', '--out', exported], data).ended;
    const text = readFileSync(exported, 'utf8');
    expect(Export.parse(JSON.parse(text)).entities.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/M(argit|aikki) Sj|sjoroos/);
    const { err } = await app.end();
    app = undefined;
    expect(err).toMatch(/1 person erased earlier was left out\./);
  });

  test('goes on where no server runs', async () => {
    expect((await person('find', NAME)).out).not.toContain(ID);
    const own = join(folder, 'own.json');
    writeFileSync(
      own,
      JSON.stringify({
        document: { number: '900', title: 'Mine', lineCount: 5 },
        entities: [{ id: 'person:oma-oloma', name: 'Oma Oloma', evidence: ['1'] }],
        relations: [],
      }),
    );
    expect((await sidos(['load', own], data).ended).code).toBe(0);
    const { code, out } = await person('erase', 'person:oma-oloma', '--name', 'Oma Oloma');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Erased: 1 person with 0 ties/)]);
    expect((await sidos(['load', own], data).ended).out).toMatch(
      /people erased earlier|person erased earlier/,
    );
    expect((await person('export', 'person:oma-oloma')).code).toBe(1);
  });
});
