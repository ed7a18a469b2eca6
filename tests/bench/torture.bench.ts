/**
 * Kills the app again and again while it writes, loads, backs up and restores, and looks after each kill whether all
 * that was acknowledged is there; then opens very many connections that say little or nothing. Everything is on this
 * machine and ends by itself. Goal: no fault. SIDOS_TORTURE_KILLS sets how many kills (1,000), SIDOS_TORTURE_SEED which.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crowd } from '../support/crowd.ts';
import { copySeeded } from '../support/seeded.ts';
import { startApp } from '../support/sidos.ts';
import { torture } from '../support/torture.ts';

const kills = Number(process.env.SIDOS_TORTURE_KILLS ?? 1_000);
const seed = Number(process.env.SIDOS_TORTURE_SEED ?? 1);
const CONNECTIONS = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'sidos-torture-'));
try {
  await copySeeded(join(folder, 'data'));
  const started = performance.now();
  const figures = await torture(folder, {
    kills,
    seed,
    report: (text, kill) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
      else if (kill % 10 === 0) process.stderr.write(`${text}\n`);
    },
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${figures.kills} kills in ${seconds} s, seed ${seed}`);
  console.log(`  during                    ${JSON.stringify(figures.during)}`);
  console.log(`  writes acknowledged       ${figures.acknowledged}`);
  console.log(`  under way at a kill       ${figures.underWay}, of which kept whole ${figures.kept}`);
  console.log(`  backups found, all whole  ${figures.backups}`);
  console.log(`  faults                    ${figures.faults.length}`);
  for (const fault of figures.faults) console.log(`    ${fault}`);

  const app = await startApp({ SIDOS_DATA: join(folder, 'data') });
  const { silent, answered, slowest, left } = await crowd(app.url, CONNECTIONS);
  await app.end();
  console.log(`${CONNECTIONS} connections that are silent, slow or half open`);
  console.log(`  opened                    ${silent}`);
  console.log(`  /health meanwhile         ${answered} of 10 answered, the slowest in ${slowest} ms`);
  console.log(`  not hung up on by itself  ${left}`);
  if (figures.faults.length > 0 || answered < 10 || left > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
