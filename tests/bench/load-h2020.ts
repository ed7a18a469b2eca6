/**
 * Makes a data folder with Horizon 2020 (20,000 entities, 32,000 ties), to open the app on a large network:
 *
 *     node --import tsx tests/bench/load-h2020.ts /tmp/h2020
 *     SIDOS_DATA=/tmp/h2020 npm start
 */
import { resolve } from 'node:path';
import { loadH2020 } from '../support/h2020-data.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder: node --import tsx tests/bench/load-h2020.ts FOLDER');
  process.exitCode = 2;
} else {
  const started = performance.now();
  const { entities, relations } = await loadH2020(resolve(folder), (step) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${step}\x1b[K`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${resolve(folder)} holds ${entities} entities and ${relations} relations, loaded in ${seconds} s`,
  );
}
