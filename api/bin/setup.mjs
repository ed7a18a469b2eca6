/**
 * What must be in place before TypeScript can run: the right Node, the packages, the built client. Plain
 * JavaScript without packages, for it runs on a fresh clone.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fault that the user can mend: its message is all they see. */
export class SetupError extends Error {}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(
      `Sidos needs Node.js 20.19 or later and this is ${process.versions.node}: install a newer Node.js.`,
    );
  }
}

/** Runs a program; after a second it shows on standard error that work goes on. Rejects with its output. */
export function runStep(title, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const ticker = setInterval(() => {
      if (process.stderr.isTTY) process.stderr.write(`\r${title} … ${seconds()} s`);
      else if (seconds() === 1 || seconds() % 15 === 0) process.stderr.write(`${title} … ${seconds()} s\n`);
    }, 1000);
    const finish = () => {
      clearInterval(ticker);
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('close', (code) => {
      finish();
      if (code === 0) resolve(output);
      else reject(new SetupError(`${title} failed (exit code ${code}).\n${output.trim().slice(-4000)}`));
    });
  });
}

/** True where every package of the lock file is installed in its locked version (optional ones may lack). */
function packagesMatch() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.link === true ||
      entry.optional === true ||
      !path.includes('node_modules/') ||
      present[path]?.version === entry.version,
  );
}

/** Installs the packages of the lock file where they are missing or of another version. */
export async function ensurePackages() {
  if (packagesMatch()) return;
  const npm = process.env.npm_execpath;
  const [command, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  try {
    await runStep('Installing packages', command, [
      ...args,
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  } catch (error) {
    throw new SetupError(
      `The packages could not be installed: check the network connection and run the command again.\n${error.message}`,
    );
  }
}

function digestOf(folders) {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (name !== 'dist' && name !== 'node_modules') visit(join(path, name));
    } else {
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  folders.forEach((folder) => visit(join(root, folder)));
  return hash.digest('hex');
}

/** Builds the client where its sources, or the contract it shares with the server, have changed. */
export async function ensureClient() {
  const stamp = join(root, 'client/dist/.built-from');
  const digest = digestOf([
    'client',
    'api/src/model',
    'api/src/meanings',
    'api/src/measures',
    'package-lock.json',
  ]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await runStep('Building the client', process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    'client',
  ]);
  writeFileSync(stamp, digest);
}
