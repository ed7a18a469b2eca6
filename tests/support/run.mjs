/**
 * `npm test`: sets up what the tests need, runs them all with jest and ends with one line,
 * `N passed, N failed, N skipped`. Arguments go to jest: `npm test -- tests/model`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureClient, ensurePackages, requireNode, root } from '../../api/bin/setup.mjs';

async function main() {
  requireNode();
  await ensurePackages();
  await ensureClient();
  const { fetchNeo4j } = await import('./neo4j-artifacts.mjs');
  // Some files only: whether one of them needs a Neo4j is known when it asks for it.
  if (process.argv.length === 2) await fetchNeo4j();
  const { findBrowser } = await import('./browser-path.mjs');
  const browser = await findBrowser();
  if (browser === undefined) {
    process.stderr.write(
      'No Chromium here and none could be fetched: the browser tests are skipped. Install Chromium (on Debian: apt-get install chromium) or set CHROMIUM_PATH.\n',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'sidos-tests-'));
  const report = join(folder, 'report.json');
  const code = await new Promise((resolve) => {
    const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    args.push('node_modules/jest/bin/jest.js', '-c', 'tests/jest.config.mjs', '--maxWorkers=2');
    args.push('--json', `--outputFile=${report}`, ...process.argv.slice(2));
    const env = { ...process.env, SIDOS_TEST_BROWSER: browser ?? '' };
    // jest --json prints the report on standard output; the readable account is on standard error.
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('close', resolve);
  });
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    process.stderr.write('jest ended without a report.\n');
    process.stdout.write('0 passed, 1 failed, 0 skipped\n');
    return code || 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // A file that cannot be run at all holds no test that could fail: it counts as one failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  process.stdout.write(`${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  return failed > 0 || result.numPassedTests === 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.stdout.write('0 passed, 1 failed, 0 skipped\n');
  process.exitCode = 1;
}
