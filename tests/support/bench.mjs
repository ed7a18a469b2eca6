/** `npm run bench [NAME …]`: runs the programs of tests/bench one after the other; each prints its own table. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureClient, ensurePackages, requireNode, root } from '../../api/bin/setup.mjs';

requireNode();
await ensurePackages();
await ensureClient();
const wanted = process.argv.slice(2);
const names = readdirSync(join(root, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  process.stderr.write(`There is no bench of that name in tests/bench.\n`);
  process.exitCode = 2;
}
for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  const args = ['--import', 'tsx', `tests/bench/${name}.bench.ts`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
