import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Health, SavedViews } from '@sidos/api/model';
import { smallFile } from '../support/records.ts';
import { copySeeded } from '../support/seeded.ts';
import { sidos, startApp, type RunOptions, type Served } from '../support/sidos.ts';
import { smallDisk } from '../support/small-disk.ts';

/** A place where there is little room, and how more of it is made. */
interface Scarce {
  folder: string;
  options: RunOptions;
  /** Leaves so much room, in kilobytes, beside what is there. */
  leave: (kilobytes: number) => void;
  /** Makes room; a process that runs on can only profit where `isDisk`. */
  free: () => void;
  isDisk: boolean;
  end: () => void;
}

function onDisk(): Scarce | undefined {
  const disk = smallDisk(8_000_000);
  if (disk === undefined) return undefined;
  const { folder, fill, free, end } = disk;
  return { folder, options: {}, leave: (kilobytes) => fill(kilobytes * 1_024), free, isDisk: true, end };
}

/** Everywhere: no file may grow past a limit. */
function underLimit(): Scarce {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-limit-'));
  const options: RunOptions = {};
  return {
    folder,
    options,
    leave: (kilobytes) => (options.fileLimit = kilobytes),
    free: () => (options.fileLimit = undefined),
    isDisk: false,
    end: () => rmSync(folder, { recursive: true }),
  };
}

const FULL = /^sidos: There is no space left on the disk of [^\n]*[Ff]ree some space [^\n]*\n$/m;
const places = [onDisk(), underLimit()].filter((place) => place !== undefined);
const lastLine = (text: string) => text.slice(text.lastIndexOf('sidos: '));

async function save(app: Served, name: string): Promise<Response> {
  return fetch(`${app.url}/api/v1/views`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, note: 'n'.repeat(4_000), state: 's'.repeat(18_000) }),
  });
}

const names = async (app: Served) =>
  SavedViews.parse(await (await fetch(`${app.url}/api/v1/views`)).json())
    .views.map(({ name }) => name)
    .sort();

describe.each(places.map((place) => [place.isDisk ? 'a full disk' : 'a limit on files', place] as const))(
  '%s is told in one sentence with the remedy',
  (_, place) => {
    afterAll(() => place.end());

    test('at a first start, whatever room there is, and with enough the next one is well', async () => {
      const data = { SIDOS_DATA: join(place.folder, 'first'), PORT: '0' };
      for (const left of [20, 60, 300]) {
        place.leave(left);
        const { code, out, err } = await sidos(['start'], data, place.options).ended;
        expect([code, out]).toEqual([1, '']);
        expect(lastLine(err)).toMatch(FULL);
        place.free();
      }
      const app = await startApp(data, place.options);
      expect(Health.parse(await (await fetch(`${app.url}/api/v1/health`)).json()).counts.documents).toBe(6);
      expect((await app.end()).code).toBe(0);
    });

    test('while views are saved: what was acknowledged is there, reading and, with room, saving go on', async () => {
      const folder = join(place.folder, 'serving');
      await copySeeded(folder);
      const data = { SIDOS_DATA: folder };
      place.leave(1_200);
      const app = await startApp(data, place.options);
      const kept: string[] = [];
      let refused: Response | undefined;
      for (let n = 0; n < 300 && refused === undefined; n += 1) {
        const answer = await save(app, `view ${n}`);
        if (answer.status === 201) kept.push(`view ${n}`);
        else refused = answer;
      }
      expect(kept.length).toBeGreaterThan(3);
      expect(refused?.status).toBe(507);
      expect(await refused?.json()).toMatchObject({
        type: 'urn:sidos:problem:disk-full',
        detail: expect.stringMatching(/no space left .* Free some space and try again/),
      });
      expect(await names(app)).toEqual([...kept].sort());
      if (place.isDisk) {
        place.free();
        expect((await save(app, 'with room')).status).toBe(201);
        kept.push('with room');
        place.leave(0);
      }
      const { code, err } = await app.end();
      // It may or may not have had the room to close tidily; where not, it says so.
      if (code !== 0) expect([code, lastLine(err)]).toEqual([1, expect.stringMatching(FULL)]);
      place.free();
      const again = await startApp(data, place.options);
      expect(await names(again)).toEqual([...kept].sort());
      expect((await save(again, 'after')).status).toBe(201);
      expect((await again.end()).code).toBe(0);
    });

    test('while loading, which changes nothing then', async () => {
      const folder = join(place.folder, 'loading');
      await copySeeded(folder);
      const data = { SIDOS_DATA: folder };
      const file = join(place.folder, 'mine.json');
      writeFileSync(file, JSON.stringify(smallFile()));
      const before = (await sidos(['export'], data).ended).out;
      // Less than the write itself takes.
      place.leave(40);
      const { code, out, err } = await sidos(['load', file], data, place.options).ended;
      expect([code, out]).toEqual([1, '']);
      expect(lastLine(err)).toMatch(FULL);
      place.free();
      expect((await sidos(['export'], data).ended).out).toBe(before);

      // Room for what is written, and none for clearing the log away at the end: it is loaded, and both are said.
      place.leave(300);
      const tight = await sidos(['load', file], data, place.options).ended;
      expect([tight.code, tight.out]).toEqual([0, expect.stringMatching(/^Loaded: /)]);
      expect(lastLine(tight.err)).toMatch(
        /^sidos: There is no space left [^\n]* Nothing that was saved is lost; free some space [^\n]*\n$/,
      );
      place.free();
      const after = (await sidos(['export'], data).ended).out;
      expect(after).toContain('project:silta');
      expect((await sidos(['load', file], data).ended).out).toMatch(/^Nothing new: /);
    });

    test('while somebody is erased: gone from the data at once, from the file when there is room again', async () => {
      const folder = join(place.folder, 'erasing');
      await copySeeded(folder);
      const data = { SIDOS_DATA: folder };
      const name = 'Marja Silta';
      const file = join(place.folder, 'person.json');
      const person = { id: 'person:marja-silta', name, evidence: ['1'] };
      const document = { number: '960', title: 'Lista', lineCount: 3 };
      writeFileSync(file, JSON.stringify({ document, entities: [person], relations: [] }));
      expect((await sidos(['load', file], data).ended).code).toBe(0);
      const isInFile = () => readFileSync(join(folder, 'sidos.grafeo')).includes(name);
      expect(isInFile()).toBe(true);
      place.leave(400);
      const app = await startApp(data, place.options);
      const answer = await fetch(`${app.url}/api/v1/people/person:marja-silta/erasure`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name }),
      });
      expect([answer.status, await answer.json()]).toEqual([
        200,
        expect.objectContaining({
          note: expect.stringMatching(/gone from the data, .* Free some space and start/),
        }),
      ]);
      expect((await fetch(`${app.url}/api/v1/entities/person:marja-silta`)).status).toBe(404);
      await app.end();
      if (place.isDisk) {
        // Where there is still no room for the file a start does not fail of it; under a limit nothing can be written to it.
        const tight = await startApp(data, place.options);
        expect((await fetch(`${tight.url}/api/v1/entities/person:marja-silta`)).status).toBe(404);
        await tight.end();
      }
      place.free();
      const again = await startApp(data);
      expect((await again.end()).code).toBe(0);
      expect(isInFile()).toBe(false);
    });
  },
);
