/**
 * Runs a Neo4j for as long as another process lives: `node neo4j-server.mjs LIB HOME STATE LOCK WATCHED_PID`.
 * At the end it takes away its home, the file that tells of it and the lock on it.
 * It is a process of its own so that the server outlives the test file that asked for it and never the test run.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const [lib, home, state, lock, watched] = process.argv.slice(2);
const server = spawn(
  'java',
  [
    '-Xmx1g',
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ],
  { stdio: 'ignore' },
);

function end() {
  server.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
  rmSync(state, { force: true });
  rmSync(lock, { recursive: true, force: true });
  process.exit(0);
}

server.on('exit', end);
process.on('SIGTERM', end);
setInterval(() => {
  try {
    process.kill(Number(watched), 0);
  } catch {
    end();
  }
}, 500);
