import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sidos } from '../support/sidos.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-same-'));
const data = { SIDOS_DATA: join(folder, 'data'), SIDOS_SEED: 'none' };
afterAll(() => rmSync(folder, { recursive: true }));

const same = (...args: string[]) => sidos(['same', ...args], data).ended;

beforeAll(async () => {
  const table = join(folder, 'partners.csv');
  const rows = [
    'Arctic Wood Oy,Rovaniemi,Wood I',
    'ARCTIC WOOD,Rovaniemi,Wood II',
    'Baltic Stone Oy,Oulu,Wood I',
  ];
  writeFileSync(table, `organisation,municipality,project\n${rows.join('\n')}\n`);
  await sidos(['import', table], data).ended;
});

describe('the verb same', () => {
  test('lists who stands twice in a table brought in, with the reasons in words', async () => {
    const { code, out } = await same('--list', '--json', '--type', 'organisation');
    const found = JSON.parse(out) as {
      a: string;
      b: string;
      band: string;
      score: number;
      reasons: string[];
    }[];
    expect([code, found.length]).toEqual([0, 1]);
    expect(found[0]).toMatchObject({
      a: 'organisation:arctic-wood',
      b: 'organisation:arctic-wood-oy',
      nameA: 'ARCTIC WOOD',
      nameB: 'Arctic Wood Oy',
      band: 'likely',
    });
    expect(found[0].reasons).toEqual(
      expect.arrayContaining([expect.stringContaining('but for legal form'), 'both in Rovaniemi']),
    );
    expect((await same('--list', '--type', 'organisation')).out).toContain('ARCTIC WOOD  =  Arctic Wood Oy');
  });

  test('says what it takes, and that there is nothing', async () => {
    expect(await same()).toMatchObject({ code: 1 });
    expect((await same('--list', '--type', 'theme')).err).toContain('organisation, person');
    expect(JSON.parse((await same('--list', '--json', '--band', 'sure')).out)).toEqual([]);
    expect((await same('--list', '--band', 'sure')).out).toBe('No two look like one.\n');
  });
});
