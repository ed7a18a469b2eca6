import { describe, expect, test } from '@jest/globals';
import { COMMAND_LINE } from '@sidos/api/model';
import { changeBatch } from '@sidos/api/store';
import { onBothEngines } from '../support/engines.ts';

const ALL = { at: '9999', id: '', by: '', action: '', target: '', limit: 100 };
const view = { id: 'v', kind: 'view', name: 'n', note: '', state: 's', savedAt: '2026-01-01', owner: 'a' };

describe('the log of changes', () => {
  onBothEngines((store) => {
    test('is written with the change or not at all', async () => {
      const change = changeBatch(COMMAND_LINE, { action: 'view-saved', targets: ['v'], after: 'n' });
      const failing = [{ query: 'saved-view', rows: [view] }, change, { query: 'no-such-query', rows: [{}] }];
      await expect(store().write(failing, { keepVersion: true })).rejects.toThrow();
      expect(await store().read('changes', ALL)).toEqual([]);
      expect(await store().read('saved-views', {})).toEqual([]);
      await store().write([{ query: 'saved-view', rows: [view] }, change], { keepVersion: true });
      const [line, ...others] = await store().read('changes', ALL);
      expect(others).toEqual([]);
      expect(line).toMatchObject({
        by: 'command line',
        action: 'view-saved',
        targets: ['v'],
        count: 1,
        before: null,
        after: 'n',
      });
      expect(Math.abs(Date.parse(line.at) - Date.now())).toBeLessThan(60_000);
    });

    test('is only added to: a line is never altered', async () => {
      const before = await store().read('changes', ALL);
      const forged = before.map((line) => ({ ...line, by: 'someone else', after: 'other' }));
      await store().write([{ query: 'change', rows: forged }], { keepVersion: true });
      expect(before).toHaveLength(1);
      expect(await store().read('changes', ALL)).toEqual(before);
    });

    test('is no part of the data: the version follows from what else was written', async () => {
      const versions: string[] = [];
      for (const name of ['one', 'two']) {
        await store().write([{ query: 'meta', rows: [{ id: 'data', version: 'same' }] }], {
          version: 'same',
        });
        const change = changeBatch(COMMAND_LINE, { action: 'view-saved', targets: [name] });
        await store().write([{ query: 'saved-view', rows: [view] }, change]);
        versions.push(await store().version());
      }
      expect(versions[0]).toBe(versions[1]);
    });
  });

  test('cuts what is long, and says how much there was', () => {
    const targets = Array.from({ length: 1_000 }, (_, index) => `v${index}`);
    const { rows } = changeBatch(COMMAND_LINE, { action: 'view-saved', targets, after: '🌲'.repeat(400) });
    const [row] = rows as { targets: string[]; count: number; after: string }[];
    expect([row.targets.length, row.count]).toEqual([100, 1_000]);
    expect(row.after.length).toBeLessThanOrEqual(500);
    expect(row.after).toMatch(/^(🌲)+…$/u);
  });
});
