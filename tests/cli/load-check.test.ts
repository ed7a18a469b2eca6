import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sidos } from '../support/sidos.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidos-check-'));
const data = { SIDOS_DATA: join(folder, 'data'), SIDOS_SEED: 'none' };
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const organisation = (id: string, name: string, line: string) => ({
  id: `organisation:${id}`,
  name,
  kind: 'company',
  aliases: [],
  evidence: [line],
});
const recordsOf = (...entities: object[]): string =>
  JSON.stringify({
    document: { number: '905', title: 'Example minutes', lineCount: 3 },
    entities,
    relations: [],
  });
const checked = (...args: string[]) => sidos(['load', '--check', ...args], data).ended;

describe('a record file looked through before it is loaded', () => {
  const text = fileOf('905.txt', 'Example Tree Ltd met\nExample Harbour Ltd\nin Kemi\n');

  test('has no fault where each name stands on its line of the text', async () => {
    const file = fileOf(
      'right.json',
      recordsOf(
        organisation('tree', 'Example Tree Ltd', '1'),
        organisation('harbour', 'Example Harbour Ltd', '2'),
      ),
    );
    const { code, out } = await checked(file, '--text', text);
    // The document itself is one of them.
    expect([code, out]).toEqual([0, expect.stringContaining('3 entities, 0 relations, no fault')]);
  });

  test('has each name told that the text does not have there, all at once', async () => {
    const file = fileOf(
      'wrong.json',
      recordsOf(organisation('tree', 'Example Tree Ltd', '2'), organisation('invented', 'Invented Ltd', '3')),
    );
    const { code, err } = await checked(file, '--text', text);
    expect(code).not.toBe(0);
    expect(err).toContain('Example Tree Ltd');
    expect(err).toContain('Invented Ltd');
    // Without the text nobody can know.
    expect((await checked(file)).code).toBe(0);
  });

  test('has every other fault told, not the first alone; a text goes with one file', async () => {
    const file = fileOf(
      'faults.json',
      recordsOf(
        { ...organisation('tree', 'Example Tree Ltd', '9') },
        { ...organisation('harbour', '', '2') },
      ),
    );
    const { err } = await checked(file);
    expect(err).toContain('organisation:tree');
    expect(err).toContain('organisation:harbour');
    expect((await checked(file, file, '--text', text)).err).toContain(
      '--text goes with --check and one record file',
    );
  });
});
