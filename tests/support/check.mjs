/** `npm run check`: format, lint, types, unused code; reports all that fails, not the first. */
import { ensurePackages, requireNode, runStep } from '../../api/bin/setup.mjs';

const node = process.execPath;
const STEPS = [
  ['Format (prettier)', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['Lint (eslint)', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  ['Types of api and tests (tsc)', ['node_modules/typescript/bin/tsc', '-p', 'tests']],
  ['Types of client (tsc)', ['node_modules/typescript/bin/tsc', '-p', 'client']],
  ['Unused code (knip)', ['node_modules/knip/bin/knip.js']],
];

try {
  requireNode();
  await ensurePackages();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

let failed = 0;
for (const [title, args] of STEPS) {
  try {
    await runStep(title, node, args);
    process.stdout.write(`ok      ${title}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`FAILED  ${title}\n${error.message}\n`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
