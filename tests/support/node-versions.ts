import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

/**
 * The lines of Node.js that Sidos runs on, and the end of their support: nodejs/Release, schedule.json. The oldest is
 * that of `engines` in package.json.
 */
export const NODE_VERSIONS = [
  { line: '20.19', supportedUntil: '2026-04-30' },
  { line: '22', supportedUntil: '2027-04-30' },
  { line: '24', supportedUntil: '2028-04-30' },
] as const;

/** The package that holds the program for this machine; `node` of npm is a front to these. */
const PACKAGE = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}`;

/** Time to fetch one of them, in ms. */
export const FETCH_PATIENCE = 300_000;

/**
 * The program of a line of Node.js, fetched once with npm and kept in `.cache/`.
 *
 * @throws Error that says what is needed where it is not there and cannot be fetched
 */
export function nodeOf(line: string): string {
  const folder = join(ROOT, '.cache', 'node', line);
  const program = join('node_modules', PACKAGE, 'bin', platform() === 'win32' ? 'node.exe' : 'node');
  if (existsSync(join(folder, program))) return join(folder, program);
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'package.json'), '{"private":true}');
  try {
    const version = line.includes('.') ? `~${line}.0` : line;
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', `${PACKAGE}@${version}`], {
      cwd: making,
      stdio: 'pipe',
      timeout: FETCH_PATIENCE,
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(
      `Node.js ${line} is not in .cache/node and cannot be fetched with npm as ${PACKAGE} (${reason}). Run this test once with a network.`,
    );
  }
  return join(folder, program);
}
