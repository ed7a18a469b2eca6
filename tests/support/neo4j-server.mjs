/**
 * Runs a Neo4j for as long as another process lives: `node neo4j-server.mjs LIB HOME STATE WATCHED_PID`.
 * At the end it takes away its home, and the file that tells of it.
 * It is a process of its own so that the server outlives the test file that asked for it and never the test run.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [lib, home, state, watched] = process.argv.slice(2);
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
  if (existsSync(state) && JSON.parse(readFileSync(state, 'utf8')).pid === process.pid) rmSync(state);
  process.exit(0);
}

server.on('exit', end);
process.on('SIGTERM', end);
// Freezes the server, and lets it go on at the next of these.
let isFrozen = false;
process.on('SIGUSR2', () => {
  isFrozen = !isFrozen;
  server.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT');
});
setInterval(() => {
  try {
    process.kill(Number(watched), 0);
  } catch {
    end();
  }
}, 500);
