import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { copySeeded } from '../support/seeded.ts';
import { torture } from '../support/torture.ts';

test('killed twenty times at random, it keeps all that it acknowledged, and nothing by halves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-torture-'));
  await copySeeded(join(folder, 'data'));
  const figures = await torture(folder, { kills: 20, seed: 11 });
  expect(figures.faults).toEqual([]);
  expect(figures.kills).toBe(20);
  expect(figures.acknowledged).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
}, 900_000);
