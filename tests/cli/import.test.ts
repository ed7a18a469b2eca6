import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Export } from '@sidos/api/model';
import { sidos } from '../support/sidos.ts';
import { ROOT } from '../support/tree.ts';

const EXAMPLE = join(ROOT, 'seed/example/own-network.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'sidos-import-'));
const data = { SIDOS_DATA: join(folder, 'data'), SIDOS_SEED: 'none' };
afterAll(() => rmSync(folder, { recursive: true }));

const brought = (...args: string[]) => sidos(['import', ...args], data).ended;
const held = async () => Export.parse(JSON.parse((await sidos(['export'], data).ended).out));

// Counted by hand in the workbook: 14 rows of 8 organisations, 4 projects and 5 towns.
const OF_EXAMPLE = {
  recipe: 'organisations-in-projects',
  files: ['own-network.xlsx'],
  create: 14,
  update: 0,
  unchanged: 0,
  skipped: [],
  unused: [],
  repeated: [],
  entities: { organisation: 8, project: 4, region: 5 },
  relations: { LOCATED_IN: 8, PARTICIPATES_IN: 14 },
};

describe('a workbook brought in from the command line, one after the other on one data folder', () => {
  test('is only tried in a dry run: what would come is said, and nothing is there', async () => {
    const { code, out } = await brought(EXAMPLE, '--dry-run', '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining(OF_EXAMPLE)]);
    expect((await held()).entities).toEqual([]);
  });

  test('comes in with its own columns, each fact with its row', async () => {
    const { code, out } = await brought(EXAMPLE, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining(OF_EXAMPLE)]);
    const { relations } = await held();
    const lead = relations.find(({ from, to, type }) => {
      const [tree, wood] = ['organisation:example-tree-ltd', 'project:northern-wood'];
      return type === 'PARTICIPATES_IN' && from === tree && to === wood;
    });
    const row = { document: 'own-network-xlsx', lines: [2], certainty: 'stated' };
    expect(lead).toMatchObject({
      role: 'coordinator',
      evidence: [row],
      attributes: [{ ...row, name: 'Our priority', kind: 'category', value: 'high' }],
    });
  });

  test('changes nothing the second time', async () => {
    const before = await held();
    const { code, out } = await brought(EXAMPLE, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ create: 0, unchanged: 14 })]);
    expect(await held()).toEqual(before);
  });

  test('a file that is not fit changes nothing: exit code 2 and its columns', async () => {
    const file = join(folder, 'odd.csv');
    writeFileSync(file, 'colour,height\nred,2\n');
    const before = await held();
    const { code, err } = await brought(file);
    expect([code, err]).toEqual([2, expect.stringMatching(/odd\.csv has no recipe.*"colour", "height"/)]);
    expect((await brought(file, '--colour')).code).toBe(2);
    expect(await held()).toEqual(before);
  });

  test('a line break in the name of a file is a blank, and the network can be read afterwards', async () => {
    const file = join(folder, 'two\nlines.csv');
    writeFileSync(file, 'organisation,project\nExample Ltd,Example project\n');
    const { code, out } = await brought(file, '--json');
    expect([code, (JSON.parse(out) as { files: string[] }).files]).toEqual([0, ['two lines.csv']]);
    const titles = (await held()).entities.flatMap((one) => (one.type === 'document' ? [one.title] : []));
    expect(titles).toContain('two lines.csv');
  });
});
